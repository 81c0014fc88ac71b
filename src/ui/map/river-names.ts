import { type Frame, isVisible, type Point } from './frame.ts'
import { around, type Box } from './room.ts'

/** A stretch of a river straight enough for its name: the name's middle, and its slope in degrees, clockwise. */
export interface RiverSpot extends Point {
  readonly turn: number
}

/** How far from its line a river's name stands, px. */
const ASIDE = 9
/** Px between the spots that are tried. */
const EVERY = 24
/** A course that wanders farther than this share of a name's width from the straight is no place for it. */
const BENT = 0.12

/**
 * Where a river's name may stand along its course in view, straightest stretch first, `stood` before all:
 * there it was in the layout before.
 */
export function riverSpots(
  course: readonly (readonly [number, number])[],
  wide: number,
  frame: Frame,
  stood: Point | null,
): RiverSpot[] {
  const line = walk(course, frame)
  const steps = Math.ceil(wide / EVERY)
  const spots: (RiverSpot & { readonly bend: number })[] = []
  for (let i = 0; i + steps < line.length; i++) {
    const [a, b] = [line[i]!, line[i + steps]!]
    const inside = isVisible(frame, a, 4) && isVisible(frame, b, 4)
    const bend = bendOf(line.slice(i, i + steps + 1)) / wide
    if (inside && bend < BENT) spots.push({ ...beside(a, b), bend })
  }
  const off = (spot: Point) => (stood ? Math.hypot(spot.x - stood.x, spot.y - stood.y) : 0)
  return spots.sort((a, b) => (stood ? off(a) - off(b) : a.bend - b.bend)).slice(0, 6)
}

/** Boxes that a turned name covers, one behind the other along it. */
export function riverBoxes({ x, y, turn }: RiverSpot, wide: number): Box[] {
  const rad = (turn * Math.PI) / 180
  const count = Math.max(1, Math.round(wide / 14))
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * wide
    return around({ x: x + along * Math.cos(rad), y: y + along * Math.sin(rad) }, 8)
  })
}

/** The part of a course near the view, as points a fixed length apart; longitudes run on past 180. */
function walk(course: readonly (readonly [number, number])[], frame: Frame): Point[] {
  const points = course.map(([lon, lat]) => frame.at(lat, lon))
  const out: Point[] = []
  let left = 0
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i]!, points[i + 1]!]
    const length = Math.hypot(b.x - a.x, b.y - a.y)
    // A step over the edge of the world, or a course seen from so near that it is a single line.
    if (length > 4 * frame.width) continue
    for (; left <= length; left += EVERY)
      out.push({ x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length })
    left -= length
  }
  return out
}

/** How far points stray from the straight line between the first and the last, px. */
function bendOf(points: readonly Point[]): number {
  const [a, b] = [points[0]!, points.at(-1)!]
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1
  return Math.max(
    ...points.map(({ x, y }) => Math.abs((b.x - a.x) * (a.y - y) - (a.x - x) * (b.y - a.y)) / length),
  )
}

/** The middle between two points, moved off the line, upright to read. */
function beside(a: Point, b: Point): RiverSpot {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a]
  const rad = Math.atan2(to.y - from.y, to.x - from.x)
  return {
    x: (a.x + b.x) / 2 + Math.sin(rad) * ASIDE,
    y: (a.y + b.y) / 2 - Math.cos(rad) * ASIDE,
    turn: (rad * 180) / Math.PI,
  }
}
