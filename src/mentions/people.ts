import { GIVEN_NAME, PARTICLE, TITLE } from './kinds.ts'
import { hasParticle, isGivenName, isNamedBy, isNoted, looksLikeName, wholePlace } from './person-names.ts'
import { isKin, isOfAge, speaks, speaksOfSelf } from './person-told.ts'
import type { Run } from './runs.ts'
import { isContainerAt } from './senses.ts'
import { followsLocative, is, matchAt, type Surroundings, tokenAt } from './surroundings.ts'

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

/** Tokens after the first that a person's name may have, hyphens included. */
const LONGEST = 5

function endOfPerson(scene: Surroundings, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (scene.tokens[at]!.kind === 'word' && at - from > LONGEST) return at
    if (is(scene, at, TITLE) && scene.tokens[at]!.text.length > 4) return at
  }
  return to
}
