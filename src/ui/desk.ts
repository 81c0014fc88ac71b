import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Collection, createCollection } from '../app/collection/collection.ts'
import { formatCoordinates } from '../app/coordinates.ts'
import { NO_FILTERS } from '../app/filters.ts'
import { type Focus, focusOnEvent, focusOnSpan } from '../app/focus.ts'
import { createIntake, type Intake } from '../app/intake/intake.ts'
import type { Keeping } from '../app/keep/keeping.ts'
import { createPlayer, type Player } from '../app/player.ts'
import { rememberIn } from '../app/remembered.ts'
import type { SearchRow, World } from '../app/search.ts'
import type { Choice, Session } from '../app/session.ts'
import type { MapAim } from '../app/share/address.ts'
import type { Days } from '../app/story-time.ts'
import { createWelcome, type Welcome } from '../app/welcome.ts'
import type { CuratedPlace, Format, Span } from '../index.ts'
import type { EventTypeName, NearPlace, WorldPlace } from '../worker/protocol.ts'
import { loadReaders } from './compose/readers.ts'
import { type Bench, createBench } from './correct/bench.ts'
import type { HelpPage } from './help/pages.ts'
import { createLayers, type Layers } from './layers/layers.ts'
import type { River } from './map/ground/protocol.ts'
import type { GroundStore } from './map/ground/store.ts'
import type { Supplies } from './supplies.ts'

/** The pages of the reading column; dates only where the timeline has no strip of its own. */
export type Tab = 'article' | 'events' | 'places' | 'dates'
/** How far the phone's sheet is drawn up. */
export type Stop = 'low' | 'mid' | 'full'
/** Map over sheet; two columns; three columns. */
export type Frame = 'phone' | 'desk' | 'wide'

/** What the page needs from outside. */
export interface DeskOptions {
  /** Whether the page is a file of one story, which can be read and saved but not changed; not by default. */
  readonly filed?: boolean
  readonly session: Session
  /** Every way the story may be taken along. */
  readonly formats: readonly Format[]
  readonly supplies: Supplies
  /** Where places that are not the story's are looked up. */
  readonly world: World
  /** The shapes of the basemap. */
  readonly ground: GroundStore
  /** The types events may have. */
  readonly eventTypes: () => Promise<readonly EventTypeName[]>
  /** Rivers whose course is known finer than the basemap's. */
  readonly rivers: ReadonlySignal<readonly River[]>
  /** The page that a story is put into to be handed on as a file. */
  readonly storyTemplate: () => Promise<string>
  /** Changes to a newer version of the page that waits; null while there is none. */
  readonly newer: ReadonlySignal<(() => void) | null>
  /** Where the reader's work is kept; null where it is not, as in a file of one story. */
  readonly keeping: Keeping | null
}

/** A place that is not the story's, as the search found it. */
export type Elsewhere = Extract<SearchRow, { readonly kind: 'world' | 'point' }>

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
  /** The reader's own files on the map. */
  readonly layers: Layers
  /** Several articles on one map. */
  readonly collection: Collection
  readonly frame: ReadonlySignal<Frame>
  /** Where corrections are made. */
  readonly bench: Bench
  /** Whether the first story is still on its way. */
  readonly starting: Signal<boolean>
  readonly tab: Signal<Tab>
  readonly stop: Signal<Stop>
  readonly exporting: Signal<boolean>
  readonly sharing: Signal<boolean>
  /** Whether the box that finds and does is open. */
  readonly finding: Signal<boolean>
  /** Whether the filters are open. */
  readonly filtering: Signal<boolean>
  /** Words of the article to bring into view. */
  readonly soughtWords: Signal<Span | null>
  /** Where the map stands; null before it is drawn. */
  readonly view: Signal<MapAim | null>
  /** Where a link wants the map to stand; null where the story decides. */
  readonly aim: Signal<MapAim | null>
  /** The open article as the address carries it, packed; null where it does not. */
  readonly carried: Signal<string | null>
  /** What was wrong with the link that was followed, a sentence; '' if nothing. */
  readonly linkFault: Signal<string>
  /** The box for a new article; kept while it is closed, until a story is made of it. */
  readonly intake: Intake
  /** The page of help that is open. */
  readonly help: Signal<HelpPage | null>
  /** What is shown to a new reader. */
  readonly welcome: Welcome
  /** Whether the text of the open article is being edited. */
  readonly rewriting: Signal<boolean>
  /** A mention to bring into view in the text, without opening its card. */
  readonly sought: Signal<{ readonly id: string } | null>
  /** Whether the card takes the focus when it opens: after a key, not after a click. */
  readonly focusCard: Signal<boolean>
  /** The place of the world whose card is open; it closes when something of the story is chosen. */
  readonly guest: ReadonlySignal<Guest | null>
  /** The span of time chosen on the timeline: what lies outside is dimmed. */
  readonly span: Signal<Days | null>
  /** Plays the story step by step. */
  readonly player: Player
  /** What is not dimmed: the step that is played, else the span; null where nothing is. */
  readonly focus: ReadonlySignal<Focus | null>
  /** Shows all of the story again. */
  clearFilters(): void
  /** Plays the story and remembers where the reader was. */
  play(): void
  /** Shows a place of the world, or a point, beside the story. */
  visit(row: Elsewhere): void
  /** Closes that card and gives the focus back. */
  leave(): void
  /** Chooses and remembers where the focus was. */
  open(choice: Choice, byKey?: boolean): void
  /** Closes the card and gives the focus back. */
  close(): void
  /** Shows a mention in the article. */
  seek(mentionId: string): void
  /** Shows words of the article. */
  seekWords(span: Span): void
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
  const soughtWords = signal<Span | null>(null)
  const focusCard = signal(false)
  const intake = createIntake(loadReaders)
  const rewriting = signal(false)
  const guest = signal<Guest | null>(null)
  const height = signal<Stop>('mid')
  const layers = createLayers()
  const aim = signal<MapAim | null>(null)
  const carried = signal<string | null>(null)
  const bench = createBench(session)
  const span = signal<Days | null>(null)
  const player = createPlayer(session, span)
  const focus = computed(() => {
    const story = session.story.value
    const step = player.step.value
    if (!story) return null
    return step ? focusOnEvent(story, step) : span.value && focusOnSpan(story, span.value)
  })
  let opener: Element | null = null
  let playedFrom: Tab = 'article'
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
    rewriting.value = false
    guest.value = null
    aim.value = null
    carried.value = null
    soughtWords.value = null
    bench.tool.value = null
    bench.toast.value = null
    // What was written meanwhile for another story stays.
    if (session.story.peek()?.article.text === intake.text.peek()) intake.clear()
    span.value = null
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
  // One card at a time.
  const stopGuest = effect(() => {
    if (session.chosen.value) guest.value = null
    if (session.chosen.value || guest.value) layers.close()
  })
  const stopPicked = effect(() => {
    if (!layers.picked.value) return
    session.choose(null)
    guest.value = null
  })

  return {
    ...options,
    bench,
    layers,
    collection: createCollection(),
    frame: frame.signal,
    starting: signal(!options.filed),
    tab,
    stop: height,
    guest,
    exporting: signal(false),
    sharing: signal(false),
    finding: signal(false),
    filtering: signal(false),
    soughtWords,
    view: signal(null),
    aim,
    carried,
    linkFault: signal(''),
    intake,
    rewriting,
    help: signal<HelpPage | null>(null),
    welcome: createWelcome(rememberIn(() => localStorage)),
    sought,
    focusCard,
    span,
    player,
    focus,
    clearFilters: () => {
      session.filters.value = NO_FILTERS
      span.value = null
    },
    play: () => {
      opener = document.activeElement
      playedFrom = tab.peek()
      session.point(null)
      // The words that are played must be in sight.
      tab.value = 'article'
      if (height.peek() === 'low') height.value = 'mid'
      player.start()
    },
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
      if (player.open.peek()) tab.value = playedFrom
      session.point(null)
      session.choose(null)
      goBack()
    },
    seek: id => {
      if (frame.signal.value === 'phone') session.choose(null)
      tab.value = 'article'
      sought.value = { id }
    },
    seekWords: span => {
      session.cancel()
      if (frame.signal.peek() === 'phone') {
        session.choose(null)
        if (height.peek() === 'low') height.value = 'mid'
      }
      tab.value = 'article'
      // A new object: the same words may be sought again.
      soughtWords.value = { ...span }
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
      player.dispose()
      stopPicked()
      stopHand()
      frame.dispose()
    },
  }
}

const guestOf = (row: Elsewhere): Guest =>
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
