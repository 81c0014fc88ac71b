import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('part', () => {
  test.each<Row>([
    ['It ended in [late 2011].', '2011-10/2011-12 2011-10-01..2011-12-31'],
    ['It ended in [early 2011].', '2011-01/2011-03'],
    ['It ended in [mid-2011].', '2011-05/2011-08'],
    ['In [the mid-1990s] it fell.', '1994/1996'],
    ['In [the early 1980s] it fell.', '1980/1983'],
    ['[Earlier this month], it fell.', '2020-01-01/2020-01-23'],
    ['It will fall [later this month].', '2020-01-25/2020-01-31'],
    ['It fell [late last month].', '2019-12-21/2019-12-31'],
    ['It will fall at [the end of March].', '2020-03-21/2020-03-31'],
    ['It fell in [mid-January].', '2020-01-11/2020-01-20'],
    ['It fell [early Friday].', '2020-01-24'],
    ['It fell [earlier in the week].', '2020-01-20/2020-01-23'],
    ['It fell at [the start of the year].', '2020-01/2020-03'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'The end of the war came.',
    'The early bird came late.',
    'The late king ruled.',
    'In the middle of the road.',
    'Earlier he spoke.',
    'The start of the race.',
  ])('finds nothing in: %s', text => expectNone(text))
})
