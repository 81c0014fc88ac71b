import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, isoOf } from '../../../src/app/story-time.ts'
import { snap, stepEnd, unitFor } from '../../../src/ui/timeline/snap.ts'

test.each([
  [20, 'day'],
  [5, 'day'],
  [1, 'month'],
  [0.2, 'month'],
  [0.03, 'year'],
  [0.0001, 'year'],
] as const)('where a day is %s px wide a %s can be aimed at', (width, unit) =>
  expect(unitFor(width)).toBe(unit),
)

test.each([
  ['day', '2020-01-03', '2020-01-08', '2020-01-03', '2020-01-08'],
  ['month', '2020-01-03', '2020-02-08', '2020-01-01', '2020-02-29'],
  ['month', '2019-12-31', '2019-12-31', '2019-12-01', '2019-12-31'],
  ['year', '2003-03-20', '2011-06-01', '2003-01-01', '2011-12-31'],
] as const)('to whole %ss: %s to %s', (unit, from, to, first, last) => {
  const span = snap({ from: dayNumber(from), to: dayNumber(to) }, unit)
  expect([isoOf(span.from), isoOf(span.to)]).toEqual([first, last])
})

const span = fc
  .tuple(fc.integer({ min: -300_000, max: 60_000 }), fc.nat(50_000))
  .map(([from, n]) => ({ from, to: from + n }))
const unit = fc.constantFrom('day' as const, 'month' as const, 'year' as const)

test('a snapped span holds the one it was made of, and snapping it again changes nothing', () =>
  fc.assert(
    fc.property(span, unit, (one, by) => {
      const snapped = snap(one, by)
      expect(snapped.from).toBeLessThanOrEqual(one.from)
      expect(snapped.to).toBeGreaterThanOrEqual(one.to)
      expect(snap(snapped, by)).toEqual(snapped)
    }),
  ))

const daysBetween = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) })
const limits = daysBetween('1990-01-01', '2030-12-31')

test.each([
  ['a day later', 'day', 'to', 1, '2020-01-03', '2020-01-09'],
  ['a week earlier', 'day', 'from', -7, '2019-12-27', '2020-01-08'],
  ['a day shorter', 'day', 'to', -1, '2020-01-03', '2020-01-07'],
  ['never over the other end', 'day', 'to', -30, '2020-01-03', '2020-01-03'],
  ['to the end of the month, then the next', 'month', 'to', 2, '2020-01-03', '2020-02-29'],
  ['to the beginning of the year', 'year', 'from', -1, '2020-01-01', '2020-01-08'],
] as const)('an end moves %s', (_, by, end, way, from, to) => {
  const span = stepEnd(daysBetween('2020-01-03', '2020-01-08'), end, way, by, limits)
  expect([isoOf(span.from), isoOf(span.to)]).toEqual([from, to])
})

test('months inwards follow one another', () => {
  let span = daysBetween('2020-01-01', '2020-05-31')
  const ends = [1, 2, 3].map(() => {
    span = stepEnd(span, 'to', -1, 'month', limits)
    return isoOf(span.to)
  })
  expect(ends).toEqual(['2020-04-30', '2020-03-31', '2020-02-29'])
})

test('however an end is moved, the span stays one', () =>
  fc.assert(
    fc.property(
      span,
      unit,
      fc.constantFrom('from' as const, 'to' as const),
      fc.integer({ min: -9, max: 9 }),
      (one, by, end, way) => {
        const moved = stepEnd(one, end, way, by, { from: one.from - 999, to: one.to + 999 })
        const other = end === 'from' ? 'to' : 'from'
        expect(moved.from).toBeLessThanOrEqual(moved.to)
        expect(moved[other]).toBe(one[other])
      },
    ),
  ))
