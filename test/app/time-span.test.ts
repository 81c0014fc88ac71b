import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../src/app/story-time.ts'
import { countWithin, eventsWithin, formatSpan, moveEnd, spanBetween } from '../../src/app/time-span.ts'
import { date, event, place, story } from '../support/story.ts'

const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) })
const week = days('2021-05-03', '2021-05-09')

describe('an event lies in a span', () => {
  test.each([
    ['on its first day', date('2021-05-03')],
    ['on its last day', date('2021-05-09')],
    ['where it may have happened then', date('2021-05-08', '2021-05-20')],
    ['where it lasted all through it', date('2003-01-01', '2021-05-14')],
    ['where it happened by its end', date('2000-01-01', '2021-05-10', '../2021-05-10')],
  ])('%s', (_, when) => {
    const told = story({ events: [event('a', { date: when })] })
    expect(eventsWithin(told, week)).toHaveLength(1)
  })
})

describe('an event lies in no span', () => {
  test.each([
    ['on the day before', date('2021-05-02')],
    ['on the day after', date('2021-05-10')],
    ['where it ended before', date('2021-04-01', '2021-05-02')],
    ['a year off', date('2020-05-05')],
    ['without a date', null],
    ['with a date no calendar knows', date('never')],
    ['where it happened by a day long after', date('2000-01-01', '2021-06-30', '../2021-06-30')],
  ])('%s', (_, when) => {
    const told = story({ events: [event('a', { date: when })] })
    expect(eventsWithin(told, week)).toEqual([])
  })
})

test('without a span all events are there', () => {
  const told = story({ events: [event('a'), event('b', { date: date('2021-05-03') })] })
  expect(eventsWithin(told, null)).toHaveLength(2)
})

test('what is left is counted, and what no span can hold', () => {
  const at = (placeId: string) => [{ placeId, role: 'site' as const, evidence: 'text' as const }]
  const told = story({
    places: [place('rome'), place('oslo'), place('lima')],
    events: [
      event('a', { date: date('2021-05-03'), places: at('rome') }),
      event('b', { date: date('2021-05-04'), places: at('rome') }),
      event('c', { date: date('2021-06-01'), places: at('oslo') }),
      event('d', { places: at('nowhere') }),
    ],
  })
  expect(countWithin(told, week)).toEqual({ events: 2, allEvents: 4, places: 1, allPlaces: 2, undated: 1 })
})

test.each([
  ['one day', days('2020-01-03', '2020-01-03'), '3 Jan 2020'],
  ['a week', days('2020-01-03', '2020-01-09'), '3–9 Jan 2020'],
  ['whole years', days('2003-01-01', '2011-12-31'), '2003–2011'],
  ['many years that are not whole', days('2013-01-01', '2020-01-08'), '1 Jan 2013 – 8 Jan 2020'],
  ['over the turn of the year', days('2019-12-31', '2020-01-08'), '31 Dec 2019 – 8 Jan 2020'],
])('%s is said with its year', (_, span, words) => expect(formatSpan(span)).toBe(words))

const span = fc
  .tuple(fc.integer({ min: -1e5, max: 1e5 }), fc.nat(5000))
  .map(([from, n]) => ({ from, to: from + n }))

test('a span between two moments holds both and is made of whole days', () =>
  fc.assert(
    fc.property(
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      (a, b) => {
        const { from, to } = spanBetween(a, b)
        return (
          from <= Math.min(a, b) && Math.max(a, b) < to + 1 && Number.isInteger(from) && Number.isInteger(to)
        )
      },
    ),
  ))

test('an end moves within its limits and never over the other', () =>
  fc.assert(
    fc.property(
      span,
      fc.constantFrom('from' as const, 'to' as const),
      fc.integer({ min: -9000, max: 9000 }),
      (one, end, by) => {
        const limits = { from: one.from - 100, to: one.to + 100 }
        const moved = moveEnd(one, end, by, limits)
        const other = end === 'from' ? 'to' : 'from'
        return (
          moved.from <= moved.to &&
          moved[other] === one[other] &&
          moved.from >= limits.from &&
          moved.to <= limits.to
        )
      },
    ),
  ))
