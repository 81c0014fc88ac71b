import { computed, type ReadonlySignal, signal } from '@preact/signals-core'
import type { NearPlace, WorldPlace } from '../worker/protocol.ts'
import { type Coordinates, readCoordinates } from './coordinates.ts'
import { describeError } from './describe-error.ts'
import { findInStory, type StoryHit } from './find-in-story.ts'
import type { PlaceView } from './place-view.ts'
import type { Session } from './session.ts'

/** What a search offers to choose from. Further kinds (events, text, commands) join here. */
export type SearchRow =
  | ({ readonly kind: 'story'; readonly id: string } & StoryHit)
  | { readonly kind: 'world'; readonly id: string; readonly found: WorldPlace }
  | {
      readonly kind: 'point'
      readonly id: string
      readonly at: Coordinates
      /** The nearest town: undefined while it is looked for, null where there is none. */
      readonly near: NearPlace | null | undefined
    }

/** Rows under one heading. */
export interface SearchGroup {
  readonly id: 'point' | 'story' | 'world' | 'guess'
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
const IN_WORLD = 8

/** Makes the state of the search box: the story answers at once, the world when it can, the last query wins. */
export function createSearch(session: Pick<Session, 'places' | 'story'>, world: World): Search {
  const query = signal('')
  const found = signal<readonly WorldPlace[]>([])
  const near = signal<NearPlace | null | undefined>(undefined)
  const state = signal<'idle' | 'looking' | 'done' | 'failed'>('idle')
  const fault = signal('')

  const groups = computed<readonly SearchGroup[]>(() => {
    const at = readCoordinates(query.value)
    if (at) return [pointGroup(at, near.value)]
    const story = storyRows(query.value, session, found.value)
    const rest = found.value.filter(one => !story.some(row => row.id === one.place.id))
    const told = session.story.value ? session.places.value : []
    return [...groupOf('story', story), ...worldGroup(rest, told, story.length > 0)]
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
  title: 'Coordinates',
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

const TITLES = { story: 'In this story', world: 'In the world', guess: 'Did you mean' } as const

function groupOf(id: keyof typeof TITLES, rows: readonly SearchRow[]): SearchGroup[] {
  return rows.length > 0 ? [{ id, title: TITLES[id], rows }] : []
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
