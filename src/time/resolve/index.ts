import type { DayNumber } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { periodValue } from '../value.ts'
import { resolveAgain, resolveBeside } from './again.ts'
import {
  portionOf,
  resolveDay,
  resolveMonth,
  resolveSeason,
  resolveWeekday,
  resolveYears,
} from './calendar.ts'
import { resolveOffset, resolveWindow } from './counted.ts'
import { type Dates, dates, open, type Setting, yearDates } from './dates.ts'
import { resolveMovable } from './movable.ts'
import { resolvePart } from './part.ts'
import { resolveRelation } from './relation.ts'

/** Works a meaning out against the report's day. */
export function resolve(meaning: Meaning, setting: Setting): Dates {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, setting)
    case 'month':
      return resolveMonth(meaning, setting)
    case 'easter':
    case 'nth-weekday':
      return resolveMovable(meaning, setting)
    case 'year':
      return yearDates(meaning.year)
    case 'years':
      return resolveYears(meaning)
    case 'season':
      return resolveSeason(meaning, setting)
    case 'portion':
      return portionOf(meaning, resolve(meaning.of, { ...setting, whole: true }))
    case 'weekday':
      return resolveWeekday(meaning, setting)
    case 'offset':
      return resolveOffset(meaning, setting)
    case 'window':
      return resolveWindow(meaning, setting)
    case 'duration':
      return open(periodValue(meaning.unit, meaning.amount))
    case 'relation':
      return resolveRelation(meaning, setting)
    case 'set':
      return open(meaning.value, '', meaning.words)
    case 'again':
      return resolveAgain(meaning.unit, setting)
    case 'part':
      if (meaning.of.kind === 'again') return resolveBeside(meaning.part, meaning.of.unit, setting)
      return resolvePart(meaning.part, resolve(meaning.of, { ...setting, whole: true }), setting)
    case 'range':
      return resolveRange(meaning.from, meaning.to, setting)
  }
}

function resolveRange(first: Meaning, last: Meaning, setting: Setting): Dates {
  const from = resolve(withYearOf(first, last), setting)
  const to = from.bounds ? resolve(last, after(from.bounds.from, last, setting)) : resolve(last, setting)
  const value = `${edge(from.value, 0)}/${edge(to.value, 1)}`
  if (!from.bounds || !to.bounds)
    return open(value, from.edtf && to.edtf ? `${from.edtf}/${to.edtf}` : '', from.note)
  const [start, end] = [from.bounds.from, to.bounds.to]
  if (end < start) return open(value)
  const edtf = from.edtf && to.edtf ? `${edge(from.edtf, 0)}/${edge(to.edtf, 1)}` : ''
  return dates(value, edtf, start, end, 'other', from.note || to.note)
}

/** The first or last part of what may be an interval already. */
const edge = (edtf: string, side: 0 | 1): string => edtf.split('/').at(side === 0 ? 0 : -1) ?? edtf

/** "Jan. 5 to Feb. 3, 2014": the year said last counts for both, but for "Dec. 20 to Jan. 5, 2014". */
function withYearOf(first: Meaning, last: Meaning): Meaning {
  const years = 'year' in first && 'year' in last && first.year === null && last.year !== null
  if (!years || !('month' in first) || !('month' in last)) return first
  return { ...first, year: last.year! - (first.month > last.month ? 1 : 0) }
}

/** The end of a range is the first that fits after its beginning. */
function after(from: DayNumber, last: Meaning, setting: Setting): Setting {
  const floating = last.kind === 'weekday' || (('year' in last && last.year === null) as boolean)
  return floating
    ? { anchor: from, lean: 'future', lent: null, told: setting.told, weekday: null, whole: true }
    : setting
}
