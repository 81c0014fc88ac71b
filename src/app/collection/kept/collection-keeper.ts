import { batch, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core'
import type { Story } from '../../../index.ts'
import type { Tabs } from '../../keep/tabs.ts'
import { type Trouble, troubleOf } from '../../keep/trouble.ts'
import type { Collection, Report } from '../collection.ts'
import { packReport } from './pack-report.ts'
import { AT_A_TIME, type ReadingProgress, readReports } from './read-reports.ts'
import type { KeptCollection, KeptReport, RemovedCollection, Shelf } from './shelf.ts'

/** Why the open collection is not saved from here: another page wrote it, or took it out. */
export type CollectionElsewhere = 'changed' | 'deleted'

/** Keeps the open collection by itself, and brings others back. */
export interface CollectionKeeper {
  /** All kept collections, the last changed first; null until they were asked for. */
  readonly list: ReadonlySignal<readonly KeptCollection[] | null>
  readonly elsewhere: ReadonlySignal<CollectionElsewhere | null>
  /** Why nothing can be kept; null where all is well. */
  readonly trouble: ReadonlySignal<Trouble | null>
  /** How far a collection is read; null while none is. */
  readonly reading: ReadonlySignal<ReadingProgress | null>
  /** How many articles of the collection that was read last were damaged. */
  readonly damaged: ReadonlySignal<number>
  /** Brings back the collection that was open last, once; what was added before stays. */
  wake(): Promise<void>
  /** Opens another collection; the one before stays kept. */
  open(id: string): Promise<void>
  /** Begins an empty one; the one before stays kept. */
  startNew(): Promise<void>
  /** Takes a kept one out; null where it was gone already. */
  remove(id: string): Promise<RemovedCollection | null>
  putBack(removed: RemovedCollection): Promise<void>
  /** Reads the list anew. */
  refresh(): Promise<void>
  /** Goes on with what is here as a collection of its own. */
  keepAsOwn(): Promise<void>
  /** Opens what another page wrote; what differs here is let go of. */
  openNewer(): Promise<void>
  /** Saves what was changed, now. */
  flush(): Promise<void>
  dispose(): void
}

/** What a keeper takes from outside. */
export interface CollectionKeeperOptions {
  readonly collection: Collection
  readonly shelf: Shelf
  readonly tabs: Tabs
  /** What a collection of these stories is called in the list. */
  readonly nameOf: (stories: readonly Story[]) => string
  /** Milliseconds of rest before a change is saved; 600 where left out. */
  readonly rest?: number
  /** Names collections and articles; random where left out. */
  readonly newId?: () => string
  /** ISO 8601 in UTC; the clock where left out. */
  readonly now?: () => string
}

/** Makes the keeper of one page. */
export function createCollectionKeeper(options: CollectionKeeperOptions): CollectionKeeper {
  const { collection, shelf, tabs, nameOf, rest = 600 } = options
  const { newId = () => crypto.randomUUID(), now = () => new Date().toISOString() } = options
  const list = signal<readonly KeptCollection[] | null>(null)
  const elsewhere = signal<CollectionElsewhere | null>(null)
  const trouble = signal<Trouble | null>(null)
  const reading = signal<ReadingProgress | null>(null)
  const damaged = signal(0)
  let id = newId()
  let version = 0
  /** What the store has: each article as it was last written, by its number here. */
  let stored = new Map<number, { readonly report: Report; readonly key: string }>()
  let awake: Promise<void> | null = null
  let due: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()

  const attempt = async <T>(what: () => Promise<T>): Promise<T | null> => {
    try {
      return await what()
    } catch (error) {
      trouble.value = troubleOf(error)
      return null
    }
  }

  const isSaved = (reports: readonly Report[]) =>
    reports.length === stored.size && reports.every(report => stored.get(report.id)?.report === report)

  /** Writes what changed, some articles at a time. Each piece stands by itself: what was written before a failure stays. */
  const write = async (): Promise<void> => {
    const reports = collection.reports.peek()
    if (elsewhere.peek() || reading.peek() || isSaved(reports)) return
    if (reports.length === 0) return forget()
    const fresh = reports.filter(report => stored.get(report.id)?.report !== report)
    const next = new Map(stored)
    for (const key of next.keys()) if (!reports.some(report => report.id === key)) next.delete(key)
    for (let at = 0; at === 0 || at < fresh.length; at += AT_A_TIME) {
      const put: KeptReport[] = []
      for (const report of fresh.slice(at, at + AT_A_TIME)) {
        const key = next.get(report.id)?.key ?? newId()
        put.push({ key, packed: await packReport(report) })
        next.set(report.id, { report, key })
      }
      const keys = reports.flatMap(report => next.get(report.id)?.key ?? [])
      const name = nameOf(reports.map(report => report.story))
      const wrote = await shelf.write({ id, name, modified: now(), keys, put }, version)
      if (wrote === null) {
        elsewhere.value = (await shelf.summary(id)) ? 'changed' : 'deleted'
        return
      }
      version = wrote
      stored = new Map(next)
    }
    trouble.value = null
    tabs.tell({ say: 'saved', id })
    await shelf.setLast(id)
    if (list.peek()) await refresh()
  }

  /** An empty collection is not worth a row. */
  const forget = async () => {
    stored = new Map()
    if (version > 0) await shelf.remove(id)
    version = 0
    tabs.tell({ say: 'removed', id })
    id = newId()
    await shelf.setLast('')
    if (list.peek()) await refresh()
  }

  const flush = (): Promise<void> => {
    clearTimeout(due)
    const writing = last.then(() => attempt(write))
    last = writing
    return writing.then(() => undefined)
  }

  const refresh = async () => {
    try {
      list.value = await shelf.list()
    } catch (error) {
      list.value = []
      if (troubleOf(error) === 'blocked') trouble.value = 'blocked'
    }
  }

  /** Reads a kept collection in. */
  const bring = async (summary: KeptCollection) => {
    const read = readReports(shelf, summary, progress => {
      reading.value = progress
    })
    const { came, lost } = await read.finally(() => {
      reading.value = null
    })
    // Before it is shown: a page that is loaded again right then finds what was in view.
    await shelf.setLast(summary.id)
    batch(() => {
      ;({ id, version } = summary)
      elsewhere.value = null
      damaged.value = lost
      const reports = collection.restore(came)
      // What was here already may be newer than what the store has of it: a copy of it is not what is here.
      stored = new Map(
        reports.map((report, i) => {
          const { key, story } = came[i]!
          return [report.id, { report: report.story === story ? report : { ...report }, key }]
        }),
      )
    })
  }

  const letGo = () => {
    stored = new Map()
    collection.clear()
    id = newId()
    version = 0
    elsewhere.value = null
    damaged.value = 0
  }

  const wake = () => {
    awake ??= attempt(async () => {
      const known = await shelf.last()
      const summary = known === '' ? null : await shelf.summary(known)
      if (summary) await bring(summary)
    }).then(() => flush())
    return awake
  }

  const open = async (other: string) => {
    await flush()
    const summary = await attempt(() => shelf.summary(other))
    if (!summary) return refresh()
    letGo()
    await attempt(() => bring(summary))
  }

  tabs.hear(({ say, id: which }) => {
    if ((say === 'saved' || say === 'removed') && list.peek()) void refresh()
    if (which !== id || version === 0) return
    if (say === 'saved') elsewhere.value = 'changed'
    if (say === 'removed') elsewhere.value = 'deleted'
  })

  const stop = effect(() => {
    const reports = collection.reports.value
    untracked(() => {
      clearTimeout(due)
      // Before the last one came back, what is added here belongs to it.
      if (awake && !isSaved(reports)) due = setTimeout(() => void flush(), rest)
    })
  })

  return {
    ...{ list, elsewhere, trouble, reading, damaged, wake, open, refresh, flush },
    startNew: async () => {
      await flush()
      letGo()
      await attempt(() => shelf.setLast(''))
      await refresh()
    },
    remove: async other => {
      const removed = await attempt(() => shelf.remove(other))
      tabs.tell({ say: 'removed', id: other })
      if (other === id) letGo()
      await refresh()
      return removed
    },
    putBack: async removed => {
      await attempt(() => shelf.putBack(removed))
      await refresh()
    },
    keepAsOwn: async () => {
      stored = new Map()
      id = newId()
      version = 0
      elsewhere.value = null
      await flush()
    },
    openNewer: async () => {
      const summary = await attempt(() => shelf.summary(id))
      letGo()
      if (summary) await attempt(() => bring(summary))
    },
    dispose: () => {
      stop()
      clearTimeout(due)
    },
  }
}
