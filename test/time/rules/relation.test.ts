import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

/** Rows of a text whose second time is counted from its first: its value and bounds. */
describe('counted from the date told before', () => {
  test.each<Row>([
    ['He fled [on Monday]. She followed [the next day].', '2020-01-20', 'P1D 2020-01-21..2020-01-21'],
    ['He fled [on Monday] and died [two days later].', '2020-01-20', 'P2D 2020-01-22..2020-01-22'],
    ['He fled [on Monday]. She had left [the previous day].', '2020-01-20', 'P1D 2020-01-19..2020-01-19'],
    ['He fled [on Monday]. She died [the same day].', '2020-01-20', 'P0D 2020-01-20..2020-01-20'],
    ['He fled [on Monday]. [Hours later], she died.', '2020-01-20', 'PTXH 2020-01-20..2020-01-21'],
    [
      'He fled [on Monday]. She had left [the night before] to see him.',
      '2020-01-20',
      'P1D 2020-01-19..2020-01-19',
    ],
    [
      'He fled [on Monday]. She had left [the night before] in haste.',
      '2020-01-20',
      'P1D 2020-01-19..2020-01-19',
    ],
    ['They met in [April 2019]. [The next month] they signed.', '2019-04', 'P1M 2019-05-01..2019-05-31'],
    ['They met in [April 2019]. [A year later] they signed.', '2019-04', 'P1Y 2020-01-01..2020-12-31'],
    ['They met [on Dec. 5]. They signed [the following week].', '2019-12-05', 'P1W 2019-12-09..2019-12-15'],
    // Not from the day somebody said so.
    [
      'A storm struck on [Sunday], he said [Tuesday]. [The next day] it rained.',
      '2020-01-19',
      '2020-01-21',
      'P1D 2020-01-20..2020-01-20',
    ],
    ['He will fly [on Monday]. He will be home [the next day].', '2020-01-27', 'P1D 2020-01-28..2020-01-28'],
    // One counts on from another.
    [
      'He fled [on Monday]. [The next day] she left. [Two days later] he died.',
      '2020-01-20',
      'P1D',
      'P2D 2020-01-23..2020-01-23',
    ],
  ])('%s', (marked, ...values) => expectTimes([marked.replaceAll('[on ', 'on ['), ...values]))

  test.each<Row>([
    // Measured from what follows.
    ['He fled [on Monday], [three days after] the vote.', '2020-01-20', 'P3D null..null'],
    ['He fled [on Monday], [two days after] 11 people died.', '2020-01-20', 'P2D null..null'],
    ['He fled [on Monday], [the day before] the vote.', '2020-01-20', 'P1D null..null'],
    ['He fled [on Monday], on [the same day] as she did.', '2020-01-20', 'P0D null..null'],
    // From a date too wide, or none.
    ['They met in [April 2019]. [The next day] they signed.', '2019-04', 'P1D null..null'],
    ['They met in [2018]. [A month later] they signed.', '2018', 'P1M null..null'],
    ['They met. [The next day] they signed.', 'P1D null..null'],
    // What is past is not counted from what is to come.
    ['He will fly [on Monday]. [Two days before], a storm struck Rome.', '2020-01-27', 'P2D null..null'],
    // Too far up.
    ['He fled [on Monday]. It rained. It poured. [The next day] he died.', '2020-01-20', 'P1D null..null'],
  ])('left open: %s', (marked, ...values) => expectTimes([marked.replaceAll('[on ', 'on ['), ...values]))

  test('over the next month: from the article on', () =>
    expectTimes([
      'They met in [April 2019]. They will meet over the [next month].'.replace('the [', '[the '),
      '2019-04',
      'P1M 2020-01-24..2020-02-29',
    ]))
})

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

  test.each([
    'The next man spoke.',
    'The same man spoke.',
    'The following men spoke.',
    'The day was long.',
    'Sooner than later.',
    'Working days are long.',
  ])('finds nothing in: %s', text => expectNone(text))
})
