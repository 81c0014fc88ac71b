import { describe, test } from 'vitest'
import { expectTimes, type Row } from './rows.ts'

describe('a day that was set', () => {
  test.each<Row>([
    ['The case was postponed to [6 March] for bail.', '2020-03-06'],
    ['He was put off until [6 March].', '2020-03-06 2020-01-24..2020-03-06'],
    ['The judge adjourned the matter to [June 3].', '2020-06-03'],
    ['They were given until [30 April] to leave.', '2020-04-30 2020-01-24..2020-04-30'],
    ['The commission fixed [August 16] for the vote.', '2020-08-16'],
    ['The trial date was set as [10 November].', '2020-11-10'],
    ['The matter was fixed for hearing on [June 4].', '2020-06-04'],
    ['He was ordered to appear in court on [12 May].', '2020-05-12'],
    ['He was released on bail to attend court on [12 May].', '2020-05-12'],
    ['A ban was put in place until 6am on [Sunday].', '2020-01-26'],
    ['They were given until 6am [Sunday] to leave.', '2020-01-26'],
    ['They were given until 6:30 p.m. on [Sunday] to leave.', '2020-01-26'],
    ['They were given until 6 p.m. [Sunday] to leave.', '2020-01-26'],
    ['It was put in place at 6am on [Sunday].', '2020-01-19'],
    ['He missed the deadline of [30 April].', '2020-04-30'],
    [
      'Classes were suspended in Sorsogon, Albay and Masbate until [Sunday].',
      '2020-01-26 2020-01-24..2020-01-26',
    ],
    ['He was remanded without plea to reappear in the court on [10 March].', '2020-03-10'],
    ['He directed them to inspect all lorries by [Sunday].', '2020-01-26 2020-01-24..2020-01-26'],
    ['Shops will remain closed on [Sunday].', '2020-01-26'],
    [
      'They would resume the long and hard search at first light on [Sunday] if the rain allowed it.',
      '2020-01-26',
    ],
    ['Forecasters issued an alert for heavy rain in Kangra for [Sunday].', '2020-01-26'],
    ['A warning was issued for Leeds from 6am on [Sunday].', '2020-01-26'],
    ['They must be charged or released by [Sunday].', '2020-01-26 2020-01-24..2020-01-26'],
  ])('lies ahead: %s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each<Row>([
    ['The ferry was moved to Oban on [12 May].', '2019-05-12'],
    ['The case was postponed, and on [6 March] he died.', '2019-03-06'],
    ['The bomb was set on [6 May].', '2019-05-06'],
    ['The matter was heard on [June 4].', '2019-06-04'],
    ['He failed to appear in court on [12 May].', '2019-05-12'],
    ['He was ordered to attend court over the crash of [12 May].', '2019-05-12'],
    ['She was seen to return on [12 May].', '2019-05-12'],
    ['They managed to inspect all lorries by [Sunday].', '2020-01-19 2020-01-19..2020-01-19'],
    ['Shops remained closed on [Sunday].', '2020-01-19'],
    ['On [Sunday] they left, although it will rain.', '2020-01-19'],
    ['They were charged or released by [Sunday].', '2020-01-19 2020-01-19..2020-01-19'],
    ['He must have left on [Sunday].', '2020-01-19'],
    ['A warning was issued on [Sunday].', '2020-01-19'],
    ['It issued an alert from Leeds\n\nTwo died on [Sunday].', '2020-01-19'],
    ['Classes were suspended until they met on [Sunday].', '2020-01-19'],
    ['They fixed the roof on [June 4].', '2019-06-04'],
    ['He was ordered to pay a fine on [12 May].', '2019-05-12'],
    ['He was told she did appear on [12 May].', '2019-05-12'],
  ])('lies behind: %s', (marked, ...values) => expectTimes([marked, ...values]))
})
