import type { Token } from '../../model/document.ts'
import { isRealDay } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { ORDINAL_WORDS, readOrdinal, readYear, yearShiftAfter } from '../numbers.ts'
import { isDash, type Reading, reading, type TimeRule, touches, word, wordBefore } from '../rule.ts'
import { FUNCTION_WORDS, MONTHS, monthOf, SHORT_WEEKDAYS, WEEKDAYS } from '../vocabulary.ts'
import { notedYear } from './noted-days.ts'

/** "Friday, Jan. 24, 2020", "24 January", "the 24th of January 2020", "Jan. 24-26", "March 3 to 5": a day with its month. */
export const calendarDate: TimeRule = {
  name: 'calendar-date',
  starts: [...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), 'the'],
  numbers: true,
  seconds: start => (start === 'the' ? ORDINAL_WORDS : undefined),
  read(tokens, at, end) {
    const weekday = readWeekday(tokens, at, end)
    const from = weekday?.end ?? at
    const date = monthFirst(tokens, from, end) ?? dayFirst(tokens, from, end)
    if (!date || !weekday) return date
    const { meaning } = date
    return meaning.kind === 'day' ? reading(date.end, { ...meaning, weekday: weekday.value }) : date
  },
}

function readWeekday(tokens: readonly Token[], at: number, end: number) {
  const name = word(tokens, at, end)
  const value = tokens[at]!.capital ? (WEEKDAYS.get(name) ?? SHORT_WEEKDAYS.get(name)) : undefined
  if (value === undefined) return null
  let next = at + 1
  while (next < at + 3 && [',', '.', '(', 'the'].includes(word(tokens, next, end))) next++
  return { value, end: next }
}

function monthFirst(tokens: readonly Token[], at: number, end: number): Reading | null {
  const month = monthOf(tokens[at])
  if (month === undefined || at + 1 >= end) return null
  const start = word(tokens, at + 1, end) === '.' || word(tokens, at + 1, end) === 'the' ? at + 2 : at + 1
  const day = readOrdinal(tokens, start, end, 31)
  if (!day || isOtherNumber(tokens, day.end, end)) return null
  // "In January the first rocket exploded"
  if (start === at + 2 && word(tokens, at + 1, end) === 'the' && tokens[at - 1]?.folded === 'in') return null
  const last = lastDay(tokens, at, day, end)
  const after = last?.end ?? day.end
  const year = yearAfter(tokens, after, end)
  const noted = last ? null : notedYear(tokens, after, end, month, day.value)
  return dated(month, day.value, last?.value, year ?? { value: noted, end: after })
}

/** "March 5:30" is a time and "May 2.5" an amount; "May 5 million" counts. "Nov. 21: Rain" is a day and what it brought. */
function isOtherNumber(tokens: readonly Token[], after: number, end: number): boolean {
  const next = word(tokens, after, end)
  if (next === 'million' || next === 'billion' || next === '%') return true
  return (
    next === ':' &&
    touches(tokens, after) &&
    touches(tokens, after + 1) &&
    tokens[after + 1]!.kind === 'number'
  )
}

function dayFirst(tokens: readonly Token[], at: number, end: number): Reading | null {
  const start = word(tokens, at, end) === 'the' ? at + 1 : at
  const day = readOrdinal(tokens, start, end, 31)
  if (!day || isTail(tokens, start)) return null
  if (start > at && !day.suffixed) return null
  const last = lastDay(tokens, at, day, end)
  let next = last?.end ?? day.end
  if (word(tokens, next, end) === 'of') next++
  const month = next < end ? monthOf(tokens[next]) : undefined
  if (month === undefined) return null
  const year = yearAfter(tokens, next + 1, end)
  return dated(month, day.value, last?.value, year ?? { value: null, end: next + 1 })
}

/** Whether the number is the end of a longer one, such as a time or a score. */
function isTail(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined
  return before !== undefined && before.end === tokens[at]!.start && /^[:.\-/$€£]$/.test(before.text)
}

/** The second day of "24-26", "5 and 6", or of "3 to 5" after "from". */
function lastDay(
  tokens: readonly Token[],
  at: number,
  day: { readonly value: number; readonly end: number },
  end: number,
) {
  const link = word(tokens, day.end, end)
  if (link === ',') return lastListed(tokens, day, end)
  const to = link === 'to' || link === 'through' || link === 'until' || link === 'till'
  if (!isDash(link) && !to && link !== 'and' && link !== '&') return null
  const last = readOrdinal(tokens, day.end + 1, end, 31)
  if (!last || last.value <= day.value) return null
  const between = wordBefore(tokens, at) === 'between'
  if ((link === 'and' || link === '&') && !between && last.value !== day.value + 1) return null
  const next = tokens[last.end]
  const month = next && last.end < end ? monthOf(next) : undefined
  const countsOn =
    last.end < end &&
    next?.kind === 'word' &&
    !next.capital &&
    next.folded !== 'of' &&
    !FUNCTION_WORDS.has(next.folded)
  return countsOn && month === undefined ? null : last
}

/** The last day of "23, 24 and 25", each the day after the one before. */
function lastListed(
  tokens: readonly Token[],
  first: { readonly value: number; readonly end: number },
  end: number,
) {
  let day = first
  for (let joined = false; !joined; ) {
    if (word(tokens, day.end, end) === ',') joined = word(tokens, day.end + 1, end) === 'and'
    else if (word(tokens, day.end, end) === 'and') joined = true
    else return null
    const comma = word(tokens, day.end, end) === ',' && joined
    const next = readOrdinal(tokens, day.end + (comma ? 2 : 1), end, 31)
    if (next?.value !== day.value + 1) return null
    day = next
  }
  return day
}

/** "2020", ", 2020," or "of 2020" after a month or a day; "'11" is too seldom to trust. */
function yearAfter(tokens: readonly Token[], at: number, end: number) {
  const next = word(tokens, at, end)
  const start = next === ',' || next === 'of' || next === 'in' ? at + 1 : at
  const value = readYear(tokens, start, end)
  return value === null ? yearShiftAfter(tokens, at, end) : { value, end: start + 1 }
}

function dated(
  month: number,
  day: number,
  last: number | undefined,
  year: {
    readonly value: number | null
    readonly end: number
    readonly yearShift?: number
    readonly toldYear?: number
  },
): Reading | null {
  // 2000 stands in for an unknown year: it has a 29 February.
  if (!isRealDay(year.value ?? 2000, month, last ?? day)) return null
  const { value, end, ...shift } = year
  const from: Meaning = { kind: 'day', year: value, month, day, ...shift }
  return reading(end, last === undefined ? from : { kind: 'range', from, to: { ...from, day: last } })
}
