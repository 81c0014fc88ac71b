import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections, type Correction, readCorrections } from '../../src/index.ts'
import { BASE, ev, kept, NOWHERE, q } from './stories.ts'

const place = kept('taji', 'Taji')
const at = q('Baghdad')
const event = ev('fell', 'missile-attack')
const square = [
  [44, 33],
  [45, 33],
  [45, 34],
  [44, 33],
]

const GOOD: readonly unknown[] = [
  { kind: 'choose', at, all: true, place, instead: 'x' },
  { kind: 'choose', at, all: false, place: { ...place, type: 'base', country: 'IQ', uncertaintyM: 10 } },
  { kind: 'choose', at, all: false, place: { ...place, links: { geonames: 90932, wikidata: 'Q748291' } } },
  { kind: 'mark', at, all: false, place: null },
  { kind: 'unmark', at, all: true },
  { kind: 'mention-kind', at, all: false, mentionKind: 'metonym' },
  { kind: 'evidence', at, all: false, evidence: 'text' },
  { kind: 'move', place, lat: -90, lon: 180 },
  { kind: 'area', place, geometry: { type: 'Polygon', coordinates: [square] } },
  { kind: 'area', place, geometry: { type: 'MultiPolygon', coordinates: [[square]] } },
  { kind: 'area', place, geometry: null },
  { kind: 'place-type', place, type: 'base' },
  { kind: 'merge', from: [place], into: place },
  { kind: 'split', place, mentions: [at], into: place },
  { kind: 'edit-event', event, change: { date: null } },
  { kind: 'edit-event', event, change: { date: { earliest: '2020-02-29', latest: '2020-03-01' } } },
  {
    kind: 'edit-event',
    event,
    change: { date: { earliest: '2020-02-29', latest: '2020-02-29', hour: '20:30' } },
  },
  { kind: 'remove-event', event },
  {
    kind: 'add-event',
    at,
    event: { type: 'x', label: 'y', date: null, modality: 'asserted', places: [], participants: [] },
  },
  { kind: 'add-link', from: event, to: event, relation: 'causes' },
  { kind: 'remove-link', from: event, to: event, relation: 'causes' },
  { kind: 'change-link', from: event, to: event, relation: 'causes', was: 'before' },
  { kind: 'published', date: '2020-01-24' },
  { kind: 'note', about: 'article', text: '' },
  { kind: 'note', about: { place }, text: 'x' },
]

test('every kind is read as it is written', () => {
  expect(readCorrections(JSON.parse(JSON.stringify(GOOD)))).toEqual({ read: GOOD, refused: [] })
})

describe('is refused in a sentence', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /got null for “correction”, expected an object/],
    ['an unknown kind', { kind: 'burn' }, /got “burn” for “kind”, expected one of choose, mark/],
    ['a kind of every object', { kind: 'constructor' }, /got “constructor” for “kind”/],
    ['__proto__ as a kind', { kind: '__proto__' }, /got “__proto__” for “kind”/],
    [
      'no words',
      { kind: 'unmark', at: { ...at, exact: ' ' }, all: false },
      /for “at.exact”, expected text that is not empty/,
    ],
    ['an offset below 0', { kind: 'unmark', at: { ...at, start: -1 }, all: false }, /got -1 for “at.start”/],
    ['no flag', { kind: 'unmark', at }, /got nothing for “all”, expected true or false/],
    [
      'a point off the globe',
      { kind: 'move', place, lat: 91, lon: 0 },
      /got 91 for “lat”, expected a number from -90 to 90/,
    ],
    [
      'an address for a Wikidata item',
      { kind: 'choose', at, all: false, place: { ...place, links: { wikidata: 'javascript:alert(1)' } } },
      /for “place.links.wikidata”, expected a Wikidata item such as Q1530/,
    ],
    ['no number', { kind: 'move', place, lat: '1', lon: 0 }, /got “1” for “lat”/],
    [
      'an open ring',
      { kind: 'area', place, geometry: { type: 'Polygon', coordinates: [square.slice(1)] } },
      /expected a closed ring/,
    ],
    [
      'a line for an area',
      { kind: 'area', place, geometry: { type: 'LineString', coordinates: [] } },
      /Polygon or MultiPolygon/,
    ],
    ['no such day', { kind: 'published', date: '2020-02-30' }, /a day as YYYY-MM-DD/],
    [
      'days backwards',
      { kind: 'edit-event', event, change: { date: { earliest: '2020-02-02', latest: '2020-02-01' } } },
      /do not run backwards/,
    ],
    [
      'an hour no clock has',
      {
        kind: 'edit-event',
        event,
        change: { date: { earliest: '2020-02-02', latest: '2020-02-02', hour: '24:30' } },
      },
      /an hour as HH:MM/,
    ],
    [
      'an hour of several days',
      {
        kind: 'edit-event',
        event,
        change: { date: { earliest: '2020-02-01', latest: '2020-02-02', hour: '20:30' } },
      },
      /no hour where several days/,
    ],
    ['a change of nothing', { kind: 'edit-event', event, change: {} }, /something that changes/],
    ['a long text', { kind: 'note', about: 'article', text: 'x'.repeat(10_001) }, /expected text/],
    ['a list for text', { kind: 'note', about: 'article', text: [] }, /got a list of 0 for “text”/],
  ])('%s', (_, value, why) => {
    const { read, refused } = readCorrections([value, GOOD[0]])
    expect(read).toEqual([GOOD[0]])
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatch(/^Correction 1 was left out: /)
    expect(refused[0]).toMatch(why)
  })

  test('what is no list', () => {
    expect(readCorrections({}).refused).toEqual(['The corrections are not a list; none was taken.'])
  })
})

test('nothing of a file reaches the prototype of anything', () => {
  const hostile = JSON.parse(
    '[{"kind":"move","lat":1,"lon":1,"place":{"__proto__":{"bad":1},"id":"a","name":"b","lat":1,"lon":1}}]',
  )
  const [one] = readCorrections(hostile).read
  expect(Object.keys((one as { place: object }).place)).toEqual(['id', 'name', 'lat', 'lon'])
  expect(({} as { bad?: number }).bad).toBeUndefined()
})

/** Values that look like corrections here and there. */
const anything = fc.anything({
  key: fc.constantFrom(
    'kind',
    'at',
    'place',
    'all',
    'exact',
    'prefix',
    'suffix',
    'start',
    'lat',
    'lon',
    '__proto__',
    'event',
  ),
})

test('whatever a file holds, reading it never throws, and what is read can be laid over a story', () => {
  const twisted = fc
    .tuple(
      fc.constantFrom(...GOOD),
      fc.constantFrom('at', 'place', 'kind', 'event', 'change', 'all', 'geometry'),
      anything,
    )
    .map(([one, key, value]) => ({ ...(one as object), [key]: value }))
  fc.assert(
    fc.property(fc.array(fc.oneof(anything, twisted, fc.constantFrom(...GOOD)), { maxLength: 8 }), values => {
      const { read } = readCorrections(values)
      const { story } = applyCorrections(BASE, read as readonly Correction[], NOWHERE)
      expect(story.mentions.length).toBeGreaterThan(0)
    }),
  )
})
