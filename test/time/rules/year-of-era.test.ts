import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('year of an era', () => {
  test.each<Row>([
    ['Vesuvius buried the town in [79 AD].', '0079'],
    ['The Romans came in [AD 43].', '0043'],
    ['Rome was sacked in [410 CE].', '0410'],
    ['A quake shook Antioch in [526 A.D.] and again later.', '0526'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each(['The firm placed 79 ad slots.', 'He paid for ad 43 himself.', 'The wall is of 122 BC.'])(
    'none: %s',
    expectNone,
  )
})
