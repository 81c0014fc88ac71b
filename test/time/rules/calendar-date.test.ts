import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('calendar-date', () => {
  test.each<Row>([
    ['They met on [Monday, Jan. 20, 2020], in Geneva.', '2020-01-20'],
    ['They met on [Monday, Jan. 20].', '2020-01-20'],
    ['It was extended through [Friday, April 3].', '2020-04-03'],
    ['The attack on [3 January 2020] killed ten.', '2020-01-03'],
    ['The attack on [the 3rd of January] killed ten.', '2020-01-03'],
    ['He was born on [5 May 1960] in Leeds.', '1960-05-05'],
    ['The trial opens on [March 3].', '2020-03-03'],
    ['It was signed [Dec. 31] in Rome.', '2019-12-31'],
    ['It was signed on [March 3rd, 2011] in Rome.', '2011-03-03'],
    ['He was killed on [May 26 last year].', '2019-05-26'],
    ['He did not postpone a [February 15] referendum.', '2020-02-15'],
    ['He did not regret a [February 15] blunder.', '2019-02-15'],
    ['The [January 5] election was lost.', '2020-01-05'],
    ['It was put off to its [February] meeting.', '2020-02'],
    ['It was put off in [February].', '2019-02'],
    ['He was to start in Rome on [February 2].', '2020-02-02'],
    ['He went to start in Rome on [February 2].', '2019-02-02'],
    ['They chose him to face the mayor on [February 2].', '2020-02-02'],
    ['He put it off until the [February 17] talk.', '2020-02-17'],
    ['He put it on in the [February 17] talk.', '2019-02-17'],
    ['He deferred it to the [February 17] meeting.', '2020-02-17'],
    ['He had been scheduled to come on [Friday].', '2020-01-24'],
    ['He had been scheduled to come on [January 20].', '2020-01-20'],
    ['He is scheduled to come on [January 20].', '2021-01-20'],
    ['He came in [1998] and was killed on [May 26 of that year].', '1998', '1998-05-26'],
    ['He came in [1998] and was killed on [May 26] for that long year.', '1998', '2019-05-26'],
    ['They met on [Jan. 5 and 6].', '2020-01-05/2020-01-06'],
    ['They met on [Jan. 14-16] in Rome.', '2020-01-14/2020-01-16'],
    ['It ran from [March 3 to 5, 2011], in Rome.', '2011-03-03/2011-03-05'],
    ['It ran on [24-26 January 2011].', '2011-01-24/2011-01-26'],
    ['It opened on [Jan. 5], 2000 people came.', '2020-01-05'],
    ['On [March 19, 2003], the invasion began. On [April 9] Baghdad fell.', '2003-03-19', '2003-04-09'],
    ['They will meet on [Jan. 30]. The [Jan. 30] meeting was announced.', '2020-01-30', '2020-01-30'],
    ['It struck on [29 February] last.', '2016-02-29'],
    ['He lost his bond and will be formally tried [June 8].', '2020-06-08'],
    ['He lost his bond and was formally tried [June 8].', '2019-06-08'],
    ['Many died in the [Sept. 11] attacks.', '2001-09-11'],
    ['Many died in the [September 11] terrorist attacks.', '2001-09-11'],
    // Of another year, as far as the text says.
    ['Many died in the [Sept. 11] attacks in Rome.', '2019-09-11'],
    ['Many died in the [Sept. 11] attack.', '2019-09-11'],
    ['Many died in the [Sept. 12] attacks.', '2019-09-12'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'He may 5 times refuse.',
    'The score was 3-2 May be.',
    'Floor 30 does not exist.',
    'Take 5 marches to Rome.',
    'Some 3 march hares ran.',
    'The room 12 was full.',
  ])('finds nothing in: %s', text => expectNone(text))
})
