import { describe, expect, test } from 'vitest'
import { type Filters, isFiltering, leftOut, NO_FILTERS } from '../../src/app/filters.ts'
import { placeViews } from '../../src/app/place-view.ts'
import { leftOutWords } from '../../src/ui/filter/left-out-words.ts'
import { date, event, mention, place, story } from '../support/story.ts'

const at = (placeId: string) => [{ placeId, role: 'site' as const, evidence: 'text' as const }]
const on = (earliest: string, latest = earliest) => ({ date: date(earliest, latest) })

const told = story({
  places: [
    place('city', { name: 'City', type: 'city' }),
    place('base', { name: 'Base', type: 'base' }),
    place('named', { name: 'Named', type: 'city' }),
    place('known', { name: 'Known', type: 'city' }),
  ],
  mentions: [
    mention('m1', 0, 4, { placeIds: ['city'], confidence: 0.9 }),
    mention('m2', 5, 9, { placeIds: ['base'], confidence: 0.6 }),
    mention('m3', 10, 14, { placeIds: ['named'], confidence: 0.4 }),
    mention('m4', 15, 19, { placeIds: ['known'], evidence: 'background', confidence: 0.9 }),
  ],
  events: [
    event('march', { type: 'protest', places: at('city'), ...on('2020-01-24') }),
    event('attack', { type: 'attack', places: at('base'), ...on('2020-01-03', '2020-01-08') }),
    event('wish', { type: 'demand', places: at('base'), date: null }),
  ],
})
const views = placeViews(told)
const out = (filters: Partial<Filters>) => {
  const { places, events } = leftOut(told, views, { ...NO_FILTERS, ...filters })
  return [...places, ...events].sort().join(' ')
}

describe('what is left out', () => {
  test.each<[string, Partial<Filters>, string]>([
    ['nothing', {}, ''],
    ['a kind', { kinds: ['base'] }, 'base'],
    ['a kind that is not there', { kinds: ['government'] }, ''],
    ['background', { background: false }, 'known'],
    ['your corrections, where there are none', { user: false }, ''],
    ['the unsure', { confidence: 0.5 }, 'named'],
    ['a type of event, and the place that has no other', { types: ['protest'] }, 'city march'],
    ['one of two types at a place', { types: ['attack'] }, 'attack'],
    ['both', { types: ['attack', 'demand'] }, 'attack base wish'],
    ['links alone', { links: false }, ''],
  ])('%s', (_, filters, expected) => expect(out(filters)).toBe(expected))
})

describe('is said in a line', () => {
  const words = (filters: Partial<Filters>) => {
    const all = { ...NO_FILTERS, ...filters }
    return leftOutWords(all, leftOut(told, views, all), { places: 4, events: 3 })
  }
  test.each<[Partial<Filters>, string]>([
    [{}, ''],
    [{ kinds: ['base'] }, 'Left out: 1 of 4 places. Hidden are bases.'],
    [{ kinds: ['government'] }, 'Left out: governments.'],
    [
      { kinds: ['base'], background: false, confidence: 0.5 },
      'Left out: 3 of 4 places. Hidden are bases, background knowledge and what is less than 50 % certain.',
    ],
    [{ types: ['protest'] }, 'Left out: 1 of 4 places and 1 of 3 events. Hidden are 1 type of event.'],
    [{ links: false }, 'Left out: links between events.'],
  ])('%j', (filters, expected) => expect(words(filters)).toBe(expected))
  test('with the days that are looked at', () =>
    expect(
      leftOutWords(
        NO_FILTERS,
        leftOut(told, views, NO_FILTERS),
        { places: 4, events: 3 },
        { from: 18264, to: 18270 },
      ),
    ).toBe('Left out: what was not in 3–9 Jan 2020.'))
})

test.each<[Partial<Filters>, boolean]>([
  [{}, false],
  [{ confidence: 0, kinds: [] }, false],
  [{ links: false }, true],
  [{ kinds: ['city'] }, true],
])('%j filters: %s', (filters, expected) => expect(isFiltering({ ...NO_FILTERS, ...filters })).toBe(expected))
