import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('range', () => {
  test.each<Row>([
    ['It ran from [Jan. 5 to Feb. 3, 2014], in Rome.', '2014-01-05/2014-02-03'],
    ['It ran from [Dec. 20 to Jan. 5, 2014], in Rome.', '2013-12-20/2014-01-05'],
    ['He ruled between [1990 and 1995].', '1990/1995'],
    ['He ruled from [2003 to 2011].', '2003/2011'],
    ['He ruled from [late 2011 to early 2013].', '2011-10/2013-03'],
    ['Six died between [Monday, Jan. 6, and Friday, Jan. 10].', '2020-01-06/2020-01-10'],
    // The end of a range sets the scene's year, not its beginning.
    ['It ran from [June 1995 to May 2001]. He left in [March].', '1995-06/2001-05', '2001-03'],
    ['It ran from [July 2007 to July 2008].', '2007-07/2008-07'],
    ['It rained from [Monday night into Tuesday].', '2020-01-20/2020-01-21'],
    ['It was stolen on [Monday night or Tuesday morning].', '2020-01-20/2020-01-21'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'It grew from 1500 to 2000 euros.',
    'Between 10 and 20 died.',
    'Between us, and only us, it was so.',
    'It is between Rome and Milan.',
    'They won from 2-1 to 3-0.',
    'It turned into a rout.',
  ])('finds nothing in: %s', text => expectNone(text))
})
