import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutLine, cutPolygon } from '../../../src/formats/geojson/antimeridian.ts'
import { bboxOf, signedArea, tidyGeometry } from '../../../src/formats/geojson/geometry.ts'
import type { Geometry, Position } from '../../../src/index.ts'
import { checkGeoJson } from '../../../src/index.ts'

const asCollection = (geometry: Geometry) => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry }],
})

describe('at the antimeridian', () => {
  test('a polygon across it becomes one on each side', () => {
    const chukotka: Position[] = [
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ]
    const parts = cutPolygon([chukotka])
    expect(
      parts.map(rings => rings[0]!.map(([lon]) => Math.sign(lon))).map(signs => new Set(signs).size),
    ).toEqual([1, 1])
  })

  test('a polygon away from it stays as it is', () => {
    const square: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]
    expect(cutPolygon([square])).toEqual([[square]])
  })

  test('a ring round the pole is closed over it', () => {
    const antarctica: Position[] = [
      [-180, -70],
      [-90, -70],
      [0, -70],
      [90, -70],
      [180, -70],
      [-180, -70],
    ]
    const lats = cutPolygon([antarctica])
      .flat(2)
      .map(([, lat]) => lat)
    expect(Math.min(...lats)).toBe(-90)
  })

  test('a line across it is split, with a point on both edges', () => {
    expect(
      cutLine([
        [170, 0],
        [-170, 10],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ])
  })

  test('a line away from it stays whole', () => {
    expect(
      cutLine([
        [0, 0],
        [10, 10],
      ]),
    ).toHaveLength(1)
  })
})

test('a clockwise outer ring is turned round', () => {
  const tidy = tidyGeometry({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    ],
  })
  expect(tidy.type === 'Polygon' && signedArea(tidy.coordinates[0]!)).toBeGreaterThan(0)
})

const position = fc.tuple(
  fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
)

const offset = fc.double({ min: 0.01, max: 60, noNaN: true })

test('whatever triangle goes in, across the antimeridian too, what comes out is valid', () => {
  fc.assert(
    fc.property(
      position,
      offset,
      fc.double({ min: 0.01, max: 4, noNaN: true }),
      fc.boolean(),
      ([lon, lat], east, north, backwards) => {
        const wrapped = lon + east > 180 ? lon + east - 360 : lon + east
        const ring: Position[] = [
          [lon, lat],
          [wrapped, lat],
          [wrapped, lat + north],
          [lon, lat],
        ]
        const geometry = tidyGeometry({
          type: 'Polygon',
          coordinates: [backwards ? [...ring].reverse() : ring],
        })
        expect(checkGeoJson(asCollection(geometry))).toEqual([])
      },
    ),
    { numRuns: 1000 },
  )
})

test('a box holds every position of its line', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 20 }), line => {
      const [west, south, east, north] = bboxOf({ type: 'LineString', coordinates: line })
      expect(line.every(([lon, lat]) => west <= lon && lon <= east && south <= lat && lat <= north)).toBe(
        true,
      )
    }),
  )
})
