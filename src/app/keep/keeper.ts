import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core'
import { wording } from '../../words/wording.ts'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import { keptOfText, lastKept, loadIfKept, noteLast } from './find-kept.ts'
import { createHolding, type Holding, stateOf } from './holding.ts'
import type { Kept, Store } from './store.ts'
import { createStories, type Stories } from './stories.ts'
import type { Tabs, Word } from './tabs.ts'
import { type Trouble, troubleOf } from './trouble.ts'

/** Why changes made here are not saved: another page works on the project, wrote it, or took it out. */
export type Elsewhere = 'open' | 'changed' | 'deleted'

/** Keeps what the reader works on, by itself, and opens it again. */
export interface Keeper extends Stories {
  /** Why the open project is not saved from here; null where it is. */
  readonly elsewhere: ReadonlySignal<Elsewhere | null>
  /** Why nothing can be kept; null where all is well. `told` once the reader has closed the notice. */
  readonly trouble: ReadonlySignal<{ readonly why: Trouble; readonly told: boolean } | null>
  /** Opens the project worked on last; false where there is none. */
  openLast(): Promise<boolean>
  /** Opens the project of this article that was changed last; false where there is none. */
  openText(text: string): Promise<boolean>
  /** Opens a kept project. Says what went wrong, '' if nothing. */
  open(id: string): Promise<string>
  /** Opens a project that came from outside, beside a kept one of its id. Says what went wrong, '' if nothing. */
  take(project: Project): Promise<string>
  /** Says that the open project is only looked at: it is kept once something is done to it. */
  look(): void
  /** Saves what was changed, now. */
  flush(): Promise<void>
  /** Goes on with the open project as one of its own. */
  workOnCopy(): Promise<void>
  /** Goes on with the open project here; the other page lets go of it. Says what was done with changes that did not fit, '' if there were none. */
  takeOver(): Promise<string>
  /** Notes that something could not be kept. */
  fail(error: unknown): void
  /** Notes that the reader knows. */
  hush(): void
  dispose(): void
}

/** What a keeper takes from outside. */
export interface KeeperOptions {
  readonly session: Session
  readonly store: Store
  readonly tabs: Tabs
  /** What the open project is called in the list. */
  readonly titleOf: () => string
  /** Milliseconds of rest before a change is saved; 400 where left out. */
  readonly rest?: number
  /** Milliseconds another page is given to answer; 200 where left out. */
  readonly patience?: number
  /** Names a copy; random where left out. */
  readonly newId?: () => string
  /** ISO 8601 in UTC; the clock where left out. */
  readonly now?: () => string
}

/** Makes the keeper of one page. */
export function createKeeper(options: KeeperOptions): Keeper {
  const { session, store, tabs, titleOf, rest = 400, patience = 200 } = options
  const { newId = () => crypto.randomUUID(), now = () => new Date().toISOString() } = options
  const elsewhere = signal<Elsewhere | null>(null)
  const trouble = signal<{ readonly why: Trouble; readonly told: boolean } | null>(null)
  let holding: Holding | null = null
  /** What the store has of the project that is about to be shown. */
  let coming: Kept | null = null
  /** The project that is only looked at, and its state: what is changed later is kept. */
  let looked: { readonly id: string; readonly state: string } | null = null
  /** What the project in hand was called when it was last noted. */
  let title = ''
  let due: ReturnType<typeof setTimeout> | undefined

  const fail = (error: unknown) => {
    const why = troubleOf(error)
    if (trouble.peek()?.why !== why) trouble.value = { why, told: false }
  }

  const attempt = async <T>(what: () => Promise<T>): Promise<T | null> => {
    try {
      return await what()
    } catch (error) {
      fail(error)
      return null
    }
  }

  const lookAt = (project: Project | null) => {
    looked = project && { id: project.id, state: stateOf(project) }
  }

  const isOurs = (one: Holding) => elsewhere.peek() === null && looked?.id !== one.id

  const save = async (one: Holding, called: string) => {
    const how = await attempt(() => one.save(called))
    if (how === 'saved') {
      trouble.value = null
      tabs.tell({ say: 'saved', id: one.id })
      await attempt(() => noteLast(store, one.id))
      if (stories.listed.peek()) await stories.refresh()
    }
    if (how === 'elsewhere' && holding === one)
      elsewhere.value = (await attempt(() => store.load(one.id))) ? 'changed' : 'deleted'
  }

  const flush = async () => {
    clearTimeout(due)
    if (holding && isOurs(holding)) await save(holding, title)
  }

  const takeInHand = (project: Project, kept: Kept | null) => {
    const mine = createHolding(store, project.id, kept)
    holding = mine
    elsewhere.value = null
    mine.note(project)
    if (!kept) return
    void attempt(() => noteLast(store, project.id))
    tabs.tell({ say: 'who works on', id: project.id })
  }

  const noticed = (project: Project) => {
    const last = holding
    const arrives = coming?.project.id === project.id && coming.project.history === project.history
    if (last?.id !== project.id || arrives) {
      clearTimeout(due)
      if (last && last.id !== project.id && isOurs(last)) void save(last, title)
      takeInHand(project, arrives ? coming : null)
      coming = null
    } else last.note(project)
    title = titleOf()
    if (looked?.id === project.id && looked.state !== stateOf(project)) looked = null
    if (!holding?.isChanged() || !isOurs(holding)) return
    clearTimeout(due)
    due = setTimeout(() => void flush(), rest)
  }

  const show = async (kept: Kept): Promise<string> => {
    await flush()
    coming = kept
    // What is remembered for all articles is kept by itself: a rule forgotten since must not come back with a project.
    const fault = await session.openProject({ ...kept.project, rules: [] })
    coming = null
    return fault
  }

  const showIfAny = async (kept: Kept | null) => kept !== null && (await show(kept)) === ''

  const stories = createStories({
    ...{ store, tabs, newId, now, attempt, flush },
    opened: id => (holding?.id === id ? holding.project() : null),
    renameOpen: session.rename,
    removed: id => {
      if (holding?.id === id) {
        lookAt(holding.project())
        holding.standOn(0)
      } else if (trouble.peek()?.why === 'full') void flush()
    },
    restored: ({ summary }) => {
      if (looked?.id === summary.id) looked = null
      if (holding?.id === summary.id) holding.standOn(summary.version)
    },
  })

  const open = async (id: string): Promise<string> => {
    if (holding?.id === id && elsewhere.peek() === null) return ''
    const kept = await attempt(() => store.load(id))
    return kept ? show(kept) : wording().keep.noLongerKept
  }

  const hear = async ({ say, id }: Word) => {
    if ((say === 'saved' || say === 'removed') && stories.listed.peek()) void stories.refresh()
    const mine = holding
    if (mine?.id !== id) return
    if (say === 'who works on' && isOurs(mine)) tabs.tell({ say: 'I work on', id })
    // However late: a page in the background may take its time.
    if (say === 'I work on' && isOurs(mine)) elsewhere.value = 'open'
    if (say === 'saved') elsewhere.value = 'changed'
    if (say === 'removed') elsewhere.value = 'deleted'
    if (say === 'I take') {
      await flush()
      if (holding === mine) elsewhere.value = 'open'
      tabs.tell({ say: 'I let go of', id })
    }
  }
  tabs.hear(word => void hear(word))

  /** What was changed here as well must not be lost when the other page's state is opened. */
  const takeOver = async (): Promise<string> => {
    const mine = holding
    const project = mine?.project()
    if (!mine || !project) return ''
    await tabs.ask({ say: 'I take', id: mine.id }, 'I let go of', patience * 5)
    const kept = await attempt(() => store.load(mine.id))
    if (!kept || kept.version === mine.version()) {
      if (!kept) mine.standOn(0)
      elsewhere.value = null
      await flush()
      return ''
    }
    const own = mine.isChanged()
    if (own) {
      const name = await stories.nameOfCopy(title)
      if (!(await stories.add(stories.copyOf(project, name), name))) return ''
    }
    await show(kept)
    return own ? wording().keep.changedElsewhere : ''
  }

  const stop = effect(() => {
    const project = session.project.value
    if (project) untracked(() => noticed(project))
  })

  return {
    ...stories,
    elsewhere,
    trouble,
    open,
    openLast: async () => showIfAny(await lastKept(store)),
    openText: async text => showIfAny(await keptOfText(store, text)),
    take: async project => {
      await flush()
      const there = await loadIfKept(store, project.id)
      if (there && JSON.stringify(there.project) === JSON.stringify(project)) return open(project.id)
      return session.openProject(there ? { ...project, id: newId() } : project)
    },
    look: () => {
      clearTimeout(due)
      lookAt(session.project.peek())
    },
    flush,
    workOnCopy: async () => {
      session.copyAs(newId(), await stories.nameOfCopy(title))
      await flush()
    },
    takeOver,
    fail,
    hush: () => {
      const one = trouble.peek()
      if (one) trouble.value = { ...one, told: true }
    },
    dispose: () => {
      stop()
      clearTimeout(due)
    },
  }
}
