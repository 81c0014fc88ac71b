import type { Evidence, Story, StoryEvent } from '../index.ts'
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
  /** Only what may have happened from this day on, `YYYY-MM-DD`; '' for no bound. */
  readonly from: string
  /** Only what may have happened up to this day, `YYYY-MM-DD`; '' for no bound. */
  readonly to: string
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
  from: '',
  to: '',
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
  const events = new Set(story.events.filter(event => !passesEvent(event, filters)).map(event => event.id))
  const places = views.filter(view => !passesPlace(view, filters, events)).map(view => view.place.id)
  return { places: new Set(places), events }
}

/** Whether an event is shown. One without a date is not, where days are asked for. */
function passesEvent({ type, date }: StoryEvent, { types, from, to }: Filters): boolean {
  if (types.includes(type)) return false
  if (from === '' && to === '') return true
  return date !== null && (from === '' || date.latest >= from) && (to === '' || date.earliest <= to)
}

/** A place goes with its events: where none of them is shown, neither is it. Where days are asked for, one without events has none to show. */
function passesPlace(view: PlaceView, filters: Filters, hidden: ReadonlySet<string>): boolean {
  const { evidence, shape, mentions, confidence, events } = view
  if (!showsEvidence(filters, evidence) || filters.kinds.includes(shape)) return false
  // A place no mention stands for has no confidence of its own: it comes with its event.
  if (mentions.length > 0 && confidence < filters.confidence) return false
  if (events.length === 0) return filters.from === '' && filters.to === ''
  return events.some(event => !hidden.has(event.id))
}

const showsEvidence = (filters: Filters, evidence: Evidence): boolean => filters[evidence]
