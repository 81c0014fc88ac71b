import { addMonths, civil, type DayNumber, dayNumber, isoDay, isoWeek, mondayOf } from '../calendar.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { periodValue, sayLength } from '../value.ts'
import { clipped } from './calendar.ts'
import { between, type Dates, dates, monthDates, oneDay, open, type Setting, yearDates } from './dates.ts'
import { pick } from './pick.ts'

type Of<K extends Meaning['kind']> = Extract<Meaning, { readonly kind: K }>

/** Larger amounts reach past any calendar. */
const MOST = 5000

/** "yesterday", "this week", "two months ago": counted in whole units from the report's day. */
export function resolveOffset(meaning: Of<'offset'>, setting: Setting): Dates {
  const { unit, amount } = meaning
  const { anchor } = setting
  if (anchor === null) return open(unknownOffset(meaning), '', 'the date of this article is not known')
  if (Math.abs(amount) > MOST && unit !== 'day') return open('')
  if (amount === 0 && unit === 'weekend') return nearWeekend(anchor, setting)
  const whole = wholeUnit(unit, amount, anchor)
  if (amount === 0 && unit !== 'day')
    return clipped({ ...whole, note: `the ${unit} of this article` }, setting)
  return whole.note ? whole : { ...whole, note: offsetNote(unit, amount) }
}

function wholeUnit(unit: Unit, amount: number, anchor: DayNumber): Dates {
  const { year, month } = civil(anchor)
  const n = Math.trunc(amount)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return oneDay(anchor + wholeDays(unit, amount))
    case 'day':
      return oneDay(anchor + n)
    case 'week':
      return weekDates(anchor + n * 7)
    case 'weekend':
      return weekendDates(anchor + n * 7)
    case 'month':
      return monthDates(year, month + n)
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + n * 3
      return between(dayNumber(year, first, 1), dayNumber(year, first + 3, 1) - 1, 'months')
    }
    case 'year':
      return yearDates(year + n)
    case 'decade':
      return yearsDates(Math.floor(year / 10) * 10 + n * 10, 10)
    case 'century':
      return yearsDates(Math.floor(year / 100) * 100 + n * 100, 100)
  }
}

const wholeDays = (unit: 'second' | 'minute' | 'hour', amount: number): number =>
  Math.trunc(amount / { second: 86400, minute: 1440, hour: 24 }[unit])

function weekDates(day: DayNumber): Dates {
  const monday = mondayOf(day)
  return dates(isoWeek(day), `${isoDay(monday)}/${isoDay(monday + 6)}`, monday, monday + 6, 'week')
}

/** "over the weekend", "this weekend": the one before or after, by the tense; on a Monday few speak of the next. */
function nearWeekend(anchor: DayNumber, { lean }: Setting): Dates {
  const around = [-7, 0, 7].map(days => weekendDates(anchor + days))
  return pick(around, anchor, lean, 'near') ?? weekendDates(anchor)
}

function weekendDates(day: DayNumber): Dates {
  const saturday = mondayOf(day) + 5
  return dates(
    `${isoWeek(day)}-WE`,
    `${isoDay(saturday)}/${isoDay(saturday + 1)}`,
    saturday,
    saturday + 1,
    'other',
  )
}

function yearsDates(from: number, length: 10 | 100): Dates {
  const value = length === 10 ? `${from / 10}X` : `${from / 100}XX`
  const grain = length === 10 ? 'decade' : 'century'
  return dates(value, value, dayNumber(from, 1, 1), dayNumber(from + length, 1, 1) - 1, grain)
}

/** TimeML's words for what is known without a date. */
const unknownOffset = ({ unit, amount }: Of<'offset'>): string =>
  amount === 0 && unit === 'day'
    ? 'PRESENT_REF'
    : amount < 0
      ? 'PAST_REF'
      : amount > 0
        ? 'FUTURE_REF'
        : 'PRESENT_REF'

function offsetNote(unit: Unit, amount: number): string {
  if (unit === 'day' && amount === 0) return 'the day of this report'
  const side = amount < 0 ? 'before' : 'after'
  return Math.abs(amount) === 1
    ? `the ${unit} ${side} this article`
    : `${sayLength(unit, Math.abs(amount))} ${side} this article`
}

/** "the past nine years": from then until the report's day, or on from it. */
export function resolveWindow(meaning: Of<'window'>, setting: Setting): Dates {
  const { unit, amount, direction } = meaning
  const value = periodValue(unit, amount)
  const { anchor } = setting
  if (anchor === null || amount === null || amount > MOST) return open(value)
  const sign = direction === 'past' ? -1 : 1
  const other = farEnd(unit, amount * sign, anchor)
  const [from, to] = sign < 0 ? [other, anchor] : [anchor, other]
  const words = `${sayLength(unit, amount)} ${sign < 0 ? 'up to' : 'from'} this article`
  const whole = between(from, to, 'other', words)
  return { ...whole, value, edtf: byYear(unit) ? whole.edtf.replace(/-01-01(?=\/)/, '') : whole.edtf }
}

const byYear = (unit: Unit): boolean => unit === 'year' || unit === 'decade' || unit === 'century'

/** Years and months are counted whole: nine years before January 2020 is 2011, not a day of it. */
function farEnd(unit: Unit, amount: number, anchor: DayNumber): DayNumber {
  const n = Math.trunc(amount)
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return anchor + wholeDays(unit, amount)
  if (unit === 'day') return anchor + n
  if (unit === 'week' || unit === 'weekend') return anchor + n * 7
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit]
  const there = civil(addMonths(anchor, Math.trunc(amount * months)))
  if (months < 12)
    return amount < 0 ? dayNumber(there.year, there.month, 1) : dayNumber(there.year, there.month + 1, 1) - 1
  return amount < 0 ? dayNumber(there.year, 1, 1) : dayNumber(there.year, 12, 31)
}

/** How many days a relation's amount is, where the unit is exact. */
export function exactDays(unit: Unit, amount: number | null): number | undefined {
  if (amount === null || !Number.isInteger(amount)) return undefined
  return unit === 'day' ? amount : unit === 'week' ? amount * 7 : undefined
}
