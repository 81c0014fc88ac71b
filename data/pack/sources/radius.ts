import type { Position } from '../../../src/model/geometry.ts'
import { shorter } from './geonames-rows.ts'

/** What an area is: its middle and how far it reaches. */
export interface Area {
  readonly point: Position
  readonly radiusKm: number
}

interface Point {
  readonly lat: number
  readonly lon: number
}

/** Kilometres, of latitude. */
export const KM_A_DEGREE = 111.195

/** Nothing that is told by its settlements is known to be smaller. */
export const LEAST_KM = 3

/** The mean of points, and twice their mean distance from it: most of a round division. */
export function radiusOf(points: readonly Point[]): Area {
  const [lon, lat] = [mean(points.map(point => point.lon)), mean(points.map(point => point.lat))]
  const narrow = Math.cos((lat * Math.PI) / 180)
  const far = mean(points.map(point => Math.hypot((point.lon - lon) * narrow, point.lat - lat))) * KM_A_DEGREE
  return { point: [shorter(lon), shorter(lat)], radiusKm: Math.max(LEAST_KM, Math.round(2 * far)) }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
