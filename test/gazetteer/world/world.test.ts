import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKey } from '../../../src/gazetteer/names.ts'
import { openWorld } from '../../../src/gazetteer/world/open.ts'
import { rounded } from '../../../src/gazetteer/world/people.ts'
import type { WorldRow } from '../../../src/gazetteer/world/row.ts'
import { writeWorld } from '../../../src/gazetteer/world/write.ts'
import { packed, world } from '../../support/knowledge.ts'

const plainRow: WorldRow = {
  geonames: 0,
  ident: '',
  name: 'Glory',
  aliases: [],
  foreign: [],
  division: 'XX.01',
  lat: 0,
  lon: 0,
  featureCode: 'P.PPL',
  population: 0,
  radiusKm: 0,
  basis: '',
}

const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map(step => step / 1000)
const nameOf = fc.stringMatching(/^[A-ZÉŁ][a-zéł]{0,5}( [A-Z][a-z]{1,4})?$/)
const rowsOf = fc
  .array(
    fc.record({
      name: nameOf,
      aliases: fc.array(nameOf, { maxLength: 2 }),
      foreign: fc.array(nameOf, { maxLength: 1 }),
      division: fc.constantFrom('XX.01', 'XX.02', 'YY.'),
      lat: degrees(90),
      lon: degrees(180),
      population: fc.nat(3_000_000),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map(rows => rows.map((row, i): WorldRow => ({ ...plainRow, ...row, geonames: i + 1 })))

describe('the world as it is packed', () => {
  test('any places come back under all their names', () =>
    fc.assert(
      fc.property(rowsOf, rows => {
        const opened = openWorld(writeWorld(rows, code => `Division ${code}`, ['test@1']))
        expect(opened.size).toBe(rows.length)
        for (const row of rows) {
          const record = opened.record(`geonames:${row.geonames}`)
          expect(opened.place(record)).toMatchObject({
            id: `geonames:${row.geonames}`,
            name: row.name,
            country: row.division.slice(0, 2),
            admin1: `Division ${row.division}`,
            population: rounded(row.population),
          })
          expect(opened.lat(record)).toBeCloseTo(row.lat, 3)
          expect(opened.lon(record)).toBeCloseTo(row.lon, 3)
          expect(opened.keyOf(record)).toBe(nameKey(row.name))
          for (const name of [row.name, ...row.aliases, ...row.foreign]) {
            const senses = opened.sensesAt(opened.keys.find(nameKey(name)))
            expect(senses.map(sense => sense.record)).toContain(record)
          }
        }
      }),
    ))

  test('the same rows in another order give the same bytes', () =>
    fc.assert(
      fc.property(rowsOf, rows => {
        const write = (all: readonly WorldRow[]) => writeWorld(all, () => '', [])
        expect(write([...rows].reverse())).toEqual(write(rows))
      }),
      { numRuns: 20 },
    ))

  test('a town lies in its district, which is a place of its own', () => {
    const district: WorldRow = {
      ...plainRow,
      name: 'Clarke County',
      featureCode: 'A.ADM2',
      lat: 33.951,
      lon: -83.365,
      radiusKm: 10,
    }
    const town: WorldRow = { ...plainRow, geonames: 4, name: 'Athens', lat: 33.961, lon: -83.378, district }
    const file = writeWorld([town, district], () => 'Georgia', [])
    const opened = openWorld(file)
    const place = opened.place(opened.record('geonames:4'))
    expect(place.within).toEqual(['admin2:XX.01.clarke-county'])
    expect([place.lat, place.lon]).toEqual([33.961, -83.378])
    expect(opened.place(opened.record('admin2:XX.01.clarke-county'))).toMatchObject({
      name: 'Clarke County',
      type: 'admin2',
      uncertaintyM: 10_000,
    })
    const asked = openWorld(file).record('admin2:XX.01.clarke-county')
    expect(opened.record('admin2:XX.01.clarke-county'), 'the same before any town of it was').toBe(asked)
  })

  test.each([
    ['under the name it gives its places', 'Llvov', 'Lviv', 'Lviv'],
    ['under its own with a noun', 'Surin Province', 'Surin', 'Surin Province'],
    ['under its own where its places have none', 'Llvov', '', 'Llvov'],
  ])('a division is shown %s', (_, name, admin1, shown) => {
    const division: WorldRow = { ...plainRow, name, featureCode: 'A.ADM1', radiusKm: 80 }
    const opened = openWorld(writeWorld([division], () => admin1, []))
    expect(opened.place(opened.record('admin1:XX.01')).name).toBe(shown)
  })

  test.each([
    'geonames:99',
    'geonames:',
    'admin1:ZZ.01',
    'admin2:XX.01.nowhere',
    'airfield:NONE',
    'geo:1,2',
    'geo:',
    'glory',
    '',
    '__proto__:1',
  ])('no place has the id %j', id =>
    expect(openWorld(writeWorld([plainRow], () => '', [])).record(id)).toBe(-1),
  )

  test('a name no key can be made of is left out, a long one too', () =>
    expect(
      openWorld(
        writeWorld(
          [{ ...plainRow, name: '—' }, { ...plainRow, name: 'x'.repeat(300) }, plainRow],
          () => '',
          [],
        ),
      ).size,
    ).toBe(1))
})

describe('the gazetteer of the world', () => {
  const full = world('full')
  const core = world('core')

  test('all ids are different and lead back', () => {
    const ids = new Set<string>()
    for (let record = 0; record < full.size; record++) ids.add(full.id(record))
    expect(ids.size).toBe(full.size)
    for (let record = 0; record < full.size; record += 997) {
      if (full.id(record).startsWith('geo:')) continue
      expect(full.record(full.id(record))).toBe(record)
    }
  })

  test('what comes first is part of the whole', () => {
    for (let record = 0; record < core.size; record += 101) {
      const place = core.place(record)
      expect(full.place(full.record(place.id))).toMatchObject({
        name: place.name,
        population: place.population,
      })
    }
  })

  test('is refused when a byte is lost', () =>
    expect(() => openWorld(packed('core').subarray(0, -1))).toThrow('bytes of a gazetteer of'))
})
