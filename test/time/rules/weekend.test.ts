import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('weekend', () => {
  test.each<Row>([
    ['They met over [the weekend].', '2020-W03-WE 2020-01-18..2020-01-19'],
    ['They will meet at [the weekend].', '2020-W04-WE 2020-01-25..2020-01-26'],
    ['They met [this weekend].', '2020-W03-WE 2020-01-18..2020-01-19'],
    ['They will meet [this weekend].', '2020-W04-WE 2020-01-25..2020-01-26'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'That would make the weekend.',
    'The weekend was long.',
    'They met on the weekend of the match.',
    "They met at the weekend's end.",
  ])('finds nothing in: %s', text => expectNone(text))
})
