import type { CuratedPlace } from '../../index.ts'
import type { Lands } from './basemap.ts'
import { byCode } from './basemap.ts'
import { cameraFor } from './fit.ts'
import { type Camera, type Frame, isVisible, type Point, worldX, worldY } from './frame.ts'
import { type Bounds, mainland } from './outlines.ts'
import { around, type Box, type Measure, type Room } from './room.ts'

/** A place of the world the reader asked for: it is ringed and named, and no part of the story. */
export type Visited = Pick<
  CuratedPlace,
  'id' | 'name' | 'lat' | 'lon' | 'type' | 'country' | 'uncertaintyM' | 'geometry'
>

/** The ring around such a place, and its name beside it. */
export interface Visit {
  readonly at: Point
  readonly text: string
  /** Null where the name found no room: the story's names come first, and the card says it too. */
  readonly label: { readonly side: keyof typeof SIDES; readonly box: Box } | null
}

/** The ring's reach with a hair's breadth, px. */
const RING = 15

/** Where the middle of a name is from the ring's, in shares of its width, and of the px its height and the ring take. */
const SIDES = { right: [1, 0], left: [-1, 0], below: [0, 1], above: [0, -1] } as const

/** Where ring and name stand, the name on the first side that is free. Takes the room both use. */
export function layVisit(visited: Visited, frame: Frame, room: Room, measure: Measure): Visit | null {
  const at = frame.at(visited.lat, visited.lon)
  if (!isVisible(frame, at, -RING)) return null
  const half = measure(visited.name, 'name') / 2 + 2
  const label = (Object.keys(SIDES) as (keyof typeof SIDES)[])
    .map(side => ({ side, box: boxAt(at, SIDES[side], half) }))
    .find(({ box }) => room.isFree(box))
  room.take(around(at, RING))
  if (label) room.take(label.box)
  return { at, text: visited.name, label: label ?? null }
}

const boxAt = (at: Point, [x, y]: readonly [number, number], half: number): Box =>
  around({ x: at.x + x * (RING + 2 + half), y: at.y + y * (RING + HALF_LINE) }, half, HALF_LINE)

/** Half the height of the name, px. */
const HALF_LINE = 9

/** No closer than this to what has no extent worth showing: its surroundings tell where it is. */
const CLOSEST: Readonly<Partial<Record<Visited['type'], number>>> = {
  ...{ country: 7, region: 8, admin1: 8, water: 8, river: 8, landform: 8, admin2: 9, city: 9.5 },
}
const CLOSEST_SITE = 12

/** Room around it, px. */
const PADDING = { left: 48, top: 48, right: 48, bottom: 64 }

/** The camera that shows such a place whole: a country's land, a region's or river's extent, else as far as its surroundings reach. */
export function cameraToVisit(visited: Visited, lands: Lands | null, frame: Frame): Camera {
  return cameraFor(extent(visited, lands), frame, PADDING, CLOSEST[visited.type] ?? CLOSEST_SITE)
}

function extent({ lat, lon, type, country, uncertaintyM }: Visited, lands: Lands | null): Bounds {
  const outline = type === 'country' && lands ? byCode(lands, country) : null
  const land = outline && mainland(outline)
  if (land) return land
  const reach = uncertaintyM / METRES_PER_DEGREE
  const aside = reach / Math.max(0.1, Math.cos((lat * Math.PI) / 180))
  return {
    left: worldX(lon - aside),
    right: worldX(lon + aside),
    top: worldY(lat + reach),
    bottom: worldY(lat - reach),
  }
}

const METRES_PER_DEGREE = 111_320
