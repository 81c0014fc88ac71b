import type { Position } from './geometry.ts'

/** Whether a point, longitude and latitude in degrees, lies in a polygon: its rings, the first around the others, by even and odd. */
export const inRings = (point: Position, rings: readonly (readonly Position[])[]): boolean =>
  rings.reduce((inside, ring) => (crossesOddly(point, ring) ? !inside : inside), false)

function crossesOddly([x, y]: Position, ring: readonly Position[]): boolean {
  let odd = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]!
    const [xj, yj] = ring[j]!
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd
  }
  return odd
}
