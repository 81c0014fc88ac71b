import { expect, test } from 'vitest'
import { placeViews } from '../../../src/app/place-view.ts'
import type { Place } from '../../../src/index.ts'
import { placelineOf } from '../../../src/ui/article/placeline.ts'
import { mention, place, story } from '../../support/story.ts'

/** The placeline of a story in which each place is mentioned as often as it is listed early. */
const head = (places: readonly Place[]) =>
  placelineOf(
    placeViews(
      story({
        places,
        mentions: places.flatMap((one, i) =>
          Array.from({ length: places.length - i }, (_, n) =>
            mention(`${one.id}${n}`, n, n + 1, { placeIds: [one.id] }),
          ),
        ),
      }),
    ),
  ).map(one => one.place.id)

const italy = place('italy', { type: 'country', lat: 42, lon: 12 })
const rome = place('rome', { lat: 41.9, lon: 12.5 })
const vatican = place('vatican', { lat: 41.903, lon: 12.453 })
const milan = place('milan', { lat: 45.5, lon: 9.2 })

test.each([
  ['points lead, a country gives way', [italy, rome, milan], ['rome', 'milan']],
  ['a country fills up where points are few', [italy, rome], ['rome', 'italy']],
  ['of two at one spot the weightier', [rome, vatican, milan], ['rome', 'milan']],
  ['nothing', [], []],
])('%s', (_, places, ids) => expect(head(places)).toEqual(ids))

/** The words of the placeline of places at one weight, far from each other. */
const words = (...places: readonly Partial<Place>[]) =>
  placelineOf(
    placeViews(
      story({
        places: places.map((one, i) => place(`p${i}`, { lat: i * 5, ...one })),
        mentions: places.map((_, i) => mention(`m${i}`, i, i + 1, { placeIds: [`p${i}`] })),
      }),
    ),
  ).map(one => one.name)

test.each([
  [
    'a government by its seat, after what happened',
    [{ name: 'Government of Italy', type: 'government', seat: 'Rome' }, { name: 'Milan' }, { name: 'Turin' }],
    ['Milan', 'Turin', 'Rome'],
  ],
  [
    'a point that has a name, before one that has none',
    [{ name: '33.5000° N, 44.2000° E' }, { name: 'Milan' }, { name: 'Turin' }],
    ['Milan', 'Turin'],
  ],
  [
    'coordinates whole, where there is nothing else',
    [{ name: '33.50° N, 44.20° E' }],
    ['33.50° N, 44.20° E'],
  ],
  [
    'a base without its kind',
    [{ name: 'Aviano Air Base', type: 'base' }, { name: 'Milan' }],
    ['Aviano', 'Milan'],
  ],
  [
    'a base with it where a city has the name',
    [{ name: 'Aviano Air Base', type: 'base' }, { name: 'Aviano' }],
    ['Aviano Air Base', 'Aviano'],
  ],
  [
    'an airport',
    [{ name: 'Heathrow International Airport', type: 'facility' }, { name: 'Paris' }],
    ['Heathrow', 'Paris'],
  ],
  [
    'what only sounds like one',
    [{ name: 'The Air Base', type: 'base' }, { name: 'Fort Base Camp' }],
    ['The Air Base', 'Fort Base Camp'],
  ],
  [
    'nothing after a comma',
    [{ name: 'Embassy of Italy, Paris', type: 'facility' }, { name: 'Milan' }],
    ['Embassy of Italy', 'Milan'],
  ],
  ['one name once', [{ name: 'Georgia' }, { name: 'Georgia' }, { name: 'Milan' }], ['Georgia', 'Milan']],
] as const)('%s', (_, places, names) => expect(words(...places)).toEqual(names))

test('no more than a headline holds', () => {
  const many = Array.from({ length: 9 }, (_, i) => place(`p${i}`, { lat: i * 5 }))
  expect(head(many)).toHaveLength(5)
  const long = many.map(one => ({ ...one, name: 'A place with a name of forty-five letters, or so' }))
  expect(head(long.map((one, i) => ({ ...one, name: `${'Long name '.repeat(4)}${i}` })))).toHaveLength(1)
})
