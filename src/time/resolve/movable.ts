import { civil, type DayNumber, dayNumber, daysInMonth, weekdayOf } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { type Dates, oneDay, open, type Setting } from './dates.ts'
import { pick } from './pick.ts'

type Movable = Extract<Meaning, { kind: 'easter' | 'nth-weekday' }>

/** A day of no fixed date: of the year said, or the one the tense points to. */
export function resolveMovable(meaning: Movable, { anchor, lean }: Setting): Dates {
  const { year } = meaning
  if (year !== null) return oneDay(dayIn(meaning, year))
  if (anchor === null) return open('XXXX', '', 'the text does not say the year')
  const now = civil(anchor).year
  const around = [now - 1, now, now + 1].map(y => oneDay(dayIn(meaning, y)))
  return pick(around, anchor, lean, 'near') ?? open('XXXX')
}

const dayIn = (meaning: Movable, year: number): DayNumber =>
  (meaning.kind === 'easter' ? easterOf(year) : nthWeekday(year, meaning)) + meaning.days

/** The first Monday of September, the fourth Thursday of November; the last Monday of May where nth is 0. */
function nthWeekday(
  year: number,
  { month, weekday, nth }: Extract<Meaning, { kind: 'nth-weekday' }>,
): DayNumber {
  const length = daysInMonth(year, month)
  const earliest = dayNumber(year, month, nth === 0 ? length - 6 : 7 * nth - 6)
  return earliest + ((weekday - weekdayOf(earliest) + 7) % 7)
}

/** Easter of the Western churches, by the "anonymous Gregorian" reckoning of 1876 (Meeus, Astronomical Algorithms, ch. 8). */
function easterOf(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leaps = Math.floor((century + 8) / 25)
  const moon = Math.floor((century - leaps + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * correction + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
