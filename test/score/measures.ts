/** A point in degrees, WGS 84. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Precision, recall and their harmonic mean, 0–1. */
export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How far places lie from where they should; null where there was nothing to measure. */
export interface ErrorMeasures {
  readonly measured: number
  readonly within161: number | null
  readonly meanKm: number | null
  readonly medianKm: number | null
  /** Area under the curve of sorted log errors (Gritta et al. 2018): 0 best, 1 worst. */
  readonly auc: number | null
}

/** A hundred miles: the field's measure of "the right place". */
export const NEAR_KM = 161

/** The Earth's mean radius (IUGG). */
const RADIUS_KM = 6371.0088

/** Half the equator: no two places lie farther apart. */
const FARTHEST_KM = 20039

/** Great-circle distance by the haversine formula. */
export function kilometres(from: Point, to: Point): number {
  const radians = Math.PI / 180
  const north = Math.sin(((to.lat - from.lat) * radians) / 2) ** 2
  const east = Math.sin(((to.lon - from.lon) * radians) / 2) ** 2
  const chord = north + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * east
  return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** Precision and recall of `hits` among what was given and what was wanted; 0 where there is none. */
export function precisionRecall(hits: number, given: number, wanted: number): PrecisionRecall {
  const precision = given > 0 ? hits / given : 0
  const recall = wanted > 0 ? hits / wanted : 0
  return { precision, recall, f1: hits > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** The measures of a list of errors in kilometres. */
export function errorMeasures(errors: readonly number[]): ErrorMeasures {
  const sorted = errors.toSorted((a, b) => a - b)
  const count = sorted.length
  if (count === 0) return { measured: 0, within161: null, meanKm: null, medianKm: null, auc: null }
  const middle = count >> 1
  return {
    measured: count,
    within161: sorted.filter(error => error <= NEAR_KM).length / count,
    meanKm: sorted.reduce((sum, error) => sum + error, 0) / count,
    medianKm: count % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
    auc: areaUnderCurve(sorted),
  }
}

/** The trapezoids under ln(error + 1), as a share of the largest area there could be. */
function areaUnderCurve(sorted: readonly number[]): number | null {
  if (sorted.length < 2) return null
  const heights = sorted.map(error => Math.log(error + 1))
  let area = 0
  for (let i = 1; i < heights.length; i++) area += (heights[i - 1]! + heights[i]!) / 2
  return area / (Math.log(FARTHEST_KM) * (heights.length - 1))
}
