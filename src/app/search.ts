import { computed, type ReadonlySignal, signal } from '@preact/signals-core'
import type { Span, StoryEvent } from '../index.ts'
import { wording } from '../words/wording.ts'
import type { NearPlace, WorldPlace } from '../worker/protocol.ts'
import { type Coordinates, readCoordinates } from './coordinates.ts'
import { describeError } from './describe-error.ts'
import { findEvents } from './find-events.ts'
import { findInStory, type StoryHit } from './find-in-story.ts'
import { findPassages } from './find-passages.ts'
import { keyOf, scoreOf } from './match-words.ts'
import type { PlaceView } from './place-view.ts'
import type { Session } from './session.ts'

/** Something the page can do, as the search offers it. */
export interface Offer {
  readonly id: string
  readonly title: string
  /** Other words it is looked for by. */
  readonly words?: string
  /** "Ctrl K", '' where it has no key. */
  readonly keys: string
}

/** What a search offers to choose from. */
export type SearchRow =
  | ({ readonly kind: 'story'; readonly id: string } & StoryHit)
  | { readonly kind: 'event'; readonly id: string; readonly event: StoryEvent }
  | { readonly kind: 'text'; readonly id: string; readonly span: Span }
  | { readonly kind: 'command'; readonly id: string; readonly offer: Offer }
  | { readonly kind: 'world'; readonly id: string; readonly found: WorldPlace }
  | {
      readonly kind: 'point'
      readonly id: string
      readonly at: Coordinates
      /** The nearest town: undefined while it is looked for, null where there is none. */
      readonly near: NearPlace | null | undefined
    }

/** A row that is a place. */
export type PlaceRow = Extract<SearchRow, { readonly kind: 'story' | 'world' | 'point' }>

/** Whether a row is a place. */
export const isPlaceRow = (row: SearchRow): row is PlaceRow =>
  row.kind === 'story' || row.kind === 'world' || row.kind === 'point'

/** Rows under one heading. */
export interface SearchGroup {
  readonly id: 'point' | 'story' | 'text' | 'world' | 'guess' | 'do'
  readonly title: string
  readonly rows: readonly SearchRow[]
}

/** Where places of the world come from: the worker in the page, plain functions in tests. */
export interface World {
  find(query: string, limit: number): Promise<readonly WorldPlace[] | null>
  near(lat: number, lon: number): Promise<{ readonly near: NearPlace | null } | null>
}

export interface Search {
  readonly query: ReadonlySignal<string>
  readonly groups: ReadonlySignal<readonly SearchGroup[]>
  /** `looking` while the world has not answered: its rows are those of the query before. */
  readonly state: ReadonlySignal<'idle' | 'looking' | 'done' | 'failed'>
  /** What went wrong, '' if nothing. */
  readonly fault: ReadonlySignal<string>
  ask(query: string): void
}

const IN_STORY = 6
const EVENTS = 4
const PASSAGES = 4
const IN_WORLD = 8
const COMMANDS = 6
/** What begins like the title of a command was most likely meant as one. */
const MEANT = 3

/** Makes the state of the search box: the story answers at once, the world when it can, the last query wins. With `offers`, what the page can do, events and the text answer too; without, places alone. */
export function createSearch(
  session: Pick<Session, 'places' | 'story'>,
  world: World,
  offers: (() => readonly Offer[]) | null = null,
): Search {
  const query = signal('')
  const found = signal<readonly WorldPlace[]>([])
  const near = signal<NearPlace | null | undefined>(undefined)
  const state = signal<'idle' | 'looking' | 'done' | 'failed'>('idle')
  const fault = signal('')

  const groups = computed<readonly SearchGroup[]>(() => {
    const at = readCoordinates(query.value)
    if (at) return [pointGroup(at, near.value)]
    // While the answer is on its way, what was found is another query's: shown on, but no guess at this one.
    const stale = state.value === 'looking'
    const story = storyRows(query.value, session, stale ? [] : found.value)
    const rest = found.value.filter(one => !story.some(row => row.id === one.place.id))
    const told = offers && session.story.value
    const views = session.story.value ? session.places.value : []
    const events = told ? findEvents(query.value, told, EVENTS).map(eventRow) : []
    const text = told ? findPassages(query.value, told.article.text, PASSAGES).map(textRow) : []
    const { rows, meant } = commandRows(query.value, offers?.() ?? [])
    const answered = story.length + events.length + text.length + rows.length > 0
    return [
      ...groupOf('story', [...story, ...events]),
      ...(meant ? groupOf('do', rows) : []),
      ...groupOf('text', text),
      ...worldGroup(rest, views, answered || stale),
      ...(meant ? [] : groupOf('do', rows)),
    ]
  })

  const settle = async <T>(asked: string, answer: Promise<T | null>, take: (value: T) => void) => {
    try {
      const value = await answer
      if (value === null || asked !== query.peek()) return
      take(value)
      state.value = 'done'
    } catch (error) {
      if (asked !== query.peek()) return
      found.value = []
      fault.value = describeError(error)
      state.value = 'failed'
    }
  }

  return {
    query,
    groups,
    state,
    fault,
    ask: next => {
      query.value = next
      fault.value = ''
      const at = readCoordinates(next)
      near.value = undefined
      state.value = next.trim() === '' ? 'idle' : 'looking'
      if (next.trim() === '' || at) found.value = []
      if (at)
        void settle(next, world.near(at.lat, at.lon), answer => {
          near.value = answer.near
        })
      else if (next.trim() !== '')
        void settle(next, world.find(next, IN_WORLD), places => {
          found.value = places
        })
    },
  }
}

const pointGroup = (at: Coordinates, near: NearPlace | null | undefined): SearchGroup => ({
  id: 'point',
  title: wording().find.groups.point,
  rows: [{ kind: 'point', id: `point ${at.lat} ${at.lon}`, at, near }],
})

/** By its own words, or by a name the gazetteer has for it: "Bombay" in a story of Mumbai. */
function storyRows(
  query: string,
  { places, story }: Pick<Session, 'places' | 'story'>,
  found: readonly WorldPlace[],
): SearchRow[] {
  if (!story.value) return []
  const hits = findInStory(query, places.value, IN_STORY)
  const known = new Set(hits.map(hit => hit.view.place.id))
  const byOtherName = found
    .filter(one => one.how !== 'did you mean' && !known.has(one.place.id))
    .flatMap(one => {
      const view = places.value.find(other => other.place.id === one.place.id)
      return view ? [{ view, matched: one.matched }] : []
    })
  return [...hits, ...byOtherName].map(hit => ({ kind: 'story', id: hit.view.place.id, ...hit }))
}

const eventRow = (event: StoryEvent): SearchRow => ({ kind: 'event', id: event.id, event })

const textRow = (span: Span): SearchRow => ({ kind: 'text', id: `${span.start}`, span })

/** The commands that answer, and whether one of them was most likely meant. Without a query, those that come first in their list. */
function commandRows(query: string, offers: readonly Offer[]) {
  const key = keyOf(query)
  const hits = offers
    .map(offer => ({
      offer,
      score:
        key === ''
          ? 1
          : Math.max(scoreOf(key, keyOf(offer.title)), scoreOf(key, keyOf(offer.words ?? '')) / 2),
    }))
    .filter(hit => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, COMMANDS)
  const rows = hits.map(({ offer }): SearchRow => ({ kind: 'command', id: offer.id, offer }))
  return { rows, meant: key.length > 2 && (hits[0]?.score ?? 0) >= MEANT }
}

function groupOf(id: SearchGroup['id'], rows: readonly SearchRow[]): SearchGroup[] {
  return rows.length > 0 ? [{ id, title: wording().find.groups[id], rows }] : []
}

/** Guesses are only worth their room where nothing else answers. */
function worldGroup(
  found: readonly WorldPlace[],
  told: readonly PlaceView[],
  answered: boolean,
): SearchGroup[] {
  const sure = found.filter(one => one.how !== 'did you mean')
  if (sure.length > 0) return groupOf('world', sure.map(worldRow))
  return answered
    ? []
    : groupOf(
        'guess',
        found.map(one => guessRow(one, told)),
      )
}

const worldRow = (found: WorldPlace): SearchRow => ({ kind: 'world', id: found.place.id, found })

/** A misspelt name may be one of the story's. */
function guessRow(found: WorldPlace, told: readonly PlaceView[]): SearchRow {
  const view = told.find(one => one.place.id === found.place.id)
  return view ? { kind: 'story', id: view.place.id, view, matched: view.place.name } : worldRow(found)
}
