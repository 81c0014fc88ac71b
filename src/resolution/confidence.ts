import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { type Contender, holds } from './contender.ts'
import { best, type Group } from './group.ts'

/** How sure it is, 0–1, that words name a place and that it is this one; learnt, so that of mentions with 0.8 about 80 in 100 are right. */
export function confidenceOf(reference: Reference, group: Group, { weights }: Knowledge): number {
  if (!isLearnt(reference, best(group)!)) return unlearnt(reference, group)
  const learnt = weights('confidence')
  let sum = learnt.always ?? 0
  const signs = confidenceSigns(reference, group)
  for (const sign in signs) sum += (learnt[sign] ?? 0) * signs[sign]!
  return Math.max(LEAST, 1 / (1 + Math.exp(-sum)))
}

/** Something was found, after all. */
const LEAST = 0.05

/** What acts, sites and peoples of regions are hardly in any annotated text: for these the place is as sure as the words are. */
export const isLearnt = ({ kind }: Reference, { type, place: { standsFor } }: Contender): boolean =>
  (kind === 'name' && type !== 'facility' && type !== 'base' && standsFor === undefined) ||
  (kind === 'demonym' && type !== 'region')

const unlearnt = ({ likelihood }: Reference, group: Group): number =>
  (0.2 + 0.8 * group.shares[group.bestIndex]!) * (0.5 + 0.5 * likelihood)

/** What tells how sure a mention is. */
export function confidenceSigns(reference: Reference, group: Group): Record<string, number> {
  const chosen = best(group)!
  const { type, isCurated, people, place } = chosen
  const isOnly = group.candidates.length === 1
  const share = group.shares[group.bestIndex]!
  const outer = group.container && best(group.container)
  return {
    'sure-of-name': logOdds(reference.likelihood, 3.5),
    'sure-of-place': logOdds(share, 4),
    'only-one': Number(isOnly),
    'only-one-small': Number(isOnly && !isCurated && place.population < 15_000),
    country: Number(type === 'country'),
    division: Number(type === 'admin1'),
    wide: Number(type === 'region' || type === 'water' || type === 'river'),
    people: type === 'city' ? people - 4 : 0,
    curated: Number(isCurated),
    demonym: Number(reference.kind === 'demonym'),
    'where-it-says': Number(outer !== undefined && holds(outer, chosen)),
    repeated: Math.log2(group.references.length),
  }
}

/** Log odds of a share, no larger than `most`. */
const logOdds = (share: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.log(share / Math.max(1e-9, 1 - share))))
