import { describe, test } from 'vitest'
import { expectTimes, type Row } from './rows.ts'

describe('"the next day" is counted from the day told last, not from one since which something has been so', () => {
  test.each<Row>([
    [
      'They were freed on [Wednesday], the fourth since a truce began on [Jan. 10]. He was shot [the next day].',
      '2020-01-22',
      '2020-01-10',
      'P1D 2020-01-23..2020-01-23',
    ],
    [
      'They were freed on [Wednesday], and a truce began on [Jan. 10]. He was shot [the next day].',
      '2020-01-22',
      '2020-01-10',
      'P1D 2020-01-11..2020-01-11',
    ],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))
})
