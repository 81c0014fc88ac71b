import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Clue } from '../clue.ts'
import { kilometresBetween } from '../distance.ts'
import { best, type Group } from '../group.ts'

/** Distance at which a neighbour's support has fallen to about a third. */
const REACH = 120

/** Places told of together lie together. */
export const near: Clue = {
  rule: 'near',
  weigh: (candidate, group) => {
    if (!isSpot(candidate)) return 0
    let support = 0
    for (const other of group.neighbours) {
      other.candidates.forEach((place, i) => {
        const share = other.shares[i]!
        if (share < 0.15 || place.id === candidate.id || !isSpot(place)) return
        support += share * Math.exp(-kilometresBetween(place, candidate) / REACH)
      })
    }
    return Math.round(16 * (1 - Math.exp(-1.2 * support)))
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
