import { check as secondOpinion } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkGeoJson } from '../../../src/index.ts'

const SQUARE = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]
const HOLE = [
  [0.2, 0.2],
  [0.2, 0.4],
  [0.4, 0.4],
  [0.4, 0.2],
  [0.2, 0.2],
]

const feature = (geometry: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: {},
  geometry,
  ...more,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const point = (...coordinates: unknown[]) => feature({ type: 'Point', coordinates })

const accepts = (value: unknown) => {
  try {
    secondOpinion(JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

describe('valid', () => {
  test.each<[string, unknown]>([
    ['nothing in it', collection()],
    ['a point', collection(point(44.4, 33.3))],
    ['a point with a height', collection(point(44.4, 33.3, 34))],
    ['a feature of no place', collection(feature(null))],
    ['a polygon with a hole', collection(feature({ type: 'Polygon', coordinates: [SQUARE, HOLE] }))],
    [
      'several polygons',
      collection(
        feature({ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE.map(([x, y]) => [x! + 5, y!])]] }),
      ),
    ],
    [
      'a line',
      collection(
        feature({
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        }),
      ),
    ],
    ['ids of both kinds', collection({ ...point(0, 0), id: 'a' }, { ...point(0, 0), id: 1 })],
    [
      'foreign members',
      { ...collection({ ...point(0, 0), placeline: { events: ['e1'] } }), placeline: { schema: 'x' } },
    ],
    ['a box', { ...collection(point(0, 0)), bbox: [-10, -10, 10, 10] }],
  ])('%s', (_, value) => {
    expect(checkGeoJson(value)).toEqual([])
    expect(accepts(value)).toBe(true)
  })
})

describe('faulty, and where', () => {
  test.each<[string, unknown, string]>([
    ['not an object', 'FeatureCollection', ''],
    ['null', null, ''],
    ['a type from the prototype', { type: 'constructor' }, 'type'],
    ['__proto__ as a type', JSON.parse('{"type":"__proto__"}'), 'type'],
    ['a bare geometry', { type: 'Point', coordinates: [0, 0] }, ''],
    ['features that are no array', { type: 'FeatureCollection', features: {} }, ''],
    ['a latitude off the globe', collection(point(0, 91)), 'features[0].geometry.coordinates'],
    ['a longitude off the globe', collection(point(0, 0), point(181, 0)), 'features[1].geometry.coordinates'],
    ['not a number', collection(point(Number.NaN, 0)), 'features[0].geometry.coordinates'],
    ['infinity', collection(point(Number.POSITIVE_INFINITY, 0)), 'features[0].geometry.coordinates'],
    ['a text as coordinate', collection(point('44', 33)), 'features[0].geometry.coordinates'],
    ['too many decimals', collection(point(1.123456789, 0)), 'features[0].geometry.coordinates'],
    [
      'an open ring',
      collection(feature({ type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] })),
      'features[0].geometry.coordinates[0]',
    ],
    [
      'an outer ring that runs clockwise',
      collection(feature({ type: 'Polygon', coordinates: [[...SQUARE].reverse()] })),
      'features[0].geometry.coordinates[0]',
    ],
    [
      'a hole that runs counter-clockwise',
      collection(feature({ type: 'Polygon', coordinates: [SQUARE, [...HOLE].reverse()] })),
      'features[0].geometry.coordinates[1]',
    ],
    [
      'a polygon without rings',
      collection(feature({ type: 'Polygon', coordinates: [] })),
      'features[0].geometry.coordinates',
    ],
    [
      'an empty ring',
      collection(feature({ type: 'Polygon', coordinates: [[]] })),
      'features[0].geometry.coordinates[0]',
    ],
    ['a box of two numbers', { ...collection(), bbox: [0, 0] }, 'bbox'],
    ['a box upside down', { ...collection(), bbox: [0, 10, 0, -10] }, 'bbox'],
    ['an object as id', collection({ ...point(0, 0), id: {} }), 'features[0].id'],
    [
      'an id used twice',
      collection({ ...point(0, 0), id: 'a' }, { ...point(1, 1), id: 'a' }),
      'features[1].id',
    ],
    ['properties that are a list', collection({ ...point(0, 0), properties: [] }), 'features[0].properties'],
    ['a crs', { ...collection(), crs: {} }, 'crs'],
    [
      'coordinates on a feature',
      collection({ ...point(0, 0), coordinates: [0, 0] }),
      'features[0].coordinates',
    ],
    ['a geometry from the prototype', collection(feature({ type: 'toString' })), 'features[0].geometry.type'],
    [
      'a line of one position',
      collection(feature({ type: 'LineString', coordinates: [[0, 0]] })),
      'features[0].geometry',
    ],
    ['a feature that is null', collection(null), 'features[0]'],
  ])('%s', (_, value, path) => {
    expect(checkGeoJson(value).map(fault => fault.path)).toContain(path)
  })
})

test('a hundred thousand bad positions are refused at once, not after minutes', () => {
  const line = { type: 'LineString', coordinates: Array.from({ length: 100_000 }, () => ['x', 'y']) }
  expect(checkGeoJson(collection(feature(line))).length).toBeGreaterThan(0)
})

test('a value nested a hundred thousand deep is refused', () => {
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = [deep]
  expect(checkGeoJson(collection(feature({ type: 'Point', coordinates: deep })))[0]?.message).toMatch(/deep/)
})

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      value => Array.isArray(checkGeoJson(value)) && Array.isArray(checkGeoJson(collection(value))),
    ),
    { numRuns: 1000 },
  )
})
