import type { EventLink } from '../../model/event.ts'
import { overlaps } from '../../model/span.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import {
  addMonths,
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  parseIsoDay,
} from '../../time/calendar.ts'
import type { EventSource } from '../source.ts'
import { type Bounds, boundsOf, daysBetween, moved } from './interval.ts'

/** What "three days before" makes of the date it is measured from. */
export interface Offset {
  readonly time: Timex
  readonly limit: Bounds
  /** "+ 3 days", "− 2 years". */
  readonly says: string
}

/** How wide what is measured from may be, in days: "two days after" something of some month says no more than "after". */
const WIDEST = { day: 31, M: 31, Y: 366 }

/** The date of one end of a link, measured from that of the other by the time the link's cue is made of. */
export function offsetFrom(
  { times }: EventSource,
  { cue, relation }: EventLink,
  end: 'from' | 'to',
  other: EventDate,
): Offset | undefined {
  if (!cue || (relation !== 'before' && relation !== 'after')) return undefined
  const time = times.find(one => one.type === 'relation' && overlaps(one, cue))
  if (!time) return undefined
  // `from` three days before `to`: `to` is three days later.
  const sign = (time.direction === 'before') === (end === 'to') ? 1 : -1
  return time.days === undefined ? byCalendar(time, sign, other) : byDays(time, sign * time.days, other)
}

function byDays(time: Timex, days: number, other: EventDate): Offset | undefined {
  if (daysBetween(other) > WIDEST.day) return undefined
  return { time, limit: moved(boundsOf(other), days), says: sayAmount(days, 'day') }
}

/** "two years earlier", "three months after": some day of that year or month. */
function byCalendar(time: Timex, sign: 1 | -1, other: EventDate): Offset | undefined {
  const [, amount, unit] = /^P(\d+)([YM])$/.exec(time.value) ?? []
  if (!amount || (unit !== 'Y' && unit !== 'M') || daysBetween(other) > WIDEST[unit]) return undefined
  const [first, last] = [parseIsoDay(other.earliest), parseIsoDay(other.latest)]
  if (first === null || last === null) return undefined
  const many = Number(amount) * sign
  if (Math.abs(many) > MOST) return undefined
  const months = unit === 'Y' ? many * 12 : many
  const limit = wholeMonths(addMonths(first, months), addMonths(last, months))
  if (unit === 'M') return { time, limit, says: sayAmount(many, 'month') }
  const [from, to] = [limit.earliest!.slice(0, 4), limit.latest!.slice(0, 4)]
  return { time, limit: { earliest: `${from}-01-01`, latest: `${to}-12-31` }, says: sayAmount(many, 'year') }
}

/** No report counts farther. */
const MOST = 1000

function wholeMonths(first: DayNumber, last: DayNumber): Bounds {
  const { year, month } = civil(last)
  return {
    earliest: `${isoMonth(first)}-01`,
    latest: isoDay(dayNumber(year, month, daysInMonth(year, month))),
  }
}

const sayAmount = (many: number, unit: string) =>
  `${many < 0 ? '−' : '+'} ${Math.abs(many)} ${unit}${Math.abs(many) === 1 ? '' : 's'}`
