import type { EventLink, StoryEvent } from '../../model/event.ts'
import type { EventSource } from '../source.ts'
import { rowsFor } from './date-rows.ts'
import { dateWithin } from './interval.ts'
import { offsetFrom } from './offset.ts'
import { withDate } from './with-date.ts'

/**
 * "said they had seized power, three days after the vote": what is counted exactly from something whose day is only supposed
 * has a day as good as that one, and none else. Events whose date is known stay as they are.
 */
export function countDates(
  source: EventSource,
  events: readonly StoryEvent[],
  links: readonly EventLink[],
): readonly StoryEvent[] {
  const counting = links.filter(({ relation, cue }) => cue && (relation === 'after' || relation === 'before'))
  if (counting.length === 0) return events
  const byId = new Map(events.map(event => [event.id, event]))
  for (const link of counting) {
    const event = byId.get(link.to)
    const other = byId.get(link.from)
    if (!event || event.date || !isDone(event) || !other?.date || !isDone(other)) continue
    const offset = offsetFrom(source, link, 'to', other.date)
    if (!offset || offset.time.earliest) continue
    const { earliest, latest } = offset.limit
    if (earliest === null || latest === null) continue
    const date = dateWithin({ earliest, latest }, null)
    const rows = rowsFor(source, event, date, { link, other, offset, conclusion: undefined })
    byId.set(event.id, withDate(event, { ...date, ...rows }))
  }
  return events.map(({ id }) => byId.get(id)!)
}

/** What is planned, wanted or feared has no day to count from. */
const isDone = ({ modality }: StoryEvent): boolean => modality === 'asserted' || modality === 'reported'
