import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesBetween } from '../../src/app/event-clock.ts'
import { formatMoment } from '../../src/app/format-moment.ts'
import { inTimeOrder } from '../../src/app/time-order.ts'
import type { EventClock, StoryEvent } from '../../src/index.ts'
import { date, event } from '../support/story.ts'

const clock = (from: string, to = from, parts: Partial<EventClock> = {}): EventClock => ({
  from,
  to,
  timeIds: [],
  ...parts,
})

const told = (id: string, at: number, day: string | null, hours?: EventClock): StoryEvent =>
  event(id, {
    trigger: { start: at, end: at + 1 },
    date: day === null ? null : date(day),
    ...(hours && { clock: hours }),
  })

const ids = (events: readonly StoryEvent[]) => events.map(one => one.id).join(' ')

describe('events in time order', () => {
  test.each([
    [
      'by hours within a day',
      'b a',
      told('a', 0, '2021-05-14', clock('20:00')),
      told('b', 5, '2021-05-14', clock('08:00')),
    ],
    [
      'by days first',
      'b a',
      told('a', 0, '2021-05-15', clock('08:00')),
      told('b', 5, '2021-05-14', clock('20:00')),
    ],
    [
      'a part of the day by its middle',
      'b a',
      told('a', 0, '2021-05-14', clock('12:00', '18:00')),
      told('b', 5, '2021-05-14', clock('00:00', '12:00')),
    ],
    ['as told without hours', 'a b', told('a', 0, '2021-05-14', clock('20:00')), told('b', 5, '2021-05-14')],
    ['the undated last', 'b a', told('a', 0, null), told('b', 5, '2021-05-14', clock('20:00'))],
  ])('%s', (_, order, ...events) => expect(ids(inTimeOrder(events))).toBe(order))

  test('those without an hour keep their places between the others', () =>
    expect(
      ids(
        inTimeOrder([
          told('late', 0, '2021-05-14', clock('20:00')),
          told('x', 1, '2021-05-14'),
          told('early', 2, '2021-05-14', clock('08:00')),
        ]),
      ),
    ).toBe('early x late'))

  const hours = fc.option(fc.tuple(fc.nat(23), fc.nat(23)), { nil: undefined })
  test('every event is there once, and hours never go back within a day', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(999), fc.nat(3), hours)), some => {
        const two = (n: number) => String(n).padStart(2, '0')
        const events = some.map(([at, day, hour], i) =>
          told(`e${i}`, at, `2021-05-0${day + 1}`, hour && clock(`${two(hour[0])}:00`)),
        )
        const sorted = inTimeOrder(events)
        expect(sorted.map(one => one.id).sort()).toEqual(events.map(one => one.id).sort())
        const keys = sorted.filter(one => one.clock).map(one => `${one.date?.earliest} ${one.clock?.from}`)
        expect(keys).toEqual([...keys].sort())
      }),
    ))
})

describe('when, in a list', () => {
  test.each([
    ['an hour', told('a', 0, '2021-05-14', clock('20:30')), '14 May, 20:30'],
    ['hours', told('a', 0, '2021-05-14', clock('14:00', '16:00')), '14 May, 14:00\u2060–\u206016:00'],
    ['a zone', told('a', 0, '2021-05-14', clock('04:17', '04:17', { zone: 'GMT' })), '14 May, 04:17 GMT'],
    [
      'local time',
      told('a', 0, '2021-05-14', clock('20:30', '20:30', { zone: 'local time' })),
      '14 May, 20:30',
    ],
    [
      'a part of the day',
      told('a', 0, '2021-05-14', clock('18:00', '24:00', { part: 'night' })),
      '14 May, night',
    ],
    ['a day', told('a', 0, '2021-05-14'), '14 May'],
    ['no date', told('a', 0, null, clock('20:30')), 'no date'],
    [
      'days a person gave, of which no hour can be told',
      { ...told('a', 0, null, clock('20:30')), date: date('2021-05-13', '2021-05-14') },
      '13–14 May',
    ],
  ])('%s', (_, one, words) => expect(formatMoment(one, '2021-05-14')).toBe(words))
})

describe('minutes between two events', () => {
  const at = (hour: string, parts: Partial<EventClock> = {}, day = '2021-05-14') =>
    told('a', 0, day, clock(hour, hour, parts))
  test.each([
    ['of one day', at('08:00'), at('09:30'), 90],
    ['backwards', at('09:30'), at('08:00'), -90],
    ['of two days', at('08:00'), at('09:30', {}, '2021-05-15'), null],
    ['of two zones', at('08:00'), at('09:30', { zone: 'GMT' }), null],
    ['one a part of the day', at('08:00'), told('b', 0, '2021-05-14', clock('12:00', '18:00')), null],
    ['one without', at('08:00'), told('b', 0, '2021-05-14'), null],
  ])('%s', (_, a, b, minutes) => expect(minutesBetween(a, b)).toBe(minutes))
})
