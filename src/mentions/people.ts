import {
  FACILITY,
  GIVEN_NAME,
  HYPHEN,
  LAND_WORD,
  LOCATIVE,
  NAMESAKE,
  NOT_PLACE,
  ORGANISATION,
  PARTICLE,
  SPEECH,
  SURNAME,
  TITLE,
} from './kinds.ts'
import type { Run } from './runs.ts'
import { isContainerAt } from './senses.ts'
import { is, matchAt, type Surroundings, tokenAt, wordAt } from './surroundings.ts'

/** Which tokens name persons. */
export interface People {
  /** 1 where a token is part of a person's name. */
  readonly tokens: Uint8Array
  /** Last and given names of persons named in full, folded. */
  readonly surnames: ReadonlySet<string>
}

/** Finds persons: full names first, then their last names alone anywhere in the article. */
export function peopleOf(scene: Surroundings): People {
  const people = { tokens: new Uint8Array(scene.tokens.length), surnames: new Set<string>() }
  for (const run of scene.runs) {
    const from = startOfPerson(scene, run)
    if (from === undefined) continue
    const to = endOfPerson(scene, from, run.to)
    people.tokens.fill(1, from, to)
    if (isKin(scene, run)) continue
    if (to - from > 1 || is(scene, from - 1, TITLE)) people.surnames.add(lastName(scene, from, to))
    if (to - from > 1 && is(scene, from, GIVEN_NAME)) people.surnames.add(scene.tokens[from]!.folded)
  }
  if (people.surnames.size > 0) for (const run of scene.runs) markSurname(scene, run, people)
  return people
}

const AFTER_LAST_NAMES = new Set('jr jr. sr sr. ii iii iv'.split(' '))

/** The last name proper: "parker" of "Marion Parker III". */
function lastName({ tokens }: Surroundings, from: number, to: number): string {
  const last = to - from > 2 && AFTER_LAST_NAMES.has(tokens[to - 1]!.folded) ? to - 2 : to - 1
  return tokens[last]!.folded
}

/** A run of one word, or of "Al-" and one, that is the last name of someone named in full. */
function markSurname(scene: Surroundings, run: Run, people: People): void {
  const length = run.to - run.from
  const withParticle = length === 3 && is(scene, run.from, PARTICLE)
  if (length > 1 && !withParticle) return
  if (people.tokens[run.to - 1] || !people.surnames.has(scene.tokens[run.to - 1]!.folded)) return
  if (followsLocative(scene, run.from)) return
  // "Jackson, Miss.": a state after the comma makes it a town.
  if (tokenAt(scene, run.to)?.text === ',' && isContainerAt(scene, run.to + 1)) return
  people.tokens.fill(1, run.from, run.to)
}

/** Whether a preposition of place stands right before this token. */
export const followsLocative = (scene: Surroundings, at: number): boolean => is(scene, at - 1, LOCATIVE)

/** The token at which a person's name starts in this run, if any. */
function startOfPerson(scene: Surroundings, run: Run): number | undefined {
  const before = tokenAt(scene, run.from - 1)
  // A byline's "Correspondent" is no title of the town the report below it is filed from.
  const isBeside = before?.sentence === scene.tokens[run.from]!.sentence
  if (isBeside && is(scene, run.from - 1, TITLE) && looksLikeName(scene, run.from, run.to)) {
    // "director Boston" is no person, but a trade may stand before one word only if no comma parts them.
    if (!wholePlace(scene, run) || (before.capital && isNamedBy(scene, run.from - 1, run))) return run.from
  }
  for (let at = run.from; at < run.to; at++) {
    const match = matchAt(scene, at)
    if (match && match.to - at > 1 && match.meanings.famous) {
      at = match.to - 1
      continue
    }
    if (is(scene, at, TITLE) && scene.tokens[at]!.capital && isNamedBy(scene, at, run)) return at + 1
    if (isGivenName(scene, at, run) || isNoted(scene, at, run.to)) return at
    if (hasParticle(scene, at, run)) return at
  }
  return speaks(scene, run) || speaksOfSelf(scene, run) || isOfAge(scene, run) || isKin(scene, run)
    ? run.from
    : undefined
}

/** "19-year-old Lutchman Chandler": two words or more after an age, none of them a well-known place's. */
const isOfAge = (scene: Surroundings, { from, to }: Run): boolean =>
  to - from > 1 &&
  wordAt(scene, from - 1) === 'old' &&
  is(scene, from - 2, HYPHEN) &&
  wordAt(scene, from - 3) === 'year' &&
  looksLikeName(scene, from, to) &&
  !is(scene, to - 1, ORGANISATION | FACILITY) &&
  (matchAt(scene, from)?.to ?? from) <= from + 1 &&
  !isFamous(scene, from)

const KIN = new Set(
  'son daughter brother sister mother father wife husband grandson granddaughter nephew niece cousin twin stepson stepdaughter fiancé fiancée boyfriend girlfriend'.split(
    ' ',
  ),
)
const WHOSE = new Set("his her their my our your 's".split(' '))

/** "her son Israel", "their elder daughter, Florence,": a given name beside a word for kin and whose it is; all of them may be places too. */
function isKin(scene: Surroundings, { from, to }: Run): boolean {
  if (to - from !== 1 || !is(scene, from, GIVEN_NAME)) return false
  const apart = wordAt(scene, from - 1) === ','
  if (apart && !/^[,.]$/.test(wordAt(scene, to))) return false
  const kin = apart ? from - 2 : from - 1
  if (!KIN.has(wordAt(scene, kin))) return false
  return WHOSE.has(wordAt(scene, kin - 1)) || WHOSE.has(wordAt(scene, kin - 2))
}

/** Whether what follows this title in the run is a person's name. */
const isNamedBy = (scene: Surroundings, title: number, { to }: Run): boolean =>
  looksLikeName(scene, title + 1, to) &&
  (MISTER.test(scene.tokens[title]!.folded) || !isStateOrCountry(scene, title + 1, to))

/** Titles before a last name alone; after "Teacher", "Secretary" or the "Miss" of a pageant a country or state is one. */
const MISTER = /^(?:mr|mrs|ms|dr|sir|sen|rep|gov|judge|coach|justice|sheriff|president|king)\.?$/

const isStateOrCountry = (scene: Surroundings, from: number, to: number): boolean =>
  to - from === 1 && matchAt(scene, from)?.meanings.names === true

/** A known given name with another capitalised word after it that is not "County" or "University". */
function isGivenName(scene: Surroundings, at: number, run: Run): boolean {
  if (at + 1 >= run.to || !is(scene, at, GIVEN_NAME)) return false
  // "Georgia Gov. Sonny Perdue" begins with his state.
  if (!looksLikeName(scene, at + 1, run.to) || is(scene, at + 1, TITLE)) return false
  const match = matchAt(scene, at)
  if (match && match.to === run.to && match.to - at > 1) return false
  if (joinsPlaces(scene, at) || (match && hasOffice(scene, at, run))) return false
  if (match && isFiledFrom(scene, at)) return isSurname(scene, at + 1)
  if (match?.meanings.famous) return isSurname(scene, run.to - 1) || isNoted(scene, at, run.to)
  return !scene.titleCase[scene.tokens[at]!.sentence] || is(scene, at + 1, SURNAME)
}

/** "Augusta Utilities Director Tom Wiedmeier": an office later in the run makes the words before it a place and a body. */
function hasOffice(scene: Surroundings, at: number, { to }: Run): boolean {
  const end = Math.min(to - 1, at + OFFICE_REACH)
  for (let later = at + 2; later < end; later++)
    if (is(scene, later, TITLE) && scene.tokens[later]!.text.length > 4) return true
  return false
}

/** Tokens within which an office belongs to a name: a run of capitals may go on as long as the text. */
const OFFICE_REACH = 20

/** In a report from Augusta, "Augusta Housing" is no person. */
function isFiledFrom({ document: { dateline, text }, tokens }: Surroundings, at: number): boolean {
  if (!dateline) return false
  const { folded } = tokens[at]!
  return text.slice(dateline.start, dateline.start + folded.length).toLowerCase() === folded
}

/** "the Paris-London train", "Paris-Henry County": a hyphen between two places. */
const joinsPlaces = (scene: Surroundings, at: number): boolean =>
  is(scene, at + 1, HYPHEN) && matchAt(scene, at)?.to === at + 1 && matchAt(scene, at + 2) !== undefined

/** A common last name, or one of the shape that only last names have: "O'Keeffe", "McDaniel". */
const isSurname = (scene: Surroundings, at: number): boolean =>
  is(scene, at, SURNAME) || /^(?:O['’]|Mc|Mac(?=\p{Lu})|Fitz(?=[a-z]))\p{L}/u.test(scene.tokens[at]!.text)

/** Whether these tokens are the full name of a person the world knows: "Virginia Woolf". */
function isNoted(scene: Surroundings, from: number, to: number): boolean {
  if (!is(scene, from, NAMESAKE) || to - from > LONGEST_NAMESAKE) return false
  const name = scene.tokens.slice(from, to).map(({ folded }) => folded)
  return scene.knowledge.words('namesakes').has(name.join(' ').replaceAll(' - ', '-'))
}

/** No full name of the list has as many tokens, hyphens included. */
const LONGEST_NAMESAKE = 8

/** "Osama bin Laden", "Bashar al-Assad": a particle joins two parts, and the gazetteer does not know the whole. */
function hasParticle(scene: Surroundings, at: number, run: Run): boolean {
  if (at + 2 >= run.to || !is(scene, at + 1, PARTICLE) || scene.tokens[at + 1]!.capital) return false
  // "the Tour de France", "the Tour de Georgia".
  if (isStateOrCountry(scene, run.to - 1, run.to)) return false
  const match = matchAt(scene, at)
  if ((match === undefined || match.to === at + 1) && !matchAt(scene, at + 1)) return true
  return (match === undefined || match.to < run.to) && is(scene, at + 2, HYPHEN)
}

/** Two or three words in capitals before "said", or before an age between commas. */
function speaks(scene: Surroundings, run: Run): boolean {
  const length = run.to - run.from
  if (length < 2 || length > 4) return false
  if (!tells(scene, run.to) && !tells(scene, run.from - 1) && !ageFollows(scene, run.to)) return false
  if (scene.titleCase[scene.tokens[run.from]!.sentence]) return false
  if (wholePlace(scene, run) || !looksLikeName(scene, run.from, run.to)) return false
  return isIntroduced(scene, run) || (!isFamous(scene, run.from) && !endsInPlace(scene, run))
}

/** "said Jordan Rochester, a strategist", "Georgia Holloway, 44, of": what only a person is told with, be the words places or not. */
const isIntroduced = (scene: Surroundings, { from, to }: Run): boolean =>
  to - from === 2 &&
  (ageFollows(scene, to) ||
    (tells(scene, from - 1) &&
      wordAt(scene, to) === ',' &&
      /^(?:an?|who|whose)$/.test(wordAt(scene, to + 1))))

/** "Victoria said she was tired": a given name whose words are about "he" or "she". */
function speaksOfSelf(scene: Surroundings, { from, to }: Run): boolean {
  if (to - from !== 1 || !is(scene, from, GIVEN_NAME) || !tells(scene, to)) return false
  const pronoun = wordAt(scene, to + 1) === 'that' ? to + 2 : to + 1
  return /^(?:she|he)$/.test(wordAt(scene, pronoun))
}

/** "said Environment Canada": the branch of a body, not somebody called Canada. */
const endsInPlace = (scene: Surroundings, { to }: Run): boolean =>
  isStateOrCountry(scene, to - 1, to) || (isFamous(scene, to - 1) && !isSurname(scene, to - 1))

const tells = (scene: Surroundings, at: number): boolean => is(scene, at, SPEECH)

const ageFollows = (scene: Surroundings, at: number): boolean =>
  tokenAt(scene, at)?.text === ',' &&
  /^\d{1,2}$/.test(tokenAt(scene, at + 1)?.text ?? '') &&
  tokenAt(scene, at + 2)?.text === ','

const wholePlace = (scene: Surroundings, run: Run): boolean => matchAt(scene, run.from)?.to === run.to

/** No word of it belongs to organisations, sites or calendars. */
function looksLikeName({ kinds }: Surroundings, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 2); at++) {
    if (kinds[at]! & (ORGANISATION | FACILITY | LAND_WORD)) return false
    if (kinds[at]! & NOT_PLACE && !(kinds[at]! & SURNAME)) return false
  }
  return from < to
}

/** Tokens after the first that a person's name may have, hyphens included. */
const LONGEST = 5

function endOfPerson(scene: Surroundings, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (scene.tokens[at]!.kind === 'word' && at - from > LONGEST) return at
    if (is(scene, at, TITLE) && scene.tokens[at]!.text.length > 4) return at
  }
  return to
}

/** Whether the name at this token has a place so big that a person of the name is less likely. */
const isFamous = (scene: Surroundings, at: number): boolean => matchAt(scene, at)?.meanings.famous === true
