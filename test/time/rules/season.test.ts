import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('season', () => {
  test.each<Row>([
    ['It began in [summer 2019].', '2019-SU 2019-06-01..2019-08-31'],
    ['It began in [the fall of 2003].', '2003-FA'],
    ['It will open in [the spring].', '2020-SP'],
    ['It began [last summer].', '2019-SU'],
    ['It will open [this summer].', '2020-SU'],
    ['It will open [next summer].', '2020-SU'],
    ['[This fall] the school is coming back.', '2020-FA'],
    ['[This winter] is mild.', '2019-WI'],
    ['[The winter of 2010-11] was cold.', '2010-WI'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'The fall of Saddam came fast.',
    'They drink spring water.',
    'Winter sports are dear.',
    'Prices fall.',
    'They spring to life.',
    'He came in the fall of the city.',
  ])('finds nothing in: %s', text => expectNone(text))
})
