import { isCurated } from '../gazetteer/gazetteer.ts'
import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reference } from '../model/reference.ts'
import { best, bestIndex, type Group, holds } from './group.ts'

/** How sure it is, 0–1, that words name a place and that it is this one; learnt, so that of mentions with 0.8 about 80 in 100 are right. */
export function confidenceOf(reference: Reference, group: Group, { weights }: Knowledge): number {
  if (!isLearnt(reference, best(group)!)) return unlearnt(reference, group)
  const learnt = weights('confidence')
  let sum = learnt.always ?? 0
  for (const [sign, value] of Object.entries(confidenceSigns(reference, group)))
    sum += (learnt[sign] ?? 0) * value
  return Math.max(LEAST, 1 / (1 + Math.exp(-sum)))
}

/** Something was found, after all. */
const LEAST = 0.05

/** What acts, sites and peoples of regions are hardly in any annotated text: for these the place is as sure as the words are. */
export const isLearnt = ({ kind }: Reference, { type, standsFor }: CuratedPlace): boolean =>
  (kind === 'name' && type !== 'facility' && type !== 'base' && standsFor === undefined) ||
  (kind === 'demonym' && type !== 'region')

const unlearnt = ({ likelihood }: Reference, group: Group): number =>
  (0.2 + 0.8 * group.shares[bestIndex(group)]!) * (0.5 + 0.5 * likelihood)

/** What tells how sure a mention is. */
export function confidenceSigns(reference: Reference, group: Group): Record<string, number> {
  const place = best(group)!
  const share = group.shares[bestIndex(group)]!
  const outer = group.container && best(group.container)
  return {
    'sure-of-name': logOdds(reference.likelihood, 3.5),
    'sure-of-place': logOdds(share, 4),
    'only-one': Number(group.candidates.length === 1),
    'only-one-small': Number(group.candidates.length === 1 && !isCurated(place) && place.population < 15_000),
    country: Number(place.type === 'country'),
    division: Number(place.type === 'admin1'),
    wide: Number(place.type === 'region' || place.type === 'water' || place.type === 'river'),
    people: place.type === 'city' ? Math.log10(place.population + 1) - 4 : 0,
    curated: Number(isCurated(place)),
    demonym: Number(reference.kind === 'demonym'),
    'where-it-says': Number(outer !== undefined && holds(outer, place)),
    repeated: Math.log2(group.references.length),
  }
}

/** Log odds of a share, no larger than `most`. */
const logOdds = (share: number, most: number): number =>
  Math.max(-most, Math.min(most, Math.log(share / Math.max(1e-9, 1 - share))))
