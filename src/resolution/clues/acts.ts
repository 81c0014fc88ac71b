import type { Clue } from '../clue.ts'
import { canAct } from '../contender.ts'

/** What decides, warns and refuses is a capital, a country or a seat of power, not a town of the name. */
export const acts: Clue = {
  rule: 'acts',
  features: ['acts'],
  changes: false,
  look: ({ references }) => {
    if (references[0]?.kind !== 'metonym') return undefined
    return (candidate, seen) => {
      seen[0] = Number(canAct(candidate))
    }
  },
  words: () => 'It acts as only a government or a body does',
}
