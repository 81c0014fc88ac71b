import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withCommas } from '../../src/resolution/with-commas.ts'

test('whole numbers are written as in English', () =>
  fc.assert(
    fc.property(fc.nat(), count => {
      expect(withCommas(count)).toBe(count.toLocaleString('en'))
    }),
  ))
