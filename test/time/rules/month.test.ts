import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('month', () => {
  test.each<Row>([
    ['They may amend the budget in [May], the mayor told the board.', '2020-05'],
    ['They amended the budget in [May], the mayor told the board.', '2019-05'],
    ['It ended in [March].', '2019-03'],
    ['It will end in [March].', '2020-03'],
    ['It ended in [December].', '2019-12 2019-12-01..2019-12-31'],
    ['It was [January 2020].', '2020-01'],
    ['It fell in [May 2018].', '2018-05'],
    ['In [Jan. 2019] they met.', '2019-01'],
    ['In [May last year] they met.', '2019-05'],
    ['He has lived there since [September].', '2019-09 2019-09-01..2020-01-24'],
    ['They sold it in [June of 2015].', '2015-06'],
    ['It began in [1998]. In [April of that year], it ended.', '1998', '1998-04'],
    ['It began in [1998]. In [April of that same year], it ended.', '1998', '1998-04'],
    ['It began in [May 1998]. In [June the following year], it ended.', '1998-05', '1999-06'],
    ['It began in [1998] after a deal in [June of the previous year].', '1998', '1997-06'],
    ['They promised to hold it in [May].', '2020-05'],
    ['They promised in [May] to hold it.', '2019-05'],
    ['They agreed to meet in [December].', '2019-12'],
    // What was set for a month may have been or be to come: the nearest is meant.
    ['A trial planned for [December] was cancelled.', '2019-12'],
    ['A trial planned for [March] was cancelled.', '2020-03'],
    ['A trial is planned for [December].', '2020-12'],
    ['They organised a fair for [March].', '2020-03'],
    ['It began in [June 1998]. It rained. It ended that [August].', '1998-06', '1998-08'],
    // Of which year is not told, or of several.
    ['In [April of that year], it ended.', 'XXXX-04'],
    ['He ruled from [1990 to 1998]. In [April of that year], it ended.', '1990/1998', 'XXXX-04'],
    // What counts years counts no month.
    ['It began in [1998]. In [April] the year of war ended.', '1998', '2019-04'],
    ['They will vote at the [June] meeting.', '2020-06'],
    ['It was after a [March] attack.', '2019-03'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    // Without the day of the report, the year of what has been counts for the dates after it, that of what is to come does not.
    ['It ended in [2007]. Roe took office in [July].', '2007', '2007-07'],
    ['It could end by [2027]. Roe took office in [July].', '2027', 'XXXX-07'],
  ])('undated: %s', (marked, ...values) => expectTimes([marked, ...values], null))

  test.each([
    'He may go.',
    'May I come in?',
    'They march on Rome.',
    'The march in the capital was long.',
    'April Jones, August Wilson and June Carter met Jan Smit.',
    'Theresa May said so.',
    'An august body met.',
    'The mar on it.',
    'It was the May deal.',
    'The March brothers met.',
  ])('finds nothing in: %s', text => expectNone(text))
})
