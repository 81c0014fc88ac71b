import type { Document } from '../model/document.ts'
import type { StoryEvent } from '../model/event.ts'
import { overlaps } from '../model/span.ts'
import type { ClockTime, EventClock, EventDate, Timex } from '../model/when.ts'
import { clockOfDate } from '../time/clock/index.ts'
import type { EventSource } from './source.ts'

/** The events of one day with the hour or part of it the text tells: that of their own words, else that of their date's. */
export function withClocks(
  { times, document }: EventSource,
  events: readonly StoryEvent[],
  owned: ReadonlyMap<string, ClockTime>,
): readonly StoryEvent[] {
  const byId = new Map(times.map(time => [time.id, time]))
  return events.map(event => {
    const { date } = event
    if (!date || date.earliest !== date.latest) return event
    const clock = owned.get(event.id)
    const told = clock ? ofClock(clock, date) : ofDate(event, date, byId, document)
    return told ? { ...event, clock: told } : event
  })
}

/** An hour told with another day than the event's is none of its own; "after midnight" without a day may be of the next. */
const ofClock = ({ id, clock, earliest }: ClockTime, date: EventDate): EventClock | undefined =>
  earliest === date.earliest || (earliest === null && clock.from !== '00:00')
    ? { ...clock, timeIds: [id] }
    : undefined

/** "Saturday night", in a sentence that tells the event. */
function ofDate(
  { triggers }: StoryEvent,
  { earliest, timeIds }: EventDate,
  times: ReadonlyMap<string, Timex>,
  { sentences }: Document,
): EventClock | undefined {
  for (const id of timeIds) {
    const time = times.get(id)
    const clock = time?.earliest === earliest ? clockOfDate(time) : undefined
    const sentence = clock && sentences.find(one => overlaps(one, time!))
    if (clock && sentence && triggers.some(words => overlaps(words, sentence)))
      return { ...clock, timeIds: [id] }
  }
  return undefined
}
