import type { Story, StoryEvent } from '../index.ts'
import type { Days } from './story-time.ts'
import { eventsWithin } from './time-span.ts'

/** The part of a story the reader looks at; the rest is dimmed. Ids. */
export interface Focus {
  readonly events: ReadonlySet<string>
  readonly places: readonly string[]
  /** Links between events that are drawn as lines. */
  readonly links: ReadonlySet<string>
}

/** What happened in a span, the places of it, and the links that lie wholly in it. */
export function focusOnSpan(story: Story, span: Days): Focus {
  const events = new Set(eventsWithin(story, span).map(event => event.id))
  const links = story.links.filter(link => events.has(link.from) && events.has(link.to))
  return {
    events,
    places: placesOf(story.events.filter(event => events.has(event.id))),
    links: new Set(links.map(link => link.id)),
  }
}

/** One event with its places, its links, and the places those lead to. */
export function focusOnEvent(story: Story, event: StoryEvent): Focus {
  const links = story.links.filter(link => link.from === event.id || link.to === event.id)
  const ends = new Set(links.flatMap(link => [link.from, link.to]))
  const linked = story.events.filter(one => ends.has(one.id))
  return {
    events: new Set([event.id]),
    places: placesOf([event, ...linked]),
    links: new Set(links.map(link => link.id)),
  }
}

const placesOf = (events: readonly StoryEvent[]): string[] => [
  ...new Set(events.flatMap(event => event.places.map(at => at.placeId))),
]
