import type { Words } from '../en/index.ts'

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'
const SHORT = 'Jan. Feb. März April Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'
const WEEKDAYS = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'

export const dates: Words['dates'] = {
  shortMonth: month => SHORT.split(' ')[month - 1] ?? '',
  firstDay: day => `${day}.`,
  day: (day, month, year) => `${day}. ${SHORT.split(' ')[month - 1]}${year === null ? '' : ` ${year}`}`,
  longDay: (day, month, year) => `${day}. ${MONTHS.split(' ')[month - 1]} ${year}`,
  withWeekday: (weekday, date) => `${WEEKDAYS.split(' ')[weekday]}, ${date}`,
  until: date => `bis ${date}`,
  from: date => `ab ${date}`,
  since: date => `seit ${date}`,
  justNow: 'gerade eben',
  minutesAgo: n => `vor ${n} ${n === 1 ? 'Minute' : 'Minuten'}`,
  hoursAgo: n => `vor ${n} ${n === 1 ? 'Stunde' : 'Stunden'}`,
  yesterday: 'gestern',
  daysAgo: n => `vor ${n} ${n === 1 ? 'Tag' : 'Tagen'}`,
  sameDay: 'am selben Tag',
  nextDay: 'am nächsten Tag',
  daysLater: n => `${n} Tage später`,
  monthsLater: n => `${n} Monate später`,
  yearsLater: n => `${n} Jahre später`,
  knownToTheDay: 'auf den Tag bekannt',
  withinDays: n => `auf ${n} Tage genau`,
  withinMonths: n => `auf ${n} Monate genau`,
  withinYears: n => `auf ${n} Jahre genau`,
  noDate: 'ohne Datum',
}
