import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('length', () => {
  test.each<Row>([
    ['They came [three weeks ago].', '2020-W01'],
    ['They came [10 days ago].', '2020-01-14'],
    ['It opens [two years] earlier than planned.', 'P2Y'],
    ['They came [years ago].', 'PXY'],
    ['They came [weeks ago] and left.', 'PXW'],
    ['They came [two years ago].', '2018'],
    ['They came [half a century ago].', '1970'],
    ['They came [some 20 years ago].', '2000'],
    ['They will leave [two weeks from now].', '2020-W06'],
    ['[Two days later] he died.', 'P2D'],
    ['It came [three days before] the vote.', 'P3D'],
    ['[Three years earlier] they met.', 'P3Y'],
    ['They stayed for [nearly 20 years].', 'P20Y'],
    ['They stayed for [twenty-five years].', 'P25Y'],
    ['It was the worst for [fifteen years] after the fall of Rome.', 'P15Y'],
    ['They paid a [three-day] visit.', 'P3D'],
    ['They stayed for [more than two decades].', 'P20Y'],
    ['They stayed for [two and a half years].', 'P2.5Y'],
    ['Over [the past couple of years] ten died.', 'P2Y 2018-01-01..2020-01-24'],
    ['They stayed for [several months].', 'PXM'],
    ['They stayed for [the past nine years].', 'P9Y 2011-01-01..2020-01-24'],
    ['In [the last 24 hours] ten died.', 'PT24H 2020-01-23..2020-01-24'],
    ['In [the next five years] it will end.', 'P5Y 2020-01-24..2025-12-31'],
    ['In [recent weeks] ten died.', 'PXW'],
    ['Over [the past year] ten died.', 'P1Y 2019-01-01..2020-01-24'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'The 12-year-old boy ran.',
    'He did it in 53 seconds.',
    'They work 24-hours-a-day.',
    'It ended at 1430 hours.',
    // A word that every object knows.
    'The two constructor years were over.',
    'He is 20 years old.',
    'A man aged 30 years died.',
    'It is a 15-minute drive.',
    'He tried a second time.',
    'One day he will see.',
    'They meet twice a week.',
    'It costs $500 a year.',
    'He did it in as many years.',
    'He died at the age of 17 months.',
    'The two second men.',
  ])('finds nothing in: %s', text => expectNone(text))
})
