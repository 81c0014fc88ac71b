import { type Divisions, type Knowledge, nearestPlaces } from '../index.ts'
import type { NearPlace } from './protocol.ts'

/** The town nearest to a point, and the country and division that hold the point itself, where `divisions` are at hand. */
export function nearestTown(
  { gazetteer }: Pick<Knowledge, 'gazetteer'>,
  lat: number,
  lon: number,
  divisions?: Divisions,
): NearPlace | null {
  const [nearest] = nearestPlaces(gazetteer, { lat, lon }, 1)
  if (!nearest) return null
  const division = divisions?.at({ lat, lon })
  return {
    name: nearest.place.name,
    country: gazetteer.country(division?.country ?? nearest.place.country)?.name ?? '',
    division: division?.name ?? '',
    km: nearest.km,
  }
}
