import type { Project } from '../project.ts'
import type { Kept, Store } from './store.ts'

/** How saving went: `elsewhere` where another page wrote it meanwhile, and nothing was written. */
export type Saved = 'saved' | 'nothing' | 'elsewhere'

/** One project in this page's hands, and what the store has of it. */
export interface Holding {
  readonly id: string
  /** The version in the store that this page's work stands on; 0 where it has none. */
  version(): number
  /** Takes note of the project as it is now. */
  note(project: Project): void
  /** Whether the project was changed since it was last saved. */
  isChanged(): boolean
  /** The project as last noted. */
  project(): Project | null
  /** Saves what was changed; one save at a time. Rejects as the store does, and what was to be saved still is. */
  save(title: string): Promise<Saved>
  /** Goes on from another version in the store, with the work as it is. */
  standOn(version: number): void
}

/** Takes a project in hand. `kept` is what the store has of it, null where nothing. */
export function createHolding(store: Pick<Store, 'save'>, id: string, kept: Kept | null): Holding {
  let version = kept?.version ?? 0
  let saved = kept ? stateOf(kept.project) : ''
  let now: Project | null = null
  let last: Promise<unknown> = Promise.resolve()
  const isChanged = () => now !== null && stateOf(now) !== saved
  const write = async (title: string): Promise<Saved> => {
    if (!now || !isChanged()) return 'nothing'
    const writing = now
    const next = await store.save(writing, title, version)
    if (next === null) return 'elsewhere'
    version = next
    saved = stateOf(writing)
    return 'saved'
  }
  return {
    id,
    version: () => version,
    note: project => {
      now = project
    },
    isChanged,
    project: () => now,
    save: title => {
      const saving = last.then(() => write(title))
      last = saving.catch(() => undefined)
      return saving
    },
    standOn: next => {
      version = next
      saved = ''
    },
  }
}

/** Tells one state of a project from another: two changes may fall into one millisecond. */
export const stateOf = ({ modified, name, history }: Project): string =>
  `${modified} ${history.done.length} ${history.undone.length} ${name}`
