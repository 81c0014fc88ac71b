import {
  civil,
  type DayNumber,
  dayNumber,
  isoDay,
  isRealDay,
  mondayOf,
  pad,
  sayWeekday,
  weekdayOf,
} from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { type Dates, dates, monthDates, oneDay, open, type Setting, sayBounds } from './dates.ts'
import { pick } from './pick.ts'

type Of<K extends Meaning['kind']> = Extract<Meaning, { readonly kind: K }>

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI']

/** A day of the calendar, with its year or with the one the article's date gives it. */
export function resolveDay(meaning: Of<'day'>, setting: Setting): Dates {
  const { month, day, which = 'near' } = meaning
  if (meaning.year !== null) {
    const note = meaning.unsure ? 'read month first, as in the United States' : ''
    return oneDay(dayNumber(meaning.year, month, day), note)
  }
  const partial = `XXXX-${pad(month, 2)}-${pad(day, 2)}`
  const counted = countedYear(meaning, setting)
  if (counted && isRealDay(counted.year, month, day))
    return oneDay(dayNumber(counted.year, month, day), counted.why)
  if (meaning.toldYear !== undefined) return open(partial, partial, UNTOLD)
  const { lent } = setting
  if (lent && isRealDay(lent.year, month, day)) return oneDay(dayNumber(lent.year, month, day), lent.why)
  if (setting.anchor === null) return open(partial, partial, UNTOLD)
  const { year } = civil(setting.anchor)
  if (which === 'this' && isRealDay(year, month, day))
    return oneDay(dayNumber(year, month, day), 'in the year of this article')
  const all = yearsAround(year, 8).flatMap(y => (isRealDay(y, month, day) ? [dayNumber(y, month, day)] : []))
  const { weekday } = meaning
  const close = all.filter(
    at => Math.abs(civil(at).year - year) <= 1 && (weekday === undefined || weekdayOf(at) === weekday),
  )
  const { anchor, lean } = setting
  const choose = (days: readonly DayNumber[]) =>
    pick(
      days.map(at => oneDay(at)),
      anchor,
      lean,
      which,
    )
  // "extended through Friday, April 3": where the weekday leaves one year, the tense has no say.
  const [only, other] = weekday === undefined ? [] : close
  if (only !== undefined && other === undefined)
    return oneDay(only, `the year in which it is a ${sayWeekday(weekday!)}`)
  return choose(close) ?? choose(all) ?? open(partial, partial)
}

const UNTOLD = 'the text does not say the year'

/** The year of "May 26 last year", and of "April of that year". */
function countedYear(
  { yearShift, toldYear }: Of<'day'> | Of<'month'>,
  { anchor, told }: Setting,
): { readonly year: number; readonly why: string } | null {
  if (yearShift !== undefined && anchor !== null)
    return { year: civil(anchor).year + yearShift, why: 'counted from the year of this article' }
  if (toldYear === undefined || !told || civil(told.from).year !== civil(told.to).year) return null
  return { year: civil(told.from).year + toldYear, why: `counted from ${sayBounds(told)}, told before` }
}

const yearsAround = (year: number, reach: number): number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, i) => year - reach + i)

/** A month, with its year or the one that fits. */
export function resolveMonth(meaning: Of<'month'>, setting: Setting): Dates {
  const { month, which = 'near' } = meaning
  if (meaning.year !== null) return monthDates(meaning.year, month)
  const partial = `XXXX-${pad(month, 2)}`
  const counted = countedYear(meaning, setting)
  if (counted) return clipped(monthDates(counted.year, month, counted.why), setting)
  if (meaning.toldYear !== undefined) return open(partial, partial, UNTOLD)
  if (setting.lent) return monthDates(setting.lent.year, month, setting.lent.why)
  if (setting.anchor === null) return open(partial, partial, UNTOLD)
  const { year } = civil(setting.anchor)
  if (which === 'this') return monthDates(year, month, 'in the year of this article')
  const all = yearsAround(year, 2).map(y => monthDates(y, month))
  return clipped(pick(all, setting.anchor, setting.lean, which) ?? open(partial, partial), setting)
}

/** A season of the northern half of the world, as meteorologists count it: spring from March, winter from December. */
export function resolveSeason(meaning: Of<'season'>, setting: Setting): Dates {
  const { season, which = 'near' } = meaning
  if (meaning.year !== null) return seasonDates(meaning.year, season, 'northern hemisphere')
  if (setting.anchor === null) return open(`XXXX-${SEASON_CODES[season - 1]}`, '', UNTOLD)
  const { year } = civil(setting.anchor)
  // A winter lies in two years.
  if (which === 'this' && season < 4) return seasonDates(year, season, 'in the year of this article')
  const all = yearsAround(year, 3).map(y => seasonDates(y, season))
  return pick(all, setting.anchor, setting.lean, which) ?? open(`XXXX-${SEASON_CODES[season - 1]}`)
}

function seasonDates(year: number, season: number, note = ''): Dates {
  const from = dayNumber(year, season * 3, 1)
  const to = dayNumber(year, season * 3 + 3, 1) - 1
  // EDTF numbers the seasons 21 to 24.
  return dates(`${year}-${SEASON_CODES[season - 1]}`, `${year}-${20 + season}`, from, to, 'months', note)
}

/** A bare, last, this or next weekday, counted from the report's day. */
export function resolveWeekday(meaning: Of<'weekday'>, setting: Setting): Dates {
  const resolved = plainWeekday(meaning, setting)
  const same = setting.weekday
  if (meaning.which !== 'near' || same === null || resolved.bounds?.from === same) return resolved
  return oneDay(same, `the same ${sayWeekday(meaning.weekday)} as further up`)
}

function plainWeekday({ weekday, which }: Of<'weekday'>, setting: Setting): Dates {
  if (setting.anchor === null) return open(`XXXX-WXX-${weekday}`, '', 'the text does not say which')
  const { anchor } = setting
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const name = sayWeekday(weekday)
  if (which === 'last') return oneDay(anchor - (back || 7), `the last ${name} before this article`)
  if (which === 'next')
    return oneDay(mondayOf(anchor) + 6 + weekday, `the ${name} of the week after this article`)
  if (which === 'week')
    return oneDay(anchor + ahead + 7, `a week after the first ${name} from this article on`)
  if (back === 0) return oneDay(anchor, `the day of this report is a ${name}`)
  // Filed on Thursday, published on Friday with what has happened on Friday.
  if (ahead === 1 && setting.published === anchor + 1)
    return oneDay(anchor + ahead, `the ${name} up to the day of publication`)
  if (setting.lean === 'future' || (which === 'this' && setting.lean !== 'past'))
    return oneDay(anchor + ahead, `the first ${name} after this article`)
  return oneDay(anchor - back, `the last ${name} before this article`)
}

/** A quarter or half of a year. */
export function portionOf(meaning: Of<'portion'>, year: Dates): Dates {
  const months = 12 / meaning.parts
  const letter = meaning.parts === 4 ? 'Q' : 'H'
  if (!year.bounds) return open(`${year.value || 'XXXX'}-${letter}${meaning.nth}`, '', year.note)
  const y = civil(year.bounds.from).year
  const from = dayNumber(y, (meaning.nth - 1) * months + 1, 1)
  const to = dayNumber(y, meaning.nth * months + 1, 1) - 1
  const edtf = `${isoDay(from).slice(0, 7)}/${isoDay(to).slice(0, 7)}`
  return dates(`${y}-${letter}${meaning.nth}`, edtf, from, to, 'months', year.note)
}

/** A decade or a century. */
export function resolveYears(meaning: Of<'years'>): Dates {
  const { from, to, value } = meaning
  const grain = to - from > 10 ? 'century' : 'decade'
  return dates(value, value, dayNumber(from, 1, 1), dayNumber(to, 12, 31), grain)
}

/** What is told of a week, month or year that still runs ends with the report; what is announced begins there. */
export function clipped(whole: Dates, setting: Setting): Dates {
  const { anchor, lean } = setting
  if (!whole.bounds || anchor === null || lean === 'none' || setting.whole) return whole
  const { from, to } = whole.bounds
  if (anchor <= from || anchor >= to) return whole
  const bounds: readonly [DayNumber, DayNumber] = lean === 'past' ? [from, anchor] : [anchor, to]
  const note = lean === 'past' ? 'up to the day of this report' : 'from the day of this report on'
  return dates(
    whole.value,
    `${isoDay(bounds[0])}/${isoDay(bounds[1])}`,
    bounds[0],
    bounds[1],
    whole.grain,
    note,
  )
}
