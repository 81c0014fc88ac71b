import {
  type Evidence,
  evidenceFor,
  type Mention,
  type Place,
  type PlaceType,
  type Story,
  type StoryEvent,
} from '../index.ts'
import { inTimeOrder } from './time-order.ts'

/** The mark's outline: it says the kind of place. */
export type Shape = 'city' | 'building' | 'base' | 'government' | 'site' | 'area'

/** A place of the story with everything that is told of it. */
export interface PlaceView {
  readonly place: Place
  readonly shape: Shape
  /** `text` when any mention or event puts it in the story by its words alone. */
  readonly evidence: Evidence
  readonly mentions: readonly Mention[]
  /** Events at or aimed at this place, in time order, undated last. */
  readonly events: readonly StoryEvent[]
  /** `told`: things happen there; `actor`: only someone's home ("U.S. forces", "Iranian commander"). */
  readonly role: 'told' | 'actor'
  /** The surest mention's confidence, 0–1. */
  readonly confidence: number
}

const SHAPES: Readonly<Partial<Record<PlaceType, Shape>>> = {
  country: 'area',
  region: 'area',
  admin1: 'area',
  admin2: 'area',
  water: 'area',
  river: 'area',
  landform: 'area',
  facility: 'building',
  base: 'base',
  government: 'government',
  organisation: 'building',
}

/** Every place of the story, the one with most told of it first; linear in mentions and events. */
export function placeViews(story: Story): PlaceView[] {
  const mentions = groupByPlace(story.mentions, mention => mention.placeIds)
  const events = groupByPlace(inTimeOrder(story.events), event => event.places.map(at => at.placeId))
  const views = story.places
    .map(place => viewOf(place, mentions.get(place.id) ?? [], events.get(place.id) ?? []))
    .filter(view => view.mentions.length + view.events.length > 0)
  const lead = leadEnd(story)
  const weights = new Map(views.map(view => [view, weight(view, lead)]))
  return views.sort((a, b) => weights.get(b)! - weights.get(a)!)
}

/** Shorter paragraphs than this, characters, are bylines and the like. */
const SHORTEST_LEAD = 80

/** Where the lead ends: the first paragraph of the body, below headline and byline; 0 for a text without one. */
function leadEnd({ sentences }: Story): number {
  let [paragraph, start, end] = [-1, 0, 0]
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'dateline') continue
    if (sentence.paragraph !== paragraph) {
      if (end - start >= SHORTEST_LEAD) return end
      paragraph = sentence.paragraph
      start = sentence.start
    }
    end = sentence.end
  }
  return end
}

function groupByPlace<T>(items: readonly T[], placeIds: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const id of new Set(placeIds(item))) {
      const group = groups.get(id)
      if (group) group.push(item)
      else groups.set(id, [item])
    }
  }
  return groups
}

function viewOf(place: Place, mentions: readonly Mention[], events: readonly StoryEvent[]): PlaceView {
  const told =
    mentions.some(mention => !mention.attributive) ||
    events.some(event => event.places.some(at => at.placeId === place.id && at.role !== 'seat'))
  return {
    place,
    shape: shapeOf(place, events, mentions),
    evidence: evidenceOf(place, mentions, events),
    mentions,
    events,
    role: told ? 'told' : 'actor',
    confidence: mentions.reduce((most, mention) => Math.max(most, mention.confidence), 0),
  }
}

/** A building known only as the place where something happened is drawn as an event's site. */
function shapeOf(place: Place, events: readonly StoryEvent[], mentions: readonly Mention[]): Shape {
  const site =
    place.type === 'facility' &&
    events.length > 0 &&
    mentions.every(mention => mention.kind === 'nominal' || mention.kind === 'implied')
  return site && mentions.every(mention => mention.eventId) ? 'site' : (SHAPES[place.type] ?? 'city')
}

function evidenceOf(place: Place, mentions: readonly Mention[], events: readonly StoryEvent[]): Evidence {
  const claims = [
    ...mentions.map(mention => evidenceFor(mention, place.id)),
    ...events.flatMap(event => event.places.filter(at => at.placeId === place.id).map(at => at.evidence)),
  ]
  if (place.evidence === 'user' || claims.includes('user')) return 'user'
  return claims.includes('text') ? 'text' : 'background'
}

/** The mention that speaks best for a place: the surest that does not only qualify something else. */
export function leadMention(mentions: readonly Mention[]): Mention | null {
  const worth = (mention: Mention) =>
    mention.confidence - (mention.attributive ? 2 : 0) - (mention.kind === 'implied' ? 1 : 0)
  return [...mentions].sort((a, b) => worth(b) - worth(a) || a.start - b.start)[0] ?? null
}

/**
 * How much is told of a place: an event that the text puts there counts as much as three mentions, one that is only taken to be
 * there for what else is told half of it, and a mention in headline or lead says at once what the report is of.
 */
const weight = ({ place, events, mentions }: PlaceView, lead: number) =>
  3 * events.reduce((sum, event) => sum + certainty(event) * (isScope(event, place) ? SUPPOSED : 1), 0) +
  mentions
    .filter(mention => !mention.attributive)
    .reduce((sum, { start }) => sum + (start < lead ? LEADING : 1), 0)

const isScope = (event: StoryEvent, place: Place) =>
  event.places.every(at => at.placeId !== place.id || at.role === 'scope')

const SUPPOSED = 0.5
const LEADING = 4

/** Whether an event is told as something that happened. */
export const isTold = ({ modality }: Pick<StoryEvent, 'modality'>): boolean =>
  modality === 'asserted' || modality === 'reported'

/** How much an event counts towards a place's weight: what is only wished or warned of says less of where the story is. */
export const certainty = (event: Pick<StoryEvent, 'modality'>): number => (isTold(event) ? 1 : WISHED)

const WISHED = 0.4
