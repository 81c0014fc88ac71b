import { describe, expect, test } from 'vitest'
import { closeness, surenessOf } from '../../src/app/sureness.ts'
import { date, event, mention, story } from '../support/story.ts'

const site = (placeId: string, evidence: 'text' | 'background' = 'text') => ({
  placeId,
  role: 'site' as const,
  evidence,
})
const here = { excerpt: { start: 0, end: 50 }, trigger: { start: 10, end: 15 } }

describe('how sure an event is', () => {
  test('the mention nearest to its words speaks for its place', () => {
    const struck = event('a', { ...here, places: [site('rome')], date: date('2021-05-03') })
    const told = story({
      events: [struck],
      mentions: [
        mention('far', 44, 48, { placeIds: ['rome'], confidence: 0.9 }),
        mention('near', 20, 24, { placeIds: ['rome'], confidence: 0.6 }),
        mention('other', 16, 19, { placeIds: ['oslo'], confidence: 0.3 }),
        mention('elsewhere', 60, 64, { placeIds: ['rome'], confidence: 0.2 }),
      ],
    })
    expect(surenessOf(told, struck)).toEqual({ days: 1, place: 'text', confidence: 0.6 })
  })

  test.each([
    ['a range leaves its days open', { date: date('2021-05-03', '2021-05-23') }, { days: 21 }],
    ['no date leaves all open', {}, { days: null }],
    [
      'a place known besides says so',
      { places: [site('rome', 'background')] },
      { place: 'background', confidence: null },
    ],
    ['no place is none', {}, { place: null, confidence: null }],
    [
      'where it happened counts before where someone sits',
      { places: [{ placeId: 'oslo', role: 'seat' as const, evidence: 'background' as const }, site('rome')] },
      { place: 'text' },
    ],
  ])('%s', (_, parts, expected) => {
    const one = event('a', { ...here, ...parts })
    expect(surenessOf(story({ events: [one] }), one)).toMatchObject(expected)
  })
})

test.each([
  [1, 'known to the day'],
  [2, 'within 2 days'],
  [21, 'within 21 days'],
  [92, 'within 3 months'],
  [365, 'within 12 months'],
  [3288, 'within 9 years'],
])('%i days are said as %s', (days, words) => expect(closeness(days)).toBe(words))
