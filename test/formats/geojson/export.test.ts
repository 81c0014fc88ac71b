import { readdirSync, readFileSync } from 'node:fs'
import { check as secondOpinion } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOutlines } from '../../../data/pack/outlines.ts'
import { analyse, exportGeoJson, type GeoFeature } from '../../../src/index.ts'
import { knowledge } from '../../support/knowledge.ts'
import { story as made, mention, place as placed, sentence } from '../../support/story.ts'

const outlines = readOutlines()
const seeds = new URL('../../../seeds/', import.meta.url)
const seed = readFileSync(new URL(readdirSync(seeds)[0]!, seeds), 'utf8')
const story = analyse(seed, { knowledge: knowledge() })
const { collection, text, faults } = exportGeoJson(story, { outlines, events: true })

const kind = (name: string) => collection.features.filter(one => one.properties.feature_kind === name)
const place = (id: string) => collection.features.find(one => one.id.endsWith(`/place/${id}`))

describe('the seed article as a file', () => {
  test('passes our own checks, geojson-validation and a second opinion', () => {
    expect(faults).toEqual([])
    expect(() => secondOpinion(text)).not.toThrow()
  })

  test('holds every place, the events that have one, and the links between different ones', () => {
    expect(kind('place')).toHaveLength(story.places.length)
    expect(kind('event').length).toBeGreaterThan(15)
    expect(kind('event-link').length).toBeGreaterThan(4)
  })

  test('countries are areas, towns and buildings are points', () => {
    expect(place('iraq')?.geometry.type).toMatch(/Polygon/)
    expect(place('baghdad')?.geometry).toMatchObject({ type: 'Point' })
  })

  test('background knowledge says so, and stays out where it is not wanted', () => {
    expect(place('al-asad-airbase')?.properties.evidence).toBe('world-knowledge')
    const without = exportGeoJson(story, { outlines, background: false }).collection.features
    expect(without.filter(one => one.properties.evidence === 'world-knowledge')).toEqual([])
    expect(without.some(one => one.id.endsWith('/place/baghdad'))).toBe(true)
  })

  test('columns are scalars, the same for all of a kind, none of them empty, none called id', () => {
    for (const name of ['place', 'event', 'event-link']) {
      const features = kind(name)
      const columns = (one: GeoFeature) =>
        Object.keys(one.properties).filter(column => !/^(marker|stroke|fill)/.test(column))
      for (const one of features) expect(columns(one)).toEqual(columns(features[0]!))
    }
    const cells = collection.features.flatMap(one => Object.entries(one.properties))
    expect(cells.filter(([, cell]) => typeof cell === 'object' && cell !== null)).toEqual([])
    expect(cells.some(([column]) => column === 'id')).toBe(false)
    for (const column of new Set(cells.map(([name]) => name))) {
      expect(cells.some(([name, cell]) => name === column && cell !== null)).toBe(true)
    }
  })

  test('dates are whole days, and the time stamp is one kepler.gl can play', () => {
    for (const { properties } of kind('place')) {
      for (const column of ['start', 'end'])
        expect(properties[column] ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(properties.timestamp ?? '2000-01-01T00:00:00Z').toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
    }
  })

  test('descriptions are short and hold no braces', () => {
    for (const { properties } of collection.features) {
      expect(String(properties.description).length).toBeLessThan(500)
      expect(properties.description).not.toMatch(/[{}]/)
    }
  })

  test('the same article gives the same ids', () => {
    const again = exportGeoJson(analyse(seed, { knowledge: knowledge() }), {
      outlines,
      events: true,
    }).collection
    expect(again.features.map(one => one.id)).toEqual(collection.features.map(one => one.id))
  })
})

test('a province has its outline, unless a person drew another; a city has none', () => {
  const outline = outlines.LU!
  const drawn = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  } as const
  const one = made({
    article: { text: 'x'.repeat(3) },
    sentences: [sentence(0, 3)],
    places: [placed('a', { type: 'admin1' }), placed('b', { type: 'admin1', geometry: drawn }), placed('c')],
    mentions: ['a', 'b', 'c'].map((id, i) => mention(`m${i}`, i, i + 1, { placeIds: [id] })),
  })
  const all = { a: outline, b: outline, c: outline }
  const types = (given: Parameters<typeof exportGeoJson>[1]) =>
    exportGeoJson(one, given).collection.features.map(({ geometry }) => geometry)
  expect(types({ outlines: all })).toEqual([
    { type: 'Polygon', coordinates: expect.anything() },
    { type: 'Polygon', coordinates: expect.anything() },
    { type: 'Point', coordinates: expect.anything() },
  ])
  expect(types({ outlines: {} }).map(({ type }) => type)).toEqual(['Point', 'Polygon', 'Point'])
  expect(types({ outlines: all, points: true }).map(({ type }) => type)).toEqual(['Point', 'Point', 'Point'])
})

test('several stories are one valid file, told apart by a column', () => {
  const other = analyse('Thousands marched in Paris and Berlin.', { knowledge: knowledge() })
  const both = exportGeoJson([story, other], { outlines })
  expect(both.faults).toEqual([])
  expect(new Set(both.collection.features.map(one => one.properties.article_id)).size).toBe(2)
})

test('whatever the words, what leaves is valid', () => {
  const words = [
    'Baghdad',
    'Russia',
    'Fiji',
    'United States',
    'Middle East',
    'Tehran',
    'said',
    'attacked',
    'the embassy',
    'on Friday',
    'after',
    '{x}',
    'marched in',
    'Antarctica',
    '.',
    '\n',
    'Nile',
    'Pacific Ocean',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }), picked => {
      const file = exportGeoJson(analyse(picked.join(' '), { knowledge: knowledge() }), {
        outlines,
        events: true,
      })
      expect(file.faults).toEqual([])
    }),
    { numRuns: 150 },
  )
})
