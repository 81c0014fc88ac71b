import type { Lands } from '../basemap.ts'
import type { Answer, Ask, Loaded, River, Source, Square, TracedShape, TracedView } from './protocol.ts'
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
  /** The shapes of a source in a view, whole; none where the source is not there. */
  trace(source: Source, view: TracedView): Promise<readonly TracedShape[]>
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
  const waiting = new Map<string, Coming<Tile | null>>()
  const tracing = new Map<string, Coming<readonly TracedShape[]>>()
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
    settle(waiting, key, tile)
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.kind === 'cut') return keep(keyOf(data.source, data.square), data.tile && openTile(data.tile))
    if (data.kind === 'traced') return settle(tracing, traceKey(data.source, data.view), data.shapes)
    if (data.kind === 'failed') asked.delete(data.source)
    else {
      if (data.outlines) lands = { outlines: data.outlines }
      if (data.source === 'courses') forget(kept, 'courses')
      ready.add(data.source)
    }
    tell(data.source, data.kind === 'failed')
  }
  worker.onerror = () => {
    for (const key of [...waiting.keys()]) settle(waiting, key, null)
    for (const key of [...tracing.keys()]) settle(tracing, key, [])
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
      const { promise } = awaitIn(waiting, key)
      ask({ kind: 'cut', source, square })
      return promise
    },
    trace: (source, view) => {
      const key = traceKey(source, view)
      const coming = tracing.get(key)
      if (coming) return coming.promise
      const { promise } = awaitIn(tracing, key)
      ask({ kind: 'trace', source, view })
      return promise
    },
    watch: changed => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

const keyOf = (source: Source, { z, x, y }: Square) => `${source}/${z}/${x}/${y}`

/** What was asked for and has not come yet. */
interface Coming<T> {
  readonly promise: Promise<T>
  readonly settle: (value: T) => void
}

function awaitIn<T>(all: Map<string, Coming<T>>, key: string): Coming<T> {
  let settle!: (value: T) => void
  const promise = new Promise<T>(resolve => {
    settle = resolve
  })
  const made = { promise, settle }
  all.set(key, made)
  return made
}

function settle<T>(all: Map<string, Coming<T>>, key: string, value: T): void {
  all.get(key)?.settle(value)
  all.delete(key)
}

const traceKey = (source: Source, { zoom, left, top, width, height }: TracedView) =>
  [source, zoom, left, top, width, height].join(' ')

function forget(kept: Map<string, Tile | null>, source: Source): void {
  for (const key of kept.keys()) if (key.startsWith(`${source}/`)) kept.delete(key)
}
