interface Point {
  readonly lat: number
  readonly lon: number
}

/** Kilometres between two points over the ground. */
export function kilometresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
