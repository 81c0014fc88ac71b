import type { Clue } from '../clue.ts'
import type { Contender } from '../contender.ts'
import type { Group } from '../group.ts'

/** Other words for the same place: "Georgian" beside "Georgia", "Ga." beside "Atlanta, Georgia". */
export const kin: Clue = {
  rule: 'kin',
  features: ['same-place-by-another-name'],
  changes: true,
  look: group => {
    if (group.kin.length === 0) return undefined
    return (candidate, seen) => {
      seen[0] = shareElsewhere(candidate, group)
    }
  },
  words: (candidate, group) => {
    const other = group.kin.find(one => one.candidates.includes(candidate))
    return `“${other?.surface ?? candidate.place.name}” in the article means it too`
  },
}

function shareElsewhere(candidate: Contender, { kin }: Group): number {
  let most = 0
  for (const { candidates, shares } of kin) {
    const at = candidates.indexOf(candidate)
    if (at >= 0) most = Math.max(most, shares[at]!)
  }
  return most
}
