import type { Lands } from '../basemap.ts'
import type { Answer, Ask, Loaded, River, Source, Square } from './protocol.ts'
import { openTile, type Tile } from './tile.ts'

/** The basemap's shapes on the page's side: the worker cuts them, what was cut is kept. */
export interface GroundStore {
  /** Countries for layout, once the 50m outlines are there. */
  lands(): Lands | null
  isReady(source: Loaded | 'courses'): boolean
  /** Asks for a file, once; one that failed is asked for again. */
  load(source: Loaded): void
  /** Hands in the rivers whose course is known. */
  setRivers(rivers: readonly River[]): void
  /** A tile, null where the source has nothing there: at once where it is kept, else when it is cut. */
  tile(source: Source, square: Square): Tile | null | Promise<Tile | null>
  /** Calls back when a source became ready, or failed. Returns how to stop. */
  watch(changed: (source: Loaded | 'courses', failed: boolean) => void): () => void
}

/** Tiles kept, of all sources: some ten screens full. */
const MOST_KEPT = 1500

/** What a store speaks with: a worker, or what answers in its stead. */
export type CuttingWorker = Pick<Worker, 'postMessage' | 'onmessage' | 'onerror'>

/** Makes a store whose `worker` fetches from `urls`. */
export function createGroundStore(
  urls: Readonly<Record<Loaded, string>>,
  worker: CuttingWorker,
): GroundStore {
  const ask = (message: Ask) => worker.postMessage(message)
  const kept = new Map<string, Tile | null>()
  const waiting = new Map<
    string,
    { readonly promise: Promise<Tile | null>; readonly settle: (tile: Tile | null) => void }
  >()
  const ready = new Set<Loaded | 'courses'>()
  const asked = new Set<Loaded>()
  const watchers = new Set<(source: Loaded | 'courses', failed: boolean) => void>()
  let lands: Lands | null = null

  const tell = (source: Loaded | 'courses', failed: boolean) => {
    for (const changed of watchers) changed(source, failed)
  }
  const keep = (key: string, tile: Tile | null) => {
    kept.set(key, tile)
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!)
    waiting.get(key)?.settle(tile)
    waiting.delete(key)
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'cut') return keep(keyOf(data.source, data.square), data.tile && openTile(data.tile))
    if (data.kind === 'failed') asked.delete(data.source)
    else {
      if (data.outlines) lands = { outlines: data.outlines }
      if (data.source === 'courses') forget(kept, 'courses')
      ready.add(data.source)
    }
    tell(data.source, data.kind === 'failed')
  }
  worker.onerror = () => {
    for (const { settle } of waiting.values()) settle(null)
    waiting.clear()
    for (const source of asked) if (!ready.has(source)) tell(source, true)
  }

  return {
    lands: () => lands,
    isReady: source => ready.has(source),
    load: source => {
      if (asked.has(source)) return
      asked.add(source)
      ask({ kind: 'load', source, url: urls[source] })
    },
    setRivers: rivers => ask({ kind: 'rivers', rivers }),
    tile: (source, square) => {
      const key = keyOf(source, square)
      const known = kept.get(key)
      if (known !== undefined) {
        // What is used again is kept longest.
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      const coming = waiting.get(key)
      if (coming) return coming.promise
      let settle!: (tile: Tile | null) => void
      const promise = new Promise<Tile | null>(resolve => {
        settle = resolve
      })
      waiting.set(key, { promise, settle })
      ask({ kind: 'cut', source, square })
      return promise
    },
    watch: changed => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

const keyOf = (source: Source, { z, x, y }: Square) => `${source}/${z}/${x}/${y}`

function forget(kept: Map<string, Tile | null>, source: Source): void {
  for (const key of kept.keys()) if (key.startsWith(`${source}/`)) kept.delete(key)
}
