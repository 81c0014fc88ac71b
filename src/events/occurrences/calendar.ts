import type { DerivationStep, EventDate, Timex } from '../../model/when.ts'
import { addMonths, isoDay, isoMonth, pad, parseIsoDay } from '../../time/calendar.ts'

/** Shifts an ISO day; what is no day stays as it is. */
export function addDays(day: string, days: number): string {
  const number = parseIsoDay(day)
  return number === null ? day : isoDay(number + days)
}

/** The day a duration ("P9Y", "P3M", "P10D", "P2W") before another; years are kept whole, as "nine years" is no count of days. */
export function durationBefore(day: string, value: string): string | undefined {
  const match = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(value)
  const number = parseIsoDay(day)
  if (!match || number === null) return undefined
  const count = Number(match[1])
  if (match[2] === 'Y') return `${pad(Number(day.slice(0, 4)) - Math.round(count), 4)}-01-01`
  if (match[2] === 'M') return `${isoMonth(addMonths(number, -Math.round(count)))}-01`
  return addDays(day, -Math.round(count * (match[2] === 'W' ? 7 : 1)))
}

/** The day a duration ("P3Y", "P2W") after another. */
export function durationAfter(day: string, value: string): string | undefined {
  const match = /^P(\d+)([YMWD])$/.exec(value)
  const number = parseIsoDay(day)
  if (!match || number === null) return undefined
  const count = Number(match[1])
  if (count > MOST) return undefined
  if (match[2] === 'Y' || match[2] === 'M')
    return isoDay(addMonths(number, match[2] === 'Y' ? count * 12 : count))
  return addDays(day, count * (match[2] === 'W' ? 7 : 1))
}

/** No plan reaches farther. */
const MOST = 1000

/** First and last day of what a value (`2013`, `2013-12`, `2013-12-05`) names; undefined for any other. */
export function daysOfValue(value: string): readonly [first: string, last: string] | undefined {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return undefined
  const first = parseIsoDay(`${value}-01-01`.slice(0, 10))
  if (first === null) return undefined
  const months = value.length === 4 ? 12 : value.length === 7 ? 1 : 0
  return [isoDay(first), isoDay(months > 0 ? addMonths(first, months) - 1 : first)]
}

/** An event's date from the words that give it. */
export function dateOf(
  earliest: string,
  latest: string,
  times: readonly Timex[],
  steps: readonly DerivationStep[] = [],
): EventDate {
  const [only] = times
  const whole = times.length === 1 && only!.earliest === earliest && only!.latest === latest && only!.edtf
  return {
    edtf: whole || (earliest === latest ? earliest : `${earliest}/${latest}`),
    earliest,
    latest,
    evidence: 'text',
    timeIds: times.map(time => time.id),
    derivation: [...times.flatMap(time => time.derivation), ...steps],
  }
}

/** A date cut at a day it cannot lie after; unchanged where it does not. */
export function notAfter(date: EventDate, day: string, note: string): EventDate {
  if (date.latest <= day || date.earliest > day) return date
  const edtf = date.earliest === day ? day : `${date.earliest}/${day}`
  return {
    ...date,
    edtf,
    latest: day,
    derivation: [...date.derivation, { from: date.edtf, to: edtf, note }],
  }
}
