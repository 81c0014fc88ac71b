import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { type Contender, holds } from './contender.ts'
import { best, type Group } from './group.ts'

/** What tells how sure a mention is, each with a learnt weight in data/weights/confidence.json. */
export const CONFIDENCE_SIGNS: readonly string[] = [
  'sure-of-name',
  'sure-of-place',
  'only-one',
  'only-one-small',
  'country',
  'division',
  'wide',
  'people',
  'curated',
  'demonym',
  'where-it-says',
  'repeated',
]

/** How sure it is, 0–1, that words name a place and that it is this one; learnt, so that of mentions with 0.8 about 80 in 100 are right. */
export function confidenceOf(reference: Reference, group: Group, { weights }: Knowledge): number {
  if (!isLearnt(reference, best(group)!)) return unlearnt(reference, group)
  const { always, signs } = learntOf(weights('confidence'))
  const values = confidenceValues(reference, group)
  let sum = always
  for (let i = 0; i < values.length; i++) sum += signs[i]! * values[i]!
  return Math.max(LEAST, 1 / (1 + Math.exp(-sum)))
}

interface Learnt {
  readonly always: number
  /** In the order of the signs. */
  readonly signs: Float64Array
}

/** Sorts the weights by sign once: mentions come by the thousand, weights do not change. */
function learntOf(weights: Readonly<Record<string, number>>): Learnt {
  let learnt = opened.get(weights)
  if (!learnt) {
    const signs = Float64Array.from(CONFIDENCE_SIGNS, sign => weights[sign] ?? 0)
    learnt = { always: weights.always ?? 0, signs }
    opened.set(weights, learnt)
  }
  return learnt
}

const opened = new WeakMap<object, Learnt>()

/** Something was found, after all. */
const LEAST = 0.05

/** What acts, sites and peoples of regions are hardly in any annotated text: for these the place is as sure as the words are. */
export const isLearnt = ({ kind }: Reference, { type, place: { standsFor } }: Contender): boolean =>
  (kind === 'name' && type !== 'facility' && type !== 'base' && standsFor === undefined) ||
  (kind === 'demonym' && type !== 'region')

const unlearnt = ({ likelihood }: Reference, group: Group): number =>
  (0.2 + 0.8 * group.shares[group.bestIndex]!) * (0.5 + 0.5 * likelihood)

/** The value of each sign for a mention, in their order. */
export function confidenceValues(reference: Reference, group: Group): readonly number[] {
  const chosen = best(group)!
  const { type, isCurated, people, place } = chosen
  const isOnly = group.candidates.length === 1
  const outer = group.container && best(group.container)
  return [
    logOdds(reference.likelihood, 3.5),
    logOdds(group.shares[group.bestIndex]!, 4),
    Number(isOnly),
    Number(isOnly && !isCurated && place.population < 15_000),
    Number(type === 'country'),
    Number(type === 'admin1'),
    Number(type === 'region' || type === 'water' || type === 'river'),
    type === 'city' ? people - 4 : 0,
    Number(isCurated),
    Number(reference.kind === 'demonym'),
    Number(outer !== undefined && holds(outer, chosen)),
    Math.log2(group.references.length),
  ]
}

/** Log odds of a share, no larger than `most`. */
const logOdds = (share: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.log(share / Math.max(1e-9, 1 - share))))
