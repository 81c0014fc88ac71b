import { number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { formatLongDay } from '../format-date.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "just now", "5 minutes ago", "yesterday", "3 days ago", "24 January 2020": how long ago a time was, both in ISO 8601. */
export function whenChanged(time: string, now: string): string {
  const ago = Date.parse(now) - Date.parse(time)
  if (Number.isNaN(ago)) return ''
  // Clocks are set back: what lies a little ahead is now.
  const { dates } = wording()
  if (ago < MINUTE) return dates.justNow
  if (ago < HOUR) return dates.minutesAgo(Math.floor(ago / MINUTE))
  if (ago < DAY) return dates.hoursAgo(Math.floor(ago / HOUR))
  if (ago < 2 * DAY) return dates.yesterday
  if (ago < 7 * DAY) return dates.daysAgo(Math.floor(ago / DAY))
  return formatLongDay(time.slice(0, 10))
}

/** "300 bytes", "12 kB", "1.4 MB": a size as exact as a reader wants it. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return wording().keep.bytes(bytes)
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  if (bytes < 999.5e6) return `${tenth(bytes / 1e6)} MB`
  return `${tenth(bytes / 1e9)} GB`
}

const tenth = (value: number) => number(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10)
