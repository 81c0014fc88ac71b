import type { Geometry, Position } from '../../src/model/geometry.ts'

type Ring = readonly Position[]

const KM_PER_DEGREE = 111.2

/** Great-circle distance. */
export function kilometresBetween([lonA, latA]: Position, [lonB, latB]: Position): number {
  const half = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const cosine = Math.cos((latA * Math.PI) / 180) * Math.cos((latB * Math.PI) / 180)
  return 12742 * Math.asin(Math.min(1, Math.sqrt(half(latB - latA) + cosine * half(lonB - lonA))))
}

/** Area in square degrees, above 0 where the ring runs counter-clockwise. */
export const areaOf = (ring: Ring): number =>
  pairsOf(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0) / 2

/** Whether a point lies in a polygon or one of several, holes left out. */
export const liesIn = (point: Position, geometry: Geometry): boolean =>
  polygonsOf(geometry).some(
    ([outer, ...holes]) => inRing(point, outer!) && !holes.some(hole => inRing(point, hole)),
  )

/** Distance to the nearest edge of a polygon, from inside or outside. */
export const kilometresToEdge = (point: Position, geometry: Geometry): number =>
  Math.min(
    ...polygonsOf(geometry)
      .flat()
      .map(ring => kilometresToLine(point, ring)),
  )

/** Distance to the nearest part of a line. */
export const kilometresToLine = (point: Position, line: Ring): number =>
  pairsOf(line).reduce(
    (least, [a, b]) => Math.min(least, kilometresToSegment(point, a, b)),
    Number.POSITIVE_INFINITY,
  )

/** Whether two sides of a closed ring cross each other. */
export function ringsCross(ring: Ring): boolean {
  const sides = pairsOf(ring)
  return sides.some(([a, b], first) =>
    sides.slice(first + 2).some(([c, d], later) => {
      const neighbours = first === 0 && first + 2 + later === sides.length - 1
      return !neighbours && turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
    }),
  )
}

const turn = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

const pairsOf = (line: Ring): [Position, Position][] =>
  line.slice(1).map((point, index) => [line[index]!, point])

function polygonsOf(geometry: Geometry): readonly (readonly Ring[])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

/**
 * Even-odd rule: a ray to the east crosses the ring an odd number of times. Longitudes are counted on past 180 degrees,
 * since Russia's outline crosses the date line, and the point is looked for on either side of it.
 */
function inRing([x, y]: Position, ring: Ring): boolean {
  const odd = [false, false, false]
  let east = ring[0]![0]
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1]!, ring[i]!]
    const step = shorterWay(b[0] - a[0])
    if (a[1] > y !== b[1] > y) {
      const crossing = east + (step * (y - a[1])) / (b[1] - a[1])
      for (const turns of [0, 1, 2]) if (x + (turns - 1) * 360 < crossing) odd[turns] = !odd[turns]
    }
    east += step
  }
  return odd.includes(true)
}

const shorterWay = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180

/** Flat earth about the point, and the shorter way round the globe: right to a percent at the distances asked for. */
function kilometresToSegment([lon, lat]: Position, a: Position, b: Position): number {
  const shrink = Math.cos((lat * Math.PI) / 180)
  const flat = ([x, y]: Position): Position => [shorterWay(x - lon) * shrink, y - lat]
  const [[ax, ay], [bx, by]] = [flat(a), flat(b)]
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length))
  return Math.hypot(ax + share * (bx - ax), ay + share * (by - ay)) * KM_PER_DEGREE
}
