import { computed, effect, signal } from '@preact/signals'
import { createCollection } from '../app/collection/collection.ts'
import { NO_FILTERS } from '../app/filters.ts'
import { focusOnEvent, focusOnSpan } from '../app/focus.ts'
import { createIntake } from '../app/intake/intake.ts'
import { createPlayer } from '../app/player.ts'
import { rememberIn } from '../app/remembered.ts'
import type { MapAim } from '../app/share/address.ts'
import type { Days } from '../app/story-time.ts'
import { createWelcome } from '../app/welcome.ts'
import type { Span } from '../index.ts'
import { keepCollection } from './collection/keep-collection.ts'
import { loadReaders } from './compose/readers.ts'
import { createBench } from './correct/bench.ts'
import type { Desk, DeskOptions, Stop, Tab } from './desk.ts'
import { type Guest, guestOf } from './guest.ts'
import type { HelpPage } from './help/pages.ts'
import { createLayers } from './layers/layers.ts'
import { watchFrame } from './watch-frame.ts'

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
  const filtering = signal(false)
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
  const collection = createCollection()
  const collectionKeeper = options.keeping ? keepCollection(collection) : null
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
  /** How high the sheet stood before a tool of the map was taken up. */
  let stood: Stop | null = null
  const stopTool = effect(() => {
    if (bench.tool.value && frame.signal.peek() === 'phone') {
      // The map must be in sight for a tool of the map.
      stood ??= height.peek()
      height.value = 'low'
    } else if (stood) {
      if (height.peek() === 'low') height.value = stood
      stood = null
    }
  })
  // One card at a time.
  const stopGuest = effect(() => {
    if (session.chosen.value) guest.value = null
    if (session.chosen.value || guest.value) layers.close()
  })
  const stopFilters = effect(() => {
    // At two columns the card of an event or of words floats: with the filters beside it nothing of the map would be seen.
    const kind = session.chosen.value?.kind
    if (frame.signal.peek() === 'desk' && (kind === 'event' || kind === 'mention')) filtering.value = false
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
    collection,
    collectionKeeper,
    frame: frame.signal,
    starting: signal(!options.filed),
    tab,
    stop: height,
    guest,
    exporting: signal(false),
    sharing: signal(false),
    finding: signal(false),
    filtering,
    soughtWords,
    view: signal(null),
    seen: signal(null),
    aim,
    carried,
    linkFault: signal(''),
    intake,
    rewriting,
    help: signal<HelpPage | null>(null),
    welcome: createWelcome(rememberIn(() => localStorage)),
    sought,
    focusCard,
    overview: signal(null),
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
      collectionKeeper?.dispose()
      stopGuest()
      stopTool()
      player.dispose()
      stopPicked()
      stopFilters()
      stopHand()
      frame.dispose()
    },
  }
}
