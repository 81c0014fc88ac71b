import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('relation', () => {
  test.each<Row>([
    ['It began [the day before] the vote.', 'P1D'],
    ['[The next day] he died.', 'P1D'],
    ['[The following week] he died.', 'P1W'],
    ['[The previous year] he won.', 'P1Y'],
    ['It fell on [the same day].', 'P0D'],
    ['In [the days following] the vote he died.', 'PXD'],
    ['In [the weeks before] the vote he died.', 'PXW'],
    ['[A week after] the vote he died.', 'P1W'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each(['The next man spoke.', 'The same man spoke.', 'The following men spoke.', 'The day was long.'])(
    'finds nothing in: %s',
    text => expectNone(text),
  )
})
