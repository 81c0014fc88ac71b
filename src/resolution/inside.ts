import type { Position } from '../model/geometry.ts'
import type { CuratedPlace } from '../model/knowledge.ts'

/** Whether a place lies in a region: the data says so, or its point is in the region's extent. */
export function isInside(place: CuratedPlace, region: CuratedPlace): boolean {
  if (place.id === region.id || place.within.includes(region.id)) return true
  if (region.type === 'country' || region.type === 'admin1')
    return place.country === region.country && (region.type === 'country' || place.admin1 === region.admin1)
  const { geometry } = region
  if (geometry?.type === 'Polygon') return inRings([place.lon, place.lat], geometry.coordinates)
  if (geometry?.type === 'MultiPolygon')
    return geometry.coordinates.some(rings => inRings([place.lon, place.lat], rings))
  return false
}

const inRings = (point: Position, rings: readonly (readonly Position[])[]) =>
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
