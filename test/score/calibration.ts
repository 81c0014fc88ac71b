import { groupBy } from './group-by.ts'
import type { Comparison } from './match.ts'
import { resolutionOf } from './score.ts'

/** A tenth of the scale of confidence: how often what was that sure was right. */
export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly mentions: number
  readonly confidence: number
  /** The share right from end to end. */
  readonly right: number
  /** The share within 161 km of those on a toponym with a point. */
  readonly placed: number | null
}

/** Ten bins of confidence; a mention that is 1 sure is in the last. */
export function calibration(comparisons: readonly Comparison[]): CalibrationBin[] {
  const matched = new Map(comparisons.flatMap(one => one.pairs.map(pair => [pair.found, pair] as const)))
  const bins = groupBy(
    comparisons.flatMap(one => one.judged),
    one => Math.min(9, Math.floor(10 * one.found.confidence)),
  )
  return Array.from({ length: 10 }, (_, i) => {
    const judged = bins.get(i) ?? []
    const share = (count: number) => (judged.length > 0 ? count / judged.length : 0)
    return {
      from: i / 10,
      to: (i + 1) / 10,
      mentions: judged.length,
      confidence: share(judged.reduce((sum, one) => sum + one.found.confidence, 0)),
      right: share(judged.filter(one => one.hit).length),
      placed: resolutionOf(judged.map(one => matched.get(one.found)!).filter(pair => pair.toponym))
        .within161OfAll,
    }
  })
}

/** How far confidence is from the truth, on average over mentions (expected calibration error). */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const all = bins.reduce((sum, bin) => sum + bin.mentions, 0)
  const off = bins.reduce((sum, bin) => sum + bin.mentions * Math.abs(bin.confidence - bin.right), 0)
  return all > 0 ? off / all : 0
}
