import { civil, type DayNumber, dayNumber } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import { type Dates, oneDay, open, type Setting } from './dates.ts'
import { pick } from './pick.ts'

/** A day that moves with Easter: of the year said, or the one the tense points to. */
export function resolveEaster(
  { year, days }: Extract<Meaning, { kind: 'easter' }>,
  { anchor, lean }: Setting,
): Dates {
  if (year !== null) return oneDay(easterOf(year) + days)
  if (anchor === null) return open('XXXX', '', 'the text does not say the year')
  const now = civil(anchor).year
  const around = [now - 1, now, now + 1].map(y => oneDay(easterOf(y) + days))
  return pick(around, anchor, lean, 'near') ?? open('XXXX')
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
