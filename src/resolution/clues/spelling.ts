import { isCurated } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/names.ts'
import type { Clue } from '../clue.ts'

/** A place by its main name, before one that has the name only as a variant or a postal code. */
export const spelling: Clue = {
  rule: 'spelling',
  steady: true,
  weigh: (candidate, group) => {
    if (isCurated(candidate)) return 0
    return nameKey(candidate.name) === nameKey(group.surface) ? 0 : -8
  },
  words: (candidate, group) => `“${group.surface}” is another name of ${candidate.name}`,
}
