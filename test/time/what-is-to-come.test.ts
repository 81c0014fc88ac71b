import { describe, test } from 'vitest'
import { expectTimes, type Row } from './rows.ts'

describe('the month of what may come', () => {
  test.each<Row>([
    ['Powell warned that another cut in [March] was far from certain.', '2020-03'],
    ['Members were split over how to proceed in [March].', '2020-03'],
    ['A further cut in [March] was unlikely, he said.', '2020-03'],
  ])('lies ahead: %s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each<Row>([
    ['Powell warned that the cut in [March] was a mistake.', '2019-03'],
    ['The bank was founded in [March].', '2019-03'],
    ['Drivers in the biggest union reached a deal with the firm in [March] and will work.', '2019-03'],
    ['An attack in [March] may have exposed data.', '2019-03'],
    ['Gunfire in [March] could be heard in Leeds.', '2019-03'],
    ['An unlikely hero was born in [March].', '2019-03'],
  ])('lies behind: %s', (marked, ...values) => expectTimes([marked, ...values]))
})
