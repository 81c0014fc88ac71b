import { addMonths, civil, dayNumber, weekdayOf } from '../calendar.ts'
import type { Part, Unit } from '../meaning.ts'
import { between, type Dates, monthDates, oneDay, open, type Setting, sayBounds, yearDates } from './dates.ts'

/** "that month": the one the date told before lies in; left open where none was told, or one too wide to say. */
export function resolveAgain(unit: Unit, { told }: Setting): Dates {
  if (!told) return open('PAST_REF')
  const { year, month } = civil(told.from)
  const note = `of ${sayBounds(told)}, told before`
  if (unit === 'year' && told.to < dayNumber(year + 1, 1, 1)) return yearDates(year, note)
  if (unit === 'month' && told.to < addMonths(dayNumber(year, month, 1), 1))
    return monthDates(year, month, note)
  const monday = told.from - ((weekdayOf(told.from) + 6) % 7)
  if (unit === 'week' && told.to < monday + 7) return between(monday, monday + 6, 'week', note)
  return unit === 'day' && told.from === told.to ? oneDay(told.from, note) : open('PAST_REF')
}

/** "later that month": from the date told before to the end of its month; "earlier", from the beginning to it. */
export function resolveBeside(part: Part, unit: Unit, setting: Setting): Dates {
  const whole = resolveAgain(unit, setting)
  const { told } = setting
  if (!whole.bounds || !told || (part !== 'later' && part !== 'earlier')) return whole
  const { from, to } = whole.bounds
  if (told.from === from && told.to === to) return whole
  return part === 'later'
    ? between(told.from, to, 'other', `on or after ${sayBounds(told)}, told before`)
    : between(from, told.to, 'other', `up to ${sayBounds(told)}, told before`)
}
