import * as library from 'geojson-validation'
import { guard } from './check-guard.ts'
import { checkFeature, checkMembers } from './check-rfc.ts'
import type { Fault } from './fault.ts'

/** Past this many faulty features the file is a different thing, not a slip. */
const MOST_FAULTS = 20

/**
 * Checks a FeatureCollection in three layers: a guard against what breaks validators (depth, size, odd types),
 * RFC 7946 feature by feature, then geojson-validation on what passed.
 * Empty for a valid collection. Never throws.
 */
export function checkGeoJson(value: unknown): Fault[] {
  const faults = guard(value)
  if (faults.length > 0) return faults
  const collection = value as { features?: unknown }
  faults.push(...checkMembers(value))
  if (!Array.isArray(collection.features))
    return [
      ...faults,
      {
        path: '',
        message: `expected a FeatureCollection with an array of features, got ${typeof collection.features}`,
      },
    ]
  const ids = new Set<unknown>()
  collection.features.every((feature: unknown, i) => {
    const path = `features[${i}]`
    const own = checkFeature(feature, path, ids)
    faults.push(...(own.length > 0 ? own : byLibrary(feature, path)))
    return faults.length < MOST_FAULTS
  })
  return faults
}

/**
 * The library comes last: it throws on some malformed rings, and the time it takes grows with the square
 * of the faults in a feature (minutes for 100,000 bad positions), so it only sees features without known faults.
 */
function byLibrary(feature: unknown, path: string): Fault[] {
  try {
    return library.isFeature(feature as object, false)
      ? []
      : [{ path, message: 'not a valid GeoJSON Feature' }]
  } catch {
    return [{ path, message: 'not a valid GeoJSON Feature' }]
  }
}
