import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Layer, type LayerFeature, type Position, type ReadStory, readGeoJson } from '../../index.ts'
import { wording } from '../../words/wording.ts'

/** A file of someone's places, drawn beside the story. */
export interface MapLayer {
  readonly id: string
  readonly layer: Layer
  readonly shown: boolean
  /** The story in it, where Placeline wrote the file. */
  readonly story: ReadStory | null
}

/** A feature whose card is open, and where it was pressed. */
export interface Picked {
  readonly layer: MapLayer
  readonly feature: LayerFeature
  readonly index: number
  readonly lat: number
  readonly lon: number
}

/** The files of the reader's own on the map. */
export interface Layers {
  readonly list: ReadonlySignal<readonly MapLayer[]>
  /** Why the file last opened was not added, a sentence; '' if it was. */
  readonly fault: ReadonlySignal<string>
  /** Whether a file is being read. */
  readonly reading: ReadonlySignal<boolean>
  readonly picked: ReadonlySignal<Picked | null>
  /** The layer the map should go to, anew for every wish. */
  readonly sought: Signal<{ readonly layer: Layer } | null>
  /** Reads a file and draws it; one that cannot be read changes nothing. */
  add(file: File): Promise<void>
  show(id: string, shown: boolean): void
  remove(id: string): void
  /** Opens the card of a feature, at a point or at its first position. */
  pick(id: string, index: number, at?: { readonly lat: number; readonly lon: number }): void
  close(): void
}

/** Larger files are turned away before they are read. */
const LARGEST = 100_000_000
/** More of them nobody tells apart. */
const MOST = 8

/** Makes the layers of one page; none at first. */
export function createLayers(): Layers {
  const list = signal<readonly MapLayer[]>([])
  const fault = signal('')
  const reading = signal(false)
  const chosen = signal<(Omit<Picked, 'layer' | 'feature'> & { readonly id: string }) | null>(null)
  const sought = signal<{ readonly layer: Layer } | null>(null)
  let made = 0
  const change = (id: string, how: (layer: MapLayer) => MapLayer[]) => {
    list.value = list.value.flatMap(one => (one.id === id ? how(one) : [one]))
  }
  return {
    list,
    fault,
    reading,
    sought,
    picked: computed(() => {
      const at = chosen.value
      const layer = list.value.find(one => one.id === at?.id && one.shown)
      const feature = at && layer?.layer.features[at.index]
      return at && layer && feature ? { ...at, layer, feature } : null
    }),
    add: async file => {
      reading.value = true
      const read = await readFile(file, list.peek().length)
      batch(() => {
        reading.value = false
        fault.value = 'fault' in read ? read.fault : ''
        if ('fault' in read) return
        list.value = [...list.value, { ...read, id: `layer-${++made}`, shown: true }]
        sought.value = { layer: read.layer }
      })
    },
    show: (id, shown) => change(id, layer => [{ ...layer, shown }]),
    remove: id => change(id, () => []),
    pick: (id, index, at) => {
      const feature = list.peek().find(one => one.id === id)?.layer.features[index]
      if (!feature) return
      const [lon, lat] = firstPosition(feature)
      chosen.value = { id, index, ...(at ?? { lat, lon }) }
    },
    close: () => {
      chosen.value = null
    },
  }
}

async function readFile(file: File, count: number) {
  const { layers } = wording()
  const name = layers.quoted(file.name)
  if (count >= MOST) return { fault: layers.tooMany(MOST, name) }
  if (file.size > LARGEST) return { fault: layers.tooLarge(name) }
  const text = await file.text().catch(() => null)
  if (text === null) return { fault: layers.unreadable(name) }
  const read = readGeoJson(text, name)
  // The name is quoted within sentences, and stands bare where it is a heading.
  return 'fault' in read ? read : { ...read, layer: { ...read.layer, name: file.name } }
}

/** Where a feature begins. */
function firstPosition({ geometry }: LayerFeature): Position {
  let at: unknown = geometry.coordinates
  while (Array.isArray((at as unknown[])[0])) at = (at as unknown[])[0]
  return at as Position
}
