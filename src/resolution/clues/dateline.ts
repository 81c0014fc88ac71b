import { kilometresBetween } from '../../model/distance.ts'
import { type Clue, NOTHING } from '../clue.ts'
import { best, type Circumstances, divisionOf, type Group } from '../group.ts'

/** Kilometres at which nearness to where it was filed has fallen to about a third. */
const REACH = 100

/** Reports tell mostly of the country and state they are filed from. */
export const dateline: Clue = {
  rule: 'dateline',
  features: ['filed-from-its-country', 'filed-from-its-division', 'filed-from-near'],
  changes: true,
  see: (candidate, group, article) => {
    const filed = filedFrom(group, article)
    if (!filed || candidate.type === 'country' || filed.country !== candidate.country) return NOTHING
    const same = divisionOf(filed) !== '' && divisionOf(filed) === divisionOf(candidate)
    return [1, Number(same), Math.exp(-kilometresBetween(filed, candidate) / REACH)]
  },
  words: (_candidate, group, article) =>
    `The report was filed from ${filedFrom(group, article)?.name ?? 'there'}`,
}

function filedFrom(group: Group, article: Circumstances) {
  const { filed } = article
  return filed && filed !== group ? best(filed) : undefined
}
