import type { Geometry } from '../../index.ts'
import type { At } from './editing.ts'

/** Corners that can still be handled one by one; finer outlines are drawn anew. */
const MOST_HANDLES = 60

/** Corners as a GeoJSON polygon: closed, counter-clockwise as RFC 7946 wants it; null with fewer than three. */
export function polygonOf(corners: readonly At[]): Geometry | null {
  if (corners.length < 3) return null
  const ring = corners.map(({ lat, lon }) => [wrap(lon), lat] as const)
  const turned = area(ring) < 0 ? ring.toReversed() : ring
  return { type: 'Polygon', coordinates: [[...turned, turned[0]!]] }
}

/** The corners of an outline that can be handled; none for several parts or too many corners. */
export function cornersOf(geometry: Geometry | undefined): readonly At[] {
  const ring =
    geometry?.type === 'Polygon' && geometry.coordinates.length === 1 ? geometry.coordinates[0]! : []
  if (ring.length > MOST_HANDLES + 1) return []
  return ring.slice(0, -1).map(([lon, lat]) => ({ lat, lon }))
}

/** The outline with a corner more, in the side that it lengthens least. */
export function withCorner(corners: readonly At[], corner: At): readonly At[] {
  const detour = (i: number) => {
    const [a, b] = [corners[i]!, corners[(i + 1) % corners.length]!]
    return apart(a, corner) + apart(corner, b) - apart(a, b)
  }
  if (corners.length < 3) return [...corners, corner]
  const side = corners.reduce((best, _, i) => (detour(i) < detour(best) ? i : best), 0)
  return corners.toSpliced(side + 1, 0, corner)
}

const apart = (a: At, b: At) => Math.hypot(a.lat - b.lat, a.lon - b.lon)

/** Whether an outline crosses itself: then nothing can tell its inside. */
export function crossesItself(corners: readonly At[]): boolean {
  const n = corners.length
  const edge = (i: number) => [corners[i % n]!, corners[(i + 1) % n]!] as const
  for (let i = 0; i < n; i++)
    for (let j = i + 2; j < n; j++) if (!(i === 0 && j === n - 1) && cross(edge(i), edge(j))) return true
  return false
}

type Edge = readonly [At, At]

const cross = ([a, b]: Edge, [c, d]: Edge): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0

/** Which way the path over three points turns: more than 0 to the left. */
const turn = (a: At, b: At, c: At) =>
  Math.sign((b.lon - a.lon) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lon - a.lon))

/** Twice the signed area in square degrees. */
const area = (ring: readonly (readonly [number, number])[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!
    return sum + x * nextY - nextX * y
  }, 0)

/** A longitude from −180 to 180: the map goes round. */
export const wrap = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180

/** About a metre: finer than anyone can click. */
export const rounded = ({ lat, lon }: At): At => ({
  lat: Math.round(lat * 1e5) / 1e5,
  lon: Math.round(wrap(lon) * 1e5) / 1e5,
})
