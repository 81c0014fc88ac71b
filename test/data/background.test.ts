import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { NotedEvent, OfficeHolder, Organisation } from '../../src/index.ts'
import { parseIsoDay } from '../../src/time/calendar.ts'
import { knowledge } from '../support/knowledge.ts'

const read = <T>(name: string): T[] =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../data/background/${name}.json`, import.meta.url)), 'utf8'),
  )

const events = read<NotedEvent>('events')
const organisations = read<Organisation>('organisations')
const offices = read<OfficeHolder>('offices')
const { gazetteer } = knowledge()
const codes = new Set(gazetteer.curated.map(place => place.country))

const repeated = (keys: readonly string[]) => keys.filter((key, i) => keys.indexOf(key) !== i)

describe('noted events', () => {
  test('there are enough, of many countries, each once', () => {
    expect(events.length).toBeGreaterThanOrEqual(80)
    expect(new Set(events.map(event => event.country)).size).toBeGreaterThanOrEqual(40)
    expect(repeated(events.map(event => event.key))).toEqual([])
  })

  test('their types are of the taxonomy', () => {
    const types = new Set(
      knowledge()
        .lexicon('event-types')
        .map(row => row[0]),
    )
    expect(events.flatMap(event => event.types.filter(type => !types.has(type)))).toEqual([])
  })

  test('their dates are days in order', () => {
    const wrong = events.filter(({ date }) => {
      const days = date.split('/').map(iso => parseIsoDay(iso))
      return days.length > 2 || days.includes(null) || (days[1] ?? days[0]!)! < days[0]!
    })
    expect(wrong.map(event => event.key)).toEqual([])
  })

  test('their places are known, and lie in the country given or in a sea', () => {
    const wrong = events.flatMap(({ key, places, country }) =>
      places
        .filter((id, i) => {
          const place = gazetteer.place(id)
          return !place || (i === 0 && place.country !== '' && place.country !== country)
        })
        .map(id => `${key}: ${id}`),
    )
    expect(wrong).toEqual([])
  })

  test('each has a place and a source', () => {
    expect(events.filter(event => event.places.length === 0 || event.source === '')).toEqual([])
  })
})

describe('organisations', () => {
  test('there are enough, each once', () => {
    expect(organisations.length).toBeGreaterThanOrEqual(150)
    expect(repeated(organisations.map(one => one.key))).toEqual([])
  })

  test('no name stands for two of one country', () => {
    const named = organisations.flatMap(one =>
      [one.name, ...one.aliases].map(name => `${one.country} ${name}`),
    )
    expect(repeated(named)).toEqual([])
  })

  test('kinds, countries and seats are known', () => {
    const kinds = new Set(
      'armed-group agency news-agency newspaper party company international military club'.split(' '),
    )
    const wrong = organisations.filter(
      ({ kind, country, seat }) =>
        !kinds.has(kind) ||
        !(country === '' || codes.has(country)) ||
        (seat !== undefined && !gazetteer.place(seat)),
    )
    expect(wrong.map(one => one.key)).toEqual([])
  })

  test('a longer name is not read as the shorter one inside it', () => {
    const tokens = (name: string) =>
      knowledge()
        .organisations.get(name)
        .map(one => one.country)
    expect(tokens('Hezbollah')).toEqual(['LB'])
    expect(tokens('Kataib Hezbollah')).toEqual(['IQ'])
  })
})

describe('offices', () => {
  test('there are enough, of known countries', () => {
    expect(offices.length).toBeGreaterThanOrEqual(150)
    expect(offices.filter(one => !codes.has(one.country)).map(one => one.name)).toEqual([])
  })

  test('a term ends after it begins', () => {
    const wrong = offices.filter(
      ({ from, to }) =>
        parseIsoDay(from) === null || (to !== null && (parseIsoDay(to) === null || to <= from)),
    )
    expect(wrong.map(one => one.name)).toEqual([])
  })

  test('nobody holds one office twice at once', () => {
    const wrong = offices.filter((one, i) =>
      offices.some(
        (other, j) =>
          i < j &&
          one.name === other.name &&
          one.office === other.office &&
          one.country === other.country &&
          (one.to ?? '9999') > other.from &&
          (other.to ?? '9999') > one.from,
      ),
    )
    expect(wrong.map(one => one.name)).toEqual([])
  })
})
