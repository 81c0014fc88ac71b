import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import {
  type ArticleFacts,
  applyCorrections,
  applyRules,
  type Correction,
  type Lost,
  type Place,
  type PlaceSource,
  placesIn,
  placesInRules,
  type Rule,
  type Story,
  withRule,
} from '../index.ts'
import { describeError } from './describe-error.ts'
import { type Filters, type LeftOut, leftOut, NO_FILTERS } from './filters.ts'
import { type History, NO_HISTORY } from './history.ts'
import { createPlaceMemory } from './place-memory.ts'
import { type PlaceView, placeViews } from './place-view.ts'
import { newProject, type Project } from './project.ts'
import { type Analyse, createReadings } from './readings.ts'
import { createRevisions, factsOf, type Revisions } from './revisions.ts'

/** What the reader has chosen or points at. */
export interface Choice {
  readonly kind: 'place' | 'event' | 'mention'
  readonly id: string
}

/** What the session asks of the analysis. */
export interface Analyser {
  readonly analyse: Analyse
  /** Whole places by their ids; without it corrections stand on what they hold themselves. */
  places?(ids: readonly string[]): Promise<readonly Place[]>
  /** Lets go of an analysis that has run for a while, so that the next one need not wait for it. */
  stop?(): void
}

/** What the page is busy with. */
export type Status =
  | { readonly kind: 'empty' }
  | { readonly kind: 'working' }
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'failed'
      readonly message: string
      readonly text: string
      /** Code of the issue that stopped it, '' for a fault. */
      readonly code: string
      /** What was found all the same, if anything. */
      readonly found: Story | null
    }

/** Issues that leave nothing worth drawing: the reader keeps the text and hears why. */
const REFUSALS: ReadonlySet<string> = new Set(['empty-text', 'not-english', 'no-place-found'])

/** The state of one page. */
export interface Session extends Revisions {
  /** The analysis with the person's corrections over it. */
  readonly story: ReadonlySignal<Story | null>
  /** How many stories were shown so far; reading one again when more is known does not count. */
  readonly shown: ReadonlySignal<number>
  readonly status: ReadonlySignal<Status>
  /** The places of the story with what is told of them, weightiest first; filters are not applied. */
  readonly places: ReadonlySignal<readonly PlaceView[]>
  /** Chosen by click or key: its card is open. */
  readonly chosen: ReadonlySignal<Choice | null>
  /** Pointed at: lights up in text, map and lists, moves nothing. */
  readonly pointed: ReadonlySignal<Choice | null>
  readonly filters: Signal<Filters>
  /** The places and events that the filters leave out. */
  readonly leftOut: ReadonlySignal<LeftOut>
  /** Whether the "New article" box is open. */
  readonly composing: Signal<boolean>
  readonly corrections: ReadonlySignal<readonly Correction[]>
  /** Corrections that the text no longer has a place for. */
  readonly lost: ReadonlySignal<readonly Lost[]>
  readonly history: ReadonlySignal<History>
  /** What is remembered for every article. */
  readonly rules: ReadonlySignal<readonly Rule[]>
  /** What the page is working on, to be saved; null before there is a story. Changes whenever that does. */
  readonly project: ReadonlySignal<Project | null>
  /** Places the page has been told of. */
  readonly known: ReadonlySignal<PlaceSource>
  choose(choice: Choice | null): void
  point(choice: Choice | null): void
  /** Analyses a text and shows it; on failure the story before stays and the text is kept in `status`. */
  open(text: string, facts?: ArticleFacts): Promise<void>
  /** Reads a project's text and lays its corrections over it. Says what went wrong, '' if nothing. */
  openProject(project: Project): Promise<string>
  /** Gives the project a name; '' takes it away. */
  rename(name: string): void
  /** Goes on with the project as another one, of this id and name. */
  copyAs(id: string, name: string): void
  /** Asks for whole places, so that a correction has them at hand. */
  learn(ids: readonly string[]): Promise<void>
  /** Reads the same text again, now that more is known; nothing moves if nothing comes out otherwise. */
  refresh(): Promise<void>
  /** Lets go of the text being read: what was shown stays. */
  cancel(): void
  show(story: Story): void
}

/** What a session takes from outside. */
export interface SessionOptions {
  /** ISO 8601 in UTC; the clock where left out. */
  readonly now?: () => string
  /** Names a new project; random where left out. */
  readonly newId?: () => string
}

/** Makes the state of one page; the last `open` wins over those still running. */
export function createSession(analyser: Analyser, options: SessionOptions = {}): Session {
  const { now = () => new Date().toISOString(), newId = () => crypto.randomUUID() } = options
  const readings = createReadings((text, facts) => analyser.analyse(text, facts))
  const memory = createPlaceMemory(analyser.places && (ids => analyser.places!(ids)))
  const base = signal<Story | null>(null)
  const project = signal<Project | null>(null)
  const rules = signal<readonly Rule[]>([])
  const shown = signal(0)
  const status = signal<Status>({ kind: 'empty' })
  const chosen = signal<Choice | null>(null)
  const pointed = signal<Choice | null>(null)
  const filters = signal<Filters>(NO_FILTERS)
  const composing = signal(false)
  let latest = 0
  // More came to be known while a text was being read: it is read again when it is there.
  let stale = false

  const ruled = computed(() => base.value && applyRules(base.value, rules.value, memory.known.value))
  const corrections = computed(() => project.value?.corrections ?? NONE)
  const corrected = computed(
    () => ruled.value && applyCorrections(ruled.value.story, corrections.value, memory.known.value),
  )
  const story = computed(() => corrected.value?.story ?? null)
  const places = computed(() => (story.value ? placeViews(story.value) : []))

  /** Corrections and rules stand on whole places as soon as the gazetteer has given them. */
  const learnNeeded = () =>
    void memory.learn(
      [...placesInRules(rules.peek()), ...corrections.peek().flatMap(placesIn)].map(one => one.id),
    )

  const begin = (read: Story, next: Project) => {
    batch(() => {
      base.value = read
      project.value = next
      shown.value++
      status.value = { kind: 'ready' }
      chosen.value = null
      pointed.value = null
      filters.value = NO_FILTERS
      composing.value = false
    })
    learnNeeded()
  }

  const fail = (text: string, message: string, code = '', found: Story | null = null) =>
    batch(() => {
      status.value = { kind: 'failed', message, text, code, found }
      composing.value = true
    })

  /** Shows a changed story and holds on to what is chosen as far as it is still there. */
  const settle = (change: () => void) => {
    const before = story.peek()
    batch(() => {
      change()
      const after = story.peek()
      chosen.value = before && after && kept(chosen.peek(), before, after)
      pointed.value = before && after && kept(pointed.peek(), before, after)
    })
    learnNeeded()
  }

  const refresh = async () => {
    const before = base.peek()
    const work = project.peek()
    stale = status.peek().kind === 'working'
    if (!before || !work || status.peek().kind !== 'ready') return
    const mine = ++latest
    memory.renew()
    const next = await readings.readAnew(work.text, factsOf(work)).catch(() => null)
    if (!next || mine !== latest || base.peek() !== before) return
    if (isSame(next, before)) return
    settle(() => {
      base.value = next
    })
  }

  /** Reads something as what the page is busy with, and shows it unless another reading took its place. */
  const working = async (read: () => Promise<Story>, take: (next: Story) => void): Promise<void> => {
    const mine = ++latest
    status.value = { kind: 'working' }
    const rest = () => {
      if (status.peek().kind === 'working') status.value = { kind: story.peek() ? 'ready' : 'empty' }
    }
    try {
      const next = await read()
      if (mine !== latest) return
      batch(() => {
        take(next)
        rest()
      })
    } catch (error) {
      if (mine !== latest) return
      rest()
      throw error
    }
    if (stale) await refresh()
  }

  const revisions = createRevisions({ base, project, rules, readings, now, settle, working })

  const show = (next: Story) => begin(next, newProject(newId(), next.article.text, now()))

  return {
    ...revisions,
    story,
    shown,
    status,
    chosen,
    pointed,
    filters,
    composing,
    corrections,
    rules,
    lost: computed(() => corrected.value?.lost ?? NO_LOST),
    history: computed(() => project.value?.history ?? NO_HISTORY),
    project: computed(() => project.value && { ...project.value, rules: ruled.value?.used ?? NO_RULES }),
    known: memory.known,
    places,
    leftOut: computed(() => (story.value ? leftOut(story.value, places.value, filters.value) : ALL_IN)),
    choose: choice => {
      chosen.value = choice
    },
    point: choice => {
      pointed.value = choice
    },
    show,
    cancel: () => {
      latest++
      if (status.peek().kind === 'working') analyser.stop?.()
      batch(() => {
        if (status.peek().kind === 'working') status.value = { kind: story.peek() ? 'ready' : 'empty' }
        if (story.peek()) composing.value = false
      })
    },
    refresh,
    learn: memory.learn,
    rename: name => {
      const current = project.peek()
      if (current) project.value = { ...current, name, modified: now() }
    },
    copyAs: (id, name) => {
      const current = project.peek()
      if (current) project.value = { ...current, id, name, created: now(), modified: now() }
    },
    openProject: async next => {
      try {
        await working(
          () => readings.read(next.text, factsOf(next)),
          read => {
            rules.value = next.rules.reduce(withRule, rules.peek())
            begin(read, next)
          },
        )
        return ''
      } catch (error) {
        return describeError(error)
      }
    },
    open: async (text, facts = {}) => {
      try {
        await working(
          () => readings.read(text, facts),
          next => {
            const refusal = next.issues.find(issue => REFUSALS.has(issue.code))
            if (refusal) fail(text, refusal.message, refusal.code, next)
            else begin(next, newProject(newId(), text, now(), facts))
          },
        )
      } catch (error) {
        fail(text, describeError(error))
      }
    },
  }
}

const NONE: readonly Correction[] = []
const NO_LOST: readonly Lost[] = []
const NO_RULES: readonly Rule[] = []
const ALL_IN: LeftOut = { places: new Set(), events: new Set() }

/** Whether two readings of a text say the same. */
const isSame = (one: Story, other: Story) => JSON.stringify(one) === JSON.stringify(other)

/** A choice stays if both readings have the same thing under its id: ids of mentions and events are only numbers. */
const kept = (choice: Choice | null, before: Story, next: Story): Choice | null =>
  choice && whatIs(choice, next) !== '' && whatIs(choice, before) === whatIs(choice, next) ? choice : null

/** Where in the text a mention or event stands, or which place it is; '' if the story has none of this id. */
function whatIs({ kind, id }: Choice, { places, mentions, events }: Story): string {
  if (kind === 'place') return places.some(place => place.id === id) ? id : ''
  const one =
    kind === 'mention' ? mentions.find(each => each.id === id) : events.find(each => each.id === id)?.trigger
  return one ? `${one.start} ${one.end}` : ''
}
