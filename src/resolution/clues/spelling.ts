import type { Clue } from '../clue.ts'

/** A place by its main name, before one that has the name only as a variant or a postal code. */
export const spelling: Clue = {
  rule: 'spelling',
  features: ['another-name'],
  changes: false,
  look: ({ key }) => {
    return (candidate, seen) => {
      seen[0] = Number(!candidate.isCurated && candidate.key !== key)
    }
  },
  words: ({ place }, { surface }) => `“${surface}” is another name of ${place.name}`,
}
