import { type CuratedPlace, type GeoBounds, type Knowledge, type PlaceType, placesWithin } from '../index.ts'
import type { RiverCourse } from './protocol.ts'

const WORLD: GeoBounds = { south: -90, west: -180, north: 90, east: 180 }
const RIVERS: ReadonlySet<PlaceType> = new Set(['river'])

/** Rivers whose course may cross bounds, most important first: their point may lie far off. */
export function riversIn(gazetteer: Knowledge['gazetteer'], bounds: GeoBounds): CuratedPlace[] {
  const all = placesWithin(gazetteer, WORLD, { limit: MOST_RIVERS, types: RIVERS })
  return all.filter(
    ({ geometry }) => geometry?.type === 'LineString' && crosses(geometry.coordinates, bounds),
  )
}

/** More than there are. */
const MOST_RIVERS = 10_000

/** Whether the box around any leg of a course meets bounds; no leg is longer than half a turn. */
function crosses(course: readonly (readonly [number, number])[], { south, west, north, east }: GeoBounds) {
  const wide = east >= west ? east - west : east - west + 360
  return course.some(([lon, lat], i) => {
    const [nextLon, nextLat] = course[i + 1] ?? [lon, lat]
    if (Math.max(lat, nextLat) < south || Math.min(lat, nextLat) > north) return false
    const from = Math.min(lon, nextLon)
    const off = (((from - west) % 360) + 360) % 360
    return off <= wide || off + Math.abs(nextLon - lon) >= 360
  })
}

/** The courses of all rivers that have one. */
export const coursesOf = ({ curated }: Knowledge['gazetteer']): RiverCourse[] =>
  curated.flatMap(({ type, geometry }) =>
    type === 'river' && geometry?.type === 'LineString' ? [{ course: geometry.coordinates }] : [],
  )
