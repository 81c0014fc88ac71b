import type { MapPlace } from '../../app/map-view.ts'
import type { Geometry, Position } from '../../index.ts'
import { unroll } from './antimeridian.ts'
import { type Frame, isVisible, type Point, worldX, worldY } from './frame.ts'
import { makeOutline, type Outline } from './outlines.ts'

/** A fuzzy region as it lies in the pane. */
export interface Region {
  readonly place: MapPlace
  readonly path: string
}

/** A river's course, or another line of the story. */
export interface Course {
  readonly place: MapPlace
  readonly path: string
  /** Its points in view, in order. */
  readonly seen: readonly Point[]
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
): Region[] {
  return (
    regions
      // "European court" is no news from all of Europe.
      .filter(region => chosen.has(region.id) || (region.role !== 'actor' && fits(region, frame)))
      .slice(0, MOST_REGIONS)
      .map(place => ({
        place,
        path: linesOf(place.view.place.geometry, frame)
          .map(line => `${path(line)}Z`)
          .join(''),
      }))
  )
}

/** The courses of the story's rivers. */
export const drawCourses = (courses: readonly MapPlace[], frame: Frame): Course[] =>
  courses.map(place => {
    const lines = linesOf(place.view.place.geometry, frame)
    const seen = lines.flat().filter(point => isVisible(frame, point, 40))
    return { place, path: lines.map(path).join(''), seen }
  })

/** Extents projected once: they never change. */
const extents = new WeakMap<Geometry, Outline>()

/** A region's extent, as outlines of countries are kept. */
export function extentOf({ name, view }: MapPlace): Outline | null {
  const { geometry } = view.place
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null
  const known = extents.get(geometry)
  if (known) return known
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const made = makeOutline('', name, polygons)
  extents.set(geometry, made)
  return made
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
export function linesOf(geometry: Geometry | undefined, frame: Frame): Point[][] {
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

export const path = (line: readonly Point[]) => `M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`
const round = (value: number) => Math.round(value * 10) / 10
