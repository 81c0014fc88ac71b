import { describe, test } from 'vitest'
import { expectTimes, type Row } from './rows.ts'

describe('the weekday of a gathering', () => {
  test.each<Row>([
    ['The opposition has called for protests on [Sunday] over prices.', '2020-01-26'],
    ['Leaders urged miners to join a march in central Nairobi on [Sunday].', '2020-01-26'],
    ['The governor asked residents to attend a vigil on [Sunday] for the dead.', '2020-01-26'],
    ['The federation had invited the team to the World Cup final in Doha on [Sunday].', '2020-01-26'],
    ['Unions have urged workers to down tools on [Sunday].', '2020-01-26'],
    ['The minister flies to Rome on [Sunday] to sign it.', '2020-01-26'],
    ["Police banned [Sunday]'s march.", '2020-01-26'],
    ["Lawyers fought the ban on [Sunday]'s rally.", '2020-01-26'],
  ])('lies ahead: %s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each<Row>([
    ['Leaders called for talks on [Sunday].', '2020-01-19'],
    ['Unions urged workers to down tools on [Sunday].', '2020-01-19'],
    ['Leaders called for protests on [Jan. 12].', '2020-01-12'],
    ['Two people died at a rally in Kisumu on [Sunday].', '2020-01-19'],
    ['He was called for an interview, and police broke up a march on [Sunday].', '2020-01-19'],
    ['He called on friends, came to join a march on [Sunday].', '2020-01-19'],
    ['The captain was invited to the palace on [Sunday].', '2020-01-19'],
    ["Organisers praised [Sunday]'s march.", '2020-01-19'],
    ['Unions have urged workers to rest, and met on [Sunday].', '2020-01-19'],
    ['Unions have urged workers to rest\n\nThey met on [Sunday].', '2020-01-19'],
    ['The strikers whom unions have urged met on [Sunday].', '2020-01-19'],
    ['Unions have urged the court to annul the vote of [Sunday].', '2020-01-19'],
    ['Leaders called for a march over the vote of [Sunday].', '2020-01-19'],
    ['Leaders called for a march\n\nIt began on [Sunday].', '2020-01-19'],
    ["Lawyers fought the ban after [Sunday]'s rally.", '2020-01-19'],
    ['The mayor invited fans at the final in Doha on [Sunday].', '2020-01-19'],
    ['Leaders called for a march in Nairobi on [last Sunday].', '2020-01-19'],
    ["Police banned [Sunday]'s paper.", '2020-01-19'],
  ])('lies behind: %s', (marked, ...values) => expectTimes([marked, ...values]))
})
