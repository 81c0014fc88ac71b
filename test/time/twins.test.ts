import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import { mark, unmark } from '../support/marks.ts'
import { expectNone, PUBLISHED } from './rows.ts'

/** A marked sentence, for each mark value, EDTF and bounds, and a twin that looks alike and speaks of no time. */
type Twins = readonly [must: string, values: readonly string[], not: string]

const TWINS: readonly Twins[] = [
  ['Troops may march in [May].', ['2020-05 | 2020-05 | 2020-05-01..2020-05-31'], 'The men may march on.'],
  ['It fell on [May 5].', ['2019-05-05 | 2019-05-05 | 2019-05-05..2019-05-05'], 'It may 5 times fail.'],
  ['He spoke on [Sunday].', ['2020-01-19 | 2020-01-19 | 2020-01-19..2020-01-19'], 'The Sun wrote so.'],
  [
    'It rained on [Sun., Jan. 19].',
    ['2020-01-19 | 2020-01-19 | 2020-01-19..2020-01-19'],
    'The sun rose over Rome.',
  ],
  ['They marched in [March].', ['2019-03 | 2019-03 | 2019-03-01..2019-03-31'], 'They march in Rome.'],
  ['They will march in [March].', ['2020-03 | 2020-03 | 2020-03-01..2020-03-31'], 'The March of Dimes met.'],
  [
    'He died on [the second of March].',
    ['2019-03-02 | 2019-03-02 | 2019-03-02..2019-03-02'],
    'He came second in Rome.',
  ],
  ['He left on [March 2].', ['2019-03-02 | 2019-03-02 | 2019-03-02..2019-03-02'], 'The second man left.'],
  ['He wed on [Wednesday].', ['2020-01-22 | 2020-01-22 | 2020-01-22..2020-01-22'], 'They wed in Rome.'],
  [
    'It began on [Monday].',
    ['2020-01-20 | 2020-01-20 | 2020-01-20..2020-01-20'],
    'The monday-morning mood of it.',
  ],
  [
    'He was shot on [Thursday night].',
    ['2020-01-23 | 2020-01-23 | 2020-01-23..2020-01-23'],
    'He was shot at night.',
  ],
  [
    'It will open [next Tuesday].',
    ['2020-01-28 | 2020-01-28 | 2020-01-28..2020-01-28'],
    'The next man spoke.',
  ],
  ['It opened [last Tuesday].', ['2020-01-21 | 2020-01-21 | 2020-01-21..2020-01-21'], 'The last man spoke.'],
  [
    'They met on [Jan. 24].',
    ['2020-01-24 | 2020-01-24 | 2020-01-24..2020-01-24'],
    'They met Jan at 24 Main Street.',
  ],
  ['They met on [Jan. 25].', ['2019-01-25 | 2019-01-25 | 2019-01-25..2019-01-25'], 'Jan met 25 men.'],
  [
    'It will be held on [Feb. 3].',
    ['2020-02-03 | 2020-02-03 | 2020-02-03..2020-02-03'],
    'It will be held in room 3b.',
  ],
  [
    'It was held on [Dec. 3].',
    ['2019-12-03 | 2019-12-03 | 2019-12-03..2019-12-03'],
    'It was held in Decatur.',
  ],
  [
    '[Earlier this month], it fell.',
    ['2020-01-01/2020-01-23 | 2020-01-01/2020-01-23 | 2020-01-01..2020-01-23'],
    'Earlier this man fell.',
  ],
  [
    '[Later this year], it will fall.',
    ['2020-01-25/2020-12-31 | 2020-01-25/2020-12-31 | 2020-01-25..2020-12-31'],
    'Later this man will fall.',
  ],
  [
    'It fell in [late 2011].',
    ['2011-10/2011-12 | 2011-10/2011-12 | 2011-10-01..2011-12-31'],
    'The late man fell.',
  ],
  [
    'It fell in [early 1998].',
    ['1998-01/1998-03 | 1998-01/1998-03 | 1998-01-01..1998-03-31'],
    'The early man fell.',
  ],
  [
    'They stayed for [the past nine years].',
    ['P9Y | 2011/2020-01-24 | 2011-01-01..2020-01-24'],
    'They stayed past nine.',
  ],
  [
    'It fell in [the last six months].',
    ['P6M | 2019-07-01/2020-01-24 | 2019-07-01..2020-01-24'],
    'The last six men fell.',
  ],
  [
    'It fell over [the past week].',
    ['P1W | 2020-01-17/2020-01-24 | 2020-01-17..2020-01-24'],
    'It fell past the weak.',
  ],
  ['It came [three days before] the vote.', ['P3D |  | ..'], 'It came before three men.'],
  ['[Two weeks later], he died.', ['P2W |  | ..'], 'Two weak men later died.'],
  ['[A month earlier], he won.', ['P1M |  | ..'], 'A moth earlier won.'],
  [
    'He died [overnight].',
    ['2020-01-24 | 2020-01-24 | 2020-01-24..2020-01-24'],
    'He died all over night-time Rome.',
  ],
  [
    'He died [overnight into Tuesday].',
    ['2020-01-20/2020-01-21 | 2020-01-20/2020-01-21 | 2020-01-20..2020-01-21'],
    'He ran over night into Rome.',
  ],
  ['It snowed [yesterday].', ['2020-01-23 | 2020-01-23 | 2020-01-23..2020-01-23'], 'The Yesterdays sang.'],
  [
    'It will snow [tomorrow].',
    ['2020-01-25 | 2020-01-25 | 2020-01-25..2020-01-25'],
    'The Tomorrow People sang.',
  ],
  ['He speaks [today].', ['2020-01-24 | 2020-01-24 | 2020-01-24..2020-01-24'], 'He reads USA Today.'],
  ['[The 1990s] were long.', ['199X | 199X | 1990-01-01..1999-12-31'], 'The 1990 men came.'],
  ['In [the 1980s], it fell.', ['198X | 198X | 1980-01-01..1989-12-31'], 'He drove an 80s.'],
  [
    'In [the mid-1970s], it fell.',
    ['1974/1976 | 1974/1976 | 1974-01-01..1976-12-31'],
    'In the middle, it fell.',
  ],
  ['[The 20th century] was long.', ['19XX | 19XX | 1900-01-01..1999-12-31'], 'The 20th Regiment was long.'],
  [
    'It fell in [the first quarter of 2019].',
    ['2019-Q1 | 2019-01/2019-03 | 2019-01-01..2019-03-31'],
    'It fell in the French Quarter.',
  ],
  ['It fell in [Q3 2018].', ['2018-Q3 | 2018-07/2018-09 | 2018-07-01..2018-09-30'], 'It fell in question 3.'],
  [
    'It fell in [the second half of 2017].',
    ['2017-H2 | 2017-07/2017-12 | 2017-07-01..2017-12-31'],
    'Half of the men fell.',
  ],
  ['It lasted [six hours].', ['PT6H |  | ..'], 'It lasted.'],
  ['It lasted for [two years].', ['P2Y |  | ..'], 'It lasted for two yards.'],
  ['It lasted [90 minutes].', ['PT90M |  | ..'], 'It lasted the distance.'],
  ['It goes on for [a decade].', ['P10Y |  | ..'], 'It goes on for a decoy.'],
  ['They meet [every Friday].', ['XXXX-WXX-5 |  | ..'], 'They meet every man.'],
  ['They meet [each year].', ['P1Y |  | ..'], 'They meet each other.'],
  ['They meet [every month].', ['P1M |  | ..'], 'He reads the Atlantic Monthly.'],
  ['He comes [every day].', ['P1D |  | ..'], 'He reads the Daily Mail.'],
  ['In [the summer of 2018], it fell.', ['2018-SU | 2018-22 | 2018-06-01..2018-08-31'], 'Donna Summer sang.'],
  ['In [the fall of 1989], it rose.', ['1989-FA | 1989-23 | 1989-09-01..1989-11-30'], 'They fall in Rome.'],
  [
    'The law comes into force on [Monday].',
    ['2020-01-27 | 2020-01-27 | 2020-01-27..2020-01-27'],
    'The law comes into force by itself.',
  ],
  ['It opens in [spring 2021].', ['2021-SP | 2021-21 | 2021-03-01..2021-05-31'], 'They spring up in Rome.'],
  ['In [winter] it snows.', ['2019-WI | 2019-24 | 2019-12-01..2020-02-29'], 'Mr. Winter spoke.'],
  [
    'On [Christmas Day] it snowed.',
    ['2019-12-25 | 2019-12-25 | 2019-12-25..2019-12-25'],
    'Christmas Island is far.',
  ],
  ["It fell on [New Year's Eve].", ['2019-12-31 | 2019-12-31 | 2019-12-31..2019-12-31'], 'A new eve came.'],
  [
    'It began at 10 a.m. on [Friday].',
    ['2020-01-24 | 2020-01-24 | 2020-01-24..2020-01-24'],
    'It began at 10 Downing Street.',
  ],
  ['It fell on [24 January 2020].', ['2020-01-24 | 2020-01-24 | 2020-01-24..2020-01-24'], 'Flight 24 fell.'],
  ['It fell on [2019-07-04].', ['2019-07-04 | 2019-07-04 | 2019-07-04..2019-07-04'], 'Call 2019-0704.'],
  ['It fell on [7/4/2019].', ['2019-07-04 | 2019-07-04 | 2019-07-04..2019-07-04'], 'It is 7/4 of it.'],
  [
    'It fell in [1979-81].',
    ['1979/1981 | 1979/1981 | 1979-01-01..1981-12-31'],
    'He lives at 79-81 Main Street.',
  ],
  [
    'He ruled from [1979 to 2003].',
    ['1979/2003 | 1979/2003 | 1979-01-01..2003-12-31'],
    'He ran from 1979 men.',
  ],
  [
    'It fell between [1914 and 1918].',
    ['1914/1918 | 1914/1918 | 1914-01-01..1918-12-31'],
    'It fell between 1914 homes.',
  ],
  ['It fell [two years ago].', ['2018 | 2018 | 2018-01-01..2018-12-31'], 'Two ago-go dancers fell.'],
  [
    'It fell [a week ago].',
    ['2020-W03 | 2020-01-13/2020-01-19 | 2020-01-13..2020-01-19'],
    'It fell a weak blow.',
  ],
  [
    'In [October 2018] it fell, and [later that month] he died.',
    ['2018-10 | 2018-10 | 2018-10-01..2018-10-31', '2018-10 | 2018-10 | 2018-10-01..2018-10-31'],
    'He said that month-old milk was bad.',
  ],
  [
    'He left in [2007]. [That year] she died.',
    ['2007 | 2007 | 2007-01-01..2007-12-31', '2007 | 2007 | 2007-01-01..2007-12-31'],
    'He said that year-old dogs died.',
  ],
  [
    'On [May 3, 2019], he died. [That day] it rained.',
    ['2019-05-03 | 2019-05-03 | 2019-05-03..2019-05-03', '2019-05-03 | 2019-05-03 | 2019-05-03..2019-05-03'],
    'They found that day care costs much.',
  ],
  ['It fell on [the same day].', ['P0D |  | ..'], 'It fell on the same man.'],
  ['[The following week], he died.', ['P1W |  | ..'], 'The following men died.'],
  [
    'It is due by [March 31].',
    ['2020-03-31 | ../2020-03-31 | 2020-01-24..2020-03-31'],
    'It is done by march and drum.',
  ],
  ['They have fought since [2014].', ['2014 | 2014/.. | 2014-01-01..2020-01-24'], 'They have fought since.'],
  [
    'It fell at [the end of March].',
    ['2019-03-21/2019-03-31 | 2019-03-21/2019-03-31 | 2019-03-21..2019-03-31'],
    'It fell at the end of the march.',
  ],
  ['It was founded in [1750].', ['1750 | 1750 | 1750-01-01..1750-12-31'], 'It has 1750 men.'],
  [
    'The case was adjourned to [3 March].',
    ['2020-03-03 | 2020-03-03 | 2020-03-03..2020-03-03'],
    'The case was adjourned to march on.',
  ],
  [
    'It fell on [Halloween].',
    ['2019-10-31 | 2019-10-31 | 2019-10-31..2019-10-31'],
    'He died on Bloody Sunday.',
  ],
  [
    'It began in Rome on [Jan. 20] at 10:30 GMT.',
    ['2020-01-20 | 2020-01-20 | 2020-01-20..2020-01-20'],
    'It began during Ramadan.',
  ],
  [
    'It struck at 9 p.m. EST [Tuesday].',
    ['2020-01-21 | 2020-01-21 | 2020-01-21..2020-01-21'],
    'It ended on Eid al-Fitr.',
  ],
  [
    'It fell in [the 1960s] and [1970s].',
    ['196X | 196X | 1960-01-01..1969-12-31', '197X | 197X | 1970-01-01..1979-12-31'],
    'It fell 60s short.',
  ],
  ['He came [last year].', ['2019 | 2019 | 2019-01-01..2019-12-31'], 'He came last.'],
  [
    'He came [this week].',
    ['2020-W04 | 2020-01-20/2020-01-24 | 2020-01-20..2020-01-24'],
    'He came this way.',
  ],
  ['She comes [next month].', ['2020-02 | 2020-02 | 2020-02-01..2020-02-29'], 'She comes next.'],
  [
    'It began at 2 p.m. Eastern time on [Jan. 3].',
    ['2020-01-03 | 2020-01-03 | 2020-01-03..2020-01-03'],
    'It began at 1400 GMT.',
  ],
  ['It fell in [the early 2000s].', ['2000/2003 | 2000/2003 | 2000-01-01..2003-12-31'], 'It cost 2000 lire.'],
  ['They meet [every Tuesday].', ['XXXX-WXX-2 |  | ..'], 'They met everybody.'],
  ['He spoke [two days ago].', ['2020-01-22 | 2020-01-22 | 2020-01-22..2020-01-22'], 'He spoke ages ago.'],
  ['They met [four months later].', ['P4M |  | ..'], 'They met later.'],
  [
    'It fell in [the third quarter of 2016].',
    ['2016-Q3 | 2016-07/2016-09 | 2016-07-01..2016-09-30'],
    'It fell in the third quarter of the game.',
  ],
  ['It fell in [August].', ['2019-08 | 2019-08 | 2019-08-01..2019-08-31'], 'It was an august body.'],
  ['They left in [April 2015].', ['2015-04 | 2015-04 | 2015-04-01..2015-04-30'], 'April Jones left.'],
  ['They left in [June].', ['2019-06 | 2019-06 | 2019-06-01..2019-06-30'], 'June Brown left.'],
  [
    'It closed on [Saturday].',
    ['2020-01-18 | 2020-01-18 | 2020-01-18..2020-01-18'],
    'Saturday Night Live closed.',
  ],
]

test.each(TWINS)('%s', (marked, values) => {
  const { text } = unmark(marked)
  const { times } = findTimes(readDocument(text), PUBLISHED)
  expect(mark(text, times)).toBe(marked)
  expect(
    times.map(
      ({ value, edtf, earliest, latest }) => `${value} | ${edtf} | ${earliest ?? ''}..${latest ?? ''}`,
    ),
  ).toEqual(values)
})

test.each(TWINS.map(([, , not]) => not))('finds nothing in: %s', text => expectNone(text))
