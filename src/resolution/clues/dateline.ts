import type { Clue } from '../clue.ts'
import { best, type Circumstances, divisionOf, type Group } from '../group.ts'

/** Reports tell mostly of the country and state they are filed from. */
export const dateline: Clue = {
  rule: 'dateline',
  weigh: (candidate, group, article) => {
    const filed = filedFrom(group, article)
    if (!filed || candidate.type === 'country') return 0
    if (divisionOf(filed) !== '' && divisionOf(filed) === divisionOf(candidate)) return 8
    return filed.country === candidate.country ? 4 : 0
  },
  words: (_candidate, group, article) =>
    `The report was filed from ${filedFrom(group, article)?.name ?? 'there'}`,
}

function filedFrom(group: Group, article: Circumstances) {
  const { filed } = article
  return filed && filed !== group ? best(filed) : undefined
}
