import type { Token } from '../model/document.ts'
import { meaningsOf } from './meanings.ts'
import { PARTICLES, type Run } from './runs.ts'
import { isContainerAt } from './senses.ts'
import type { Surroundings } from './surroundings.ts'

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
    if (to - from > 1 || isTitle(scene, from - 1)) people.surnames.add(scene.tokens[to - 1]!.folded)
    const { folded } = scene.tokens[from]!
    if (to - from > 1 && scene.knowledge.words('given-names').has(folded)) people.surnames.add(folded)
  }
  for (const run of scene.runs) markSurname(scene, run, people)
  return people
}

/** A run of one word, or of "Al-" and one, that is the last name of someone named in full. */
function markSurname(scene: Surroundings, run: Run, people: People): void {
  const last = scene.tokens[run.to - 1]!
  if (!people.surnames.has(last.folded) || people.tokens[run.to - 1]) return
  const length = run.to - run.from
  const withParticle = length === 3 && PARTICLES.has(scene.tokens[run.from]!.folded)
  if (length > 1 && !withParticle) return
  if (followsLocative(scene.tokens, run.from)) return
  // "Jackson, Miss.": a state after the comma makes it a town.
  if (scene.tokens[run.to]?.text === ',' && isContainerAt(scene, run.to + 1)) return
  people.tokens.fill(1, run.from, run.to)
}

const IN = new Set('in at near from around outside throughout across'.split(' '))

/** Whether a preposition of place stands right before this token. */
export const followsLocative = (tokens: readonly Token[], at: number): boolean =>
  IN.has(tokens[at - 1]?.folded ?? '')

/** Whether this token is a title or a trade that goes before a name. */
export function isTitle(scene: Pick<Surroundings, 'tokens' | 'knowledge'>, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word') return false
  const { folded } = token
  return scene.knowledge.words('titles').has(folded.includes('.') ? folded.replaceAll('.', '') : folded)
}

/** The token at which a person's name starts in this run, if any. */
function startOfPerson(scene: Surroundings, run: Run): number | undefined {
  if (isTitle(scene, run.from - 1) && looksLikeName(scene, run.from, run.to)) {
    const before = scene.tokens[run.from - 1]!
    // "director Boston" is no person, but a trade may stand before one word only if no comma parts them.
    if (!wholePlace(scene, run) || (before.capital && isNamedBy(scene, run.from - 1, run))) return run.from
  }
  for (let at = run.from; at < run.to; at++) {
    const match = scene.matches.get(at)
    if (match && match.to - at > 1 && isFamous(scene, at)) {
      at = match.to - 1
      continue
    }
    if (isTitle(scene, at) && scene.tokens[at]!.capital && isNamedBy(scene, at, run)) return at + 1
    if (isGivenName(scene, at, run) || isNoted(scene, at, run.to)) return at
    if (hasParticle(scene, at, run)) return at
  }
  return speaks(scene, run) || speaksOfSelf(scene, run) ? run.from : undefined
}

/** Whether what follows this title in the run is a person's name. */
const isNamedBy = (scene: Surroundings, title: number, { to }: Run): boolean =>
  looksLikeName(scene, title + 1, to) &&
  (MISTER.test(scene.tokens[title]!.folded) || !isStateOrCountry(scene, { from: title + 1, to }))

/** Titles before a last name alone; after "Teacher", "Secretary" or the "Miss" of a pageant a country or state is one. */
const MISTER = /^(?:mr|mrs|ms|dr|sir|sen|rep|gov|judge|coach|justice|sheriff|president|king)\.?$/

const isStateOrCountry = (scene: Surroundings, { from, to }: Run): boolean =>
  to - from === 1 &&
  (scene.matches
    .get(from)
    ?.senses.some(({ placeId, how }) => how !== 'demonym' && scene.place(placeId)?.type === 'country') ??
    false)

/** A known given name with another capitalised word after it that is not "County" or "University". */
function isGivenName(scene: Surroundings, at: number, run: Run): boolean {
  const token = scene.tokens[at]!
  if (at + 1 >= run.to || !scene.knowledge.words('given-names').has(token.folded)) return false
  // "Georgia Gov. Sonny Perdue" begins with his state.
  if (!looksLikeName(scene, at + 1, run.to) || isTitle(scene, at + 1)) return false
  const match = scene.matches.get(at)
  if (match && match.to === run.to && match.to - at > 1) return false
  if (joinsPlaces(scene, at)) return false
  if (match && isFamous(scene, at)) return isSurname(scene, run.to - 1) || isNoted(scene, at, run.to)
  return (
    !scene.titleCase[token.sentence] || scene.knowledge.words('surnames').has(scene.tokens[at + 1]!.folded)
  )
}

/** "the Paris-London train", "Paris-Henry County": a hyphen between two places. */
const joinsPlaces = (scene: Surroundings, at: number): boolean =>
  scene.tokens[at + 1]?.text === '-' && scene.matches.get(at)?.to === at + 1 && scene.matches.has(at + 2)

/** A common last name, or one of the shape that only last names have: "O'Keeffe", "McDaniel". */
const isSurname = ({ tokens, knowledge }: Surroundings, at: number): boolean =>
  knowledge.words('surnames').has(tokens[at]!.folded) ||
  /^(?:O['’]|Mc|Mac(?=\p{Lu})|Fitz(?=[a-z]))\p{L}/u.test(tokens[at]!.text)

/** Whether these tokens are the full name of a person the world knows: "Virginia Woolf". */
function isNoted({ tokens, knowledge }: Surroundings, from: number, to: number): boolean {
  const name = tokens.slice(from, to).map(({ folded }) => folded)
  return knowledge.words('namesakes').has(name.join(' ').replaceAll(' - ', '-'))
}

/** "Osama bin Laden", "Bashar al-Assad": a particle joins two parts, and the gazetteer does not know the whole. */
function hasParticle(scene: Surroundings, at: number, run: Run): boolean {
  // "the Tour de France", "the Tour de Georgia".
  if (isStateOrCountry(scene, { from: run.to - 1, to: run.to })) return false
  const next = scene.tokens[at + 1]
  if (!next || at + 2 >= run.to || next.capital || !PARTICLES.has(next.folded)) return false
  const match = scene.matches.get(at)
  if ((match === undefined || match.to === at + 1) && !scene.matches.has(at + 1)) return true
  return (match === undefined || match.to < run.to) && scene.tokens[at + 2]?.text === '-'
}

/** Two or three words in capitals before "said", or before an age between commas. */
function speaks(scene: Surroundings, run: Run): boolean {
  const length = run.to - run.from
  if (length < 2 || length > 4 || scene.titleCase[scene.tokens[run.from]!.sentence]) return false
  if (wholePlace(scene, run) || !looksLikeName(scene, run.from, run.to)) return false
  if (isFamous(scene, run.from) || endsInPlace(scene, run)) return false
  return tells(scene, run.to) || tells(scene, run.from - 1) || ageFollows(scene.tokens, run.to)
}

/** "Victoria said she was tired": a given name whose words are about "he" or "she". */
function speaksOfSelf(scene: Surroundings, { from, to }: Run): boolean {
  if (to - from !== 1 || !scene.knowledge.words('given-names').has(scene.tokens[from]!.folded)) return false
  const pronoun = scene.tokens[to + 1]?.folded === 'that' ? to + 2 : to + 1
  return tells(scene, to) && /^(?:she|he)$/.test(scene.tokens[pronoun]?.folded ?? '')
}

/** "said Environment Canada": the branch of a body, not somebody called Canada. */
const endsInPlace = (scene: Surroundings, { to }: Run): boolean =>
  isStateOrCountry(scene, { from: to - 1, to }) || (isFamous(scene, to - 1) && !isSurname(scene, to - 1))

const tells = (scene: Surroundings, at: number) =>
  scene.knowledge.words('speech-verbs').has(scene.tokens[at]?.folded ?? '')

const ageFollows = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === ',' && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ','

const wholePlace = (scene: Surroundings, run: Run) => scene.matches.get(run.from)?.to === run.to

/** No word of it belongs to organisations, sites or calendars. */
function looksLikeName(scene: Surroundings, from: number, to: number): boolean {
  if (from >= to) return false
  const { words } = scene.knowledge
  for (let at = from; at < Math.min(to, from + 2); at++) {
    const { folded } = scene.tokens[at]!
    if (words('organisation-words').has(folded) || words('facility-nouns').has(folded)) return false
    if (LAND.has(folded) || (words('not-places').has(folded) && !words('surnames').has(folded))) return false
  }
  return true
}

/** Words that make a place of the name before them. */
const LAND = new Set(
  'county city township parish province district state valley river lake island islands bay beach creek springs falls mountain mountains hills heights street st avenue ave road rd boulevard drive lane highway coast peninsula strait sea ocean'.split(
    ' ',
  ),
)

/** Tokens after the first that a person's name may have, hyphens included. */
const LONGEST = 5

function endOfPerson(scene: Surroundings, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (scene.tokens[at]!.kind === 'word' && at - from > LONGEST) return at
    if (isTitle(scene, at) && scene.tokens[at]!.text.length > 4) return at
  }
  return to
}

/** Whether the name at this token has a place so big that a person of the name is less likely. */
function isFamous(scene: Surroundings, at: number): boolean {
  const match = scene.matches.get(at)
  return match !== undefined && meaningsOf(match.senses, scene.place).famous
}
