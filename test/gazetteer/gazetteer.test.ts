import { expect, test } from 'vitest'
import { readCities } from '../../src/gazetteer/cities.ts'
import { createGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { openKnowledge } from '../../src/index.ts'
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
    place('other', { name: 'Sylvanian Parliament', type: 'facility', country: 'YY' }),
  ],
  readCities(
    '# comment\n7\tGlory\t\tXX\tNorth\t5\t6\tPPLC\t900\n8\tSylvania\tOld Sylvania\tXX\tNorth\t3\t4\tPPL\t500\nbroken\tline',
  ),
)

test('a city that is curated too is one place', () => {
  expect(gazetteer.names.get('Glory').map(sense => sense.placeId)).toEqual(['glory'])
})

test('a city of the world has its number as id', () => {
  expect(gazetteer.names.get('Old Sylvania')).toEqual([{ placeId: 'geonames:8', how: 'alias' }])
  expect(gazetteer.place('geonames:8')).toMatchObject({
    name: 'Sylvania',
    featureCode: 'P.PPL',
    population: 500,
  })
})

test('a government sits in the capital', () => {
  expect(gazetteer.government('XX')).toMatchObject({
    id: 'freedonia-government',
    type: 'government',
    lat: 5,
    lon: 6,
    seat: 'glory',
  })
  expect(gazetteer.government('XX')).not.toHaveProperty('shortName')
})

test('a parliament is found by its country', () => {
  expect(gazetteer.parliament('XX')?.id).toBe('assembly')
  expect(gazetteer.parliament('YY')).toBeUndefined()
})

test('a line that lacks columns is left out', () => {
  expect(gazetteer.cities).toHaveLength(1)
})

test('refuses what is no knowledge file, saying what it got', () => {
  expect(() => openKnowledge({ schema: 'other/2' } as never)).toThrow('Got knowledge of the form “other/2”')
})

test('opens the first column of a list', () => {
  const knowledge = openKnowledge({
    schema: 'placeline-knowledge/1',
    places: [],
    cities: '',
    lexicons: { words: [['Élan', 'noun'], ['plain']] },
    events: [],
    organisations: [],
    offices: [],
  })
  expect([...knowledge.words('words')]).toEqual([
    ['elan', 'noun'],
    ['plain', ''],
  ])
  expect(knowledge.words('none').size).toBe(0)
})
