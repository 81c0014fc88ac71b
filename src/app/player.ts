import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { StoryEvent } from '../index.ts'
import { type PlayOrder, stepsOf } from './play-order.ts'
import type { Session } from './session.ts'
import type { Days } from './story-time.ts'

/** Plays the story event by event. The chosen event is the step: whoever chooses another goes there. */
export interface Player {
  /** Whether a story is being played, running or paused. */
  readonly open: ReadonlySignal<boolean>
  /** Whether the next step comes by itself. */
  readonly running: ReadonlySignal<boolean>
  readonly order: ReadonlySignal<PlayOrder>
  /** 1 is reading speed. */
  readonly speed: ReadonlySignal<number>
  readonly steps: ReadonlySignal<readonly StoryEvent[]>
  /** Index of the step shown; -1 while closed. */
  readonly at: ReadonlySignal<number>
  readonly step: ReadonlySignal<StoryEvent | null>
  /** Begins where the reader is: at the chosen event, else where playing ended, else at the first. */
  start(): void
  /** Ends and lets go of the event. */
  stop(): void
  /** Pauses, or runs on; from the last step it begins anew. */
  toggle(): void
  /** Shows a step by its index; one out of range shows the nearest. */
  go(index: number): void
  /** What the timer calls: the next step, or the end. */
  advance(): void
  setOrder(order: PlayOrder): void
  /** The next of the speeds; after the fastest the slowest. */
  changeSpeed(): void
  /** Lets go of the session. */
  dispose(): void
}

/** Half, reading speed, twice. */
const SPEEDS = [0.5, 1, 2] as const

/** Makes the player of one page, for the events within the span where one is chosen. */
export function createPlayer(session: Session, span: Signal<Days | null>): Player {
  const open = signal(false)
  const running = signal(false)
  const order = signal<PlayOrder>('time')
  const speed = signal<number>(1)
  let last = ''
  const steps = computed(() => {
    const story = session.story.value
    return story ? stepsOf(story, order.value, span.value) : []
  })
  const at = computed(() => {
    const chosen = session.chosen.value
    if (!open.value || chosen?.kind !== 'event') return -1
    return steps.value.findIndex(event => event.id === chosen.id)
  })
  const close = () =>
    batch(() => {
      open.value = false
      running.value = false
    })
  const go = (index: number) => {
    const all = steps.peek()
    const step = all[Math.max(0, Math.min(all.length - 1, index))]
    if (step) session.choose({ kind: 'event', id: step.id })
  }
  // Ids of events are only numbers: another story's mean nothing here.
  const stopForgetting = effect(() => {
    void session.shown.value
    last = ''
  })
  // Who turns to a place, or closes the card, has stopped watching.
  const stopWatching = effect(() => {
    if (!open.value) return
    if (at.value < 0) close()
    else last = steps.value[at.value]!.id
  })

  return {
    open,
    running,
    order,
    speed,
    steps,
    at,
    step: computed(() => steps.value[at.value] ?? null),
    go,
    start: () =>
      batch(() => {
        const all = steps.peek()
        if (all.length === 0) return
        const chosen = session.chosen.peek()
        const indexOf = (id: string) => all.findIndex(event => event.id === id)
        const from = chosen?.kind === 'event' ? indexOf(chosen.id) : -1
        const left = indexOf(last)
        go(from >= 0 ? from : left < all.length - 1 ? left : 0)
        open.value = true
        running.value = true
      }),
    stop: () =>
      batch(() => {
        close()
        session.choose(null)
      }),
    toggle: () =>
      batch(() => {
        const ended = at.peek() === steps.peek().length - 1
        if (!running.peek() && ended) go(0)
        running.value = !running.peek()
      }),
    advance: () => {
      if (at.peek() >= steps.peek().length - 1) running.value = false
      else go(at.peek() + 1)
    },
    setOrder: next => {
      order.value = next
    },
    changeSpeed: () => {
      speed.value = SPEEDS[(SPEEDS.indexOf(speed.peek() as 1) + 1) % SPEEDS.length]!
    },
    dispose: () => {
      stopForgetting()
      stopWatching()
    },
  }
}
