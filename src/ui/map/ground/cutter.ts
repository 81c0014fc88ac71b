import { byCode, type Ground, readLands, readWaters, type Topology } from '../basemap.ts'
import {
  divisionFeatures,
  fillFeatures,
  groundFeatures,
  type Index,
  indexDivisions,
  indexFill,
  indexGround,
  indexRivers,
  indexWaters,
  riverFeatures,
  waterFeatures,
} from './index-ground.ts'
import { packTile } from './pack-tile.ts'
import type { Answer, Ask, LandScale, Loaded, Source, Square, TracedView } from './protocol.ts'
import { traceFeatures } from './trace-features.ts'

/** Where a file of the basemap is read from. */
export type ReadTopology = (source: Loaded, url: string) => Promise<Topology>

/** Cuts the basemap's shapes into tiles, as it is asked to; answers through `post`. */
export function createCutter(
  read: ReadTopology,
  post: (answer: Answer, transfer: Transferable[]) => void,
): (ask: Ask) => void {
  const grounds = new Map<LandScale, Promise<Ground>>()
  const known = new Map<LandScale, Ground>()
  const indexes = new Map<Source, Index>()
  /** Makes the features of a source anew: kept, they would weigh as much as its index. */
  const features = new Map<Source, () => readonly GeoJSON.Feature[]>()

  /** Reads a file and makes it ready to be cut. */
  const load = async (source: Loaded, url: string) => {
    try {
      if (source === 'waters') {
        const waters = readWaters(await read(source, url))
        indexes.set(source, indexWaters(waters))
        features.set(source, () => waterFeatures(waters))
      } else if (source === 'divisions') {
        const topology = await read(source, url)
        indexes.set(source, indexDivisions(topology))
        features.set(source, () => divisionFeatures(topology))
      } else return await loadLand(source, url)
      post({ kind: 'ready', source }, [])
    } catch (error) {
      post({ kind: 'failed', source, message: String(error) }, [])
    }
  }

  const loadLand = async (source: LandScale, url: string) => {
    // The finest outlines take their stance from the 50m ones, so they wait for them.
    const coarse = source === '10m' ? grounds.get('50m') : undefined
    const ground = read(source, url).then(async topology => readLands(topology, await coarse))
    grounds.set(source, ground)
    const lands = await ground
    const { outlines } = lands
    indexes.set(source, indexGround(lands))
    features.set(source, () => groundFeatures(lands))
    post(source === '50m' ? { kind: 'ready', source, outlines } : { kind: 'ready', source }, [])
    known.set(source, lands)
  }

  const cut = (source: Source, square: Square) => {
    const tile = packTile(indexOf(source)?.getTileRaw(square.z, square.x, square.y) ?? null)
    post({ kind: 'cut', source, square, tile }, tile ? [tile.points.buffer as ArrayBuffer] : [])
  }

  const trace = (source: Source, view: TracedView) => {
    const outline = countryOf(source)
    const all = outline ? fillFeatures(outline) : (features.get(source)?.() ?? [])
    post({ kind: 'traced', source, view, shapes: traceFeatures(all, view) }, [])
  }

  /** The country whose land a source is; null for other sources. */
  const countryOf = (source: Source) => {
    if (!source.startsWith('fill ')) return null
    const [, scale, code] = source.split(' ') as [string, LandScale, string]
    const ground = known.get(scale)
    return ground ? byCode(ground, code) : null
  }

  /** The land of one country is indexed when it is first asked for. */
  const indexOf = (source: Source): Index | null => {
    const made = indexes.get(source)
    const outline = made ? null : countryOf(source)
    if (!outline) return made ?? null
    const index = indexFill(outline)
    indexes.set(source, index)
    return index
  }

  return ask => {
    if (ask.kind === 'load') void load(ask.source, ask.url)
    else if (ask.kind === 'cut') cut(ask.source, ask.square)
    else if (ask.kind === 'trace') trace(ask.source, ask.view)
    else {
      features.set('courses', () => riverFeatures(ask.rivers))
      indexes.set('courses', indexRivers(ask.rivers))
      post({ kind: 'ready', source: 'courses' }, [])
    }
  }
}
