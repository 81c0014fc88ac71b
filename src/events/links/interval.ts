import type { EventDate } from '../../model/when.ts'
import { addMonths, civil, daysInMonth, parseIsoDay } from '../../time/calendar.ts'
import { addDays } from '../occurrences/calendar.ts'

/** First and last possible day; null where that side is open. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The days of a date. */
export const boundsOf = ({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>): Bounds => ({
  earliest,
  latest,
})

/** What two bounds have in common; null if they contradict each other. */
export function narrowed(a: Bounds, b: Bounds): Bounds | null {
  const earliest =
    a.earliest === null || (b.earliest !== null && b.earliest > a.earliest) ? b.earliest : a.earliest
  const latest = a.latest === null || (b.latest !== null && b.latest < a.latest) ? b.latest : a.latest
  return earliest !== null && latest !== null && earliest > latest ? null : { earliest, latest }
}

/** The bounds some days later, or earlier for a negative number. */
export const moved = ({ earliest, latest }: Bounds, days: number): Bounds => ({
  earliest: earliest && addDays(earliest, days),
  latest: latest && addDays(latest, days),
})

/** How many days lie between the first and the last. */
export function daysBetween({ earliest, latest }: Pick<EventDate, 'earliest' | 'latest'>): number {
  const [from, to] = [parseIsoDay(earliest), parseIsoDay(latest)]
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from
}

/** A date of these bounds, with the shortest EDTF that says it. */
export function dateWithin(
  bounds: { readonly earliest: string; readonly latest: string },
  old: EventDate | null,
): EventDate {
  return {
    ...bounds,
    edtf: edtfOf(bounds.earliest, bounds.latest),
    evidence: 'text',
    timeIds: old?.timeIds ?? [],
    derivation: old?.derivation ?? [],
  }
}

/** `2020-01-03`, `2020-01`, `2020` or `2020-01-03/2020-01-23`. */
function edtfOf(earliest: string, latest: string): string {
  if (earliest === latest) return earliest
  const first = parseIsoDay(earliest)
  const last = parseIsoDay(latest)
  if (first !== null && last !== null) {
    const { year, month, day } = civil(first)
    if (day === 1 && last === first + daysInMonth(year, month) - 1) return earliest.slice(0, 7)
    if (day === 1 && month === 1 && last === addMonths(first, 12) - 1) return earliest.slice(0, 4)
  }
  return `${earliest}/${latest}`
}
