import { civil, type DayNumber, dayNumber, daysInMonth } from '../calendar.ts'
import type { Part } from '../meaning.ts'
import { type Bounds, between, type Dates, open, type Setting, sayBounds } from './dates.ts'

/** Early, middle and late as shares of the whole; "late 2011" is its last quarter, "mid-2011" its middle third. */
export function resolvePart(part: Part, whole: Dates, setting: Setting): Dates {
  if (!whole.bounds) return open(whole.value, whole.edtf, whole.note)
  if (whole.grain === 'day') return whole
  if (part === 'earlier' || part === 'later') return beside(part, whole, whole.bounds, setting)
  const { from, to } = slice(part, whole, whole.bounds)
  return between(from, to, 'other', partNote(part, whole, whole.bounds))
}

function partNote(part: Part, whole: Dates, bounds: Bounds): string {
  const name = part === 'early' ? 'the beginning' : part === 'mid' ? 'the middle' : 'the end'
  const share = whole.grain === 'year' ? (part === 'mid' ? ', four months' : ', a quarter') : ''
  return `${name} of ${sayBounds(bounds)}${share}`
}

/** Of a period that still runs, what came before the report's day, or what comes after it. */
function beside(part: Part, whole: Dates, { from, to }: Bounds, { anchor }: Setting): Dates {
  if (anchor === null || anchor < from || anchor > to) return whole
  if (part === 'earlier')
    return between(from, Math.max(from, anchor - 1), 'other', 'before the day of this report')
  return between(Math.min(to, anchor + 1), to, 'other', 'after the day of this report')
}

function slice(part: Part, whole: Dates, { from, to }: Bounds): Bounds {
  const start = civil(from)
  switch (whole.grain) {
    case 'year':
      return months(start.year, { early: [1, 3], mid: [5, 8], late: [10, 12] }[shared(part)])
    case 'decade':
      return years(start.year, { early: [0, 3], mid: [4, 6], late: [7, 9] }[shared(part)])
    case 'century':
      return years(start.year, { early: [0, 33], mid: [34, 66], late: [67, 99] }[shared(part)])
    case 'month':
      return days(
        from,
        { early: [1, 10], mid: [11, 20], late: [21, daysInMonth(start.year, start.month)] }[shared(part)],
      )
    case 'week':
      return days(from, { early: [1, 2], mid: [2, 4], late: [4, 7] }[shared(part)])
    default:
      return thirds(part, from, to)
  }
}

const shared = (part: Part): 'early' | 'mid' | 'late' => (part === 'mid' || part === 'late' ? part : 'early')

type Pair = readonly number[]

const months = (year: number, [first = 1, last = 12]: Pair): Bounds => ({
  from: dayNumber(year, first, 1),
  to: dayNumber(year, last + 1, 1) - 1,
})

const years = (year: number, [first = 0, last = 0]: Pair): Bounds => ({
  from: dayNumber(year + first, 1, 1),
  to: dayNumber(year + last, 12, 31),
})

const days = (from: DayNumber, [first = 1, last = 1]: Pair): Bounds => ({
  from: from + first - 1,
  to: from + last - 1,
})

function thirds(part: Part, from: DayNumber, to: DayNumber): Bounds {
  const third = Math.max(1, Math.floor((to - from + 1) / 3))
  if (part === 'early') return { from, to: Math.min(to, from + third - 1) }
  if (part === 'late') return { from: Math.max(from, to - third + 1), to }
  return { from: Math.min(to, from + third), to: Math.max(Math.min(to, from + third), to - third) }
}
