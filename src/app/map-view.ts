import type { EventPlaceRole, Story, StoryEvent } from '../index.ts'
import { count } from '../words/count.ts'
import { wording } from '../words/wording.ts'
import { type Filters, leftOut, NO_FILTERS } from './filters.ts'
import { formatRange } from './format-date.ts'
import { type MapLink, mapLinks } from './map-links.ts'
import { certainty, isTold, type PlaceView } from './place-view.ts'
import type { Choice } from './session.ts'

/** A place as the map tells it: its name, a line under the name, and how much of the story it holds. */
export interface MapPlace {
  readonly view: PlaceView
  readonly id: string
  readonly name: string
  /** "Airstrike, 3 Jan", "12 events", "actor only". */
  readonly note: string
  readonly weight: number
  /** `told`: something happens there; `mentioned`: only named; `actor`: only someone's home. */
  readonly role: 'told' | 'mentioned' | 'actor'
  /** The event its note speaks of. */
  readonly main: StoryEvent | null
  /** Where the text first speaks of it. */
  readonly start: number
}

/** What of a story the map draws, weightiest first; which places have outlines is the pane's affair. */
export interface MapStory {
  readonly points: readonly MapPlace[]
  readonly countries: readonly MapPlace[]
  /** Regions and waters with an extent of their own. */
  readonly regions: readonly MapPlace[]
  /** Rivers with a course. */
  readonly courses: readonly MapPlace[]
  readonly links: readonly MapLink[]
}

/** How much an event weighs at a place, by what the place is to it. */
const ROLE_WEIGHT: Readonly<Record<EventPlaceRole, number>> = {
  site: 3,
  target: 3,
  destination: 2,
  origin: 2,
  seat: 1,
  scope: 0.5,
}

/** Sorts a story's places into what the map can draw, with filters applied; what they do not name is shown. */
export function mapStory(whole: Story, places: readonly PlaceView[], given: Partial<Filters>): MapStory {
  const filters = { ...NO_FILTERS, ...given }
  const out = leftOut(whole, places, filters)
  const story = withoutEvents(whole, out.events)
  const shown = places
    .filter(view => isSomewhere(view) && !out.places.has(view.place.id))
    .map(view => withoutHidden(view, out.events))
    .map(view => mapPlace(story, view))
    .sort((a, b) => b.weight - a.weight)
  const kind = (place: MapPlace) => kindOf(place.view)
  return {
    points: shown.filter(place => kind(place) === 'point'),
    countries: shown.filter(place => kind(place) === 'country'),
    regions: shown.filter(place => kind(place) === 'region'),
    courses: shown.filter(place => kind(place) === 'course'),
    links: filters.links
      ? mapLinks(
          story,
          shown.map(place => place.view),
        )
      : [],
  }
}

/** The places a choice stands for, its main one first. */
export function placesOf(story: Story | null, choice: Choice | null): readonly string[] {
  if (!story || !choice) return []
  if (choice.kind === 'place') return [choice.id]
  if (choice.kind === 'mention')
    return story.mentions.find(mention => mention.id === choice.id)?.placeIds ?? []
  const event = story.events.find(one => one.id === choice.id)
  const places = [...(event?.places ?? [])].sort((a, b) => ROLE_WEIGHT[b.role] - ROLE_WEIGHT[a.role])
  return [...new Set(places.map(at => at.placeId))]
}

/** The story with only the events that are shown, and the links between them; the story itself where that is all. */
export function withoutEvents(story: Story, hidden: ReadonlySet<string>): Story {
  if (hidden.size === 0) return story
  return {
    ...story,
    events: story.events.filter(event => !hidden.has(event.id)),
    links: story.links.filter(link => !hidden.has(link.from) && !hidden.has(link.to)),
  }
}

const withoutHidden = (view: PlaceView, hidden: ReadonlySet<string>): PlaceView =>
  hidden.size === 0 ? view : { ...view, events: view.events.filter(event => !hidden.has(event.id)) }

const isSomewhere = ({ place }: PlaceView) => Number.isFinite(place.lat) && Number.isFinite(place.lon)

function kindOf({ place }: PlaceView): 'point' | 'country' | 'region' | 'course' {
  if (place.type === 'country') return 'country'
  const geometry = place.geometry?.type
  if (geometry === 'Polygon' || geometry === 'MultiPolygon') return 'region'
  return geometry === 'LineString' || geometry === 'MultiLineString' ? 'course' : 'point'
}

function mapPlace(story: Story, view: PlaceView): MapPlace {
  const main = mainEvent(story, view)
  const role = view.role === 'actor' ? 'actor' : view.events.length > 0 ? 'told' : 'mentioned'
  return {
    view,
    id: view.place.id,
    name: nameOf(view),
    note: noteOf(story, view, role, main),
    weight: weightOf(view),
    role,
    main,
    start: Math.min(...view.mentions.map(mention => mention.start), ...view.events.map(e => e.trigger.start)),
  }
}

/** A government keeps its whole name: a capital's would be read as the city. */
const nameOf = ({ place }: PlaceView) =>
  place.type === 'government' ? place.name : (place.shortName ?? place.name)

function noteOf(story: Story, view: PlaceView, role: MapPlace['role'], main: StoryEvent | null): string {
  if (view.place.type === 'country') {
    if (role !== 'told') return role === 'actor' ? wording().map.actorOnly : wording().map.mentioned
    return count(view.events.length, 'event')
  }
  if (view.evidence === 'user' && !main) return wording().map.yourCorrection
  return main ? describe(story, main) : ''
}

/** "Missiles, 3–24 Jan": what, and when if it truly happened. */
function describe(story: Story, event: StoryEvent): string {
  if (!event.date || !isTold(event)) return event.short
  const year = story.article.published ? Number(story.article.published.slice(0, 4)) : undefined
  return `${event.short}, ${formatRange(event.date.earliest, event.date.latest, year)}`
}

/** The event most told of: it happened, is named often, linked to others, and truly at this place. */
function mainEvent(story: Story, view: PlaceView): StoryEvent | null {
  const score = (event: StoryEvent) =>
    event.triggers.length +
    story.links.filter(link => link.from === event.id || link.to === event.id).length +
    2 * roleWeight(view, event) +
    (event.modality === 'asserted' ? 2 : 0) +
    (isTold(event) ? TOLD_FIRST : 0)
  return view.events.reduce<StoryEvent | null>((a, b) => (a && score(a) >= score(b) ? a : b), null)
}

/** More than any score: what happened speaks for a place before what was only wished. */
const TOLD_FIRST = 1e4

function weightOf(view: PlaceView): number {
  const told = view.events.reduce((sum, event) => sum + certainty(event) * roleWeight(view, event), 0)
  return told + 0.5 * view.mentions.filter(mention => !mention.attributive).length
}

const roleWeight = (view: PlaceView, event: StoryEvent) =>
  Math.max(0, ...event.places.filter(at => at.placeId === view.place.id).map(at => ROLE_WEIGHT[at.role]))
