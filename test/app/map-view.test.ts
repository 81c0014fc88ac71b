import { describe, expect, test } from 'vitest'
import { mapStory, placesOf } from '../../src/app/map-view.ts'
import { placeViews } from '../../src/app/place-view.ts'
import type { Story } from '../../src/index.ts'
import { event, link, place, story, told } from '../ui/map/story.ts'

const baghdad = place('baghdad', 33.34, 44.4)
const iraq = place('iraq', 33, 44, { type: 'country' })
const gulf = place('gulf', 27, 51, {
  type: 'water',
  country: '',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [50, 26],
        [52, 26],
        [52, 28],
        [50, 26],
      ],
    ],
  },
})
const tigris = place('tigris', 34, 44, {
  type: 'river',
  geometry: {
    type: 'LineString',
    coordinates: [
      [43, 36],
      [47, 31],
    ],
  },
})

const note = (of: Story, id: string) => {
  const map = told(of)
  return [...map.points, ...map.countries].find(one => one.id === id)?.note
}

describe('what the map tells', () => {
  test('what happened weighs more, and is told first, than what is wished or warned of', () => {
    const other = place('other', 30, 44)
    const wishes = ['a', 'b'].map(id => event(id, 'baghdad', 3, { modality: 'demanded', short: 'Wish' }))
    const map = told(story([baghdad, other], [...wishes, event('c', 'other'), event('d', 'baghdad', 4)]))
    expect(map.points.find(one => one.id === 'baghdad')?.main?.id).toBe('d')
    const wished = told(story([baghdad, other], [...wishes, event('c', 'other')]))
    expect(wished.points.map(one => one.id)).toEqual(['other', 'baghdad'])
  })

  test('a government has its whole name, others their short one', () => {
    const seat = place('seat', 35, 51, {
      type: 'government',
      name: 'Government of Iran',
      shortName: 'Tehran',
    })
    const base = place('base', 34, 42, { type: 'base', name: 'Al Asad Airbase', shortName: 'Al Asad' })
    const map = told(story([seat, base], [event('a', 'seat'), event('b', 'base')]))
    expect(map.points.map(one => one.name)).toEqual(['Government of Iran', 'Al Asad'])
  })

  test('a mention that stands for no place is no trouble', () => {
    const of = story([baghdad], [event('a', 'baghdad')])
    const nowhere = { ...of.mentions[0]!, id: 'none', placeIds: [] }
    const with_ = { ...of, mentions: [...of.mentions, nowhere] }
    expect(told(with_).points.map(one => one.id)).toEqual(['baghdad'])
    expect(placesOf(with_, { kind: 'mention', id: 'none' })).toEqual([])
  })

  test('sorts places by how they are drawn', () => {
    const map = told(story([baghdad, iraq, gulf, tigris], []))
    const ids = [map.points, map.countries, map.regions, map.courses].map(list => list.map(one => one.id))
    expect(ids).toEqual([['baghdad'], ['iraq'], ['gulf'], ['tigris']])
  })

  test.each([
    ['a day in the year of the article', {}, 'March, 3 Jan'],
    ['what did not happen has no date', { modality: 'negated' as const }, 'March'],
    ['what has none', { date: null }, 'March'],
  ])('a note says what and when: %s', (_, more, expected) => {
    expect(note(story([baghdad], [event('a', 'baghdad', 3, more)]), 'baghdad')).toBe(expected)
  })

  test.each([
    [[event('a', 'iraq')], '1 event'],
    [[event('a', 'iraq'), event('b', 'iraq')], '2 events'],
    [[], 'mentioned'],
  ])('a country counts its events: %#', (events, expected) => {
    expect(note(story([iraq], events), 'iraq')).toBe(expected)
  })

  test('a country only spoken of as someone’s home is an actor', () => {
    const of = story([iraq], [])
    const adjective = { ...of, mentions: of.mentions.map(one => ({ ...one, attributive: true })) }
    expect(note(adjective, 'iraq')).toBe('actor only')
  })

  test('the event most told of names the place', () => {
    const often = event('often', 'baghdad', 9, {
      short: 'Strike',
      triggers: [
        { start: 0, end: 1 },
        { start: 2, end: 3 },
      ],
    })
    const linked = [link('other', 'often', 'after', 'after')]
    expect(note(story([baghdad], [event('once', 'baghdad', 1), often], linked), 'baghdad')).toBe(
      'Strike, 9 Jan',
    )
  })
})

describe('filters', () => {
  const of = story([baghdad, iraq], [event('a', 'baghdad')])
  const shown = (filters: Parameters<typeof mapStory>[2], from = of) => {
    const map = mapStory(from, placeViews(from), filters)
    return [...map.points, ...map.countries].map(one => one.id)
  }

  test('hide what is less certain', () => {
    expect(shown({ background: true, links: true, confidence: 0.9 })).toEqual(['baghdad', 'iraq'])
    expect(shown({ background: true, links: true, confidence: 0.95 })).toEqual([])
  })

  test('hide background knowledge, and nothing the text says', () => {
    const known = of.mentions.map(one =>
      one.placeIds[0] === 'iraq' ? { ...one, evidence: 'background' as const } : one,
    )
    expect(shown({ background: false, links: true, confidence: 0 }, { ...of, mentions: known })).toEqual([
      'baghdad',
    ])
  })
})

describe('a choice', () => {
  const of = story(
    [baghdad, iraq],
    [
      event('a', 'baghdad', 3, {
        places: [
          { placeId: 'iraq', role: 'scope', evidence: 'text' },
          { placeId: 'baghdad', role: 'site', evidence: 'text' },
        ],
      }),
    ],
  )
  test.each([
    ['a place', { kind: 'place', id: 'iraq' }, ['iraq']],
    ['a mention', { kind: 'mention', id: 'm0' }, ['baghdad']],
    ['an event: where it happened first', { kind: 'event', id: 'a' }, ['baghdad', 'iraq']],
    ['something gone', { kind: 'event', id: 'zz' }, []],
    ['nothing', null, []],
  ] as const)('%s stands for places', (_, choice, expected) => {
    expect(placesOf(of, choice)).toEqual(expected)
  })
})
