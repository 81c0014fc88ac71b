import type { EventLink, StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { addDays } from '../occurrences/calendar.ts'
import type { EventSource } from '../source.ts'
import type { Conclusion } from './date-rows.ts'
import { type Bounds, boundsOf, dateWithin, daysBetween, narrowed } from './interval.ts'

/** An event with no date of its own, told after one of years ago, might be of any time since: that is no date. */
const RECENT = 366

/** Without a date of its own, "before" alone says too little to be drawn. */
export function limitFrom(
  source: EventSource,
  link: EventLink,
  conclusion: Conclusion,
  { date }: StoryEvent,
  other: EventDate,
): Bounds | undefined {
  if (conclusion === 'earlier') return date ? { earliest: null, latest: other.latest } : undefined
  if (conclusion === 'same')
    return date && date.timeIds.length > 0 && !isWithin(other, date) ? undefined : boundsOf(other)
  const last = lastOf(source, link, other)
  if (date) return { earliest: other.earliest, latest: last }
  const open = { earliest: other.earliest, latest: last ?? source.published ?? '' }
  return source.published && daysBetween(open) <= RECENT ? open : undefined
}

/** "in the days after the vote": within that many days at the most; null where nothing says how long after. */
function lastOf(
  { document: { text }, published }: EventSource,
  { cue }: EventLink,
  other: EventDate,
): string | null {
  const unit = cue && /^in the (day|week|month)s /i.exec(text.slice(cue.start, cue.end))?.[1]?.toLowerCase()
  const last = unit && addDays(other.latest, WITHIN[unit]!)
  return last && published && last < published ? last : null
}

/** Days that are "days", "weeks" or "months". */
const WITHIN: Readonly<Record<string, number>> = { day: 31, week: 92, month: 366 }

/** What was on one day with something told more closely was then too. */
const isWithin = (closer: EventDate, { earliest, latest }: EventDate): boolean =>
  closer.earliest >= earliest && closer.latest <= latest

/** The bounds both agree on; null where they contradict each other or say nothing new. */
export function within({ published }: EventSource, old: EventDate | null, limit: Bounds): EventDate | null {
  const bounds = old ? narrowed(boundsOf(old), limit) : limit
  if (!bounds || bounds.earliest === null || bounds.latest === null) return null
  const { earliest, latest } = bounds
  if (earliest > latest || (published && earliest > published)) return null
  if (old && earliest === old.earliest && latest === old.latest) return null
  return dateWithin({ earliest, latest }, old)
}
