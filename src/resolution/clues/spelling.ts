import { isCurated } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/names.ts'
import { type Clue, NOTHING } from '../clue.ts'

/** A place by its main name, before one that has the name only as a variant or a postal code. */
export const spelling: Clue = {
  rule: 'spelling',
  features: ['another-name'],
  changes: false,
  see: (candidate, group) => {
    if (isCurated(candidate) || nameKey(candidate.name) === nameKey(group.surface)) return NOTHING
    return [1]
  },
  words: (candidate, group) => `“${group.surface}” is another name of ${candidate.name}`,
}
