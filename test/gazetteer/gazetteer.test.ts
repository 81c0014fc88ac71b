import { expect, test } from 'vitest'
import { createGazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { WorldRow } from '../../src/gazetteer/world/row.ts'
import { writeWorld } from '../../src/gazetteer/world/write.ts'
import { openKnowledge, openWorld } from '../../src/index.ts'
import type { CuratedPlace } from '../../src/model/knowledge.ts'

const place = (id: string, rest: Partial<CuratedPlace>): CuratedPlace => ({
  id,
  name: id,
  type: 'city',
  featureCode: 'P.PPLC',
  country: 'XX',
  admin1: '',
  lat: 1,
  lon: 2,
  uncertaintyM: 1000,
  source: 'test',
  licence: 'CC0',
  links: {},
  population: 0,
  aliases: [],
  demonyms: [],
  nouns: [],
  within: [],
  ...rest,
})

const row = (rest: Partial<WorldRow>): WorldRow => ({
  geonames: 0,
  ident: '',
  name: '',
  aliases: [],
  foreign: [],
  division: 'XX.01',
  lat: 3,
  lon: 4,
  featureCode: 'P.PPL',
  population: 0,
  radiusKm: 0,
  basis: '',
  ...rest,
})

const gazetteer = createGazetteer(
  [
    place('freedonia', {
      name: 'Freedonia',
      type: 'country',
      featureCode: 'A.PCLI',
      capital: 'glory',
      demonyms: ['Freedonian'],
    }),
    place('glory', { name: 'Glory', shortName: 'G.', links: { geonames: 7 }, lat: 5, lon: 6 }),
    place('assembly', { name: 'Freedonian Parliament', type: 'facility', featureCode: 'S.GOVL' }),
    place('northland', { name: 'North', type: 'admin1', featureCode: 'A.ADM1' }),
    place('field', { name: 'Freedom Field', type: 'facility', featureCode: 'S.AIRP', lat: 8, lon: 9 }),
    place('mill', { name: 'Mill (Freedonia)', aliases: ['Mill'], lat: 1, lon: 2 }),
    place('other', { name: 'Sylvanian Parliament', type: 'facility', country: 'YY' }),
  ],
  openWorld(
    writeWorld(
      [
        row({ geonames: 7, name: 'Glory', aliases: ['Gloria'], featureCode: 'P.PPLC', population: 900 }),
        row({
          geonames: 8,
          name: 'Sylvania',
          aliases: ['Old Sylvania'],
          foreign: ['Waldstadt'],
          population: 500,
        }),
        row({ name: 'Mill', lat: 1.03, lon: 2.02 }),
        row({ name: 'Mill', lat: 1.4, lon: 2.02 }),
        row({ name: 'North', featureCode: 'A.ADM1', radiusKm: 90 }),
        row({ ident: 'XXGL', name: 'Glory Airport', featureCode: 'S.AIRP', lat: 8.01, lon: 9.01 }),
        row({ ident: 'XXSY', name: 'Sylvania Airport', featureCode: 'S.AIRP', lat: 18, lon: 9 }),
      ],
      () => 'North',
      [],
    ),
  ),
)

const ids = (name: string) => gazetteer.names.get(name).map(sense => sense.placeId)

test.each([
  ['a city by its number', 'Glory', 'glory', 'geonames:7'],
  ['its other names with it', 'Gloria', 'glory', 'geonames:7'],
  ['a division by country and name', 'North', 'northland', 'admin1:XX.01'],
  ['an airfield by its spot', 'Glory Airport', 'field', 'airfield:XXGL'],
])('what is curated and in the world is one place: %s', (_, name, id, other) => {
  expect([...new Set(ids(name))]).toEqual([id])
  expect(gazetteer.place(other)?.id).toBe(id)
})

test('a town of the name by its spot, and one elsewhere stays a place of its own', () =>
  expect([...new Set(ids('Mill'))]).toEqual(['mill', 'geo:1.4,2.02']))

test('an airfield elsewhere stays a place of its own', () =>
  expect(ids('Sylvania Airport')).toEqual(['airfield:XXSY']))

test('a city of the world has its number as id', () => {
  expect(gazetteer.names.get('Old Sylvania')).toMatchObject([{ placeId: 'geonames:8', how: 'alias' }])
  expect(gazetteer.place('geonames:8')).toMatchObject({
    name: 'Sylvania',
    featureCode: 'P.PPL',
    admin1: 'North',
    population: 500,
  })
})

test('names in other languages are not looked for in texts', () => expect(ids('Waldstadt')).toEqual([]))

test('a government sits in the capital', () => {
  expect(gazetteer.government('XX')).toMatchObject({
    id: 'freedonia-government',
    type: 'government',
    lat: 5,
    lon: 6,
    seat: 'glory',
  })
  expect(gazetteer.government('XX')?.shortName).toBeUndefined()
})

test('a parliament is found by its country', () => {
  expect(gazetteer.parliament('XX')?.id).toBe('assembly')
  expect(gazetteer.parliament('YY')).toBeUndefined()
})

test('refuses what is no knowledge file, saying what it got', () => {
  expect(() => openKnowledge({ schema: 'other/2' } as never)).toThrow('Got knowledge of the form “other/2”')
})

test('opens the first column of a list', () => {
  const knowledge = openKnowledge({
    schema: 'placeline-knowledge/2',
    places: [],
    lexicons: { words: [['Élan', 'noun'], ['plain']] },
    events: [],
    organisations: [],
    offices: [],
    weights: {},
  })
  expect([...knowledge.words('words')]).toEqual([
    ['elan', 'noun'],
    ['plain', ''],
  ])
  expect(knowledge.words('none').size).toBe(0)
})
