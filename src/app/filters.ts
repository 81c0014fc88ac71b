import type { Evidence, Story } from '../index.ts'
import type { PlaceView, Shape } from './place-view.ts'

/** What of the story is shown; the rest is dimmed in text and lists, and left out of map and timeline. */
export interface Filters {
  /** Evidence that is shown. */
  readonly text: boolean
  readonly background: boolean
  readonly user: boolean
  /** Lines between events. */
  readonly links: boolean
  /** Hide places less certain than this, 0–1. */
  readonly confidence: number
  /** Kinds of place that are hidden. */
  readonly kinds: readonly Shape[]
  /** Types of event that are hidden. */
  readonly types: readonly string[]
}

/** Everything is shown. */
export const NO_FILTERS: Filters = {
  text: true,
  background: true,
  user: true,
  links: true,
  confidence: 0,
  kinds: [],
  types: [],
}

/** Whether anything is hidden by these filters, in whatever story. */
export const isFiltering = (filters: Filters): boolean =>
  JSON.stringify({ ...NO_FILTERS, ...filters }) !== JSON.stringify(NO_FILTERS)

/** The places and events of a story that its filters leave out, by id. */
export interface LeftOut {
  readonly places: ReadonlySet<string>
  readonly events: ReadonlySet<string>
}

/** Works out what is left out. */
export function leftOut(story: Story, views: readonly PlaceView[], filters: Filters): LeftOut {
  const hidden = story.events.filter(event => filters.types.includes(event.type))
  const events = new Set(hidden.map(event => event.id))
  const places = views.filter(view => !passesPlace(view, filters, events)).map(view => view.place.id)
  return { places: new Set(places), events }
}

/** A place goes with its events: where none of them is shown, neither is it. */
function passesPlace(view: PlaceView, filters: Filters, hidden: ReadonlySet<string>): boolean {
  const { evidence, shape, mentions, confidence, events } = view
  if (!showsEvidence(filters, evidence) || filters.kinds.includes(shape)) return false
  // A place no mention stands for has no confidence of its own: it comes with its event.
  if (mentions.length > 0 && confidence < filters.confidence) return false
  return events.length === 0 || events.some(event => !hidden.has(event.id))
}

const showsEvidence = (filters: Filters, evidence: Evidence): boolean => filters[evidence]
