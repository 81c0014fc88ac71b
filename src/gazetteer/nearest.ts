import { kilometresBetween } from '../model/distance.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { PlaceType } from '../model/place.ts'
import type { Gazetteer } from './gazetteer.ts'
import { typeOf } from './world/place.ts'

/** Degrees, WGS 84. */
export interface GeoPoint {
  readonly lat: number
  readonly lon: number
}

/** A place and how far it is from a point, over the ground. */
export interface NearbyPlace {
  readonly place: CuratedPlace
  readonly km: number
}

const TOWNS: ReadonlySet<PlaceType> = new Set(['city'])

/** The places nearest to a point, at most `limit` of them, nearest first; towns unless other types are asked for. */
export function nearestPlaces(
  { curated, world, curatedOf }: Pick<Gazetteer, 'curated' | 'world' | 'curatedOf'>,
  point: GeoPoint,
  limit: number,
  types: ReadonlySet<PlaceType> = TOWNS,
): NearbyPlace[] {
  const nearest = keepNearest<() => CuratedPlace>(Math.max(0, limit))
  for (const place of curated)
    if (types.has(place.type)) nearest.offer(kilometresBetween(point, place), () => place)
  for (let record = 0; world && record < world.size; record++) {
    if (!types.has(typeOf(world.featureCode(record)))) continue
    const km = kilometresBetween(point, { lat: world.lat(record), lon: world.lon(record) })
    if (km < nearest.farthest() && !curatedOf(record)) nearest.offer(km, () => world.place(record))
  }
  return nearest.all().map(({ km, value }) => ({ km, place: value() }))
}

/** Keeps the nearest of what it is offered, in order. */
function keepNearest<T>(limit: number) {
  const kept: { readonly km: number; readonly value: T }[] = []
  return {
    /** Kilometres from which on nothing is kept. */
    farthest: () => (kept.length < limit ? Number.POSITIVE_INFINITY : (kept.at(-1)?.km ?? 0)),
    offer(km: number, value: T) {
      const at = kept.findIndex(one => one.km > km)
      kept.splice(at < 0 ? kept.length : at, 0, { km, value })
      if (kept.length > limit) kept.pop()
    },
    all: () => kept,
  }
}
