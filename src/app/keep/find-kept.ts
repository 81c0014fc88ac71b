import type { Kept, Store } from './store.ts'

/** Setting that names the project worked on last. */
const LAST = 'last'

/** Notes that this project was worked on last. Rejects where nothing can be kept. */
export const noteLast = (store: Store, id: string) => store.change(LAST, () => id)

/** A kept project; null where it is not there or cannot be had. */
export const loadIfKept = (store: Store, id: string): Promise<Kept | null> => store.load(id).catch(() => null)

/** The project worked on last, or else the one changed last; null where there is none. */
export async function lastKept(store: Store): Promise<Kept | null> {
  const id = await store.setting(LAST).catch(() => undefined)
  const kept = typeof id === 'string' ? await loadIfKept(store, id) : null
  return kept ?? newest(store)
}

async function newest(store: Store): Promise<Kept | null> {
  const [first] = await store.list().catch(() => [])
  return first ? loadIfKept(store, first.id) : null
}

/** The project of this article that was changed last; null where there is none. */
export async function keptOfText(store: Store, text: string): Promise<Kept | null> {
  const all = await store.list().catch(() => [])
  for (const { id } of all.filter(one => one.letters === text.length)) {
    const kept = await loadIfKept(store, id)
    if (kept?.project.text === text) return kept
  }
  return null
}
