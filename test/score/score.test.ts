import { describe, expect, test } from 'vitest'
import { knowledge } from '../support/knowledge.ts'
import { calibration, calibrationError } from './calibration.ts'
import { confusionOf, readingsOf } from './confusion.ts'
import { type GoldToponym, kindsOf, seedCorpus } from './gold.ts'
import { compare, type Found } from './match.ts'
import { errorMeasures, kilometres, precisionRecall } from './measures.ts'
import { mistakesOf } from './mistakes.ts'
import { readCorpus } from './pipeline.ts'
import { scoreOf } from './score.ts'

/** A degree of the equator on a sphere of 6371.0088 km. */
const DEGREE = (6371.0088 * Math.PI) / 180

const toponym = (
  start: number,
  end: number,
  lon: number | null,
  more: Partial<GoldToponym> = {},
): GoldToponym => ({
  start,
  end,
  surface: `gold ${start}`,
  lat: lon === null ? null : 0,
  lon,
  ...more,
})

const found = (start: number, end: number, lon: number | null, more: Partial<Found> = {}): Found => ({
  start,
  end,
  surface: `found ${start}`,
  kind: 'name',
  name: lon === null ? null : `at ${lon}`,
  lat: lon === null ? null : 0,
  lon,
  country: '',
  confidence: 0.95,
  ...more,
})

const compared = (toponyms: readonly GoldToponym[], mentions: readonly Found[]) =>
  compare({ id: 'd', text: '', toponyms }, mentions)

describe('distance', () => {
  test.each([
    ['nowhere', { lat: 12, lon: 34 }, { lat: 12, lon: 34 }, 0],
    ['a degree of the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, DEGREE],
    ['across the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, DEGREE],
    ['pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 77 }, 180 * DEGREE],
    ['antipodes', { lat: 10, lon: 20 }, { lat: -10, lon: -160 }, 180 * DEGREE],
  ])('%s', (_, from, to, km) => expect(kilometres(from, to)).toBeCloseTo(km, 3))
})

describe('what toponyms were read as', () => {
  test('the very span before one that only touches it, and none where there is none', () => {
    const toponyms = [
      toponym(0, 4, 0, { type: 'Literal' }),
      toponym(10, 14, 0, { type: 'Literal' }),
      toponym(20, 24, 0, { type: 'Embedded' }),
      toponym(30, 34, 0),
    ]
    const mentions = [
      found(0, 9, 0, { kind: 'organisation' }),
      found(0, 4, 0),
      found(22, 29, 0, { kind: 'nominal' }),
      found(30, 34, 0),
    ]
    expect(confusionOf(readingsOf({ id: 'd', text: '', toponyms }, mentions))).toEqual({
      Embedded: { nominal: 1 },
      Literal: { name: 1, missed: 1 },
    })
  })
})

describe('measures', () => {
  test('precision and recall', () => {
    expect(precisionRecall(2, 4, 8)).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 })
    expect(precisionRecall(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 })
    expect(precisionRecall(0, 3, 0)).toEqual({ precision: 0, recall: 0, f1: 0 })
  })

  test('errors, known by hand', () => {
    const { auc, ...rest } = errorMeasures([400, 0, 161, 162])
    expect(rest).toEqual({ measured: 4, within161: 0.5, meanKm: 180.75, medianKm: 161.5 })
    const area = Math.log(1) / 2 + Math.log(162) + Math.log(163) + Math.log(401) / 2
    expect(auc).toBeCloseTo(area / (3 * Math.log(20039)), 12)
    expect(errorMeasures([5, 1, 3]).medianKm).toBe(3)
  })

  test('the area is 0 for no errors and 1 for the largest', () => {
    expect(errorMeasures([0, 0, 0]).auc).toBe(0)
    expect(errorMeasures([20038, 20038]).auc).toBeCloseTo(1, 12)
    expect(errorMeasures([7]).auc).toBeNull()
    expect(errorMeasures([])).toMatchObject({ measured: 0, within161: null, meanKm: null })
  })
})

describe('matching', () => {
  const spans = (toponyms: readonly GoldToponym[], mentions: readonly Found[]) =>
    compared(toponyms, mentions).pairs.map(pair => [
      pair.found.start,
      pair.toponym ? pair.toponym.start : null,
      pair.exact,
    ])

  test('the same span first, whatever comes before it', () => {
    expect(spans([toponym(3, 8, 0)], [found(0, 8, 0), found(3, 8, 0)])).toEqual([
      [0, null, false],
      [3, 3, true],
    ])
  })

  test('else a shared letter, each toponym once', () => {
    expect(spans([toponym(0, 5, 0)], [found(0, 2, 0), found(2, 5, 0)])).toEqual([
      [0, 0, false],
      [2, null, false],
    ])
    expect(spans([toponym(0, 5, 0)], [found(5, 9, 0)])).toEqual([[5, null, false]])
  })
})

describe('a small corpus, counted by hand', () => {
  const comparison = compared(
    [
      toponym(0, 5, 0, { type: 'CITY', country: 'Near' }),
      toponym(10, 15, 10, { type: 'CITY', country: 'Far' }),
      toponym(20, 25, null),
      toponym(30, 35, 30, { type: 'RIVER' }),
    ],
    [
      found(0, 5, 1, { country: 'NR' }),
      found(8, 15, 20, { country: 'NR', kind: 'demonym' }),
      found(20, 25, 3),
      found(40, 45, 40, { confidence: 0.31 }),
      found(50, 55, null),
    ],
  )
  const score = scoreOf([comparison], country => (country === 'Near' ? 'NR' : country))

  test('recognition', () => {
    expect(score).toMatchObject({ documents: 1, toponyms: 4, found: 5 })
    expect(score.exact).toEqual(precisionRecall(2, 5, 4))
    expect(score.overlap).toEqual(precisionRecall(3, 5, 4))
  })

  test('resolution: toponyms without a point are nobody’s fault', () => {
    expect(score.resolution).toMatchObject({ pairs: 2, measured: 2, within161: 0.5, within161OfAll: 0.5 })
    expect(score.resolution.meanKm).toBeCloseTo(5.5 * DEGREE, 6)
    expect(score.rightCountry).toBe(0.5)
  })

  test('end to end: what lies on a toponym without a point does not count, nor what has none', () => {
    expect(score.endToEnd).toEqual(precisionRecall(1, 3, 3))
  })

  test('by kind and by type', () => {
    expect(score.byKind).toEqual({
      demonym: { found: 1, matched: 1, right: 0 },
      name: { found: 4, matched: 0.5, right: 0.5 },
    })
    expect(score.byType).toEqual({
      CITY: { toponyms: 2, placed: 0.5 },
      RIVER: { toponyms: 1, placed: 0 },
    })
  })

  test('calibration', () => {
    const bins = calibration([comparison])
    expect(bins).toHaveLength(10)
    expect(bins[3]).toEqual({ from: 0.3, to: 0.4, mentions: 1, confidence: 0.31, right: 0, placed: null })
    expect(bins[9]).toMatchObject({ mentions: 2, right: 0.5, placed: 0.5 })
    expect(calibrationError(bins)).toBeCloseTo((0.31 + 2 * 0.45) / 3, 12)
    expect(calibration([compared([], [found(0, 1, 0, { confidence: 1 })])])[9]!.mentions).toBe(1)
  })

  test('mistakes', () => {
    expect(mistakesOf([comparison, comparison], 5)).toEqual({
      misplaced: [{ surface: 'found 8', taken: 'at 20, NR', times: 2, km: expect.closeTo(10 * DEGREE, 6) }],
      missed: [{ surface: 'gold 30', taken: '', times: 2, km: null }],
      spurious: [
        { surface: 'found 40', taken: 'at 40', times: 2, km: null },
        { surface: 'found 50', taken: 'no place', times: 2, km: null },
      ],
    })
  })

  test('a mention without a point on a toponym with one is wrong of all', () => {
    const { resolution } = scoreOf([compared([toponym(0, 5, 0)], [found(0, 5, null)])])
    expect(resolution).toMatchObject({ pairs: 1, measured: 0, within161: null, within161OfAll: 0 })
  })
})

test.each([
  ['lgl', ['name', 'demonym', 'metonym']],
  ['GeoVirus', ['name', 'metonym']],
  ['tudloc2013', ['name', 'metonym']],
  ['geowebnews', ['name', 'demonym', 'metonym']],
  ['trnews', ['name', 'demonym', 'metonym']],
])('what counts in %s', (name, kinds) => expect(kindsOf(name)).toEqual(kinds))

test('the seed article is read nearly as its editor did', () => {
  const score = scoreOf(readCorpus(seedCorpus(), knowledge()).comparisons)
  expect(score.toponyms).toBe(40)
  expect(score.overlap.f1).toBeGreaterThan(0.95)
  expect(score.endToEnd.f1).toBeGreaterThan(0.9)
})
