import { kilometresBetween } from '../../model/distance.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import { type Clue, NOTHING } from '../clue.ts'
import { best, type Group, holds } from '../group.ts'

/** A rival of less than this share supports nothing, nor a place so many degrees of latitude away. */
const LEAST = 0.03
const FARTHEST = 12

/** A third and a fourth neighbour say little more than two. */
const enough = (support: number): number => 1 - Math.exp(-1.2 * support)

/** Places told of together lie together. */
export const near: Clue = {
  rule: 'near',
  features: [
    'near-30km',
    'near-120km',
    'near-400km',
    'near-in-sentence',
    'its-county-named',
    'could-be-near',
  ],
  changes: true,
  see: (candidate, group) => {
    if (!isSpot(candidate)) return NOTHING
    let [close, near, far, together, county, met] = [0, 0, 0, 0, 0, 0]
    for (const other of group.neighbours) {
      let closest = 0
      for (let i = 0; i < other.candidates.length; i++) {
        const share = other.shares[i]!
        if (share < LEAST) continue
        const place = other.candidates[i]!
        if (Math.abs(place.lat - candidate.lat) > FARTHEST) continue
        if (place.id === candidate.id || !isSpot(place)) continue
        const km = kilometresBetween(place, candidate)
        const support = share * Math.exp(-km / 120)
        const beside = Math.exp(-km / 30)
        closest = Math.max(closest, beside)
        close += share * beside
        near += support
        far += share * Math.exp(-km / 400)
        if (group.together.has(other)) together += support
        if (place.type === 'admin2' && holds(place, candidate)) county = 1
      }
      met += closest
    }
    return [enough(close), enough(near), enough(far), enough(together), county, enough(met / 2)]
  },
  words: (candidate, group) => {
    const nearest = nearestOf(candidate, group)
    return nearest
      ? `${Math.round(kilometresBetween(candidate, nearest))} km from ${nearest.name}, also named`
      : 'Near other places named'
  },
}

const isSpot = (place: CuratedPlace) =>
  place.type !== 'country' &&
  place.type !== 'admin1' &&
  place.type !== 'region' &&
  place.type !== 'government'

function nearestOf(candidate: CuratedPlace, group: Group): CuratedPlace | undefined {
  let nearest: CuratedPlace | undefined
  for (const other of group.neighbours) {
    const place = best(other)
    if (!place || place.id === candidate.id || !isSpot(place)) continue
    if (!nearest || kilometresBetween(candidate, place) < kilometresBetween(candidate, nearest))
      nearest = place
  }
  return nearest
}
