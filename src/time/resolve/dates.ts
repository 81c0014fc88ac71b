import type { DerivationStep } from '../../model/when.ts'
import {
  civil,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  pad,
  sayDay,
  sayMonth,
} from '../calendar.ts'
import type { Lean } from '../tense.ts'

type Grain = 'day' | 'week' | 'month' | 'months' | 'year' | 'decade' | 'century' | 'other'

/** First and last day. */
export interface Bounds {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** A meaning worked out; `bounds` is null where the words and the article's date leave it open. */
export interface Dates {
  readonly value: string
  readonly edtf: string
  readonly bounds: Bounds | null
  readonly grain: Grain
  readonly note: string
}

/** What a meaning is worked out against. */
export interface Setting {
  /** The report's day, null if unknown. */
  readonly anchor: DayNumber | null
  /** The day it was published, which may be some days after the one it was filed on. */
  readonly published?: DayNumber | null
  readonly lean: Lean
  /** The year another date of the text lends to one without, and why: "on March 5" in an account of 1998. */
  readonly lent: { readonly year: number; readonly why: string } | null
  /** The date told before it, null where none was: "that month" is its month. */
  readonly told: Bounds | null
  /** The day that the same weekday was further up, null where the words may mean another. */
  readonly weekday: DayNumber | null
  /** Whether a period that still runs is wanted whole, to be cut by other words than the tense. */
  readonly whole?: boolean
}

/** Days outside these years are left unresolved: nobody reports on them, and four digits must do. */
const FIRST = dayNumber(1, 1, 1)
const LAST = dayNumber(9999, 12, 31)

/** Dates of an interval; null bounds where it leaves the four-digit calendar. */
export function dates(
  value: string,
  edtf: string,
  from: DayNumber,
  to: DayNumber,
  grain: Grain,
  note = '',
): Dates {
  const fits = from >= FIRST && to <= LAST && from <= to
  return { value, edtf: fits ? edtf : '', bounds: fits ? { from, to } : null, grain, note }
}

/** One day. */
export const oneDay = (day: DayNumber, note = ''): Dates =>
  dates(isoDay(day), isoDay(day), day, day, 'day', note)

/** Dates that cannot be told. */
export const open = (value: string, edtf = '', note = ''): Dates => ({
  value,
  edtf,
  bounds: null,
  grain: 'other',
  note,
})

/** A calendar month. */
export function monthDates(year: number, month: number, note = ''): Dates {
  const from = dayNumber(year, month, 1)
  const value = isoMonth(from)
  const date = civil(from)
  return dates(value, value, from, from + daysInMonth(date.year, date.month) - 1, 'month', note)
}

/** A calendar year. */
export function yearDates(year: number, note = ''): Dates {
  const value = pad(year, 4)
  return dates(value, value, dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year', note)
}

/** An interval as short as it can be written: `2011-10/2011-12`, `1990/1995`, `2020-01-01/2020-01-23`. */
function intervalText({ from, to }: Bounds): string {
  if (from === to) return isoDay(from)
  const [a, b] = [civil(from), civil(to)]
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month)
  if (!wholeMonths) return `${isoDay(from)}/${isoDay(to)}`
  const wholeYears = a.month === 1 && b.month === 12
  const [first, last] = wholeYears ? [pad(a.year, 4), pad(b.year, 4)] : [isoMonth(from), isoMonth(to)]
  return first === last ? first : `${first}/${last}`
}

/** The same in words: "24 Jan 2020", "Oct 2011 – Dec 2011", "1990–1995". */
export function sayBounds({ from, to }: Bounds): string {
  if (from === to) return sayDay(from)
  const text = intervalText({ from, to })
  if (/^\d{4}$/.test(text)) return text
  if (/^\d{4}\/\d{4}$/.test(text)) return text.replace('/', '–')
  if (/^\d{4}-\d{2}$/.test(text)) return sayMonth(from)
  if (/^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(text)) return `${sayMonth(from)} – ${sayMonth(to)}`
  return `${sayDay(from)} – ${sayDay(to)}`
}

/** An interval without a value of its own. */
export function between(from: DayNumber, to: DayNumber, grain: Grain, note = ''): Dates {
  const text = intervalText({ from, to })
  return dates(text, text, from, to, grain, note)
}

/** "“yesterday” → 23 Jan 2020, the day before this article" as a row; none where the words say it all. */
export const stepsOf = (surface: string, resolved: Dates): DerivationStep[] =>
  resolved.note === ''
    ? []
    : [
        {
          from: surface,
          to: resolved.bounds ? sayBounds(resolved.bounds) : resolved.value,
          note: resolved.note,
        },
      ]
