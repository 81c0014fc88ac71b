import { table } from '../../src/cli/table.ts'
import type { CalibrationBin } from './calibration.ts'
import type { Confusion, ReadAs } from './confusion.ts'
import type { PrecisionRecall } from './measures.ts'
import type { Mistake, Mistakes } from './mistakes.ts'
import type { Score } from './score.ts'

const percent = (share: number | null) => (share === null ? '–' : (100 * share).toFixed(1))

const threeOf = ({ precision, recall, f1 }: PrecisionRecall) =>
  `${percent(precision)}/${percent(recall)}/${percent(f1)}`

const kilometresOf = (km: number | null) => (km === null ? '–' : km.toFixed(km < 10 ? 1 : 0))

const rightFrom = (columns: number) => Array.from({ length: columns }, (_, i) => i + 1)

/** A row for each corpus. */
export const scoreTable = (scores: ReadonlyMap<string, Score>): string =>
  table(
    [
      'corpus',
      'gold',
      'found',
      'exact P/R/F1',
      'overlap P/R/F1',
      'pairs',
      '@161 km',
      'of all',
      'mean km',
      'median',
      'AUC',
      'country',
      'end to end P/R/F1',
    ],
    [...scores].map(([name, { resolution, ...score }]) => [
      name,
      String(score.toponyms),
      String(score.found),
      threeOf(score.exact),
      threeOf(score.overlap),
      String(resolution.pairs),
      percent(resolution.within161),
      percent(resolution.within161OfAll),
      kilometresOf(resolution.meanKm),
      kilometresOf(resolution.medianKm),
      resolution.auc === null ? '–' : resolution.auc.toFixed(3),
      percent(score.rightCountry),
      threeOf(score.endToEnd),
    ]),
    rightFrom(12),
  )

/** How mentions of each kind did, and toponyms of each of the corpus' own classes. */
export const kindTable = ({ byKind, byType }: Score): string =>
  table(
    ['kind', 'found', 'a toponym', 'right'],
    Object.entries(byKind).map(([kind, one]) => [
      kind,
      String(one.found),
      percent(one.matched),
      percent(one.right),
    ]),
    rightFrom(3),
  ) +
  (Object.keys(byType).length === 0
    ? ''
    : '\n' +
      table(
        ['gold type', 'gold', 'placed'],
        Object.entries(byType).map(([type, one]) => [type, String(one.toponyms), percent(one.placed)]),
        rightFrom(2),
      ))

const READ_AS: readonly ReadAs[] = [
  'name',
  'demonym',
  'metonym',
  'nominal',
  'organisation',
  'implied',
  'missed',
]

/** What toponyms of each of the corpus' own classes were read as; '' where it has none. */
export const confusionTable = (confusion: Confusion): string =>
  Object.keys(confusion).length === 0
    ? ''
    : table(
        ['gold type', ...READ_AS],
        Object.entries(confusion).map(([type, row]) => [
          type,
          ...READ_AS.map(kind => (row[kind] === undefined ? '·' : String(row[kind]))),
        ]),
        rightFrom(READ_AS.length),
      )

/** How often mentions that were so sure were right. */
export const calibrationTable = (bins: readonly CalibrationBin[]): string =>
  table(
    ['confidence', 'mentions', 'mean', 'right', 'placed'],
    bins.map(bin => [
      `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
      String(bin.mentions),
      bin.mentions > 0 ? percent(bin.confidence) : '–',
      bin.mentions > 0 ? percent(bin.right) : '–',
      percent(bin.placed),
    ]),
    rightFrom(4),
  )

/** The mistakes of each sort. */
export const mistakesText = ({ misplaced, missed, spurious }: Mistakes): string =>
  [['misplaced', misplaced] as const, ['missed', missed] as const, ['no toponym', spurious] as const]
    .map(([sort, mistakes]) => `  ${sort}: ${mistakes.map(mistakeWords).join(', ') || 'none'}\n`)
    .join('')

const mistakeWords = ({ surface, times, taken, km }: Mistake) =>
  `“${surface.replace(/\s+/g, ' ')}”${times > 1 ? ` ×${times}` : ''}${taken ? ` → ${taken}` : ''}${km === null ? '' : ` (${km.toFixed(0)} km)`}`
