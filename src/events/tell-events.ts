import type { EventLink, StoryEvent } from '../model/event.ts'
import type { Issue } from '../model/issue.ts'
import type { Mention } from '../model/mention.ts'
import { type Tell, within } from '../model/progress.ts'
import type { ClockTime, EventDate } from '../model/when.ts'
import { recogniseNoted } from './background/index.ts'
import { dateHearings } from './links/day-of-hearing.ts'
import { findLinks } from './links/index.ts'
import { refineDates } from './links/refine-dates.ts'
import { shareDates } from './links/shared-dates.ts'
import { findOccurrences } from './occurrences/index.ts'
import type { Reading } from './occurrences/reading.ts'

/** What is told, how it hangs together, and when it was as far as the text says so. */
export interface ToldByWords {
  readonly events: readonly StoryEvent[]
  readonly links: readonly EventLink[]
  readonly issues: readonly Issue[]
  /** Those given, and nominals placed by a noted event. */
  readonly mentions: readonly Mention[]
  /** Ids of the events that no rule tells. */
  readonly likely: ReadonlySet<string>
  /** Ids of those that their own words or the words of a link date. */
  readonly settled: ReadonlySet<string>
  /** The times of day told of them, by their ids. */
  readonly clocks: ReadonlyMap<string, ClockTime>
}

/**
 * Links are read from the words first, as "three days before" then narrows dates; noted events are recognised last, by
 * those dates.
 */
export function tellEvents(reading: Reading, tell: Tell): ToldByWords {
  const { source } = reading
  const { events: told, likely, clocks } = findOccurrences(reading, within(tell, 0, 0.6))
  tell(0.6)
  const { links, issues } = findLinks(reading, told, likely)
  tell(0.7)
  const linked = dateHearings(reading, refineDates(source, told, links))
  const shared = shareDates(reading, linked)
  const dated = refineDates(source, shared, links)
  tell(0.8)
  const { events, mentions } = recogniseNoted(reading, dated)
  return { events, links, issues, mentions, likely, settled: settledOf(linked, shared, dated), clocks }
}

/** Ids of the events that have a date by words before it is shared with what is told beside them, or by a link after that. */
function settledOf(
  linked: readonly StoryEvent[],
  shared: readonly StoryEvent[],
  dated: readonly StoryEvent[],
): ReadonlySet<string> {
  const settled = new Set<string>()
  for (const [i, { id, date }] of dated.entries())
    if (isWorded(linked[i]!.date) || (isWorded(date) && date !== shared[i]!.date)) settled.add(id)
  return settled
}

const isWorded = (date: EventDate | null): boolean => date !== null && date.timeIds.length > 0
