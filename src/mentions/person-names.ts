import {
  FACILITY,
  GIVEN_NAME,
  HYPHEN,
  LAND_WORD,
  NAMESAKE,
  NOT_PLACE,
  ORGANISATION,
  PARTICLE,
  SURNAME,
  TITLE,
} from './kinds.ts'
import type { Run } from './runs.ts'
import { is, matchAt, type Surroundings } from './surroundings.ts'

/** Whether what follows this title in the run is a person's name. */
export const isNamedBy = (scene: Surroundings, title: number, { to }: Run): boolean =>
  looksLikeName(scene, title + 1, to) &&
  (MISTER.test(scene.tokens[title]!.folded) || !isStateOrCountry(scene, title + 1, to))

/** Titles before a last name alone; after "Teacher", "Secretary" or the "Miss" of a pageant a country or state is one. */
const MISTER = /^(?:mr|mrs|ms|dr|sir|sen|rep|gov|judge|coach|justice|sheriff|president|king)\.?$/

export const isStateOrCountry = (scene: Surroundings, from: number, to: number): boolean =>
  to - from === 1 && matchAt(scene, from)?.meanings.names === true

/** A known given name with another capitalised word after it that is not "County" or "University". */
export function isGivenName(scene: Surroundings, at: number, run: Run): boolean {
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
export const isSurname = (scene: Surroundings, at: number): boolean =>
  is(scene, at, SURNAME) || /^(?:O['’]|Mc|Mac(?=\p{Lu})|Fitz(?=[a-z]))\p{L}/u.test(scene.tokens[at]!.text)

/** Whether these tokens are the full name of a person the world knows: "Virginia Woolf". */
export function isNoted(scene: Surroundings, from: number, to: number): boolean {
  if (!is(scene, from, NAMESAKE) || to - from > LONGEST_NAMESAKE) return false
  const name = scene.tokens.slice(from, to).map(({ folded }) => folded)
  return scene.knowledge.words('namesakes').has(name.join(' ').replaceAll(' - ', '-'))
}

/** No full name of the list has as many tokens, hyphens included. */
const LONGEST_NAMESAKE = 8

/** "Osama bin Laden", "Bashar al-Assad": a particle joins two parts, and the gazetteer does not know the whole. */
export function hasParticle(scene: Surroundings, at: number, run: Run): boolean {
  if (at + 2 >= run.to || !is(scene, at + 1, PARTICLE) || scene.tokens[at + 1]!.capital) return false
  // "the Tour de France", "the Tour de Georgia".
  if (isStateOrCountry(scene, run.to - 1, run.to)) return false
  const match = matchAt(scene, at)
  if ((match === undefined || match.to === at + 1) && !matchAt(scene, at + 1)) return true
  return (match === undefined || match.to < run.to) && is(scene, at + 2, HYPHEN)
}

/** No word of it belongs to organisations, sites or calendars. */
export function looksLikeName({ kinds }: Surroundings, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 2); at++) {
    if (kinds[at]! & (ORGANISATION | FACILITY | LAND_WORD)) return false
    if (kinds[at]! & NOT_PLACE && !(kinds[at]! & SURNAME)) return false
  }
  return from < to
}

/** Whether the name at this token has a place so big that a person of the name is less likely. */
export const isFamous = (scene: Surroundings, at: number): boolean =>
  matchAt(scene, at)?.meanings.famous === true

export const wholePlace = (scene: Surroundings, run: Run): boolean => matchAt(scene, run.from)?.to === run.to
