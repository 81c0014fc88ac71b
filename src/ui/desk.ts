import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { formatCoordinates } from '../app/coordinates.ts'
import type { SearchRow, World } from '../app/search.ts'
import type { Choice, Session } from '../app/session.ts'
import type { CuratedPlace, Fault, GeoJsonOptions, Story } from '../index.ts'
import type { EventTypeName, NearPlace, WorldPlace } from '../worker/protocol.ts'
import { type Bench, createBench } from './correct/bench.ts'
import type { River } from './map/ground/protocol.ts'
import type { Supplies } from './supplies.ts'

/** The pages of the reading column; dates only where the timeline has no strip of its own. */
export type Tab = 'article' | 'events' | 'places' | 'dates'
/** How far the phone's sheet is drawn up. */
export type Stop = 'low' | 'mid' | 'full'
/** Map over sheet; two columns; three columns. */
export type Frame = 'phone' | 'desk' | 'wide'

/** Writes the story as a file, and says what is wrong with it. */
export type ExportStory = (
  story: Story,
  options: GeoJsonOptions,
) => { readonly text: string; readonly faults: readonly Fault[] }

/** What the page needs from outside. */
export interface DeskOptions {
  readonly session: Session
  readonly exportStory: ExportStory
  readonly supplies: Supplies
  /** Where places that are not the story's are looked up. */
  readonly world: World
  /** The types events may have. */
  readonly eventTypes: () => Promise<readonly EventTypeName[]>
  /** Rivers whose course is known finer than the basemap's. */
  readonly rivers: ReadonlySignal<readonly River[]>
}

/** A place of the world that the reader looks at beside the story. */
export interface Guest {
  readonly place: CuratedPlace
  /** What the gazetteer found; null for a bare point. */
  readonly found: WorldPlace | null
  /** The town nearest to a bare point. */
  readonly near?: NearPlace | null | undefined
}

/** The state of the page that is none of the story's. */
export interface Desk extends DeskOptions {
  readonly frame: ReadonlySignal<Frame>
  /** Where corrections are made. */
  readonly bench: Bench
  readonly tab: Signal<Tab>
  readonly stop: Signal<Stop>
  readonly exporting: Signal<boolean>
  /** The text in the paste box; kept while the box is closed, until a story is made of it. */
  readonly draft: Signal<string>
  /** A mention to bring into view in the text, without opening its card. */
  readonly sought: Signal<{ readonly id: string } | null>
  /** Whether the card takes the focus when it opens: after a key, not after a click. */
  readonly focusCard: Signal<boolean>
  /** The place of the world whose card is open; it closes when something of the story is chosen. */
  readonly guest: ReadonlySignal<Guest | null>
  /** Shows a place of the world, or a point, beside the story. */
  visit(row: Exclude<SearchRow, { readonly kind: 'story' }>): void
  /** Closes that card and gives the focus back. */
  leave(): void
  /** Chooses and remembers where the focus was. */
  open(choice: Choice, byKey?: boolean): void
  /** Closes the card and gives the focus back. */
  close(): void
  /** Shows a mention in the article. */
  seek(mentionId: string): void
  /** Shows the list of events, from wherever there is more to see than fits. */
  list(): void
  /** Lets go of the window. */
  dispose(): void
}

/** Makes the page's own state; call once a page. */
export function createDesk(options: DeskOptions): Desk {
  const { session } = options
  const frame = watchFrame()
  const tab = signal<Tab>('article')
  const sought = signal<{ readonly id: string } | null>(null)
  const focusCard = signal(false)
  const draft = signal('')
  const guest = signal<Guest | null>(null)
  const height = signal<Stop>('mid')
  const bench = createBench(session)
  let opener: Element | null = null
  const goBack = () => {
    if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus()
    opener = null
  }

  /** A point may be gone to before its nearest town is known. */
  const lookNear = async (one: Guest) => {
    const answer = await options.world.near(one.place.lat, one.place.lon).catch(() => null)
    if (guest.peek() === one) guest.value = { ...one, near: answer?.near ?? null }
  }

  const stop = effect(() => {
    // Only another story starts the page afresh: one read again must not take away what is being written.
    if (session.shown.value === 0) return
    tab.value = 'article'
    draft.value = ''
    guest.value = null
    bench.tool.value = null
    bench.toast.value = null
  })
  const stopHand = effect(() => {
    // The tool is for the place whose card is open.
    void session.chosen.value
    bench.tool.value = null
  })
  const stopTool = effect(() => {
    // The map must be in sight for a tool of the map.
    if (bench.tool.value && frame.signal.peek() === 'phone') height.value = 'low'
  })
  const stopGuest = effect(() => {
    if (session.chosen.value) guest.value = null
  })

  return {
    ...options,
    bench,
    frame: frame.signal,
    tab,
    stop: height,
    guest,
    exporting: signal(false),
    draft,
    sought,
    focusCard,
    visit: row => {
      if (!guest.peek()) opener = document.activeElement
      session.point(null)
      session.choose(null)
      if (frame.signal.peek() === 'phone') {
        // The map must be in sight.
        session.cancel()
        if (height.peek() === 'full') height.value = 'mid'
      }
      const next = guestOf(row)
      guest.value = next
      if (row.kind === 'point' && row.near === undefined) void lookNear(next)
    },
    leave: () => {
      guest.value = null
      goBack()
    },
    open: (choice, byKey = false) => {
      if (!session.chosen.value) opener = document.activeElement
      focusCard.value = byKey
      // What was pointed at may leave the page with the old card, and would never say so.
      session.point(null)
      session.choose(choice)
    },
    close: () => {
      session.point(null)
      session.choose(null)
      goBack()
    },
    seek: id => {
      if (frame.signal.value === 'phone') session.choose(null)
      tab.value = 'article'
      sought.value = { id }
    },
    list: () => {
      // A docked card, and the phone's, stand where the list would.
      if (frame.signal.peek() !== 'desk') session.choose(null)
      tab.value = 'events'
    },
    dispose: () => {
      stop()
      stopGuest()
      stopTool()
      stopHand()
      frame.dispose()
    },
  }
}

const guestOf = (row: Exclude<SearchRow, { readonly kind: 'story' }>): Guest =>
  row.kind === 'world'
    ? { place: row.found.place, found: row.found }
    : { place: pointPlace(row.at), found: null, near: row.near }

/** A point without a name, as a place. */
const pointPlace = ({ lat, lon }: { readonly lat: number; readonly lon: number }): CuratedPlace => ({
  ...{ id: `point ${lat} ${lon}`, name: formatCoordinates({ lat, lon }), type: 'facility', featureCode: '' },
  ...{ country: '', admin1: '', lat, lon, uncertaintyM: 0, source: '', licence: '', links: {} },
  ...{ population: 0, aliases: [], demonyms: [], nouns: [], within: [] },
})

/** Follows the width of the window; the same figures stand in app.css. */
function watchFrame() {
  const narrow = follow('(max-width: 899.98px)')
  const wide = follow('(min-width: 1560px)')
  return {
    signal: computed<Frame>(() => (narrow.signal.value ? 'phone' : wide.signal.value ? 'wide' : 'desk')),
    dispose: () => {
      narrow.dispose()
      wide.dispose()
    },
  }
}

function follow(query: string) {
  const list = matchMedia(query)
  const matches = signal(list.matches)
  const update = () => {
    matches.value = list.matches
  }
  list.addEventListener('change', update)
  return { signal: matches, dispose: () => list.removeEventListener('change', update) }
}

/** Carries the desk to every pane. */
export const DeskContext = createContext<Desk | null>(null)

/** The desk of this page. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk: got no desk, expected a DeskContext.Provider above')
  return desk
}
