import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Document, Token } from '../model/document.ts'
import { NumbersOfForms } from '../text/known-of-forms.ts'
import { isFirmsName } from './firms.ts'
import { CAPITAL, MARK } from './kinds.ts'
import { type People, peopleOf } from './people.ts'
import { isAboutSpace } from './planets.ts'
import { followsLocative, runAt, type Surroundings, surroundingsOf } from './surroundings.ts'

/** The article as the rules see it. */
export interface Scene extends Surroundings {
  readonly people: People
  /** Names that somewhere in the article follow "in", "at" and the like, in the form of `keyOf`. */
  readonly located: ReadonlySet<string>
  /** How often each name of the gazetteer stands in the article, in the form of `keyOf`. */
  readonly times: ReadonlyMap<string, number>
  /** Names of one word that somewhere stand without a capital, folded. */
  readonly lowerCase: ReadonlySet<string>
  /** Countries (ISO code) and first-order divisions ("US/Georgia") that the article names. */
  readonly named: ReadonlySet<string>
  readonly isAboutSpace: boolean
  /** Names of towns that the article says are a firm's, in the form of `keyOf`. */
  readonly firms: ReadonlySet<string>
}

/** Reads what the rules need from the article, once. */
export function sceneOf(document: Document, knowledge: Knowledge): Scene {
  const surroundings = surroundingsOf(document, knowledge)
  const people = peopleOf(surroundings)
  const times = timesOf(surroundings)
  const { tokens, kinds, cues, matches, matchOf, organisations, runs, runOf, titleCase, place } = surroundings
  // Every field by name: rules ask a scene at every word, and engines are slow with objects put together of others.
  return {
    document,
    tokens,
    knowledge,
    kinds,
    cues,
    matches,
    matchOf,
    organisations,
    runs,
    runOf,
    titleCase,
    place,
    people,
    located: locatedNames(surroundings, people),
    times,
    lowerCase: inLowerCase(surroundings, times),
    named: namedAreas(surroundings),
    isAboutSpace: isAboutSpace(surroundings),
    firms: firmsOf(surroundings),
  }
}

/** The words of tokens `[from, to)` without regard to case. */
export const keyOf = ({ tokens }: Surroundings, from: number, to: number): string => {
  let key = tokens[from]!.folded
  for (let at = from + 1; at < to; at++) key += ` ${tokens[at]!.folded}`
  return key
}

function timesOf(scene: Surroundings): Map<string, number> {
  const times = new Map<string, number>()
  for (const { from, to } of scene.matches) {
    const key = keyOf(scene, from, to)
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return times
}

function inLowerCase({ document, tokens, kinds }: Surroundings, names: ReadonlyMap<string, number>) {
  // By length, which letters names of it begin with: most words are told by that, without being looked up.
  const letters = new Int32Array(LENGTHS)
  for (const name of names.keys()) letters[name.length % LENGTHS]! |= letterOf(name)
  const found = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    if (kinds[at]! & (CAPITAL | MARK)) continue
    const outline = OUTLINES.at(document, at)
    if (!(letters[outline % LENGTHS]! & (1 << (outline / LENGTHS)))) continue
    const { kind, folded } = tokens[at]!
    if (kind === 'word' && names.has(folded)) found.add(folded)
  }
  return found
}

const LENGTHS = 32
/** A word's first letter and its length, as one number. */
const OUTLINES = new NumbersOfForms(({ folded }) => letterAt(folded) * LENGTHS + (folded.length % LENGTHS))
const letterAt = (word: string): number => word.charCodeAt(0) & 31
/** One of 32 bits by the first letter. */
const letterOf = (word: string): number => 1 << letterAt(word)

/** Only names and codes of one area alone count: "Georgia" names neither, "a funeral Mass" no Massachusetts. */
function namedAreas(scene: Surroundings): Set<string> {
  const named = new Set<string>()
  for (const { from, meanings } of scene.matches) {
    if (!meanings.area || (meanings.codes && !isWrittenAsCode(scene.tokens[from]!))) continue
    const { type, country, admin1, name } = meanings.area
    named.add(country)
    if (type === 'admin1') named.add(`${country}/${admin1 || name}`)
  }
  return named
}

const isWrittenAsCode = ({ text, allCaps }: Token): boolean => allCaps || text.endsWith('.')

function firmsOf(scene: Surroundings): Set<string> {
  const firms = new Set<string>()
  for (const match of scene.matches)
    if (isFirmsName(scene, match)) firms.add(keyOf(scene, match.from, match.to))
  return firms
}

/** A name counts only where it is the whole run of capitals: "in Jackson", but not "in Jackson Hall"; or where the report is filed. */
function locatedNames(scene: Surroundings, people: People): Set<string> {
  const located = new Set<string>()
  const { tokens, document } = scene
  const filed = document.dateline?.start
  for (const { from, to } of scene.matches) {
    const isWhole = followsLocative(scene, from) && runAt(scene, from)?.to === to
    if (!people.tokens[from] && (isWhole || tokens[from]!.start === filed))
      located.add(keyOf(scene, from, to))
  }
  return located
}
