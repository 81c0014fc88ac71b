import { describe, expect, test } from 'vitest'
import { createGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { importanceOf } from '../../src/gazetteer/importance.ts'
import { placesWithin } from '../../src/gazetteer/within.ts'
import type { CuratedPlace } from '../../src/model/knowledge.ts'
import { knowledge } from '../support/knowledge.ts'

const place = (id: string, lat: number, lon: number, more: Partial<CuratedPlace> = {}): CuratedPlace => ({
  ...{ id, name: id, type: 'city', featureCode: 'P.PPL', country: 'XX', admin1: '', lat, lon },
  ...{ uncertaintyM: 1000, source: 'test', licence: 'CC0', links: {}, population: 1000 },
  ...{ aliases: [], demonyms: [], nouns: [], within: [] },
  ...more,
})

const gazetteer = createGazetteer([
  place('suva', -18, 178.4, { featureCode: 'P.PPLC', population: 90_000 }),
  place('apia', -13.8, -171.8, { featureCode: 'P.PPLC', population: 40_000 }),
  place('taveuni', -16.8, -179.97, {
    type: 'landform',
    featureCode: 'T.ISL',
    population: 0,
    uncertaintyM: 50_000,
  }),
  place('middle', 0, 0, { population: 500 }),
  place('edge', 10, 20),
])
const ids = (bounds: Parameters<typeof placesWithin>[1], options = {}) =>
  placesWithin(gazetteer, bounds, { limit: 10, ...options }).map(one => one.id)

describe('bounds', () => {
  test.each([
    ['a plain box', { south: -1, west: -1, north: 1, east: 1 }, ['middle']],
    ['its edges', { south: 10, west: 20, north: 11, east: 21 }, ['edge']],
    [
      'over the antimeridian, east past 180',
      { south: -20, west: 170, north: -10, east: 190 },
      ['suva', 'apia', 'taveuni'],
    ],
    [
      'over the antimeridian, east less than west',
      { south: -20, west: 170, north: -10, east: -170 },
      ['suva', 'apia', 'taveuni'],
    ],
    [
      'over it from the other copy of the world',
      { south: -20, west: -190, north: -10, east: -170 },
      ['suva', 'apia', 'taveuni'],
    ],
    ['up to it', { south: -20, west: 170, north: -10, east: 180 }, ['suva']],
    ['from it', { south: -20, west: 180, north: -10, east: 190 }, ['apia', 'taveuni']],
    [
      'round the world',
      { south: -90, west: -300, north: 90, east: 300 },
      ['suva', 'apia', 'taveuni', 'edge', 'middle'],
    ],
    ['nowhere', { south: 50, west: 0, north: 60, east: 10 }, []],
    ['upside down', { south: 60, west: 0, north: 50, east: 10 }, []],
  ])('%s', (_, bounds, expected) => expect(ids(bounds)).toEqual(expected))
})

describe('what is asked for', () => {
  const all = { south: -90, west: -180, north: 90, east: 180 }

  test('no more than the limit, the most important', () => {
    expect(ids(all, { limit: 2 })).toEqual(['suva', 'apia'])
    expect(ids(all, { limit: 0 })).toEqual([])
  })

  test('kinds', () => {
    expect(ids(all, { types: new Set(['landform']) })).toEqual(['taveuni'])
    expect(ids(all, { types: new Set() })).toEqual([])
  })

  test('inhabitants, of towns alone; capitals need a tenth', () => {
    expect(ids(all, { leastPopulation: 1000 })).toEqual(['suva', 'apia', 'taveuni', 'edge'])
    expect(ids(all, { leastPopulation: 600_000 })).toEqual(['suva', 'taveuni'])
  })
})

test('importance grows with inhabitants, and capitals stand out', () => {
  const city = (population: number, featureCode = 'P.PPL') =>
    importanceOf({ type: 'city', featureCode, population, uncertaintyM: 1000 })
  expect(city(1e6)).toBeGreaterThan(city(1e5))
  expect(city(1e5, 'P.PPLC')).toBeGreaterThan(city(1e6))
  expect(
    importanceOf({ type: 'country', featureCode: 'A.PCLI', population: 1e4, uncertaintyM: 1000 }),
  ).toBeGreaterThan(city(3e7))
})

test('the greatest of Iraq come first', () => {
  const found = placesWithin(
    knowledge().gazetteer,
    { south: 29, west: 39, north: 37, east: 48 },
    { limit: 4, types: new Set(['city']) },
  )
  expect(found.map(one => one.name)).toEqual(expect.arrayContaining(['Baghdad', 'Mosul']))
  expect(found[0]?.name).toBe('Baghdad')
})
