import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { wording } from '../../words/wording.ts'
import type { Project } from '../project.ts'
import { readProject, writeProject } from '../project-file.ts'

/** What is told of a kept project without reading it. */
export interface Summary {
  readonly id: string
  /** Counts the times it was written; whoever writes must know the last. */
  readonly version: number
  /** What the list calls it. */
  readonly title: string
  readonly created: string
  readonly modified: string
  /** Length of the article, in UTF-16 units. */
  readonly letters: number
  readonly corrections: number
  /** What it takes in the store, roughly, in bytes. */
  readonly bytes: number
}

/** A project as the store has it. */
export interface Kept {
  readonly project: Project
  readonly version: number
}

/** A project that was taken out, to be put back. */
export interface Removed {
  readonly summary: Summary
  readonly file: string
}

/** Projects and settings kept in this browser. Every call may reject: storage can be forbidden, or full. */
export interface Store {
  /** All projects, the last changed first. */
  list(): Promise<readonly Summary[]>
  /** Null where there is none, or where it can no longer be read. */
  load(id: string): Promise<Kept | null>
  /** Writes a project unless the store holds another version than `version` (0: none). Gives the new version, null where it was not written. */
  save(project: Project, title: string, version: number): Promise<number | null>
  remove(id: string): Promise<Removed | null>
  putBack(removed: Removed): Promise<void>
  /** A setting; undefined where there is none. */
  setting(key: string): Promise<unknown>
  /** Changes a setting in one go, so that two pages cannot change it at once. Gives what it is now. */
  change(key: string, to: (before: unknown) => unknown): Promise<unknown>
}

/** Projects lie as the files they would be saved as: one format, read by one reader that trusts nothing. */
interface Shelves extends DBSchema {
  files: { key: string; value: { readonly id: string; readonly file: string } }
  summaries: { key: string; value: Summary }
  settings: { key: string; value: unknown }
}

/** Opens the store when it is first asked for something. `name` is the database's. */
export function createStore(name = 'placeline'): Store {
  let opened: Promise<IDBPDatabase<Shelves>> | null = null
  /** A refusal is not remembered: it may be lifted. Asking for the database may itself throw. */
  const base = () => {
    opened ??= inTime(
      open(name, () => {
        opened = null
      }),
    ).catch(error => {
      opened = null
      throw error
    })
    return opened
  }
  return {
    list: async () =>
      (await (await base()).getAll('summaries')).sort((a, b) => (a.modified < b.modified ? 1 : -1)),
    load: async id => {
      const shelves = (await base()).transaction(['files', 'summaries'])
      const [held, summary] = await Promise.all([
        shelves.objectStore('files').get(id),
        shelves.objectStore('summaries').get(id),
      ])
      const project = held && readProject(held.file).project
      return project && summary ? { project: { ...project, id }, version: summary.version } : null
    },
    save: async (project, title, version) => {
      const file = writeProject(project)
      const writing = (await base()).transaction(['files', 'summaries'], 'readwrite')
      const summaries = writing.objectStore('summaries')
      const before = await summaries.get(project.id)
      if ((before?.version ?? 0) !== version) return null
      const next = version + 1
      void summaries.put(summaryOf(project, title, next, file))
      void writing.objectStore('files').put({ id: project.id, file })
      await writing.done
      return next
    },
    remove: async id => {
      const writing = (await base()).transaction(['files', 'summaries'], 'readwrite')
      const summary = await writing.objectStore('summaries').get(id)
      const held = await writing.objectStore('files').get(id)
      void writing.objectStore('summaries').delete(id)
      void writing.objectStore('files').delete(id)
      await writing.done
      return summary && held ? { summary, file: held.file } : null
    },
    putBack: async ({ summary, file }) => {
      const writing = (await base()).transaction(['files', 'summaries'], 'readwrite')
      void writing.objectStore('summaries').put(summary)
      void writing.objectStore('files').put({ id: summary.id, file })
      await writing.done
    },
    setting: async key => (await base()).get('settings', key),
    change: async (key, to) => {
      const writing = (await base()).transaction('settings', 'readwrite')
      const now = to(await writing.store.get(key))
      void writing.store.put(now, key)
      await writing.done
      return now
    },
  }
}

/** How long a browser may take to open its storage, in milliseconds: some never answer, and the page must not wait for that. */
const PATIENCE = 3000

function inTime<T>(opening: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(wording().keep.noAnswer)), PATIENCE)
    opening.then(resolve, reject).finally(() => clearTimeout(late))
  })
}

async function open(name: string, lost: () => void): Promise<IDBPDatabase<Shelves>> {
  const base = await openDB<Shelves>(name, 1, {
    upgrade: shelves => {
      shelves.createObjectStore('files', { keyPath: 'id' })
      shelves.createObjectStore('summaries', { keyPath: 'id' })
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

const summaryOf = (project: Project, title: string, version: number, file: string): Summary => ({
  id: project.id,
  version,
  title,
  created: project.created,
  modified: project.modified,
  letters: project.text.length,
  corrections: project.corrections.length,
  // Browsers keep a text with letters beyond Latin-1 in two bytes each.
  bytes: file.length * (/[\u0100-\uffff]/.test(file) ? 2 : 1),
})
