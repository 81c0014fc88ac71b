import type { StoryEvent } from '../../model/event.ts'
import type { Article } from '../../model/story.ts'
import type { EventDate } from '../../model/when.ts'
import { daysOf } from '../when.ts'

interface Bound {
  readonly in?: string
  readonly earliest?: string
  readonly latest?: string
}

/** A stretch of time whose ends may be known only within bounds. */
export interface Timespan {
  readonly start: Bound
  readonly end?: Bound
}

/** When a place is told of: the days of its events, else the day of the article; undefined where neither is known. */
export function whenOf(article: Article, events: readonly StoryEvent[]) {
  const spans = events.flatMap(event => (event.date ? [timespanOf(event.date)] : []))
  const different = [...new Map(spans.map(span => [JSON.stringify(span), span])).values()]
  if (different.length > 0) return { timespans: different, label: 'when the events told of there happened' }
  return attested(article).when
}

/** When a name was in use for certain: the day it was printed. */
export const attested = ({ published }: Pick<Article, 'published'>) =>
  published === null ? {} : { when: { timespans: [{ start: { in: published } }] } }

/** A day, month or year that EDTF and ISO 8601 write alike; EDTF's months above 12 are seasons. */
const WHOLE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/

/**
 * A date as Linked Places tells it. What is one day, month or year is "in" it; what lies somewhere between two days
 * begins at the earliest on the one and ends at the latest on the other; an open side is never closed.
 */
function timespanOf(date: EventDate): Timespan {
  if (WHOLE.test(date.edtf)) return { start: { in: date.edtf } }
  const { from, to } = daysOf(date)
  if (from !== null && from === to) return { start: { in: from } }
  // A start is required: of what ended by a day, no more is known than that it began by then too.
  if (from === null) return { start: { latest: date.latest }, end: { latest: date.latest } }
  if (to === null) return { start: { earliest: from }, end: { earliest: date.latest } }
  return { start: { earliest: from }, end: { latest: to } }
}
