import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** What is told of a kept collection without reading it. */
export interface KeptCollection {
  readonly id: string
  /** Counts the times it was written; whoever writes must know the last. */
  readonly version: number
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly modified: string
  /** Keys of its articles, in order. */
  readonly keys: readonly string[]
  /** What they take in the store, in bytes. */
  readonly bytes: number
}

/** An article as the store has it: what `packReport` made. */
export interface KeptReport {
  readonly key: string
  readonly packed: Uint8Array<ArrayBuffer>
}

/** A change to a collection that is written in one go. */
export interface Change {
  readonly id: string
  readonly name: string
  readonly modified: string
  /** Keys of all its articles after the change, in order. */
  readonly keys: readonly string[]
  /** Articles that are new or were changed. */
  readonly put: readonly KeptReport[]
}

/** A collection that was taken out, to be put back. */
export interface RemovedCollection {
  readonly summary: KeptCollection
  readonly reports: readonly KeptReport[]
}

/** Collections kept in this browser. Every call may reject: storage can be forbidden, or full. */
export interface Shelf {
  /** All collections, the last changed first. */
  list(): Promise<readonly KeptCollection[]>
  /** Null where there is none. */
  summary(id: string): Promise<KeptCollection | null>
  /** One article; null where it is gone. */
  report(id: string, key: string): Promise<KeptReport | null>
  /** Writes a change unless the store holds another version than `version` (0: none). Gives the new version, null where nothing was written. */
  write(change: Change, version: number): Promise<number | null>
  remove(id: string): Promise<RemovedCollection | null>
  putBack(removed: RemovedCollection): Promise<void>
  /** The collection that was open last, '' for none. */
  last(): Promise<string>
  setLast(id: string): Promise<void>
}

interface Shelves extends DBSchema {
  collections: { key: string; value: KeptCollection }
  /** By collection and key. */
  reports: { key: [string, string]; value: Uint8Array<ArrayBuffer> }
  settings: { key: string; value: string }
}

const LAST = 'last'

/** Opens the shelf when it is first asked for something. `name` is the database's. */
export function createShelf(name = 'placeline-collections'): Shelf {
  let opened: Promise<IDBPDatabase<Shelves>> | null = null
  /** A refusal is not remembered: it may be lifted. */
  const base = () => {
    opened ??= openShelves(name, () => {
      opened = null
    }).catch(error => {
      opened = null
      throw error
    })
    return opened
  }
  return {
    list: async () =>
      (await (await base()).getAll('collections')).sort((a, b) => (a.modified < b.modified ? 1 : -1)),
    summary: async id => (await (await base()).get('collections', id)) ?? null,
    report: async (id, key) => {
      const packed = await (await base()).get('reports', [id, key])
      return packed ? { key, packed } : null
    },
    write: async ({ id, name, modified, keys, put }, version) => {
      const writing = (await base()).transaction(['collections', 'reports'], 'readwrite')
      const collections = writing.objectStore('collections')
      const reports = writing.objectStore('reports')
      const before = await collections.get(id)
      if ((before?.version ?? 0) !== version) return null
      const next = version + 1
      const stays = new Set(keys)
      let bytes = before?.bytes ?? 0
      for (const { key, packed } of put) {
        bytes += packed.length - ((await reports.get([id, key]))?.length ?? 0)
        void reports.put(packed, [id, key])
      }
      for (const key of before?.keys ?? [])
        if (!stays.has(key)) {
          bytes -= (await reports.get([id, key]))?.length ?? 0
          void reports.delete([id, key])
        }
      void collections.put({ id, name, modified, keys, bytes, version: next })
      await writing.done
      return next
    },
    remove: async id => {
      const writing = (await base()).transaction(['collections', 'reports'], 'readwrite')
      const summary = await writing.objectStore('collections').get(id)
      const reports: KeptReport[] = []
      for (const key of summary?.keys ?? []) {
        const packed = await writing.objectStore('reports').get([id, key])
        if (packed) reports.push({ key, packed })
      }
      void writing.objectStore('collections').delete(id)
      void writing.objectStore('reports').delete(IDBKeyRange.bound([id, ''], [id, '\uffff']))
      await writing.done
      return summary ? { summary, reports } : null
    },
    putBack: async ({ summary, reports }) => {
      const writing = (await base()).transaction(['collections', 'reports'], 'readwrite')
      void writing.objectStore('collections').put(summary)
      for (const { key, packed } of reports)
        void writing.objectStore('reports').put(packed, [summary.id, key])
      await writing.done
    },
    last: async () => (await (await base()).get('settings', LAST)) ?? '',
    setLast: async id => {
      await (await base()).put('settings', id, LAST)
    },
  }
}

async function openShelves(name: string, lost: () => void): Promise<IDBPDatabase<Shelves>> {
  const base = await openDB<Shelves>(name, 1, {
    upgrade: shelves => {
      shelves.createObjectStore('collections', { keyPath: 'id' })
      shelves.createObjectStore('reports')
      shelves.createObjectStore('settings')
    },
    // A newer version of the page in another tab needs it whole.
    blocking: () => {
      base.close()
      lost()
    },
    terminated: lost,
  })
  return base
}
