import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addMonths,
  civil,
  dayNumber,
  isoDay,
  isoWeek,
  parseIsoDay,
  weekdayOf,
} from '../../src/time/calendar.ts'

const anyDay = fc.integer({ min: dayNumber(1000, 1, 1), max: dayNumber(2200, 12, 31) })

describe('calendar', () => {
  test('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const date = new Date(day * 86_400_000)
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10))
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
      }),
    )
  })

  test('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const { year, month, day: dayOfMonth } = civil(day)
        expect(dayNumber(year, month, dayOfMonth)).toBe(day)
        expect(parseIsoDay(isoDay(day))).toBe(day)
      }),
    )
  })

  test.each([
    ['2020-01-24', '2020-W04'],
    ['2019-12-30', '2020-W01'],
    ['2021-01-03', '2020-W53'],
    ['2016-01-03', '2015-W53'],
  ])('%s lies in %s', (day, week) => expect(isoWeek(parseIsoDay(day)!)).toBe(week))

  test.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-01-31', -2, '2019-11-30'],
    ['2020-01-24', -108, '2011-01-24'],
  ])('%s and %i months is %s', (day, months, result) =>
    expect(isoDay(addMonths(parseIsoDay(day)!, months))).toBe(result),
  )

  test.each(['2019-02-29', '2020-13-01', '20-01-01', 'yesterday', '2020-1-1', '2020-01-011', ''])(
    '“%s” is no day',
    text => expect(parseIsoDay(text)).toBeNull(),
  )
})
