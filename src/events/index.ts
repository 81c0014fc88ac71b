import type { EventLink, StoryEvent } from '../model/event.ts'
import type { Issue } from '../model/issue.ts'
import type { Mention } from '../model/mention.ts'
import { type Tell, untold } from '../model/progress.ts'
import { inReadingOrder } from '../model/span.ts'
import { withClocks } from './clocks.ts'
import { dateByHours } from './dates/by-hours.ts'
import { chooseDates } from './dates/choose-dates.ts'
import { impliedMentions } from './implied.ts'
import { countDates } from './links/counted-dates.ts'
import { asComing } from './occurrences/coming.ts'
import { readArticle, withMentions } from './occurrences/reading.ts'
import type { EventSource } from './source.ts'
import { tellEvents } from './tell-events.ts'

export type { EventSource } from './source.ts'

/** What an article tells. */
export interface Told {
  readonly events: readonly StoryEvent[]
  readonly links: readonly EventLink[]
  /** Dates that contradict each other. */
  readonly issues: readonly Issue[]
  /** All mentions: those given, nominals placed by a noted event, and those an event implies. */
  readonly mentions: readonly Mention[]
}

/**
 * What happened, where and when, and how it hangs together; what no words date is supposed to be of the time it is told
 * amid. `tell` hears how far it is, about as a text of a million characters takes its time.
 */
export function findEvents(source: EventSource, tell: Tell = untold): Told {
  const reading = readArticle(source)
  const told = dateByHours(tellEvents(reading, tell), source.published)
  const { links, issues, mentions } = told
  const chosen = countDates(source, chooseDates(reading, told), links)
  const dated = asComing(chosen, source.published)
  const events = withClocks(source, dated, told.clocks)
  const now = mentions === source.mentions ? reading : withMentions(reading, mentions)
  tell(0.95)
  const implied = impliedMentions(now, events)
  return { events, links, issues, mentions: [...mentions, ...implied].sort(inReadingOrder) }
}
