import { FACILITY, GIVEN_NAME, HYPHEN, ORGANISATION, SPEECH } from './kinds.ts'
import { isFamous, isStateOrCountry, isSurname, looksLikeName, wholePlace } from './person-names.ts'
import type { Run } from './runs.ts'
import { is, matchAt, type Surroundings, tokenAt, wordAt } from './surroundings.ts'

/** "19-year-old Lutchman Chandler": two words or more after an age, none of them a well-known place's. */
export const isOfAge = (scene: Surroundings, { from, to }: Run): boolean =>
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
export function isKin(scene: Surroundings, { from, to }: Run): boolean {
  if (to - from !== 1 || !is(scene, from, GIVEN_NAME)) return false
  const apart = wordAt(scene, from - 1) === ','
  if (apart && !/^[,.]$/.test(wordAt(scene, to))) return false
  const kin = apart ? from - 2 : from - 1
  if (!KIN.has(wordAt(scene, kin))) return false
  return WHOSE.has(wordAt(scene, kin - 1)) || WHOSE.has(wordAt(scene, kin - 2))
}

/** Two or three words in capitals before "said", or before an age between commas. */
export function speaks(scene: Surroundings, run: Run): boolean {
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
export function speaksOfSelf(scene: Surroundings, { from, to }: Run): boolean {
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
