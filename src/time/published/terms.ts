import type { HolderTold } from '../../model/knowledge.ts'
import type { DerivationStep } from '../../model/when.ts'
import { dayNumber, isoDay, parseIsoDay, sayDay } from '../calendar.ts'

/** The day from which on all who are told as office holders have held their offices, with who came last; null where none is told. */
export function sinceWhen(
  holders: readonly HolderTold[],
): { readonly day: string; readonly by: HolderTold } | null {
  let since: { day: string; by: HolderTold } | null = null
  for (const by of holders) {
    const day = by.terms.reduce((first, { from }) => (from < first ? from : first), by.terms[0]!.from)
    if (!since || day > since.day) since = { day, by }
  }
  return since
}

/** The one year of some in which most of those told were in office on a day; undefined where two are as likely. */
export function yearOfTerms(
  holders: readonly HolderTold[],
  years: readonly number[],
  { month, day }: { readonly month: number; readonly day: number },
): { readonly year: number; readonly step: DerivationStep } | undefined {
  if (holders.length === 0) return undefined
  const counts = years.map(year => inOffice(holders, isoDay(dayNumber(year, month, day))))
  const most = Math.max(...counts)
  if (most === 0 || counts.filter(count => count === most).length !== 1) return undefined
  const year = years[counts.indexOf(most)]!
  const since = sinceWhen(holders)!
  const to = `${sayDay(parseIsoDay(since.day)!)} or later`
  return { year, step: { from: `“${since.by.words}”`, to, note: 'in office since then' } }
}

const inOffice = (holders: readonly HolderTold[], day: string): number =>
  holders.filter(({ terms }) => terms.some(({ from, to }) => from <= day && (to === null || day <= to)))
    .length
