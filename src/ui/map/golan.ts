import type { Position } from '../../index.ts'

type Polygon = readonly (readonly Position[])[]

/** Israel's outline without Golan, Golan, and the line between them; null where the outline is too rough to cut. */
export interface Parted {
  readonly rest: readonly Polygon[]
  readonly golan: Polygon
  readonly line: readonly Position[]
}

/**
 * Cuts Golan from an outline that counts it to Israel, as Natural Earth's do: the United Nations' view, which all
 * data here takes, has it in Syria.
 */
export function partGolan(israel: readonly Polygon[]): Parted | null {
  for (const [at, polygon] of israel.entries()) {
    const cut = cutRing(polygon[0] ?? [])
    if (!cut) continue
    const rest = [...israel.slice(0, at), [cut.west, ...polygon.slice(1)], ...israel.slice(at + 1)]
    return { rest, golan: [cut.east], line: cut.line }
  }
  return null
}

/** From Lebanon along the mandate's border of 1923 and the lake's eastern shore to Jordan; ± 1 km. */
export const GOLAN_LINE: readonly Position[] = [
  [35.64, 33.5],
  [35.64, 33.25],
  [35.665, 33.24],
  [35.665, 33.17],
  [35.64, 33.08],
  [35.627, 33.01],
  [35.622, 32.92],
  [35.63, 32.89],
  [35.655, 32.86],
  [35.655, 32.78],
  [35.64, 32.72],
  [35.66, 32.68],
  [35.69, 32.5],
]

/** Degrees the cut must be long, or it only grazes the outline. */
const LONG_ENOUGH = 0.3

interface Crossing {
  readonly point: Position
  /** How far along the line and along the ring, in corners and parts of one. */
  readonly along: number
  readonly around: number
}

function cutRing(ring: readonly Position[]) {
  const crossings = crossingsOf(ring).sort((a, b) => a.along - b.along)
  const stretches = crossings.slice(1).map((to, i) => ({ from: crossings[i]!, to }))
  const best = stretches.sort((a, b) => lengthOf(b) - lengthOf(a))[0]
  if (!best || lengthOf(best) < LONG_ENOUGH) return null
  const { from, to } = best
  const between = GOLAN_LINE.filter((_, i) => i > from.along && i < to.along)
  const line = [from.point, ...between, to.point]
  const sides = [
    [...line, ...walk(ring, to.around, from.around), from.point],
    [...line.toReversed(), ...walk(ring, from.around, to.around), to.point],
  ]
  const [west, east] = sides.sort((a, b) => easternmost(a) - easternmost(b)) as [Position[], Position[]]
  return { west, east, line }
}

const easternmost = (ring: readonly Position[]) => Math.max(...ring.map(([lon]) => lon))

const lengthOf = ({ from, to }: { readonly from: Crossing; readonly to: Crossing }) =>
  Math.abs(from.point[1] - to.point[1])

/** Corners of the ring after one crossing and before another, going round where need be. */
function walk(ring: readonly Position[], from: number, to: number): Position[] {
  const corners = ring.slice(0, -1)
  const first = Math.floor(from) + 1
  const count = Math.floor(to) - Math.floor(from) + (to < from ? corners.length : 0)
  return Array.from({ length: count }, (_, i) => corners[(first + i) % corners.length]!)
}

function crossingsOf(ring: readonly Position[]): Crossing[] {
  return GOLAN_LINE.slice(1).flatMap((b, i) =>
    ring.slice(1).flatMap((d, j) => {
      const met = meet(GOLAN_LINE[i]!, b, ring[j]!, d)
      return met ? [{ point: met.point, along: i + met.along, around: j + met.around }] : []
    }),
  )
}

/** Where two segments cross, and how far along each. */
function meet([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position, [dx, dy]: Position) {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  if (turn === 0) return null
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn
  const around = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn
  if (along < 0 || along >= 1 || around < 0 || around >= 1) return null
  return { point: [ax + along * (bx - ax), ay + along * (by - ay)] as Position, along, around }
}
