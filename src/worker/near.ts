import { type CuratedPlace, type Knowledge, type PlaceType, placesWithin } from '../index.ts'
import type { NearPlace } from './protocol.ts'

/** How far around a point a town is looked for, degrees of latitude, nearest ring first. */
const RINGS = [0.3, 2, 10, 40]

const TOWNS: ReadonlySet<PlaceType> = new Set(['city'])

/** The town nearest to a point, within some 4,000 km; null if there is none. */
export function nearestTown(
  { gazetteer }: Pick<Knowledge, 'gazetteer'>,
  lat: number,
  lon: number,
): NearPlace | null {
  for (const ring of RINGS) {
    const aside = Math.min(180, ring / Math.max(0.05, Math.cos((lat * Math.PI) / 180)))
    const bounds = { south: lat - ring, north: lat + ring, west: lon - aside, east: lon + aside }
    const towns = placesWithin(gazetteer, bounds, { limit: Number.POSITIVE_INFINITY, types: TOWNS })
    const near = nearest(towns, lat, lon)
    if (near)
      return {
        name: near.place.name,
        country: gazetteer.country(near.place.country)?.name ?? '',
        km: near.km,
      }
  }
  return null
}

function nearest(towns: readonly CuratedPlace[], lat: number, lon: number) {
  let best: { readonly place: CuratedPlace; readonly km: number } | null = null
  for (const place of towns) {
    const km = kilometres(place, { lat, lon })
    if (!best || km < best.km) best = { place, km }
  }
  return best
}

interface Position {
  readonly lat: number
  readonly lon: number
}

/** Great-circle distance. */
function kilometres(a: Position, b: Position): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
