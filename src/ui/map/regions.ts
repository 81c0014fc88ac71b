import type { MapPlace } from '../../app/map-view.ts'
import type { Geometry, Position } from '../../index.ts'
import { unroll } from './antimeridian.ts'
import { type Frame, isVisible, type Point, worldX, worldY } from './frame.ts'
import { around, type Measure, type Room } from './room.ts'

/** A fuzzy region as it lies in the pane. */
export interface Region {
  readonly place: MapPlace
  readonly path: string
  readonly at: Point | null
}

/** A river's course, or another line of the story. */
export interface Course {
  readonly place: MapPlace
  readonly path: string
  readonly at: Point | null
}

/** A region that reaches farther than this past the view would hatch all of it and say nothing. */
const MOST_OF_VIEW = 1.7
/** Hatched areas over each other cannot be told apart. */
const MOST_REGIONS = 3

/** The regions worth drawing: those chosen, and the weightiest whose edges are near enough to be seen. */
export function drawRegions(
  regions: readonly MapPlace[],
  chosen: ReadonlySet<string>,
  frame: Frame,
  room: Room,
  measure: Measure,
): Region[] {
  const fitting = regions
    .filter(region => chosen.has(region.id) || fits(region, frame))
    .slice(0, MOST_REGIONS)
  return fitting.map(place => {
    const lines = linesOf(place.view.place.geometry, frame)
    return {
      place,
      path: lines.map(line => `${path(line)}Z`).join(''),
      at: nameIt(place, middleOf(lines), frame, room, measure),
    }
  })
}

/** The courses of the story's rivers; the name stands on the middle of what is in view. */
export function drawCourses(
  courses: readonly MapPlace[],
  frame: Frame,
  room: Room,
  measure: Measure,
): Course[] {
  return courses.map(place => {
    const lines = linesOf(place.view.place.geometry, frame)
    const seen = lines.flat().filter(point => isVisible(frame, point, 40))
    const middle = seen[Math.floor(seen.length / 2)]
    const at = middle ? { x: middle.x, y: middle.y - 12 } : null
    return { place, path: lines.map(path).join(''), at: nameIt(place, at, frame, room, measure) }
  })
}

/** Whether a region's bounds are in view and not much larger than it. */
export function fits(region: MapPlace, frame: Frame): boolean {
  const points = linesOf(region.view.place.geometry, frame).flat()
  const xs = points.map(point => point.x)
  const ys = points.map(point => point.y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (right < 0 || left > frame.right || bottom < 0 || top > frame.bottom) return false
  // Hatching all of the view would say nothing.
  if (
    left < 0.1 * frame.right &&
    right > 0.9 * frame.right &&
    top < 0.1 * frame.bottom &&
    bottom > 0.9 * frame.bottom
  )
    return false
  return right - left < frame.right * MOST_OF_VIEW && bottom - top < frame.bottom * MOST_OF_VIEW
}

/** The outer rings, or the lines, of a geometry, each on one copy of the world. */
function linesOf(geometry: Geometry | undefined, frame: Frame): Point[][] {
  return ringsOf(geometry)
    .filter(ring => ring.length > 1)
    .map(ring => {
      const line = unroll(ring).map(([lon, lat]) => ({ x: worldX(lon), y: worldY(lat) }))
      const xs = line.map(point => point.x)
      const middle = (Math.min(...xs) + Math.max(...xs)) / 2
      const origin = frame.place(middle, 0)
      const scale = 2 ** frame.zoom
      return line.map(({ x, y }) => ({
        x: round(origin.x + (x - middle) * scale),
        y: round(origin.y + y * scale),
      }))
    })
}

function ringsOf(geometry: Geometry | undefined): (readonly Position[])[] {
  switch (geometry?.type) {
    case 'Polygon':
      return geometry.coordinates.slice(0, 1)
    case 'MultiPolygon':
      return geometry.coordinates.flatMap(polygon => polygon.slice(0, 1))
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
      return [...geometry.coordinates]
    default:
      return []
  }
}

const path = (line: readonly Point[]) => `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`
const round = (value: number) => Math.round(value * 10) / 10

/** The middle of the largest line's bounds. */
function middleOf(lines: readonly (readonly Point[])[]): Point | null {
  const largest = [...lines].sort((a, b) => b.length - a.length)[0]
  if (!largest) return null
  const xs = largest.map(point => point.x)
  const ys = largest.map(point => point.y)
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
}

/** A free spot for a name near where it belongs: there, or up to 120 px off. */
function nameIt(place: MapPlace, at: Point | null, frame: Frame, room: Room, measure: Measure): Point | null {
  if (!at) return null
  const half = Math.max(measure(place.name.toUpperCase(), 'told'), measure(place.note, 'note')) / 2 + 4
  for (const [dx, dy] of NEARBY) {
    const box = around({ x: at.x + dx, y: at.y + dy + 7 }, half, 18)
    if (!isVisible(frame, { x: at.x + dx, y: at.y + dy }) || !room.isFree(box)) continue
    room.take(box)
    return { x: at.x + dx, y: at.y + dy }
  }
  return null
}

const NEARBY = [0, 40, 80, 120].flatMap(r =>
  r === 0
    ? [[0, 0] as const]
    : ([
        [0, r],
        [0, -r],
        [r, 0],
        [-r, 0],
        [r, r],
        [-r, r],
        [r, -r],
        [-r, -r],
      ] as const),
)
