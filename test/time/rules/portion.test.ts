import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('portion', () => {
  test.each<Row>([
    ['It grew in [the third quarter of 2019].', '2019-Q3 2019-07-01..2019-09-30'],
    ['It grew in [the first half of last year].', '2019-H1'],
    ['It grew in [Q3 2018].', '2018-Q3'],
    ['It grew in [the second half of the year].', '2020-H2'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'He scored in the first quarter of the game.',
    'The second half began.',
    'A quarter of them left.',
    'The fourth quarter was hard.',
  ])('finds nothing in: %s', text => expectNone(text))
})
