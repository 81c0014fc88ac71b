import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('deictic', () => {
  test.each<Row>([
    ['It rained [yesterday] and [today].', '2020-01-23', '2020-01-24'],
    ['It will rain [tomorrow morning].', '2020-01-25'],
    ['It rained [last night].', '2020-01-23'],
    ['They met [Wednesday night]. “I lost [tonight],” he said.', '2020-01-22', '2020-01-22'],
    ['They met [Wednesday night]. It may rain [tonight], he said.', '2020-01-22', '2020-01-24'],
    ['They met [late Wednesday]. “I lost [tonight],” he said.', '2020-01-22', '2020-01-22'],
    ['They met [Monday night]. “I lost [tonight],” he said.', '2020-01-20', '2020-01-24'],
    ['They met [Wednesday]. “I lost [tonight],” he said.', '2020-01-22', '2020-01-24'],
    ['It rained [overnight].', '2020-01-24'],
    ['It rained [overnight Saturday].', '2020-01-18'],
    ['It rained [overnight on Monday].', '2020-01-20'],
    ['It rained [overnight] in Rome on [Monday].', '2020-01-24', '2020-01-20'],
    ['It rained [the day before yesterday].', '2020-01-22'],
    ['It rained [this morning].', '2020-01-24'],
    ['[Today, February 18, 2006], he died.', '2006-02-18'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each(['He reads USA Today.', 'An overnight success.', 'The evening gown.'])(
    'finds nothing in: %s',
    text => expectNone(text),
  )
})
