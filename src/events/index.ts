import type { EventLink, StoryEvent } from '../model/event.ts'
import type { Issue } from '../model/issue.ts'
import type { Mention } from '../model/mention.ts'
import { inReadingOrder } from '../model/span.ts'
import { recogniseNoted } from './background/index.ts'
import { impliedMentions } from './implied.ts'
import { findLinks } from './links/index.ts'
import { refineDates } from './links/refine-dates.ts'
import { shareDates } from './links/shared-dates.ts'
import { findOccurrences } from './occurrences/index.ts'
import { withMentions } from './occurrences/reading.ts'
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
 * before" then narrows dates; noted events are recognised last, by those dates.
 */
export function findEvents(source: EventSource): Told {
  const told = findOccurrences(source)
  const { links, issues } = findLinks(source, told)
  const dated = shareDates(source, refineDates(source, told, links))
  const { events, mentions } = recogniseNoted(source, dated)
  // What has been read of a source is kept with it, so the same one is asked again where no mention is new.
  const now = mentions === source.mentions ? source : withMentions(source, mentions)
  const implied = impliedMentions(now, events)
  return { events, links, issues, mentions: [...mentions, ...implied].sort(inReadingOrder) }
}
