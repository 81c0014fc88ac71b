import type { Story, StoryEvent } from '../index.ts'
import { formatDay, formatRange } from './format-date.ts'
import { type Days, daysOf, isoOf } from './story-time.ts'

/** How much of a story lies in a chosen span of time. */
export interface SpanCount {
  readonly events: number
  readonly allEvents: number
  readonly places: number
  readonly allPlaces: number
  /** Events without a date: no span holds them. */
  readonly undated: number
}

/** The events that happened, or may have happened, in a span; all of them where it is null. */
export function eventsWithin(story: Story, span: Days | null): readonly StoryEvent[] {
  if (!span) return story.events
  return story.events.filter(event => {
    const days = daysOf(event)
    return days !== null && days.from <= span.to && days.to >= span.from
  })
}

/** Counts what a span leaves of a story. */
export function countWithin(story: Story, span: Days): SpanCount {
  const within = eventsWithin(story, span)
  const known = new Set(story.places.map(place => place.id))
  const placesAt = (events: readonly StoryEvent[]) =>
    new Set(events.flatMap(event => event.places.map(at => at.placeId)).filter(id => known.has(id))).size
  return {
    events: within.length,
    allEvents: story.events.length,
    places: placesAt(within),
    allPlaces: placesAt(story.events),
    undated: story.events.filter(event => daysOf(event) === null).length,
  }
}

/** The days from one to another in either order, whole and both included. */
export function spanBetween(one: number, other: number): Days {
  return { from: Math.floor(Math.min(one, other)), to: Math.floor(Math.max(one, other)) }
}

/** Moves one end of a span by days; the ends may meet and never cross. */
export function moveEnd(span: Days, end: 'from' | 'to', days: number, limits: Days): Days {
  const within = (day: number, least: number, most: number) => Math.max(least, Math.min(most, day))
  return end === 'from'
    ? { ...span, from: within(span.from + days, Math.min(limits.from, span.from), span.to) }
    : { ...span, to: within(span.to + days, span.from, Math.max(limits.to, span.to)) }
}

/** "31 Dec 2019 – 8 Jan 2020", "3–9 Jan 2020", "2003–2011": both ends to the day, unless they are whole years. */
export function formatSpan(span: Days): string {
  const [from, to] = [isoOf(span.from), isoOf(span.to)]
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31')
  if (whole || from.slice(0, 4) === to.slice(0, 4)) return formatRange(from, to)
  return `${formatDay(from)} – ${formatDay(to)}`
}
