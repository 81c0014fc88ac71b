import { nameKey } from '../../gazetteer/names.ts'
import type { Clue } from '../clue.ts'

/** A place by its main name, before one that has the name only as a variant or a postal code. */
export const spelling: Clue = {
  rule: 'spelling',
  features: ['another-name'],
  changes: false,
  look: ({ surface }) => {
    const key = nameKey(surface)
    return ({ isCurated, place: { name } }, seen) => {
      // Most names are written as they are in the data, and taking one apart takes long.
      seen[0] = Number(!isCurated && name !== surface && nameKey(name) !== key)
    }
  },
  words: ({ place }, { surface }) => `“${surface}” is another name of ${place.name}`,
}
