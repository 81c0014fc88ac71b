import { describe, expect, test } from 'vitest'
import { findInStory } from '../../src/app/find-in-story.ts'
import { placeViews } from '../../src/app/place-view.ts'
import { createSearch, type World } from '../../src/app/search.ts'
import { createSession } from '../../src/app/session.ts'
import type { WorldPlace } from '../../src/worker/protocol.ts'
import { event, mention, place, story } from '../support/story.ts'

const told = story({
  places: [
    place('baghdad', { name: 'Baghdad' }),
    place('asad', { name: 'Al Asad Airbase', type: 'base' }),
    place('mumbai', { name: 'Mumbai' }),
    place('zurich', { name: 'Zürich' }),
  ],
  mentions: [
    mention('m1', 0, 7, { surface: 'Baghdad', placeIds: ['baghdad'] }),
    mention('m2', 10, 15, { surface: 'two U.S.-held bases', placeIds: ['asad'] }),
    mention('m3', 20, 25, { surface: 'the capital', placeIds: ['baghdad'] }),
    mention('m4', 30, 35, { surface: 'Mumbai', placeIds: ['mumbai'] }),
    mention('m5', 40, 45, { surface: 'Zürich', placeIds: ['zurich'] }),
  ],
})
const views = placeViews(told)

describe('places of the story', () => {
  test.each([
    ['baghdad', ['baghdad']],
    ['BAGH', ['baghdad']],
    ['the capital', ['baghdad']],
    ['asad', ['asad']],
    ['us held', ['asad']],
    ['airbase', ['asad']],
    ['zurich', ['zurich']],
    ['ZÜRI', ['zurich']],
    ['nairobi', []],
    ['x', []],
    ['?', ['baghdad', 'asad', 'mumbai', 'zurich']],
  ])('%s', (query, ids) =>
    expect(
      findInStory(query, views, 6)
        .map(hit => hit.view.place.id)
        .sort(),
    ).toEqual([...ids].sort()),
  )

  test('no query offers the weightiest', () => {
    expect(findInStory('', views, 2)).toHaveLength(2)
    expect(findInStory('', views, 2)[0]?.view.place.id).toBe('baghdad')
  })
})

const world = (id: string, name: string, how: WorldPlace['how'] = 'name', matched = name): WorldPlace => ({
  place: {
    ...place(id, { name }),
    ...{ aliases: [], demonyms: [], nouns: [], within: [], seat: undefined as never },
  },
  ...{ matched, how, country: 'India' },
})

const searching = async (answers: Partial<World>, query: string) => {
  const session = createSession({ analyse: async () => told })
  session.show(told)
  const search = createSearch(session, {
    find: async () => [],
    near: async () => ({ near: null }),
    ...answers,
  })
  search.ask(query)
  await new Promise(resolve => setTimeout(resolve))
  return search
}
const idsOf = (search: Awaited<ReturnType<typeof searching>>) =>
  search.groups.value.map(group => `${group.id}: ${group.rows.map(row => row.id).join(' ')}`)

describe('groups', () => {
  test('the story first, then the world without what the story has', async () => {
    const find = async () => [world('mumbai', 'Mumbai'), world('other', 'Mumbai')]
    expect(idsOf(await searching({ find }, 'mumbai'))).toEqual(['story: mumbai', 'world: other'])
  })

  test('a place of the story is found by a name only the gazetteer knows', async () => {
    const find = async () => [world('mumbai', 'Mumbai', 'other name', 'Bombay')]
    const search = await searching({ find }, 'bombay')
    expect(idsOf(search)).toEqual(['story: mumbai'])
    expect(search.groups.value[0]?.rows[0]).toMatchObject({ kind: 'story', matched: 'Bombay' })
  })

  test('guesses only where nothing answers', async () => {
    const find = async () => [world('b2', 'Baghdati', 'did you mean')]
    expect(idsOf(await searching({ find }, 'bagdhad'))).toEqual(['guess: b2'])
    expect(idsOf(await searching({ find }, 'baghd'))).toEqual(['story: baghdad'])
  })

  test('what was guessed of the query before is no guess at this one', async () => {
    const session = createSession({ analyse: async () => told })
    session.show(told)
    let answer: (places: WorldPlace[]) => void = () => undefined
    const find = () => new Promise<WorldPlace[]>(resolve => (answer = resolve))
    const search = createSearch(session, { find, near: async () => null })
    search.ask('mumby')
    answer([world('mumbai', 'Mumbai', 'did you mean')])
    await new Promise(resolve => setTimeout(resolve))
    expect(idsOf(search)).toEqual(['guess: mumbai'])
    search.ask('reykjavik')
    expect(idsOf(search)).toEqual([])
    answer([world('r', 'Reykjavik')])
    await new Promise(resolve => setTimeout(resolve))
    expect(idsOf(search)).toEqual(['world: r'])
  })

  test('a guess that is a place of the story is chosen as one', async () => {
    const find = async () => [world('mumbai', 'Mumbai', 'did you mean'), world('b2', 'Mumba', 'did you mean')]
    const search = await searching({ find }, 'mubmai')
    expect(search.groups.value.map(group => group.rows.map(row => `${row.kind} ${row.id}`))).toEqual([
      ['story mumbai', 'world b2'],
    ])
  })

  test('coordinates stand alone, with the nearest town once it is known', async () => {
    const near = { name: 'Karbala', country: 'Iraq', division: 'Karbala', km: 12 }
    const search = await searching({ near: async () => ({ near }) }, '33.31, 44.37')
    expect(search.groups.value[0]?.rows).toEqual([
      { kind: 'point', id: 'point 33.31 44.37', at: { lat: 33.31, lon: 44.37 }, near },
    ])
  })

  test('nothing', async () => {
    const search = await searching({}, 'xyzzy')
    expect(search.groups.value).toEqual([])
    expect(search.state.value).toBe('done')
  })
})

describe('answers', () => {
  test('that come too late are not shown', async () => {
    const waiting = new Map<string, (places: readonly WorldPlace[]) => void>()
    const find = (query: string) =>
      new Promise<readonly WorldPlace[]>(resolve => {
        waiting.set(query, resolve)
      })
    const search = await searching({ find }, 'ulm')
    search.ask('york')
    waiting.get('ulm')!([world('a', 'Ulm')])
    await new Promise(resolve => setTimeout(resolve))
    expect(search.state.value).toBe('looking')
    waiting.get('york')!([world('b', 'York')])
    await new Promise(resolve => setTimeout(resolve))
    expect(idsOf(search)).toEqual(['world: b'])
  })

  test('that fail say so, and the story can still be searched', async () => {
    const find = async () => {
      throw new Error('The gazetteer could not be loaded.')
    }
    const search = await searching({ find }, 'baghdad')
    expect(search.state.value).toBe('failed')
    expect(search.fault.value).toBe('The gazetteer could not be loaded.')
    expect(idsOf(search)).toEqual(['story: baghdad'])
  })
})

describe('with commands, everything answers', () => {
  const march = {
    ...told,
    article: { ...told.article, text: 'Mumbai marched. The marchers left.' },
    events: [event('e1', { label: 'Mumbai marches', short: 'March', type: 'protest' })],
  }
  const session = createSession({ analyse: async () => march })
  session.show(march)
  const offers = [
    { id: 'export', title: 'Export this story', keys: 'E', words: 'geojson' },
    { id: 'new', title: 'New article', keys: 'N' },
  ]
  const search = createSearch(
    session,
    { find: async () => [], near: async () => ({ near: null }) },
    () => offers,
  )
  test.each([
    ['', []],
    ['mumb', ['story mumbai', 'event e1', 'text 0']],
    ['marche', ['event e1', 'text 7', 'text 20']],
    ['protest', ['event e1']],
    ['export', ['command export']],
    ['geojson', ['command export']],
    ['xyz', []],
    ['ch', []],
  ])('“%s”', (query, expected) => {
    search.ask(query)
    const rows = search.groups.value.flatMap(group => group.rows)
    if (query === '')
      expect(rows.map(row => row.kind)).toEqual([...told.places.map(() => 'story'), 'command', 'command'])
    else expect(rows.map(row => `${row.kind} ${row.id}`)).toEqual(expected)
  })
  test('places alone are asked for where only a place will do', () => {
    const places = createSearch(session, { find: async () => [], near: async () => ({ near: null }) })
    places.ask('mumb')
    expect(places.groups.value.flatMap(group => group.rows.map(row => row.kind))).toEqual(['story'])
  })
})
