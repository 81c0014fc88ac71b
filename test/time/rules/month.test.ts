import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('month', () => {
  test.each<Row>([
    ['It ended in [March].', '2019-03'],
    ['It will end in [March].', '2020-03'],
    ['It ended in [December].', '2019-12 2019-12-01..2019-12-31'],
    ['It was [January 2020].', '2020-01'],
    ['It fell in [May 2018].', '2018-05'],
    ['In [Jan. 2019] they met.', '2019-01'],
    ['In [May last year] they met.', '2019-05'],
    ['He has lived there since [September].', '2019-09 2019-09-01..2020-01-24'],
    ['They sold it in [June of 2015].', '2015-06'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'He may go.',
    'May I come in?',
    'They march on Rome.',
    'The march in the capital was long.',
    'April Jones, August Wilson and June Carter met Jan Smit.',
    'Theresa May said so.',
    'An august body met.',
    'The mar on it.',
  ])('finds nothing in: %s', text => expectNone(text))
})
