import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { Story } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { describeError } from '../describe-error.ts'
import type { Project } from '../project.ts'
import { type Disagreement, disagreementsOf } from './disagreements.ts'
import { createFilter, type Filter } from './filter.ts'
import { type BadLine, readStories } from './read-stories.ts'
import { type SharedEvent, sharedEvents } from './shared-events.ts'
import { type SharedPlace, sharedPlaces } from './shared-places.ts'

/** An article of the collection. */
export interface Report {
  /** Different for every article, as long as it is there. */
  readonly id: number
  readonly story: Story
  /** The work on it, where it was added from the page: opened again, its corrections are there. */
  readonly project: Project | null
}

/** A file that is read, or was. */
export interface Import {
  readonly name: string
  /** Bytes; `read` grows to `size`. */
  readonly size: number
  readonly read: number
  readonly taken: number
  /** The first bad lines, and how many there are. */
  readonly bad: readonly BadLine[]
  readonly badCount: number
  /** How it ended. */
  readonly state: 'reading' | 'done' | 'stopped' | 'failed'
  /** Why it failed, '' otherwise. */
  readonly fault: string
}

/** A file as the browser hands it over. */
export interface StoriesFile {
  readonly name: string
  readonly size: number
  stream(): ReadableStream<Uint8Array>
}

/** What is shared and told differently, read out of all articles. */
export interface Joined {
  readonly places: readonly SharedPlace[]
  readonly events: readonly SharedEvent[]
  readonly disagreements: readonly Disagreement[]
  readonly filter: Filter
}

/** Several articles on one map. */
export interface Collection {
  readonly reports: ReadonlySignal<readonly Report[]>
  readonly joined: ReadonlySignal<Joined>
  /** The last file that was opened; null before one is. */
  readonly importing: ReadonlySignal<Import | null>
  /** Whether the collection is what the page shows. */
  readonly open: Signal<boolean>
  /** Adds an article, or shows its newer state where it is there by its project; gives its id. */
  add(story: Story, project?: Project | null): number
  /** Puts articles that were kept before those that are there; one that is there by its project stays as it is. Gives them as they now stand. */
  restore(kept: readonly Pick<Report, 'story' | 'project'>[]): readonly Report[]
  /** Puts the newer state of an article that was read and corrected meanwhile in its place. */
  keep(id: number, story: Story, project: Project): void
  takeOut(id: number): void
  /** Reads a file of stories; what came before it was stopped stays. */
  read(file: StoriesFile): Promise<void>
  /** Stops reading. */
  stop(): void
  clear(): void
}

/** More articles than this are no longer looked through one by one. */
const MOST_REPORTS = 5000

/** A file that holds no stories at all may have a million lines. */
const BAD_KEPT = 20

/** Makes an empty collection. */
export function createCollection(): Collection {
  const reports = signal<readonly Report[]>([])
  const importing = signal<Import | null>(null)
  let next = 1
  let running = 0

  const add = (story: Story, project: Project | null = null): number => {
    const known = project && reports.peek().find(one => one.project?.id === project.id)
    if (known) {
      reports.value = reports.peek().map(one => (one === known ? { ...one, story, project } : one))
      return known.id
    }
    reports.value = [...reports.peek(), { id: next, story, project }]
    return next++
  }

  const read = async (file: StoriesFile) => {
    const mine = ++running
    let state: Import = {
      ...{
        name: file.name,
        size: file.size,
        read: 0,
        taken: 0,
        bad: [],
        badCount: 0,
        state: 'reading',
        fault: '',
      },
    }
    const tell = (change: Partial<Import>) => {
      state = { ...state, ...change }
      if (mine === running) importing.value = state
    }
    tell({})
    // Joining thousands of articles anew at every piece of the file would take longer than reading it.
    const came: Report[] = []
    try {
      for await (const step of readStories(file.stream(), () => mine !== running)) {
        const room = MOST_REPORTS - reports.peek().length - came.length
        for (const story of step.stories.slice(0, room)) came.push({ id: next++, story, project: null })
        tell({
          ...{ read: step.bytes, taken: came.length, badCount: state.badCount + step.bad.length },
          bad: [...state.bad, ...step.bad.slice(0, BAD_KEPT - state.bad.length)],
        })
        if (step.stories.length > room) {
          tell({ fault: wording().collection.tooMany(MOST_REPORTS) })
          break
        }
        // A file on the disk is read faster than the page is drawn.
        await new Promise(resume => setTimeout(resume))
      }
      finish('done')
    } catch (error) {
      finish('failed', wording().collection.unreadable(file.name, describeError(error)))
    }

    function finish(how: Import['state'], fault = state.fault) {
      batch(() => {
        if (came.length > 0) reports.value = [...reports.peek(), ...came]
        tell({ state: how, fault })
      })
    }
  }

  return {
    reports,
    importing,
    open: signal(false),
    joined: computed(() => join(reports.value.map(one => one.story))),
    add,
    read,
    restore: kept => {
      const there = reports.peek()
      const brought = kept.map(
        ({ story, project }) =>
          there.find(one => project && one.project?.id === project.id) ?? { id: next++, story, project },
      )
      reports.value = [...brought, ...there.filter(one => !brought.includes(one))]
      return brought
    },
    keep: (id, story, project) => {
      reports.value = reports.peek().map(one => (one.id === id ? { id, story, project } : one))
    },
    takeOut: id => {
      reports.value = reports.peek().filter(one => one.id !== id)
    },
    stop: () => {
      const current = importing.peek()
      running++
      if (current?.state === 'reading') importing.value = { ...current, state: 'stopped' }
    },
    clear: () => {
      batch(() => {
        reports.value = []
        importing.value = null
      })
    },
  }
}

/** Reads out of some stories what they share. */
export function join(stories: readonly Story[]): Joined {
  const places = sharedPlaces(stories)
  const events = sharedEvents(stories)
  return {
    places,
    events,
    disagreements: disagreementsOf(stories, events),
    filter: createFilter(stories, places, events),
  }
}
