import { leadMention } from '../../app/place-view.ts'
import type { Choice } from '../../app/session.ts'
import { contains, type Mention, type Story } from '../../index.ts'

/** What of the article is lit, by id. */
export interface Lit {
  /** The chosen mention: filled. */
  readonly on: ReadonlySet<string>
  /** Mentions of a place that is chosen or pointed at. */
  readonly hot: ReadonlySet<string>
  /** Events whose triggers stand bold. */
  readonly events: ReadonlySet<string>
  /** Dates in a box. */
  readonly times: ReadonlySet<string>
  /** Mentions of places that the filters leave out. */
  readonly dim: ReadonlySet<string>
}

/** Lights the article for what is chosen and what is pointed at. */
export function litOf(
  story: Story,
  chosen: Choice | null,
  pointed: Choice | null,
  hidden: ReadonlySet<string> = new Set(),
): Lit {
  const event = eventOf(story, chosen)
  const lead = event ? leadMentionOf(story, event.id) : leadOf(story, chosen)
  const on = new Set(lead ? [lead.id] : [])
  const hot = new Set([...mentionsLit(story, chosen), ...mentionsLit(story, pointed)].map(m => m.id))
  for (const id of on) hot.delete(id)
  return {
    on,
    hot,
    events: new Set([event?.id, eventOf(story, pointed)?.id].filter(id => id !== undefined)),
    times: new Set([...(event?.date?.timeIds ?? []), ...(event?.clock?.timeIds ?? [])]),
    dim: dimmed(story, hidden),
  }
}

/** Mentions all of whose places are left out. */
function dimmed(story: Story, hidden: ReadonlySet<string>): ReadonlySet<string> {
  if (hidden.size === 0) return hidden
  const out = story.mentions.filter(
    one => one.placeIds.length > 0 && one.placeIds.every(id => hidden.has(id)),
  )
  return new Set(out.map(one => one.id))
}

/** The mention itself, or the one that speaks best for a place. */
function leadOf(story: Story, chosen: Choice | null): Mention | null {
  if (chosen?.kind === 'mention') return story.mentions.find(mention => mention.id === chosen.id) ?? null
  return chosen ? leadMention(story.mentions.filter(m => m.placeIds.includes(chosen.id))) : null
}

/** The mention that best shows where an event happened: in its own sentence, at its main place. */
function leadMentionOf(story: Story, eventId: string): Mention | null {
  const event = story.events.find(one => one.id === eventId)
  if (!event) return null
  const ids = new Set(event.places.map(at => at.placeId))
  const near = story.mentions.filter(m => contains(event.excerpt, m) && m.placeIds.some(id => ids.has(id)))
  const distance = (m: Mention) =>
    Math.abs(m.start - event.trigger.start) + (m.attributive || m.eventId ? 10_000 : 0)
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

const eventOf = (story: Story, choice: Choice | null) =>
  choice?.kind === 'event' ? story.events.find(event => event.id === choice.id) : undefined

function mentionsLit(story: Story, choice: Choice | null): readonly Mention[] {
  if (!choice) return []
  if (choice.kind === 'event') return eventMentions(story, choice.id)
  const ids =
    choice.kind === 'place'
      ? [choice.id]
      : (story.mentions.find(mention => mention.id === choice.id)?.placeIds ?? [])
  const same = story.mentions.filter(mention => mention.placeIds.some(id => ids.includes(id)))
  return choice.kind === 'mention' ? [...same, ...story.mentions.filter(m => m.id === choice.id)] : same
}

/** An event lights its places only in the sentences that tell it: all of a country's mentions would say nothing. */
function eventMentions(story: Story, eventId: string): readonly Mention[] {
  const event = story.events.find(one => one.id === eventId)
  if (!event) return []
  const told = story.sentences.filter(s => event.triggers.some(trigger => contains(s, trigger)))
  const ids = new Set(event.places.map(at => at.placeId))
  return story.mentions.filter(
    m => !m.attributive && m.placeIds.some(id => ids.has(id)) && told.some(s => contains(s, m)),
  )
}
