import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bridgeOf, holdOf, stepsOf } from '../../src/app/play-order.ts'
import { dayNumber } from '../../src/app/story-time.ts'
import { date, event, link, story } from '../support/story.ts'

const told = (id: string, start: number, when: string | null) =>
  event(id, { trigger: { start, end: start + 3 }, date: when ? date(when) : null })

const news = story({
  events: [
    told('march', 0, '2021-05-14'),
    told('vow', 40, null),
    told('strike', 90, '2021-05-03'),
    told('war', 60, '2003-03-20'),
  ],
})

const ids = (...asked: Parameters<typeof stepsOf>) => stepsOf(...asked).map(one => one.id)

test('in time order the undated come last', () =>
  expect(ids(news, 'time', null)).toEqual(['war', 'strike', 'march', 'vow']))

test('in the order of telling the text decides', () =>
  expect(ids(news, 'telling', null)).toEqual(['march', 'vow', 'war', 'strike']))

test('a span leaves what lies in it', () => {
  const may = { from: dayNumber('2021-05-01'), to: dayNumber('2021-05-31') }
  expect(ids(news, 'time', may)).toEqual(['strike', 'march'])
  expect(ids(news, 'telling', may)).toEqual(['march', 'strike'])
})

test('each event is a step once, in either order', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9999), fc.option(fc.integer({ min: 0, max: 20_000 })))), some => {
      const one = story({
        events: some.map(([start, day], i) =>
          told(`e${i}`, start, day === null ? null : new Date(day * 864e5).toISOString().slice(0, 10)),
        ),
      })
      for (const order of ['time', 'telling'] as const)
        expect(ids(one, order, null).sort()).toEqual(one.events.map(each => each.id).sort())
    }),
  ))

describe('how long a caption stands', () => {
  test.each([
    ['long enough to look where it points, with no words', '', 1, 2400],
    ['as long as its words need', Array(20).fill('word').join(' '), 1, 6200],
    ['half as long at twice the speed', Array(20).fill('word').join(' '), 2, 3100],
    ['twice as long at half the speed', '', 0.5, 4800],
  ])('%s', (_, words, speed, ms) => expect(holdOf(words, speed)).toBe(ms))
})

describe('what leads from step to step', () => {
  const on = (id: string, day: string, last = day) => event(id, { date: date(day, last) })
  const at = (id: string, hour: string) =>
    event(id, { date: date('2020-01-03'), clock: { from: hour, to: hour, timeIds: [] } })
  const bridge = (before: ReturnType<typeof event> | undefined, after: ReturnType<typeof event>) =>
    bridgeOf(story({ events: before ? [before, after] : [after] }), before, after)

  test.each([
    ['the same day', on('a', '2020-01-03'), on('b', '2020-01-03'), 'the same day'],
    ['minutes', at('a', '08:00'), at('b', '08:40'), '40 minutes later'],
    ['hours', at('a', '08:00'), at('b', '11:10'), '3 hours later'],
    ['the same day where told backwards', at('a', '08:40'), at('b', '08:00'), 'the same day'],
    ['the next day', on('a', '2020-01-03'), on('b', '2020-01-04'), 'the next day'],
    ['days', on('a', '2020-01-03'), on('b', '2020-01-08'), '5 days later'],
    ['months', on('a', '2020-01-03'), on('b', '2020-07-04'), '6 months later'],
    ['years', on('a', '2003-03-20'), on('b', '2020-01-03'), '17 years later'],
    ['nothing at the first step', undefined, on('b', '2020-01-03'), ''],
    ['nothing where told backwards', on('a', '2020-01-08'), on('b', '2020-01-03'), ''],
    ['nothing after a vague date', on('a', '2020-01-03', '2020-01-09'), on('b', '2020-01-10'), ''],
    ['nothing before a missing date', on('a', '2020-01-03'), event('b'), ''],
  ])('%s', (_, before, after, words) => expect(bridge(before, after)).toBe(words))

  const [strike, answer] = [on('a', '2020-01-03'), on('b', '2020-01-08')]
  const text = 'They struck. In retaliation, missiles flew.'
  const tied = (parts: Parameters<typeof link>[2]) =>
    story({
      article: { text },
      events: [strike, answer],
      links: [link('b', 'a', { relation: 'retaliation_for', ...parts })],
    })

  test("with the article's own words where it links the two", () =>
    expect(bridgeOf(tied({ cue: { start: 16, end: 27 } }), strike, answer)).toBe('5 days later, retaliation'))

  test('not with words for another tie', () =>
    expect(bridgeOf(tied({ relation: 'after', cue: { start: 16, end: 27 } }), strike, answer)).toBe(
      '5 days later',
    ))

  test('without ours where it has none', () =>
    expect(bridgeOf(tied({}), strike, answer)).toBe('5 days later'))

  test('and not the other way round', () =>
    expect(bridgeOf(tied({ cue: { start: 16, end: 27 } }), answer, strike)).toBe(''))
})
