import { contains, type Story, type StoryEvent } from '../index.ts'
import type { Choice } from './session.ts'
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

/**
 * Ids of the events that a choice speaks of: itself, those at a place, those whose sentence holds a mention.
 * A mention outside any event's sentence speaks of all that is told of its places.
 */
export function eventsOf(story: Story, choice: Choice | null): ReadonlySet<string> {
  if (!choice) return new Set()
  if (choice.kind === 'event') return new Set([choice.id])
  const mention = choice.kind === 'mention' ? story.mentions.find(one => one.id === choice.id) : undefined
  const places = new Set(choice.kind === 'place' ? [choice.id] : mention?.placeIds)
  const there = story.events.filter(event => event.places.some(at => places.has(at.placeId)))
  const near = mention ? there.filter(event => contains(event.excerpt, mention)) : there
  return new Set((near.length > 0 ? near : there).map(event => event.id))
}

const placesOf = (events: readonly StoryEvent[]): string[] => [
  ...new Set(events.flatMap(event => event.places.map(at => at.placeId))),
]
