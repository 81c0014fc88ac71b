import { describe, expect, test } from 'vitest'
import { candidatesOf, lookupText } from '../../src/cli/lookup.ts'
import { table } from '../../src/cli/table.ts'
import { knowledge } from '../support/knowledge.ts'

const idsOf = (name: string) => candidatesOf(name, knowledge()).candidates.map(one => one.placeId)

describe('the most important place first', () => {
  test.each([
    ['a country before a state', 'Georgia', 'georgia'],
    ['whatever the case', 'baghdad', 'baghdad'],
    ['and the accents', 'Bogota', idsOf('Bogotá')[0]!],
    ['dots aside', 'US', idsOf('United States')[0]!],
    ['by its people', 'Iraqi', 'iraq'],
  ])('%s: %s', (_, name, id) => expect(idsOf(name)[0]).toBe(id))

  test('a capital before larger towns, then by inhabitants', () => {
    const { candidates } = candidatesOf('London', knowledge())
    expect(candidates[0]).toMatchObject({ country: 'GB', featureCode: 'P.PPLC' })
    const rest = candidates.slice(1).map(one => one.population)
    expect(rest.length).toBeGreaterThan(0)
    expect(rest).toEqual(rest.toSorted((a, b) => b - a))
  })

  test('each place once', () => {
    const ids = idsOf('Washington')
    expect(ids.length).toBeGreaterThan(1)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a name with what holds it', () => {
  test.each([
    ['Paris, Texas', { country: 'US', admin1: 'Texas' }],
    ['Paris, France', { country: 'FR' }],
    ['London, Ontario', { country: 'CA', admin1: 'Ontario' }],
  ])('%s', (name, place) => {
    const { candidates } = candidatesOf(name, knowledge())
    expect(candidates.length).toBeGreaterThan(0)
    for (const one of candidates) expect(one).toMatchObject(place)
  })

  test.each(['Baghdad, Texas', 'Nowhereville', '', ',', 'Paris,', '__proto__'])('no place: %j', name =>
    expect(candidatesOf(name, knowledge())).toEqual({ name, candidates: [] }),
  )
})

describe('as a table', () => {
  test('a heading, aligned columns, numbers to the right', () => {
    const candidate = {
      placeId: 'x',
      name: 'Łódź',
      lat: 51.75,
      lon: 19.46667,
      country: 'PL',
      admin1: '',
      featureCode: 'P.PPLA',
      population: 768755,
      source: 'test',
    }
    expect(
      lookupText([
        {
          name: 'Lodz',
          candidates: [candidate, { ...candidate, name: 'Lodz Hill', population: 0, lon: -9 }],
        },
        { name: 'Nowhere', candidates: [] },
      ]),
    ).toBe(
      [
        'Lodz',
        '  name       in  kind    inhabitants      lat      lon  id  source',
        '  Łódź       PL  P.PPLA      768,755  51.7500  19.4667  x   test',
        '  Lodz Hill  PL  P.PPLA               51.7500  -9.0000  x   test',
        '',
      ].join('\n'),
    )
  })

  test('accents of their own take no room, control characters do not reach the terminal', () => {
    expect(
      table(
        ['a', 'b'],
        [
          ['e\u0301', 'x'],
          ['\u001b[2J', 'y'],
        ],
      ),
    ).toBe('  a     b\n  e\u0301     x\n   [2J  y\n')
  })
})
