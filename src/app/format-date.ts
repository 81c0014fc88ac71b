import { ENGLISH, type Words, wording } from '../words/wording.ts'

type DateWords = Words['dates']

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** One day in words: "24 Jan 2020", or "24 Jan" within `year`. */
export function formatDay(iso: string, year?: number, dates: DateWords = wording().dates): string {
  const date = parse(iso)
  return dates.day(date.day, date.month, date.year === year ? null : date.year)
}

/** A range of days as short as it can be said: "3–24 Jan", "Oct–Dec 2011", "2003–2011". `year` is left out. */
export function formatRange(
  earliest: string,
  latest: string,
  year?: number,
  dates: DateWords = wording().dates,
): string {
  if (earliest === latest) return formatDay(earliest, year, dates)
  const from = parse(earliest)
  const to = parse(latest)
  if (wholeYears(from, to)) return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`
  if (to.year - from.year > 1) return `${from.year}–${to.year}`
  if (from.day === 1 && to.day === lastDay(to)) return formatMonths(from, to, year, dates)
  const end = formatDay(latest, from.year === to.year ? year : undefined, dates)
  if (from.year !== to.year) return `${formatDay(earliest, undefined, dates)} – ${end}`
  if (from.month === to.month) return `${dates.firstDay(from.day)}–${end}`
  return `${formatDay(earliest, from.year, dates)} – ${end}`
}

/** One day written out: "24 January 2020", with its weekday in front where asked. */
export function formatLongDay(iso: string, weekday = false): string {
  const date = parse(iso)
  const { dates } = wording()
  const words = dates.longDay(date.day, date.month, date.year)
  if (!weekday) return words
  return dates.withWeekday(new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay(), words)
}

/** When something happened, for a list: "by 24 Jan", "from 3 Jan", "since 2003", else the range. */
export function formatWhen(date: Dated, published: string | null): string {
  const year = published ? parse(published).year : undefined
  const { edtf, earliest, latest } = date
  const { dates } = wording()
  if (edtf.startsWith('../')) return dates.until(formatDay(latest, year))
  if (edtf.endsWith('/..')) return dates.from(formatDay(earliest, year))
  const from = parse(earliest)
  const to = parse(latest)
  const months = (to.year - from.year) * 12 + to.month - from.month
  // What began long ago and reaches the article's own day is still going on.
  if (latest === published && months > 2 && from.year < to.year) return dates.since(sinceWords(from, edtf))
  // Over the turn of the year the months say which year is which.
  if (to.year === year && from.year === year - 1 && months < 6)
    return `${formatDay(earliest, from.year)} – ${formatDay(latest, year)}`
  return formatRange(earliest, latest, year)
}

/** Dates of the calendar's notation inside other words, said as a reader says them. */
export const formatDatesIn = (words: string): string =>
  words.replace(NOTATION, (all, from: string, to: string = from) => {
    const [first, last] = [fill(from, false), fill(to, true)]
    // Inside a sentence of the analysis, which is English, a date is English too.
    return formatRange(first, last, undefined, (all === words ? wording() : ENGLISH).dates)
  })

const NOTATED = String.raw`(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)`
const NOTATION = new RegExp(String.raw`\b${NOTATED}(?:/${NOTATED})?(?![\d/-])`, 'g')

/** The first or last day of a month, where no day is given. */
function fill(value: string, last: boolean): string {
  if (value.length > 7) return value
  return `${value}-${last ? String(lastDay(parse(value))).padStart(2, '0') : '01'}`
}

/** As exact as it was told: the year, the month, the day. A first of a month years ago says no more than its month. */
function sinceWords(from: Day, edtf: string): string {
  const told = edtf.split('/', 1)[0] ?? ''
  if (from.day === 1 && from.month === 1) return `${from.year}`
  if (from.day === 1 || /^\d{4}-\d{2}$/.test(told))
    return `${wording().dates.shortMonth(from.month)} ${from.year}`
  return wording().dates.day(from.day, from.month, from.year)
}

interface Dated {
  readonly edtf: string
  readonly earliest: string
  readonly latest: string
}

function formatMonths(from: Day, to: Day, year: number | undefined, dates: DateWords): string {
  const end = `${dates.shortMonth(to.month)}${to.year === year ? '' : ` ${to.year}`}`
  if (from.year === to.year && from.month === to.month) return end
  return `${dates.shortMonth(from.month)}${from.year === to.year ? '' : ` ${from.year}`}–${end}`
}

const wholeYears = (from: Day, to: Day) =>
  from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31

const lastDay = (date: Day) => new Date(Date.UTC(date.year, date.month, 0)).getUTCDate()

function parse(iso: string): Day {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return { year, month, day }
}
