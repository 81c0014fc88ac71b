import type { MentionKind } from '../../src/index.ts'
import { groupBy } from './group-by.ts'
import { type Comparison, distance, type Pair, pointOf } from './match.ts'
import {
  type ErrorMeasures,
  errorMeasures,
  NEAR_KM,
  type PrecisionRecall,
  precisionRecall,
} from './measures.ts'

/** How well one corpus was read. */
export interface Score {
  readonly documents: number
  readonly toponyms: number
  readonly found: number
  readonly exact: PrecisionRecall
  readonly overlap: PrecisionRecall
  /** Of matched pairs whose toponym has a point. */
  readonly resolution: ErrorMeasures & {
    readonly pairs: number
    /** The share within 161 km, where a mention without a point is wrong. */
    readonly within161OfAll: number | null
  }
  /** The share of matched pairs in the right country; null where the corpus tells no countries. */
  readonly rightCountry: number | null
  readonly endToEnd: PrecisionRecall
  readonly byKind: Readonly<Partial<Record<MentionKind, KindScore>>>
  /** Of toponyms with a point, by the corpus' own classes: the share placed within 161 km. */
  readonly byType: Readonly<Record<string, { readonly toponyms: number; readonly placed: number }>>
}

/** How mentions of one kind did. */
export interface KindScore {
  readonly found: number
  /** Shares of those found: on a toponym, and right from end to end among those that count. */
  readonly matched: number
  readonly right: number
}

/** The score of compared documents; `countryCode` reads a corpus' countries, which may be names. */
export function scoreOf(
  comparisons: readonly Comparison[],
  countryCode: (country: string) => string = country => country,
): Score {
  const pairs = comparisons.flatMap(one => one.pairs)
  const judged = comparisons.flatMap(one => one.judged)
  const toponyms = comparisons.flatMap(one => one.document.toponyms)
  const matched = pairs.filter(pair => pair.toponym)
  const hits = judged.filter(one => one.hit).length
  return {
    documents: comparisons.length,
    toponyms: toponyms.length,
    found: pairs.length,
    exact: precisionRecall(pairs.filter(pair => pair.exact).length, pairs.length, toponyms.length),
    overlap: precisionRecall(matched.length, pairs.length, toponyms.length),
    resolution: resolutionOf(matched),
    rightCountry: rightCountry(matched, countryCode),
    endToEnd: precisionRecall(hits, judged.length, toponyms.filter(pointOf).length),
    byKind: byKind(comparisons),
    byType: byType(comparisons),
  }
}

/** How well matched pairs were placed, of those whose toponym has a point. */
export function resolutionOf(matched: readonly Pair[]): Score['resolution'] {
  const pairs = matched.filter(pair => pointOf(pair.toponym!))
  const errors = pairs.map(pair => distance(pair.found, pair.toponym!)).filter(error => error !== null)
  const near = errors.filter(error => error <= NEAR_KM).length
  const within161OfAll = pairs.length > 0 ? near / pairs.length : null
  return { pairs: pairs.length, ...errorMeasures(errors), within161OfAll }
}

function rightCountry(matched: readonly Pair[], countryCode: (country: string) => string): number | null {
  const told = matched.filter(pair => pair.toponym!.country)
  if (told.length === 0) return null
  return told.filter(pair => pair.found.country === countryCode(pair.toponym!.country!)).length / told.length
}

function byKind(comparisons: readonly Comparison[]): Score['byKind'] {
  const kinds = groupBy(
    comparisons.flatMap(one => one.pairs),
    pair => pair.found.kind,
  )
  const judged = groupBy(
    comparisons.flatMap(one => one.judged),
    one => one.found.kind,
  )
  return Object.fromEntries(
    [...kinds].sort().map(([kind, pairs]) => {
      const counted = judged.get(kind) ?? []
      const right = counted.filter(one => one.hit).length
      const matched = pairs.filter(pair => pair.toponym).length / pairs.length
      return [kind, { found: pairs.length, matched, right: counted.length > 0 ? right / counted.length : 0 }]
    }),
  )
}

function byType(comparisons: readonly Comparison[]): Score['byType'] {
  const placed = new Set(comparisons.flatMap(one => one.judged.map(({ hit }) => hit)))
  const typed = comparisons.flatMap(one =>
    one.document.toponyms.filter(toponym => toponym.type && pointOf(toponym)),
  )
  return Object.fromEntries(
    [...groupBy(typed, toponym => toponym.type!)].sort().map(([type, toponyms]) => {
      const right = toponyms.filter(toponym => placed.has(toponym)).length
      return [type, { toponyms: toponyms.length, placed: right / toponyms.length }]
    }),
  )
}
