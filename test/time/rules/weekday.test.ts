import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('weekday', () => {
  test.each<Row>([
    ['The march took place on [Friday] in Rome.', '2020-01-24'],
    ['He said [Tuesday] that talks will begin [Monday].', '2020-01-21', '2020-01-27'],
    ["[Friday]'s march was long.", '2020-01-24'],
    ['It struck on [Thursday night].', '2020-01-23'],
    ['It was held from 8:30 a.m. to 1 p.m. [Saturday] in Rome.', '2020-01-18'],
    ['It will be held [Saturday] in Rome.', '2020-01-25'],
    ['A vote is expected [Sunday].', '2020-01-26'],
    ['They worked [Monday to Wednesday].', '2020-01-20/2020-01-22'],
    ['They approved some changes in a meeting [Wednesday], that would affect all.', '2020-01-22'],
    ['They set the vote for [Sunday].', '2020-01-26'],
    ['Leeds host Lazio on [Sunday], after a rest.', '2020-01-26'],
    ['“We go to Lazio on [Sunday],” he said.', '2020-01-26'],
    ['Oasis play in Rome on [Sunday].', '2020-01-26'],
    ['The play opened on [Sunday]. The play on [Sunday] was long.', '2020-01-19', '2020-01-19'],
    ['They went on to play Lazio on [Sunday].', '2020-01-19'],
    ['They set a special meeting for 11 a.m. [Tuesday].', '2020-01-28'],
    ['They set it for 10:30 p.m. [Tuesday] there.', '2020-01-28'],
    ['They met at 11 a.m. [Tuesday].', '2020-01-21'],
    ['They were paid for 11 games [Tuesday].', '2020-01-21'],
    ["They were blamed for [Sunday]'s vote.", '2020-01-19'],
    [
      "It will be held [Saturday]. Those taking part in [Saturday]'s forum are here.",
      '2020-01-25',
      '2020-01-25',
    ],
    ["They lost on [Sunday]. They will make good [Sunday]'s defeat.", '2020-01-19', '2020-01-19'],
    ['It will be held [Saturday]. It was closed on [Saturday].', '2020-01-25', '2020-01-18'],
    ['The court will hear it on [Thursday week].', '2020-02-06'],
    ['He was bailed until [Monday week].', '2020-02-03 2020-01-24..2020-02-03'],
    ['They spent on [Sunday] week after week.', '2020-01-19'],
    ['They went on a [Sunday] week.', '2020-01-19'],
    ["It was held [last Saturday]. [Saturday]'s vote will be close.", '2020-01-18', '2020-01-25'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'Black Friday sales fell.',
    'Ash Wednesday services fell silent.',
    'The Sunday Times wrote so.',
    'Saturday Night Live is on.',
    'He writes for the Mail on Sunday.',
    'Man Friday met Ruby Tuesday.',
    'The sun sat on the sea.',
    'They were wed in Rome.',
    'The mon people live there.',
    'Sheffield Wednesday won 2-1.',
  ])('finds nothing in: %s', text => expectNone(text))
})
