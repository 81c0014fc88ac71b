import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('holiday', () => {
  test.each<Row>([
    ["They met on [New Year's Day].", '2020-01-01'],
    ['They met at [Christmas].', '2019-12-25'],
    ['They met on [Christmas Eve 2010].', '2010-12-24'],
    ["They met on [St. Patrick's Day].", '2019-03-17'],
    ['He died on [Boxing Day].', '2019-12-26'],
    ['He drowned on [Easter Monday].', '2019-04-22'],
    ['They will meet on [Good Friday].', '2020-04-10'],
    ['It was held on [Ash Wednesday 2011].', '2011-03-09'],
    ['The shops were shut at [Easter].', '2019-04-21'],
    ['The roads will be shut on [Easter Sunday] and after.', '2020-04-12'],
    ['The law passed on [New Year’s Eve].', '2019-12-31'],
    ['They were killed on [Christmas Eve in 2012].', '2012-12-24'],
    ['They were killed on [Christmas Day, 2012], and fled.', '2012-12-25'],
    ['The pool closed on [Labor Day].', '2019-09-02'],
    ['He was shot on [Memorial Day].', '2019-05-27'],
    ['The town will march on [Memorial Day].', '2020-05-25'],
    ['They ate on [Thanksgiving].', '2019-11-28'],
    ['Shops opened on [Black Friday 2018].', '2018-11-23'],
    ['They spoke on [Martin Luther King Jr. Day].', '2020-01-20'],
    ['They voted on [Presidents’ Day in 2017].', '2017-02-20'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'The Christmas tree fell.',
    'They sailed to Christmas Island.',
    'Father Christmas came.',
    'The Good Friday Agreement was signed.',
    'The Easter Sunday bombings were told of.',
    'The Easter Rising was told of.',
    'Ash Wednesday bushfires were told of.',
    'They kept Orthodox Easter.',
    'They fast in Ramadan.',
    'It rained over Labor Day weekend.',
    'The Thanksgiving turkey was pardoned.',
  ])('finds nothing in: %s', text => expectNone(text))
})
