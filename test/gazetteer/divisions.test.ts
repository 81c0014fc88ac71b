import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDivisions } from '../../src/gazetteer/divisions.ts'

const divisions = openDivisions(
  JSON.parse(readFileSync(new URL('../../data/outlines/divisions.topo.json', import.meta.url), 'utf8')),
)

test.each([
  ['Baghdad', 33.33, 44.4, 'IQ.07'],
  ['Athens, Georgia', 33.96, -83.38, 'US.GA'],
  ['Toronto', 43.75, -79.5, 'CA.08'],
  ['Lyon', 45.76, 4.84, 'FR.84'],
  ['Simferopol', 44.95, 34.1, 'UA.11'],
  ['Anadyr, past the antimeridian', 66.3, -173, 'RU.15'],
  ['Alice Springs', -23.7, 133.87, 'AU.03'],
])('%s', (_, lat, lon, code) => expect(divisions.at({ lat, lon })?.code).toBe(code))

test.each([
  ['the Gulf of Guinea', 0, 0],
  ['the Pacific', -30, -140],
  ['the Caspian Sea', 42, 50.5],
  ['beyond the pole', 91, 0],
])('%s is in none', (_, lat, lon) => expect(divisions.at({ lat, lon })).toBeUndefined())

test('refuses what are no outlines of divisions', () =>
  expect(() => openDivisions({ type: 'Topology', objects: {}, arcs: [] })).toThrow('expected divisions'))
