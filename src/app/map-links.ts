import type { EventLink, EventPlaceRole, LinkRelation, Story, StoryEvent } from '../index.ts'
import { type Words, wording } from '../words/wording.ts'
import type { PlaceView } from './place-view.ts'

/** A line the map draws: from the cause's place to the consequence's. */
export interface MapLink {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The words of the article that say so, or ours where it has none. */
  readonly cue: string
  /** Whose words they are. */
  readonly voice: 'article' | 'app'
  /** Events at either end. */
  readonly events: readonly string[]
  /** The links it stands for. */
  readonly links: readonly EventLink[]
  readonly weight: number
}

/** What a line says of a relation where the article has no words for it. */
type Line = keyof Words['event']['lines']

/** Relations told from the consequence back to its cause. */
const BACKWARD: Readonly<Partial<Record<LinkRelation, Line>>> = {
  retaliation_for: 'retaliation',
  response_to: 'response',
  after: 'next',
}

/** Relations told from the cause on. Others tie things that are one story at one place: no line says that. */
const FORWARD: Readonly<Partial<Record<LinkRelation, Line>>> = {
  causes: 'ledTo',
  before: 'next',
  starts: 'began',
  appeal_for: 'calledFor',
  organises: 'organised',
  demands: 'demanded',
}

/** Which of an event's places a line runs to: the first of these roles it has. */
const ENDS: readonly EventPlaceRole[] = ['site', 'target', 'origin', 'destination', 'seat']

/** A cue longer than this would hide the line it stands on. */
const LONGEST_CUE = 28

/** Lines between the places of linked events, one for each pair of places and direction. */
export function mapLinks(story: Story, places: readonly PlaceView[]): MapLink[] {
  const views = new Map(places.map(view => [view.place.id, view]))
  const events = new Map(story.events.map(event => [event.id, event]))
  const found = new Map<string, MapLink>()
  for (const link of story.links) {
    const ends = directed(link, events)
    if (!ends) continue
    for (const from of placesAt(ends.cause, views))
      for (const to of placesAt(ends.effect, views))
        if (apart(from, to)) join(found, story, link, from.place.id, to.place.id)
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight)
}

function directed(link: EventLink, events: ReadonlyMap<string, StoryEvent>) {
  const from = events.get(link.from)
  const to = events.get(link.to)
  if (!from || !to) return null
  if (BACKWARD[link.relation]) return { cause: to, effect: from }
  return FORWARD[link.relation] ? { cause: from, effect: to } : null
}

/** Points before areas: a line to a whole country says less than one to a house in it. */
function placesAt(event: StoryEvent, views: ReadonlyMap<string, PlaceView>): PlaceView[] {
  for (const areas of [false, true])
    for (const role of ENDS) {
      const found = event.places
        .filter(at => at.role === role)
        .map(at => views.get(at.placeId))
        .filter(view => view !== undefined && (view.shape === 'area') === areas)
      if (found.length > 0) return [...new Set(found as PlaceView[])].slice(0, 3)
    }
  return []
}

/** A country and a place in it, or a region and a place that may lie in it, are not two ends of a line. */
function apart(a: PlaceView, b: PlaceView): boolean {
  if (a.place.id === b.place.id) return false
  if (a.shape !== 'area' && b.shape !== 'area') return true
  return a.place.country !== '' && b.place.country !== '' && a.place.country !== b.place.country
}

function join(found: Map<string, MapLink>, story: Story, link: EventLink, from: string, to: string): void {
  const key = `${from} ${to}`
  const before = found.get(key)
  const cue = cueOf(story, link)
  const cues = before ? merge(before, cue) : cue
  found.set(key, {
    id: key,
    from,
    to,
    ...cues,
    events: [...new Set([...(before?.events ?? []), link.from, link.to])],
    links: [...(before?.links ?? []), link],
    weight: (before?.weight ?? 0) + (link.evidence === 'text' ? 2 : 1) + (link.cue ? 1 : 0),
  })
}

type Cue = Pick<MapLink, 'cue' | 'voice'>

/** The article's words win over ours; two different cues stand side by side where there is room. */
function merge(before: Cue, next: Cue): Cue {
  if (before.voice !== next.voice) return before.voice === 'article' ? before : next
  if (before.cue.includes(next.cue)) return before
  const both = `${before.cue}, ${next.cue}`
  return { cue: both.length > LONGEST_CUE ? before.cue : both, voice: before.voice }
}

function cueOf(story: Story, link: EventLink): Cue {
  if (!link.cue) {
    const line = BACKWARD[link.relation] ?? FORWARD[link.relation]
    return { cue: line ? wording().event.lines[line] : '', voice: 'app' }
  }
  const words = story.article.text.slice(link.cue.start, link.cue.end).replace(/\s+/g, ' ').trim()
  const opens = story.sentences.some(sentence => sentence.start === link.cue?.start)
  const cue = opens ? words.charAt(0).toLowerCase() + words.slice(1) : words
  return {
    cue: cue.length > LONGEST_CUE ? `${cue.slice(0, LONGEST_CUE - 1).trimEnd()}…` : cue,
    voice: 'article',
  }
}
