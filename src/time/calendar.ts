/** A day of the Gregorian calendar, counted from 1 January 1970, so that arithmetic is addition. */
export type DayNumber = number

interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTH_NAMES = [
  'Jan',
  'Feb',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug',
  'Sept',
  'Oct',
  'Nov',
  'Dec',
]
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** The number of a day; months past 12 or below 1 run on into other years. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = year + Math.floor((month - 1) / 12)
  const m = (((month - 1) % 12) + 12) % 12
  // Years counted from March put the leap day last, which makes month lengths a formula.
  const shifted = m < 2 ? y - 1 : y
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Year, month and day of a day's number. */
export function civil(number: DayNumber): CivilDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The Monday of the week that holds the day. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1

/** `2020-W04`, by ISO 8601: a week belongs to the year that holds its Thursday. */
export function isoWeek(day: DayNumber): string {
  const thursday = mondayOf(day) + 3
  const { year } = civil(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

/** `2020-01-24`. */
export function isoDay(day: DayNumber): string {
  const date = civil(day)
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`
}

/** `2020-01`. */
export const isoMonth = (day: DayNumber): string => isoDay(day).slice(0, 7)

/** The number of an ISO day; anything after the day is left out. Null for what is no day of the calendar. */
export function parseIsoDay(text: string): DayNumber | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(text)) return null
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))]
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null
}

/** Whether the calendar has this day. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Adds calendar months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = civil(day)
  const first = civil(dayNumber(year, month + months, 1))
  return dayNumber(first.year, first.month, Math.min(dayOfMonth, daysInMonth(first.year, first.month)))
}

/** "24 Jan 2020": the day as derivations say it. */
export function sayDay(day: DayNumber): string {
  const date = civil(day)
  return `${date.day} ${MONTH_NAMES[date.month - 1]} ${date.year}`
}

/** "Jan 2020". */
export function sayMonth(day: DayNumber): string {
  const date = civil(day)
  return `${MONTH_NAMES[date.month - 1]} ${date.year}`
}

/** "Friday" for 5. */
export const sayWeekday = (weekday: number): string => WEEKDAY_NAMES[weekday - 1] ?? ''

/** A number with leading zeros. */
export const pad = (value: number, length: number): string => String(value).padStart(length, '0')
