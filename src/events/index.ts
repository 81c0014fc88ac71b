import type { EventLink, StoryEvent } from '../model/event.ts'
import type { Issue } from '../model/issue.ts'
import type { Mention } from '../model/mention.ts'
import { type Tell, untold, within } from '../model/progress.ts'
import { inReadingOrder } from '../model/span.ts'
import { recogniseNoted } from './background/index.ts'
import { impliedMentions } from './implied.ts'
import { findLinks } from './links/index.ts'
import { refineDates } from './links/refine-dates.ts'
import { shareDates } from './links/shared-dates.ts'
import { supposeDates } from './links/supposed-dates.ts'
import { asComing } from './occurrences/coming.ts'
import { findOccurrences } from './occurrences/index.ts'
import { readArticle, withMentions } from './occurrences/reading.ts'
import type { EventSource } from './source.ts'

export type { EventSource } from './source.ts'

export interface Told {
  readonly events: readonly StoryEvent[]
  readonly links: readonly EventLink[]
  /** Dates that contradict each other. */
  readonly issues: readonly Issue[]
  /** All mentions: those given, nominals placed by a noted event, and those an event implies. */
  readonly mentions: readonly Mention[]
}

/**
 * What happened, where and when, and how it hangs together. Links are read from the words first, as "three days
 * before" then narrows dates; noted events are recognised last, by those dates. `tell` hears how far it is, about
 * as a text of a million characters takes its time.
 */
export function findEvents(source: EventSource, tell: Tell = untold): Told {
  const reading = readArticle(source)
  const { events: told, likely } = findOccurrences(reading, within(tell, 0, 0.6))
  tell(0.6)
  const { links, issues } = findLinks(reading, told, likely)
  tell(0.7)
  const dated = refineDates(source, shareDates(reading, refineDates(source, told, links)), links)
  tell(0.8)
  const { events: noted, mentions } = recogniseNoted(reading, dated)
  const events = asComing(supposeDates(reading, noted), source.published)
  const now = mentions === source.mentions ? reading : withMentions(reading, mentions)
  tell(0.95)
  const implied = impliedMentions(now, events)
  return { events, links, issues, mentions: [...mentions, ...implied].sort(inReadingOrder) }
}
