import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('relative', () => {
  test.each<Row>([
    ['The army moved [last week].', '2020-W03 2020-01-13..2020-01-19'],
    ['The army moved [this week].', '2020-W04 2020-01-20..2020-01-24'],
    ['The army will move [next week].', '2020-W05'],
    ['The army moved [last month].', '2019-12'],
    ['The army moved [this month].', '2020-01 2020-01-01..2020-01-24'],
    ['The army will move [this month].', '2020-01 2020-01-24..2020-01-31'],
    ['The army moved [last year].', '2019'],
    ['The army will move [next year].', '2021'],
    ['The rally was held [last Friday].', '2020-01-17'],
    ['The rally will be held [next Friday].', '2020-01-31'],
    ['The rally will be held [this Wednesday].', '2020-01-29'],
    ['They wed [last May].', '2019-05'],
    ['They met [last Christmas].', '2019-12-25'],
    ['They met [this past week].', '2020-W03'],
    ['They met [last weekend].', '2020-W03-WE 2020-01-18..2020-01-19'],
    ['They met [last year] - the first time - in Rome.', '2019'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'A last minute goal.',
    'A last year-round fair.',
    'The last time was worse.',
    'This is it.',
    'The next man spoke.',
    'In the past it was so.',
    'The current president spoke.',
    // After what was told, not after the article.
    'The next summer she opened a school.',
  ])('finds nothing in: %s', text => expectNone(text))
})
