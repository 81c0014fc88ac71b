import type { EventLink, EventPlace, Evidence, LinkRelation, Place, Story, StoryEvent } from '../index.ts'
import { wording } from '../words/wording.ts'
import type { PlaceView, Shape } from './place-view.ts'
import { inTimeOrder } from './time-order.ts'

const inOrder = new WeakMap<Story, readonly StoryEvent[]>()

/** All events in the order they happened, undated last; sorted once a story. */
export function eventsInOrder(story: Story): readonly StoryEvent[] {
  const known = inOrder.get(story)
  if (known) return known
  const sorted = inTimeOrder(story.events)
  inOrder.set(story, sorted)
  return sorted
}

/** The place an event is drawn at: where it happened, else what it was aimed at, else the first told. */
export const mainPlace = (event: StoryEvent): EventPlace | undefined =>
  event.places.find(at => at.role === 'site') ??
  event.places.find(at => at.role === 'target') ??
  event.places[0]

/** Ids of the places an event is drawn at: its main one, and the others of that part in it. */
export function mainPlaces(event: StoryEvent): readonly string[] {
  const main = mainPlace(event)
  return event.places.filter(at => at.role === main?.role).map(at => at.placeId)
}

/** The mark of an event: the shape of its place and on what evidence it lies there; null if it has none. */
export function markOf(
  event: StoryEvent,
  views: readonly PlaceView[],
): { shape: Shape; evidence: Evidence } | null {
  const at = mainPlace(event)
  const view = views.find(one => one.place.id === at?.placeId)
  return at && view ? { shape: view.shape, evidence: at.evidence } : null
}

/** The short names of the places an event is drawn at, without the country that holds them. */
export function whereOf(event: StoryEvent, story: Story): string {
  const ids = new Set(mainPlaces(event))
  const places = story.places.filter(place => ids.has(place.id))
  return places
    .filter(place => !holdsOther(place, places))
    .map(shortName)
    .join(', ')
}

/** A country says nothing where a place inside it is named. */
const holdsOther = (country: Place, places: readonly Place[]) =>
  country.type === 'country' &&
  places.some(place => place.type !== 'country' && place.country === country.country)

/** The name that fits where room is scarce. */
export const shortName = (place: Place): string => place.shortName ?? place.name

/** Relations whose `to` came first: the cause, the thing answered, the thing spoken of. */
const TO_FIRST: ReadonlySet<LinkRelation> = new Set([
  'retaliation_for',
  'response_to',
  'after',
  'reports_on',
  'about',
  'part_of',
  'not_yet_followed_by',
])
const NO_ORDER: ReadonlySet<LinkRelation> = new Set(['same_day', 'same_speech_as'])

/** A link as one of its events sees it. */
export interface LinkView {
  readonly link: EventLink
  readonly other: StoryEvent
  /** Whether the other event leads here, follows from here, or neither. */
  readonly direction: 'from' | 'to' | 'beside'
  /** The article's words for it, or ours where it has none. */
  readonly cue: string
}

/** The links of an event; two links to the same event by the same words count once. */
export function linksOf(story: Story, event: StoryEvent): LinkView[] {
  const seen = new Set<string>()
  return story.links.flatMap(link => {
    if (link.from !== event.id && link.to !== event.id) return []
    const other = story.events.find(one => one.id === (link.from === event.id ? link.to : link.from))
    const cue = cueOf(story, link)
    if (!other || other === event || seen.has(`${other.id} ${cue}`)) return []
    seen.add(`${other.id} ${cue}`)
    return [{ link, other, direction: directionOf(link, event), cue }]
  })
}

function directionOf(link: EventLink, event: StoryEvent): LinkView['direction'] {
  if (NO_ORDER.has(link.relation)) return 'beside'
  const first = TO_FIRST.has(link.relation) ? link.to : link.from
  return first === event.id ? 'to' : 'from'
}

/** The words that link two events: the article's, or the relation's name in words. */
export function cueOf(story: Story, link: EventLink): string {
  if (!link.cue) return wording().event.cues[link.relation]
  const words = story.article.text.slice(link.cue.start, link.cue.end).replace(/\s+/g, ' ')
  const opens = story.sentences.some(sentence => sentence.start === link.cue?.start)
  return opens ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

/** The links that lead to or from what happened at a place. */
export const linksAt = (story: Story, view: PlaceView): LinkView[] =>
  view.events.flatMap(event => linksOf(story, event)).filter(link => link.direction !== 'beside')
