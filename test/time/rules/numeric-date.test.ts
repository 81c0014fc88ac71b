import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('numeric-date', () => {
  test.each<Row>([
    ['Polls closed on [24/01/2019].', '2019-01-24'],
    ['Polls closed on [1/3/2019].', '2019-01-03'],
    ['Polls closed on [1/24/19].', '2019-01-24'],
    ['Dated [2019-12-31], it says no.', '2019-12-31'],
    ['Dated [2019/12/31], it says no.', '2019-12-31'],
    ['Dated [24.12.2019] in Bonn.', '2019-12-24'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'About 1/2 to 3/4 of them.',
    'The 9/11 plot.',
    'Version 1.2.2003.4 is out.',
    'Call 12-34-5678-90 now.',
    'It is 13/13/2019 here.',
    'ISBN 0-2003-1999-2.',
    'A 24/7/365 shop.',
  ])('finds nothing in: %s', text => expectNone(text))
})
