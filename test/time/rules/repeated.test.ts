import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('repeated', () => {
  test.each<Row>([
    ['They pray [every Friday].', 'XXXX-WXX-5'],
    ['They pray on [Fridays].', 'XXXX-WXX-5'],
    ['They meet [each year].', 'P1Y'],
    ['They meet [every two weeks].', 'P2W'],
    ['They meet [every other week].', 'P2W'],
    ['They meet [every summer].', 'XXXX-SU'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each(['They saw each other.', 'Every man came.', 'Each of them came.'])('finds nothing in: %s', text =>
    expectNone(text),
  )
})
