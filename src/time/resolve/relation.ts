import { addMonths, civil, type DayNumber, dayNumber, mondayOf } from '../calendar.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { periodValue, sayLength } from '../value.ts'
import {
  type Bounds,
  between,
  type Dates,
  monthDates,
  oneDay,
  open,
  type Setting,
  sayBounds,
  yearDates,
} from './dates.ts'

type Relation = Extract<Meaning, { readonly kind: 'relation' }>

/**
 * "The next day", "two months later" counted from the date told before; left open where none was told, or one too wide to
 * count from. The value stays the length: that is what the words say.
 */
export function resolveRelation({ unit, amount, direction }: Relation, { told }: Setting): Dates {
  const value = periodValue(unit, amount)
  if (!told || (amount !== null && (!Number.isInteger(amount) || amount > MOST))) return open(value)
  const sign = direction === 'before' ? -1 : 1
  const there = amount === null ? null : counted(unit, amount * sign, told)
  const dates = there ?? within(unit, amount, sign, told)
  return dates ? { ...dates, value, note: noteOf(unit, amount, direction, told) } : open(value)
}

/** No report counts farther. */
const MOST = 1000

/** So many days, weeks, months or years from a date no wider than one of them. */
function counted(unit: Unit, steps: number, { from, to }: Bounds): Dates | null {
  const { year, month } = civil(from)
  switch (unit) {
    case 'day':
      return from === to ? oneDay(from + steps) : null
    case 'week':
      return to < mondayOf(from) + 7 ? weekFrom(mondayOf(from) + 7 * steps) : null
    case 'month':
      return to < addMonths(dayNumber(year, month, 1), 1) ? monthDates(year, month + steps) : null
    case 'year':
      return to < dayNumber(year + 1, 1, 1) ? yearDates(year + steps) : null
    default:
      return null
  }
}

const weekFrom = (monday: DayNumber): Dates => between(monday, monday + 6, 'week')

/** "hours later", "three hours before": that day or the one beside it. */
function within(unit: Unit, amount: number | null, sign: number, { from, to }: Bounds): Dates | null {
  if (from !== to || (unit !== 'hour' && unit !== 'minute')) return null
  if (unit === 'minute') return oneDay(from)
  const days = Math.max(1, Math.floor((amount ?? 0) / 24)) * sign
  return between(Math.min(from, from + days), Math.max(from, from + days), 'other')
}

function noteOf(unit: Unit, amount: number | null, direction: Relation['direction'], told: Bounds): string {
  if (direction === 'same') return `of ${sayBounds(told)}, told before`
  const length = amount === null ? `${unit}s` : sayLength(unit, amount)
  return `${length} ${direction} ${sayBounds(told)}, told before`
}
