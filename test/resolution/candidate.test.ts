import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoDigits } from '../../src/resolution/candidate.ts'

test.each([
  [0, 0],
  [7, 7],
  [99, 99],
  [104, 100],
  [105, 110],
  [995, 1000],
  [12_499, 12_000],
  [12_500, 13_000],
  [996_000, 1_000_000],
])('%d to two digits is %d', (count, rounded) => expect(twoDigits(count)).toBe(rounded))

test('any number to two digits is what engines say it is', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), count => {
      expect(twoDigits(count)).toBe(Number(count.toPrecision(2)))
    }),
  ))
