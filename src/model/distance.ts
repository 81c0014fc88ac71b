interface Point {
  readonly lat: number
  readonly lon: number
}

/** A point as a vector from the middle of a ball with radius 1: for points that are compared again and again. */
export interface OnBall {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** Kilometres through the earth. */
const DIAMETER = 12_742
const RADIANS = Math.PI / 180

/** Kilometres between two points over the ground. */
export function kilometresBetween(a: Point, b: Point): number {
  const h =
    Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2 +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(((b.lon - a.lon) * RADIANS) / 2) ** 2
  return DIAMETER * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Where a point lies on the ball. */
export function onBall({ lat, lon }: Point): OnBall {
  const fromAxis = Math.cos(lat * RADIANS)
  return {
    x: fromAxis * Math.cos(lon * RADIANS),
    y: fromAxis * Math.sin(lon * RADIANS),
    z: Math.sin(lat * RADIANS),
  }
}

/** The same kilometres between points on the ball: no sines are left to take, only that of half the chord to undo. */
export function kilometresApart(a: OnBall, b: OnBall): number {
  const chord = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
  return DIAMETER * Math.asin(Math.min(1, chord / 2))
}
