import { byCode, type Ground, readLands, readWaters, type Topology } from '../basemap.ts'
import {
  type Index,
  indexDivisions,
  indexFill,
  indexGround,
  indexRivers,
  indexWaters,
} from './index-ground.ts'
import { packTile } from './pack-tile.ts'
import type { Answer, Ask, LandScale, Loaded, Source, Square } from './protocol.ts'

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

  /** Reads a file and makes it ready to be cut. */
  const load = async (source: Loaded, url: string) => {
    try {
      if (source === 'waters') indexes.set(source, indexWaters(readWaters(await read(source, url))))
      else if (source === 'divisions') indexes.set(source, indexDivisions(await read(source, url)))
      else return await loadLand(source, url)
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
    const { outlines } = await ground
    indexes.set(source, indexGround(await ground))
    post(source === '50m' ? { kind: 'ready', source, outlines } : { kind: 'ready', source }, [])
    known.set(source, await ground)
  }

  const cut = (source: Source, square: Square) => {
    const tile = packTile(indexOf(source)?.getTileRaw(square.z, square.x, square.y) ?? null)
    post({ kind: 'cut', source, square, tile }, tile ? [tile.points.buffer as ArrayBuffer] : [])
  }

  /** The land of one country is indexed when it is first asked for. */
  const indexOf = (source: Source): Index | null => {
    const made = indexes.get(source)
    if (made || !source.startsWith('fill ')) return made ?? null
    const [, scale, code] = source.split(' ') as [string, LandScale, string]
    const ground = known.get(scale)
    const outline = ground && byCode(ground, code)
    if (!outline) return null
    const index = indexFill(outline)
    indexes.set(source, index)
    return index
  }

  return ask => {
    if (ask.kind === 'load') void load(ask.source, ask.url)
    else if (ask.kind === 'cut') cut(ask.source, ask.square)
    else {
      indexes.set('courses', indexRivers(ask.rivers))
      post({ kind: 'ready', source: 'courses' }, [])
    }
  }
}
