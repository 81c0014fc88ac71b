import { batch, computed, signal } from '@preact/signals-core'
import {
  applyCorrections,
  applyRules,
  type Correction,
  type Lost,
  type Progress,
  placesIn,
  placesInRules,
  type Rule,
  type Story,
  withRule,
} from '../index.ts'
import { type Choice, kept } from './choice.ts'
import { describeError } from './describe-error.ts'
import { type Filters, type LeftOut, leftOut, NO_FILTERS } from './filters.ts'
import { NO_HISTORY } from './history.ts'
import { createPlaceMemory } from './place-memory.ts'
import { placeViews } from './place-view.ts'
import { newProject, type Project } from './project.ts'
import { createReadings, type Hear } from './readings.ts'
import { createRevisions, factsOf, type Ground } from './revisions.ts'
import type { Analyser, Session, SessionOptions, Status } from './session-state.ts'

export type { Choice } from './choice.ts'
export type * from './session-state.ts'

/** Issues that leave nothing worth drawing: the reader keeps the text and hears why. */
const REFUSALS: ReadonlySet<string> = new Set(['empty-text', 'not-english', 'no-place-found'])

/** Makes the state of one page; the last `open` wins over those still running. */
export function createSession(analyser: Analyser, options: SessionOptions = {}): Session {
  const { now = () => new Date().toISOString(), newId = () => crypto.randomUUID() } = options
  const readings = createReadings((text, facts, hear) => analyser.analyse(text, facts, hear))
  const memory = createPlaceMemory(analyser.places && (ids => analyser.places!(ids)))
  const base = signal<Story | null>(null)
  const project = signal<Project | null>(null)
  const rules = signal<readonly Rule[]>([])
  const shown = signal(0)
  const status = signal<Status>({ kind: 'empty' })
  const progress = signal<Progress | null>(null)
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
  const working: Ground['working'] = async (read, take) => {
    const mine = ++latest
    batch(() => {
      status.value = { kind: 'working' }
      progress.value = null
    })
    const hear: Hear = now => {
      if (mine === latest) progress.value = now
    }
    const rest = () => {
      if (status.peek().kind === 'working') status.value = { kind: story.peek() ? 'ready' : 'empty' }
    }
    try {
      const next = await read(hear)
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
    progress,
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
          hear => readings.read(next.text, factsOf(next), hear),
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
          hear => readings.read(text, facts, hear),
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
