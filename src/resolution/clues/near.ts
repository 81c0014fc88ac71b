import { kilometresApart } from '../../model/distance.ts'
import type { Clue } from '../clue.ts'
import { type Contender, holds } from '../contender.ts'
import { best, type Group, type Nearby, type Neighbour } from '../group.ts'

/** A rival of less than this share supports nothing, nor a place so many degrees of latitude away. */
const LEAST = 0.03
const FARTHEST = 12
/** Kilometres in which closeness falls to a third: those of the features are its 40th, 10th and 3rd part. */
const REACH = 1200

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
  look: group => {
    group.nearby ??= group.candidates.map(candidate => nearbyOf(candidate, group))
    const nearby = group.nearby
    return (_candidate, seen, at) => {
      seeNearby(nearby[at]!, seen)
    }
  },
  words: (candidate, group) => {
    const nearest = nearestOf(candidate, group)
    return nearest
      ? `${Math.round(kilometresApart(candidate, nearest))} km from ${nearest.place.name}, also named`
      : 'Near other places named'
  },
}

function seeNearby(nearby: readonly Nearby[], seen: Float64Array): void {
  let close = 0
  let near = 0
  let far = 0
  let together = 0
  let met = 0
  let closest = 0
  let before: Neighbour | undefined
  for (const { neighbour, at, closeness, isCounty } of nearby) {
    const share = neighbour.group.shares[at]!
    if (share < LEAST) continue
    // Multiplied out: the distances of all pairs are asked for in each round, and powers are slow.
    const at400km = closeness * closeness * closeness
    const at120km = at400km * at400km * at400km * closeness
    const at60km = at120km * at120km
    const at30km = at60km * at60km
    close += share * at30km
    near += share * at120km
    far += share * at400km
    if (neighbour.isTogether) together += share * at120km
    if (isCounty) seen[4] = 1
    if (neighbour !== before) {
      met += closest
      closest = 0
      before = neighbour
    }
    closest = Math.max(closest, at30km)
  }
  seen[0] = enough(close)
  seen[1] = enough(near)
  seen[2] = enough(far)
  seen[3] = enough(together)
  seen[5] = enough((met + closest) / 2)
}

/** What its neighbours may mean that is a spot on the map as it is, neighbour by neighbour. */
function nearbyOf(candidate: Contender, { neighbours }: Group): Nearby[] {
  const nearby: Nearby[] = []
  if (!isSpot(candidate)) return nearby
  for (const neighbour of neighbours) {
    const { candidates } = neighbour.group
    for (let at = 0; at < candidates.length; at++) {
      const other = candidates[at]!
      if (other === candidate || Math.abs(other.lat - candidate.lat) > FARTHEST || !isSpot(other)) continue
      const closeness = Math.exp(-kilometresApart(other, candidate) / REACH)
      nearby.push({ neighbour, at, closeness, isCounty: other.type === 'admin2' && holds(other, candidate) })
    }
  }
  return nearby
}

const isSpot = ({ type }: Contender): boolean =>
  type !== 'country' && type !== 'admin1' && type !== 'region' && type !== 'government'

function nearestOf(candidate: Contender, { neighbours }: Group): Contender | undefined {
  let nearest: Contender | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { group } of neighbours) {
    const place = best(group)
    if (!place || place === candidate || !isSpot(place)) continue
    const km = kilometresApart(candidate, place)
    if (km < least) [nearest, least] = [place, km]
  }
  return nearest
}
