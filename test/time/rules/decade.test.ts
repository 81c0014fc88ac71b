import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('decade', () => {
  test.each<Row>([
    ['In [the 1990s] it fell.', '199X 1990-01-01..1999-12-31'],
    ['A folk group of [the ’60s] sang.', '196X'],
    ["A folk group of [the '90s] sang.", '199X'],
    ['In [the 19th century] it fell.', '18XX'],
    ['A [20th-century] border runs here.', '19XX'],
    ['In [the twentieth century] it fell.', '19XX'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'He is in his 90s.',
    'It was 90s warm.',
    'The 1,990s row.',
    'A 19th floor flat.',
    'The first century of runs.',
    'The second century he scored.',
  ])('finds nothing in: %s', text => expectNone(text))
})
