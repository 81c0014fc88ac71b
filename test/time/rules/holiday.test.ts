import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('holiday', () => {
  test.each<Row>([
    ["They met on [New Year's Day].", '2020-01-01'],
    ['They met at [Christmas].', '2019-12-25'],
    ['They met on [Christmas Eve 2010].', '2010-12-24'],
    ["They met on [St. Patrick's Day].", '2019-03-17'],
    ['The law passed on [New Year’s Eve].', '2019-12-31'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'The Christmas tree fell.',
    'They sailed to Christmas Island.',
    'Father Christmas came.',
    'They fast in Ramadan.',
  ])('finds nothing in: %s', text => expectNone(text))
})
