import { describe, expect, test } from 'vitest'
import { mapLinks } from '../../src/app/map-links.ts'
import { placeViews } from '../../src/app/place-view.ts'
import type { EventLink, LinkRelation, StoryEvent } from '../../src/index.ts'
import { event, link, place, story } from '../ui/map/story.ts'

const places = [
  place('here', 33, 44),
  place('there', 36, 44),
  place('iraq', 33, 44, { type: 'country' }),
  place('iran', 32, 53, { type: 'country', country: 'IR' }),
]

function lines(events: readonly StoryEvent[], links: readonly EventLink[]) {
  const of = story(places, events, links)
  return mapLinks(of, placeViews(of))
}

const two = [event('a', 'here'), event('b', 'there')]

describe('lines between events', () => {
  test.each<[LinkRelation, string]>([
    ['retaliation_for', 'there here'],
    ['response_to', 'there here'],
    ['after', 'there here'],
    ['causes', 'here there'],
    ['before', 'here there'],
    ['starts', 'here there'],
  ])('a %s b: %s', (relation, expected) => {
    expect(lines(two, [link('a', 'b', relation, null)]).map(one => one.id)).toEqual([expected])
  })

  test.each<LinkRelation>(['same_day', 'part_of', 'about', 'reports_on', 'content', 'not_yet_followed_by'])(
    '%s draws none',
    relation => {
      expect(lines(two, [link('a', 'b', relation, 'after')])).toEqual([])
    },
  )

  test('two links of one pair are one line with one cue', () => {
    const both = lines(two, [link('a', 'b', 'after', 'after'), link('a', 'b', 'response_to', 'after')])
    expect(both.map(one => [one.id, one.cue])).toEqual([['there here', 'after']])
    expect(both[0]!.links).toHaveLength(2)
  })

  test('the article’s words are kept, ours stand in where it has none, and its own win', () => {
    expect(lines(two, [link('a', 'b', 'after', 'in retaliation')])[0]).toMatchObject({
      cue: 'in retaliation',
      voice: 'article',
    })
    expect(lines(two, [link('a', 'b', 'retaliation_for', null)])[0]).toMatchObject({
      cue: 'in retaliation',
      voice: 'app',
    })
    const mixed = lines(two, [link('a', 'b', 'response_to', null), link('a', 'b', 'after', 'after')])
    expect(mixed[0]).toMatchObject({ cue: 'after', voice: 'article' })
  })

  test('an event at two places has a line to each', () => {
    const both = event('b', 'there', 3, {
      places: ['there', 'iraq', 'here2'].map(placeId => ({ placeId, role: 'target', evidence: 'text' })),
    })
    const of = story(
      [...places, place('here2', 30, 47)],
      [two[0]!, both],
      [link('b', 'a', 'retaliation_for', null)],
    )
    expect(mapLinks(of, placeViews(of)).map(one => one.to)).toEqual(['there', 'here2'])
  })

  test('none from a country to a place in it, one from another country', () => {
    const abroad = [event('a', 'here'), event('b', 'iraq'), event('c', 'iran')]
    const found = lines(abroad, [link('b', 'a', 'causes', null), link('c', 'a', 'causes', null)])
    expect(found.map(one => one.id)).toEqual(['iran here'])
  })

  test('none where both happen at one place, or an end is unknown', () => {
    expect(lines([event('a', 'here'), event('b', 'here')], [link('a', 'b', 'causes', null)])).toEqual([])
    expect(lines(two, [link('a', 'nobody', 'causes', null)])).toEqual([])
  })
})
