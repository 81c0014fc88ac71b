import type { CuratedPlace } from '../../model/knowledge.ts'
import { type Clue, NOTHING } from '../clue.ts'
import type { Group } from '../group.ts'

/** Other words for the same place: "Georgian" beside "Georgia", "Ga." beside "Atlanta, Georgia". */
export const kin: Clue = {
  rule: 'kin',
  features: ['same-place-by-another-name'],
  changes: true,
  see: (candidate, group) => (group.kin.length > 0 ? [shareElsewhere(candidate, group)] : NOTHING),
  words: (candidate, group) => {
    const other = group.kin.find(one => one.candidates.some(place => place.id === candidate.id))
    return `“${other?.surface ?? candidate.name}” in the article means it too`
  },
}

function shareElsewhere(candidate: CuratedPlace, group: Group): number {
  let most = 0
  for (const other of group.kin) {
    const at = other.candidates.findIndex(place => place.id === candidate.id)
    if (at >= 0) most = Math.max(most, other.shares[at]!)
  }
  return most
}
