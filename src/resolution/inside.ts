import type { CuratedPlace } from '../model/knowledge.ts'
import { inRings } from '../model/rings.ts'

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
