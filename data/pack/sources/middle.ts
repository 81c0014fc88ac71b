import type { Position } from '../../../src/model/geometry.ts'
import { shorter } from './geonames-rows.ts'

/** An outline in degrees. */
export type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }

const KM_A_DEGREE = 111.195

/**
 * Centre of gravity of all parts of an outline by their area, and the radius of a circle as large. Of the points that can be
 * had for a state it is nearest to GeoNames' own (median 19 km over 77 states of the U.S., Canada, Australia and others; 70 km
 * for the mean of its settlements, 33 km for the map's label). Undefined for an outline too small to have an area.
 */
export function middleOf(shapes: readonly Shape[]): { point: Position; radiusKm: number } | undefined {
  const rings = shapes.flatMap(shape =>
    shape.type === 'Polygon' ? [shape.coordinates[0]!] : shape.coordinates.map(part => part[0]!),
  )
  const parts = rings.map(gravity).filter(({ square }) => square > 0)
  if (parts.length === 0) return undefined
  const square = parts.reduce((sum, part) => sum + part.square, 0)
  // Parts on both sides of the 180th meridian are brought to the side of the largest.
  const largest = parts.reduce((a, b) => (b.square > a.square ? b : a))
  const lon = parts.reduce((sum, part) => sum + beside(part.lon, largest.lon) * part.square, 0) / square
  const lat = parts.reduce((sum, part) => sum + part.lat * part.square, 0) / square
  return {
    point: [shorter(lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon), shorter(lat)],
    radiusKm: Math.max(1, Math.round(Math.sqrt(square / Math.PI))),
  }
}

const beside = (lon: number, to: number) => (lon - to > 180 ? lon - 360 : to - lon > 180 ? lon + 360 : lon)

/** Of one ring, flat: divisions are small. */
function gravity(ring: readonly Position[]): { lon: number; lat: number; square: number } {
  let [twice, x, y] = [0, 0, 0]
  for (let at = 1; at < ring.length; at++) {
    const [[a, b], [c, d]] = [ring[at - 1]!, ring[at]!]
    const cross = a * d - c * b
    twice += cross
    x += (a + c) * cross
    y += (b + d) * cross
  }
  const [lon, lat] = [x / (3 * twice), y / (3 * twice)]
  const narrow = Math.cos((lat * Math.PI) / 180)
  return { lon, lat, square: Math.abs(twice / 2) * narrow * KM_A_DEGREE ** 2 }
}
