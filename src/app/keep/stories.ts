import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import { wording } from '../../words/wording.ts'
import type { Project } from '../project.ts'
import type { Removed, Store, Summary } from './store.ts'
import type { Tabs } from './tabs.ts'

/** The list of kept projects, and what can be done to one without opening it. */
export interface Stories {
  /** All kept projects, the last changed first; null until they were asked for. */
  readonly list: ReadonlySignal<readonly Summary[] | null>
  /** Whether the list is looked at. */
  readonly listed: Signal<boolean>
  rename(id: string, name: string): Promise<void>
  duplicate(id: string): Promise<void>
  /** Takes a project out; null where it was gone already. */
  remove(id: string): Promise<Removed | null>
  putBack(removed: Removed): Promise<void>
  /** Reads the list anew. */
  refresh(): Promise<void>
  /** A whole project; null where it cannot be read. */
  project(id: string): Promise<Project | null>
  /** Keeps a project beside the others; false where that failed. */
  add(project: Project, title: string): Promise<boolean>
  /** A project like another, begun now under a name of its own. */
  copyOf(project: Project, name: string): Project
  /** What a copy of a story of this title is called: a name no kept story has. */
  nameOfCopy(title: string): Promise<string>
}

/** What the list needs of the page. */
export interface StoriesOptions {
  readonly store: Store
  readonly tabs: Tabs
  readonly newId: () => string
  readonly now: () => string
  /** Runs something of the store; null where it failed, which is told. */
  attempt<T>(what: () => Promise<T>): Promise<T | null>
  /** The open project as it is now, where it is the one of this id. */
  opened(id: string): Project | null
  flush(): Promise<void>
  /** Names the open project. */
  renameOpen(name: string): void
  /** The project was taken out of the store. */
  removed(id: string): void
  /** It was put back. */
  restored(removed: Removed): void
}

/** Makes the list. */
export function createStories(options: StoriesOptions): Stories {
  const { store, tabs, newId, now, attempt, opened, flush } = options
  const list = signal<readonly Summary[] | null>(null)

  const refresh = async () => {
    try {
      list.value = await store.list()
    } catch {
      // Where nothing can be kept, that is told when something was to be kept.
      list.value = []
    }
  }

  const add = async (project: Project, title: string) => {
    const version = await attempt(() => store.save(project, title, 0))
    if (version !== null) tabs.tell({ say: 'saved', id: project.id })
    await refresh()
    return version !== null
  }

  const copyOf = (project: Project, name: string): Project => ({
    ...project,
    id: newId(),
    name,
    created: now(),
    modified: now(),
  })

  const nameOfCopy = async (title: string) => {
    await refresh()
    return copyName(
      title,
      list.peek()!.map(one => one.title),
    )
  }

  return {
    list,
    listed: signal(false),
    refresh,
    add,
    copyOf,
    nameOfCopy,
    rename: async (id, name) => {
      if (opened(id)) {
        options.renameOpen(name)
        await flush()
        return refresh()
      }
      const kept = await attempt(() => store.load(id))
      if (!kept) return
      const title = name || kept.project.title || wording().keep.story
      await attempt(() => store.save({ ...kept.project, name }, title, kept.version))
      tabs.tell({ say: 'saved', id })
      await refresh()
    },
    duplicate: async id => {
      await flush()
      const kept = await attempt(() => store.load(id))
      if (!kept) return
      const name = await nameOfCopy(list.peek()?.find(one => one.id === id)?.title ?? '')
      await add(copyOf(kept.project, name), name)
    },
    remove: async id => {
      await flush()
      const removed = await attempt(() => store.remove(id))
      options.removed(id)
      tabs.tell({ say: 'removed', id })
      await refresh()
      return removed
    },
    putBack: async removed => {
      await attempt(() => store.putBack(removed))
      options.restored(removed)
      tabs.tell({ say: 'saved', id: removed.summary.id })
      await refresh()
    },
    project: async id => opened(id) ?? (await attempt(() => store.load(id)))?.project ?? null,
  }
}

/** "March in Baghdad (copy)"; where there is one, and for a copy of a copy, "March in Baghdad (copy 2)". */
export function copyName(title: string, taken: readonly string[]): string {
  const { copyMark } = wording().keep
  const marked = title.lastIndexOf(` (${copyMark}`)
  const isCopy = marked > 0 && /^(?: \d+)?\)$/.test(title.slice(marked + copyMark.length + 2))
  const first = isCopy ? title.slice(0, marked) : title
  const nth = (n: number) => `${first} (${n > 1 ? `${copyMark} ${n}` : copyMark})`
  let n = 1
  while (taken.includes(nth(n))) n++
  return nth(n)
}
