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

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<Ask>) => void) | null
  postMessage(answer: Answer, transfer?: Transferable[]): void
}

const grounds = new Map<LandScale, Promise<Ground>>()
const indexes = new Map<Source, Index>()

scope.onmessage = ({ data }) => {
  if (data.kind === 'load') void load(data.source, data.url)
  else if (data.kind === 'cut') cut(data.source, data.square)
  else {
    indexes.set('courses', indexRivers(data.rivers))
    scope.postMessage({ kind: 'ready', source: 'courses' })
  }
}

/** Fetches a file and makes it ready to be cut. */
async function load(source: Loaded, url: string): Promise<void> {
  try {
    if (source === 'waters') indexes.set(source, indexWaters(readWaters(await read(url))))
    else if (source === 'divisions') indexes.set(source, indexDivisions(await read(url)))
    else return await loadLand(source, url)
    scope.postMessage({ kind: 'ready', source })
  } catch (error) {
    scope.postMessage({ kind: 'failed', source, message: String(error) })
  }
}

async function loadLand(source: LandScale, url: string): Promise<void> {
  // The finest outlines take their stance from the 50m ones, so they wait for them.
  const coarse = source === '10m' ? grounds.get('50m') : undefined
  const ground = read(url).then(async topology => readLands(topology, await coarse))
  grounds.set(source, ground)
  const { outlines } = await ground
  indexes.set(source, indexGround(await ground))
  scope.postMessage(source === '50m' ? { kind: 'ready', source, outlines } : { kind: 'ready', source })
  known.set(source, await ground)
}

const known = new Map<LandScale, Ground>()

async function read(url: string): Promise<Topology> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The basemap could not be loaded: got ${answer.status} for ${url}.`)
  return answer.json()
}

function cut(source: Source, square: Square): void {
  const tile = packTile(indexOf(source)?.getTileRaw(square.z, square.x, square.y) ?? null)
  scope.postMessage({ kind: 'cut', source, square, tile }, tile ? [tile.points.buffer] : [])
}

/** The land of one country is indexed when it is first asked for. */
function indexOf(source: Source): Index | null {
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
