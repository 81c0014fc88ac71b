import type { Position } from '../../model/geometry.ts'

type Ring = readonly Position[]

/** Cuts a polygon at the antimeridian (RFC 7946 §3.1.9): a ring that jumps is unrolled, closed over the pole where it circles one, and clipped on both sides. */
export function cutPolygon(polygon: readonly Ring[]): Ring[][] {
  const rings = polygon.map(unroll)
  const outer = rings[0]
  if (!outer) return []
  const lons = outer.map(position => position[0])
  const low = lons.reduce((a, b) => Math.min(a, b), 180)
  const high = lons.reduce((a, b) => Math.max(a, b), -180)
  if (low >= -180 && high <= 180) return [rings]
  return [-360, 0, 360].flatMap(shift => {
    const parts = rings
      .map(ring =>
        closed(
          clip(
            clip(
              ring.map(([lon, lat]): Position => [lon + shift, lat]),
              -180,
              1,
            ),
            180,
            -1,
          ),
        ),
      )
      .filter(ring => ring.length > 3 && hasArea(ring))
    return parts.length > 0 ? [parts] : []
  })
}

/** Splits a line where it crosses the antimeridian, with a point on each side of it. */
export function cutLine(line: Ring): Ring[] {
  const parts: Position[][] = [[]]
  line.forEach((point, i) => {
    const before = line[i - 1]
    if (before && Math.abs(before[0] - point[0]) > 180) {
      const east = before[0] > 0 ? 180 : -180
      const lat = latitudeAtEdge(before, point, east)
      parts.at(-1)!.push([east, lat])
      parts.push([[-east, lat]])
    }
    parts.at(-1)!.push(point)
  })
  return parts.filter(part => part.length > 1)
}

function latitudeAtEdge(from: Position, to: Position, edge: number): number {
  const end = to[0] + (edge > 0 ? 360 : -360)
  return from[1] + ((to[1] - from[1]) * (edge - from[0])) / (end - from[0] || 1)
}

/** Lets longitudes run past 180° so that neighbours are never more than half the globe apart. */
function unroll(ring: Ring): Ring {
  let turn = 0
  const out = ring.map(([lon, lat], i): Position => {
    const step = i > 0 ? lon - ring[i - 1]![0] : 0
    if (step > 180) turn -= 360
    if (step < -180) turn += 360
    return [lon + turn, lat]
  })
  if (turn === 0) return out
  const pole = out[0]![1] < 0 ? -90 : 90
  return [...out, [out.at(-1)![0], pole], [out[0]![0], pole], out[0]!]
}

/** Keeps the side of a meridian towards `sign` (Sutherland–Hodgman). */
function clip(ring: Ring, meridian: number, sign: 1 | -1): Ring {
  const inside = (position: Position) => (position[0] - meridian) * sign >= 0
  return ring.flatMap((p, i): Position[] => {
    const q = ring[(i + 1) % ring.length]!
    const cross = (): Position => [meridian, p[1] + ((q[1] - p[1]) * (meridian - p[0])) / (q[0] - p[0])]
    if (inside(p)) return inside(q) ? [p] : [p, cross()]
    return inside(q) ? [cross()] : []
  })
}

function closed(ring: Ring): Ring {
  const [first, last] = [ring[0], ring.at(-1)]
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, first] : ring
}

const hasArea = (ring: Ring) => ring.some(position => position[0] !== ring[0]![0])
