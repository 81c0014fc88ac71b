import type { Geometry, Position } from '../../model/geometry.ts'
import { cutLine, cutPolygon } from './antimeridian.ts'
import type { Bbox } from './types.ts'

/** Six decimals are about 0.1 m, more than any point here is worth. */
const DECIMALS = 6

/** The geometry as RFC 7946 wants it: cut at the antimeridian, outer rings counter-clockwise, holes clockwise, six decimals. */
export function tidyGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: round(geometry.coordinates) }
    case 'LineString':
      return lines(cutLine(geometry.coordinates))
    case 'MultiLineString':
      return lines(geometry.coordinates.flatMap(cutLine))
    case 'Polygon':
      return polygons(cutPolygon(geometry.coordinates))
    case 'MultiPolygon':
      return polygons(geometry.coordinates.flatMap(cutPolygon))
  }
}

/** The box round a geometry. */
export function bboxOf(geometry: Geometry): Bbox {
  const box: [number, number, number, number] = [180, 90, -180, -90]
  for (const [lon, lat] of positionsOf(geometry)) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
  return box
}

/** The box round boxes; undefined for none. */
export function joinBoxes(boxes: readonly Bbox[]): Bbox | undefined {
  if (boxes.length === 0) return undefined
  return [
    Math.min(...boxes.map(box => box[0])),
    Math.min(...boxes.map(box => box[1])),
    Math.max(...boxes.map(box => box[2])),
    Math.max(...boxes.map(box => box[3])),
  ]
}

/** Twice the signed area of a ring in square degrees: positive when it runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 0; i < ring.length - 1; i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[i + 1]!
    sum += (x2 - x1) * (y2 + y1)
  }
  return -sum
}

/** Every position of a geometry, in order. */
function* positionsOf(geometry: Geometry): Generator<Position> {
  if (geometry.type === 'Point') yield geometry.coordinates
  else if (geometry.type === 'LineString') yield* geometry.coordinates
  else if (geometry.type === 'MultiPolygon')
    for (const polygon of geometry.coordinates) for (const ring of polygon) yield* ring
  else for (const line of geometry.coordinates) yield* line
}

const round = ([lon, lat]: Position): Position => [
  Number(lon.toFixed(DECIMALS)),
  Number(lat.toFixed(DECIMALS)),
]

function lines(parts: readonly (readonly Position[])[]): Geometry {
  const coordinates = parts.map(part => part.map(round))
  return coordinates.length === 1
    ? { type: 'LineString', coordinates: coordinates[0]! }
    : { type: 'MultiLineString', coordinates }
}

function polygons(parts: readonly (readonly (readonly Position[])[])[]): Geometry {
  const coordinates = parts.map(rings => rings.map((ring, i) => wound(ring.map(round), i === 0)))
  return coordinates.length === 1
    ? { type: 'Polygon', coordinates: coordinates[0]! }
    : { type: 'MultiPolygon', coordinates }
}

const wound = (ring: readonly Position[], outer: boolean) =>
  signedArea(ring) > 0 === outer ? ring : [...ring].reverse()
