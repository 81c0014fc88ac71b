import type { Position } from '../../../src/model/geometry.ts'
import { shorter } from './geonames-rows.ts'

interface Point {
  readonly lat: number
  readonly lon: number
}

const KM_A_DEGREE = 111.195

/** The mean of points, and twice their mean distance from it: most of a round division. At least 3 km. */
export function radiusOf(points: readonly Point[]): { point: Position; radiusKm: number } {
  const [lon, lat] = [mean(points.map(point => point.lon)), mean(points.map(point => point.lat))]
  const narrow = Math.cos((lat * Math.PI) / 180)
  const far = mean(points.map(point => Math.hypot((point.lon - lon) * narrow, point.lat - lat))) * KM_A_DEGREE
  return { point: [shorter(lon), shorter(lat)], radiusKm: Math.max(3, Math.round(2 * far)) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
