import { kilometresApart } from '../../model/distance.ts'
import type { Clue } from '../clue.ts'
import { type Contender, NONE } from '../contender.ts'
import { best, type Circumstances, type Group } from '../group.ts'

/** Kilometres at which nearness to where it was filed has fallen to about a third. */
const REACH = 100

/** Reports tell mostly of the country and state they are filed from. */
export const dateline: Clue = {
  rule: 'dateline',
  features: ['filed-from-its-country', 'filed-from-its-division', 'filed-from-near'],
  changes: true,
  look: (group, article) => {
    const filed = filedFrom(group, article)
    if (!filed) return undefined
    return (candidate, seen) => {
      if (candidate.type === 'country' || candidate.country !== filed.country) return
      seen[0] = 1
      seen[1] = Number(filed.division !== NONE && filed.division === candidate.division)
      seen[2] = Math.exp(-kilometresApart(filed, candidate) / REACH)
    }
  },
  words: (_candidate, group, article) =>
    `The report was filed from ${filedFrom(group, article)?.place.name ?? 'there'}`,
}

function filedFrom(group: Group, { filed }: Circumstances): Contender | undefined {
  return filed && filed !== group ? best(filed) : undefined
}
