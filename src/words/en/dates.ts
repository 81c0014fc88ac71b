const MONTHS = 'January February March April May June July August September October November December'
const SHORT = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'

const named = (names: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.split('|').map(name => [name, name]))

/** Days and spans of time. Months are counted from 1, weekdays from Sunday, 0. A `year` of null is left out. */
export const dates = {
  shortMonth: (month: number) => SHORT.split(' ')[month - 1] ?? '',
  /** A day before another of the same month: "3" in "3–24 Jan". */
  firstDay: (day: number) => `${day}`,
  day: (day: number, month: number, year: number | null) =>
    `${day} ${SHORT.split(' ')[month - 1]}${year === null ? '' : ` ${year}`}`,
  longDay: (day: number, month: number, year: number) => `${day} ${MONTHS.split(' ')[month - 1]} ${year}`,
  withWeekday: (weekday: number, date: string) => `${WEEKDAYS.split(' ')[weekday]}, ${date}`,
  until: (date: string) => `by ${date}`,
  from: (date: string) => `from ${date}`,
  since: (date: string) => `since ${date}`,
  justNow: 'just now',
  minutesAgo: (n: number) => `${n} ${n === 1 ? 'minute' : 'minutes'} ago`,
  hoursAgo: (n: number) => `${n} ${n === 1 ? 'hour' : 'hours'} ago`,
  yesterday: 'yesterday',
  daysAgo: (n: number) => `${n} ${n === 1 ? 'day' : 'days'} ago`,
  /** How a played step stands to the one before. */
  sameDay: 'the same day',
  nextDay: 'the next day',
  daysLater: (n: number) => `${n} days later`,
  monthsLater: (n: number) => `${n} months later`,
  yearsLater: (n: number) => `${n} years later`,
  /** How closely a date is known. */
  knownToTheDay: 'known to the day',
  withinDays: (n: number) => `within ${n} days`,
  withinMonths: (n: number) => `within ${n} months`,
  withinYears: (n: number) => `within ${n} years`,
  noDate: 'no date',
  /** An hour of 24, "20:30", or from one to another. */
  hour: (clock: string) => clock,
  minutesLater: (n: number) => `${n} ${n === 1 ? 'minute' : 'minutes'} later`,
  hoursLater: (n: number) => `${n} ${n === 1 ? 'hour' : 'hours'} later`,
  /** Parts of the day by their names in the Story. */
  partsOfDay: named(
    'early morning|morning|late morning|midday|lunchtime|early afternoon|afternoon|late afternoon|early evening|evening|late evening|night|late night|dawn|daybreak|sunrise|dusk|nightfall|sunset|early|late',
  ),
}
