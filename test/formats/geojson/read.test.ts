import { check as secondOpinion } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFormat, type Layer, layerTitle, propertyRows, readGeoJson } from '../../../src/index.ts'
import { outlines, seedStory } from '../../support/seed.ts'

const point = (lon: unknown, lat: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [lon, lat] },
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })
const read = (value: unknown) =>
  readGeoJson(typeof value === 'string' ? value : JSON.stringify(value), 'x.geojson')

function layer(value: unknown): Layer {
  const result = read(value)
  if ('fault' in result) throw new Error(result.fault)
  return result.layer
}

const SQUARE = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
]

describe('drawn', () => {
  test.each<[string, unknown, number]>([
    ['a point', collection(point(44.4, 33.3)), 1],
    [
      'with a height',
      collection({ ...point(0, 0), geometry: { type: 'Point', coordinates: [44, 33, 12] } }),
      1,
    ],
    ['one feature', point(1, 2), 1],
    ['one geometry', { type: 'Polygon', coordinates: SQUARE }, 1],
    [
      'several points of one feature',
      {
        type: 'MultiPoint',
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
      2,
    ],
    [
      'a collection of geometries within another',
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 2] },
          {
            type: 'GeometryCollection',
            geometries: [
              {
                type: 'LineString',
                coordinates: [
                  [1, 2],
                  [3, 4],
                ],
              },
            ],
          },
        ],
      },
      2,
    ],
    ['a feature a line', `${JSON.stringify(point(1, 2))}\n${JSON.stringify(point(3, 4))}\n`, 2],
    [
      'with record separators',
      `\u001e${JSON.stringify(point(1, 2))}\n\u001e${JSON.stringify(point(3, 4))}\n`,
      2,
    ],
    ['after a byte order mark', `\uFEFF${JSON.stringify(collection(point(1, 2)))}`, 1],
    ['an old crs in degrees', { ...collection(point(1, 2)), crs: named('urn:ogc:def:crs:OGC:1.3:CRS84') }, 1],
    ['EPSG:4326', { ...collection(point(1, 2)), crs: named('EPSG:4326') }, 1],
    ['a crs of null', { ...collection(point(1, 2)), crs: null }, 1],
    ['just past 180°', collection(point(180.0000001, 0)), 1],
    ['properties that are a list', collection(point(1, 2, ['a'])), 1],
    ['an outer ring that runs clockwise', { type: 'Polygon', coordinates: [[...SQUARE[0]!].reverse()] }, 1],
  ])('%s', (_, value, count) => {
    const { features, remarks } = layer(value)
    expect(features).toHaveLength(count)
    expect(remarks).toEqual([])
  })
})

function named(name: string) {
  return { type: 'name', properties: { name } }
}

describe('drawn as far as it goes, and the rest is told', () => {
  test.each<[string, unknown, number, RegExp]>([
    [
      'a feature without a place',
      collection(point(1, 2), { ...point(0, 0), geometry: null }),
      1,
      /1 feature without a place is not drawn/,
    ],
    [
      'texts as coordinates',
      collection(point(1, 2), point('44', '33')),
      1,
      /1 feature with broken coordinates/,
    ],
    [
      'not a number',
      `{"type":"FeatureCollection","features":[${JSON.stringify(point(1, 2))},{"type":"Feature","geometry":{"type":"Point","coordinates":[1e999,0]}}]}`,
      1,
      /broken/,
    ],
    [
      'an unknown geometry',
      collection(point(1, 2), { ...point(0, 0), geometry: { type: 'Circle', coordinates: [0, 0] } }),
      1,
      /broken/,
    ],
    [
      'a geometry from the prototype',
      collection(point(1, 2), { ...point(0, 0), geometry: { type: 'toString' } }),
      1,
      /broken/,
    ],
    ['null among the features', collection(point(1, 2), null, 7, []), 1, /3 features with broken/],
    [
      'one point off the globe',
      collection(point(1, 2), point(3, 4), point(500, 4)),
      2,
      /1 feature off the globe is not drawn/,
    ],
    [
      'latitude first',
      collection(point(33.3, 144.4), point(35, 139)),
      2,
      /Latitude stood before longitude \(33.3, 144.4\)/,
    ],
  ])('%s', (_, value, count, remark) => {
    const { features, remarks } = layer(value)
    expect(features).toHaveLength(count)
    expect(remarks.join(' ')).toMatch(remark)
  })

  test('what stood the wrong way round is where it belongs', () => {
    expect(layer(collection(point(33.3, 144.4), point(35, 139))).features[0]!.geometry.coordinates).toEqual([
      144.4, 33.3,
    ])
  })

  test('what could be either way stays as it is', () => {
    expect(layer(collection(point(33.3, 44.4))).features[0]!.geometry.coordinates).toEqual([33.3, 44.4])
  })
})

describe('refused, with what was got and what to do', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', '', /is empty/],
    ['a text', 'Baghdad', /is no JSON, expected GeoJSON/],
    ['half a file', '{"type":"FeatureCollection","features":[{"type":', /breaks off/],
    ['KML', '<?xml version="1.0"?><kml/>', /is XML, such as KML or GPX/],
    ['TopoJSON', { type: 'Topology', objects: {} }, /is TopoJSON/],
    ['other JSON', { type: 'constructor' }, /got the type “constructor”/],
    ['a list', [1, 2], /got no type/],
    ['null', 'null', /got no type/],
    ['a number', '12', /got no type/],
    ['no features', collection(), /holds nothing with a place/],
    ['features that are no list', { type: 'FeatureCollection', features: {} }, /expected FeatureCollection/],
    [
      'metres',
      collection(point(4945000, 3965000), point(4945100, 3965300)),
      /4945000, 3965000, which are off the globe/,
    ],
    [
      'another system',
      { ...collection(point(4945000, 3965000)), crs: named('urn:ogc:def:crs:EPSG::3857') },
      /is in urn:ogc:def:crs:EPSG::3857/,
    ],
    ['__proto__ as a type', '{"type":"__proto__"}', /no GeoJSON/],
  ])('%s', (_, value, message) => {
    const result = read(value)
    expect('fault' in result ? result.fault : 'accepted').toMatch(message)
    expect('fault' in result && result.fault.startsWith('x.geojson ')).toBe(true)
  })
})

describe('however large or deep', () => {
  test('a hundred thousand points are read, and what is past them is counted', () => {
    const { features, remarks } = layer(
      collection(...Array.from({ length: 100_005 }, (_, i) => point((i % 360) - 180, 0))),
    )
    expect(features).toHaveLength(100_000)
    expect(remarks.join(' ')).toMatch(/5 features past the first 100,000/)
  })

  test('a hundred thousand bad positions cost nothing', () => {
    const line = { type: 'LineString', coordinates: Array.from({ length: 100_000 }, () => ['x', 'y']) }
    expect(read(line)).toMatchObject({ fault: expect.stringMatching(/nothing with a place/) })
  })

  test('a type that is an object which cannot be written out', () => {
    const type = '{"toString":1}'
    const geometry = `{"type":${type},"coordinates":[1,2]}`
    for (const text of [geometry, `{"type":"Feature","geometry":${geometry},"properties":{}}`])
      expect(read(text)).toHaveProperty('fault')
  })

  test('coordinates and collections nested a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(read(`{"type":"Point","coordinates":${deep}}`)).toHaveProperty('fault')
    const nest = `${'{"type":"GeometryCollection","geometries":['.repeat(20_000)}${']}'.repeat(20_000)}`
    expect(read(nest)).toHaveProperty('fault')
    const properties = `{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":{"a":${deep}}}`
    const { features } = layer(properties)
    expect(propertyRows(features[0]!.properties)[0]![0]).toBe('a')
  })
})

describe('properties are text', () => {
  test('in their own order, nested ones as JSON, empty ones left out, prototypes untouched', () => {
    const text =
      '{"b":1,"a":"<img src=x onerror=alert(1)>","n":null,"e":"","l":[1,"2"],"__proto__":{"polluted":true},"t":false}'
    const { features } = layer(
      `{"type":"Feature","geometry":{"type":"Point","coordinates":[1,2]},"properties":${text}}`,
    )
    expect(propertyRows(features[0]!.properties)).toEqual([
      ['b', '1'],
      ['a', '<img src=x onerror=alert(1)>'],
      ['l', '[1,"2"]'],
      ['__proto__', '{"polluted":true}'],
      ['t', 'false'],
    ])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('long ones and many are cut', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`k${i}`, 'x'.repeat(2000)]))
    const rows = propertyRows(many)
    expect(rows).toHaveLength(40)
    expect(rows[0]![1]).toHaveLength(501)
  })

  test.each<[unknown, unknown, string]>([
    [{ name: 'Erbil' }, 1, 'Erbil'],
    [{ name: 'Erbil', title: 'The raid' }, 1, 'The raid'],
    [{ NAME: 'Erbil' }, 1, 'Erbil'],
    [{ name: 12 }, 'f1', 'f1'],
    [{}, 7, '7'],
    [null, undefined, ''],
    ['text', { a: 1 }, ''],
  ])('%j with id %j is called “%s”', (properties, id, title) => {
    const geometry = { type: 'Point', coordinates: [0, 0] } as const
    expect(layerTitle({ geometry, properties, id })).toBe(title)
  })
})

test('every GeoJSON of ours can be drawn', () => {
  for (const id of [
    'geojson',
    'geojson-places',
    'geojson-events',
    'geojson-links',
    'geojson-points',
    'umap',
  ]) {
    const { features, remarks } = layer(
      String(findFormat(id)!.write([seedStory()], { outlines: outlines() }).content),
    )
    expect(features.length).toBeGreaterThan(5)
    expect(remarks).toEqual([])
  }
})

const anyGeoJson = fc.letrec(tie => ({
  geometry: fc.oneof(
    fc.record({
      type: fc.constantFrom('Point', 'LineString', 'Polygon', 'MultiPolygon', 'x'),
      coordinates: tie('coordinates'),
    }),
    fc.record({
      type: fc.constant('GeometryCollection'),
      geometries: fc.array(tie('geometry'), { maxLength: 3 }),
    }),
    fc.anything(),
  ),
  coordinates: fc.oneof(
    { depthSize: 'small' },
    fc.tuple(fc.double(), fc.double()),
    fc.array(tie('coordinates'), { maxLength: 4 }),
    fc.anything(),
  ),
})).geometry

test('never throws, and what it draws a strict reader accepts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ type: fc.constant('Feature'), geometry: anyGeoJson, properties: fc.anything() })),
      features => {
        const result = readGeoJson(JSON.stringify(collection(...features)) ?? '')
        if ('fault' in result) return
        for (const { geometry } of result.layer.features) {
          if (geometry.type !== 'Point') continue
          expect(() => secondOpinion(JSON.stringify(geometry))).not.toThrow()
        }
      },
    ),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      readGeoJson(text)
    }),
    { numRuns: 1000 },
  )
})
