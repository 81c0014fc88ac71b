import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { join } from '../../../src/app/collection/collection.ts'
import { compareTwo } from '../../../src/app/collection/compare.ts'
import { disagreementsOf } from '../../../src/app/collection/disagreements.ts'
import { sharedEvents } from '../../../src/app/collection/shared-events.ts'
import { sharedPlaces } from '../../../src/app/collection/shared-places.ts'
import { PLACES, report, type Told } from './stories.ts'

const joined = (other: Told, one: Told = {}) => sharedEvents([report(one), report(other)]).length === 1

describe('two articles tell one event', () => {
  const police = { victim: 'police officers' }
  test.each<[string, Told]>([
    ['in the same words', {}],
    ['on overlapping days', { on: '2020-03-08/2020-03-10' }],
    ['a day apart, by the same hand', { on: '2020-03-08' }],
    ['at one place on one day, by others', { actor: 'gunmen', victim: '' }],
    ['of a place that holds the other, by the same hand', { at: 'iraq' }],
    ['without a date, with both sides the same', { on: null }],
    ['at another place on the same day, with both sides the same', { at: 'erbil' }],
  ])('%s', (_, other) => {
    expect(joined({ ...police, ...other }, police)).toBe(true)
  })

  test.each<[string, Told]>([
    ['of another type', { type: 'protest' }],
    ['weeks apart', { on: '2020-03-30' }],
    ['a day apart, by others', { on: '2020-03-08', actor: 'gunmen' }],
    ['in another country', { at: 'paris', actor: 'gunmen' }],
    ['in another town, one side the same', { at: 'erbil' }],
    ['of a place that holds the other, by others', { at: 'iraq', actor: 'gunmen' }],
    ['without a date, by others', { on: null, actor: 'gunmen' }],
    ['without a place', { at: null, actor: 'gunmen' }],
    ['with only a vague date', { on: '2019-01-01/2020-12-31', actor: 'gunmen' }],
  ])('not: %s', (_, other) => {
    expect(joined(other)).toBe(false)
  })

  test('two events of one article stay two', () => {
    const one = report()
    const twice = { ...one, events: [one.events[0]!, { ...one.events[0]!, id: 'e2' }] }
    expect(sharedEvents([twice])).toHaveLength(2)
    expect(sharedEvents([twice, one]).map(({ tellings }) => tellings.length)).toEqual([2, 1])
  })
})

const told: fc.Arbitrary<Told> = fc.record({
  type: fc.constantFrom('bombing', 'protest'),
  on: fc.constantFrom('2020-03-07', '2020-03-09', '2020-03-12', '2020-03-01/2020-03-31', null),
  at: fc.constantFrom('kirkuk', 'erbil', 'iraq', 'paris', null),
  actor: fc.constantFrom('a bomb', 'gunmen', ''),
})

describe('whatever the articles', () => {
  test('every event stands once, no article twice in one, and one alone joins nothing', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 30 }), all => {
        const stories = all.map(report)
        const events = sharedEvents(stories)
        expect(events.flatMap(one => one.tellings)).toHaveLength(stories.length)
        for (const { tellings } of events) {
          expect(new Set(tellings.map(one => one.report)).size).toBe(tellings.length)
          expect(new Set(tellings.map(one => one.event.type)).size).toBe(1)
        }
        expect(new Set(events.map(one => one.id)).size).toBe(events.length)
      }),
    )
  })

  test('only in one, in both and only in the other make up what the two have', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 12 }), all => {
        const { places, events, disagreements } = join(all.map(report))
        const { places: parted } = compareTwo(0, 1, places, events, disagreements)
        const had = places.filter(({ reports }) => reports.includes(0) || reports.includes(1))
        expect(parted.onlyA.length + parted.both.length + parted.onlyB.length).toBe(had.length)
        for (const { reports } of parted.onlyA) expect(reports).not.toContain(1)
        for (const { reports } of parted.both) expect(reports).toEqual(expect.arrayContaining([0, 1]))
      }),
    )
  })

  test('a thousand articles of one event on one day are one event', () => {
    expect(sharedEvents(Array.from({ length: 1000 }, () => report()))).toHaveLength(1)
  })
})

describe('places', () => {
  test('are joined by their ids, that of most articles first; what no words stand for is left out', () => {
    const unsaid = { ...report(), mentions: [], events: [] }
    const places = sharedPlaces([report({ at: 'paris' }), report(), report(), unsaid])
    expect(places.map(({ place, reports }) => [place.id, reports])).toEqual([
      ['kirkuk', [1, 2]],
      ['paris', [0]],
    ])
    expect(places[0]!.place).toBe(PLACES.kirkuk)
  })
})

const differences = (...all: readonly Told[]) => {
  const stories = all.map(report)
  return disagreementsOf(stories, sharedEvents(stories)).map(
    ({ kind, what, sides }) => `${kind}${what && ` ${what}`}: ${sides.map(one => one.telling.report).join()}`,
  )
}

describe('disagreements', () => {
  test.each<[string, Told[], string[]]>([
    ['a number', [{}, { text: 'A bomb left 15 dead.' }], ['number killed: 0,1']],
    ['a date', [{}, { on: '2020-03-08' }], ['date: 0,1']],
    ['a place', [{ victim: 'police officers' }, { at: 'erbil', victim: 'police officers' }], ['place: 0,1']],
    ['of three', [{}, {}, { text: 'A bomb left 15 dead.' }], ['number killed: 0,1,2']],
  ])('%s', (_, all, expected) => {
    expect(differences(...all)).toEqual(expected)
  })

  test.each<[string, Told[]]>([
    ['the same', [{}, {}]],
    ['a date told closer', [{ on: '2020-03-08/2020-03-10' }, {}]],
    ['a place told closer', [{ at: 'iraq' }, {}]],
    ['a lower bound', [{ text: 'A bomb killed at least 10 people.' }, {}]],
    ['another thing counted', [{}, { text: 'A bomb destroyed 15 houses.' }]],
    ['a thing counted twice', [{}, { text: 'Bombs killed 3 people here and killed 9 people there.' }]],
    ['one article alone', [{ text: 'A bomb left 15 dead.' }]],
    ['different events', [{}, { on: '2020-05-01', text: 'A bomb left 15 dead.' }]],
  ])('none: %s', (_, all) => {
    expect(differences(...all)).toEqual([])
  })

  test('of three, two that agree do not differ when compared', () => {
    const { places, events, disagreements } = join([{}, {}, { text: 'A bomb left 15 dead.' }].map(report))
    const between = (a: number, b: number) =>
      compareTwo(a, b, places, events, disagreements).disagreements.length
    expect([between(0, 1), between(0, 2), between(1, 2)]).toEqual([0, 1, 1])
  })
})
