import { describe, test } from 'vitest'
import { expectNone, expectTimes, type Row } from '../rows.ts'

describe('year', () => {
  test.each<Row>([
    ['Troops arrived in [2003].', '2003 2003-01-01..2003-12-31'],
    ['The [2003] invasion toppled him.', '2003'],
    ['It was known as early as [2003].', '2003'],
    ['He fought as recently as [2009].', '2009'],
    ['They fought in [2008] and [2009].', '2008', '2009'],
    ['It was founded in [1750].', '1750'],
    ['He ruled ([1979-2003]) alone.', '1979/2003'],
    ['The [2010-11] season was long.', '2010/2011'],
    ['The [1914–18] war was long.', '1914/1918'],
    ['His film ([1987]) was a success.', '1987'],
    ['They have fought since [2003].', '2003 2003-01-01..2020-01-24'],
    ['They will leave by [2025].', '2025 2020-01-24..2025-12-31'],
    ['The rules of [1998] still hold.', '1998'],
    ['The winners so far. [2013]: Leeds won by a length.', '2013'],
    ['The story so far. [2013] – A bridge collapses.', '2013'],
    ['He vanished in a [2015] police sweep.', '2015'],
    ['Boss jailed over [2019] dam collapse.', '2019'],
    ['She resigned in [2019] days after the raid.', '2019'],
  ])('%s', (marked, ...values) => expectTimes([marked, ...values]))

  test.each([
    'Some 2000 people came.',
    'It came to over 2019 square miles.',
    'The vote was won by over 2019 in all.',
    'At the plant over 2000 staff work there.',
    'Some 2015 police came.',
    '2013 bridges in Leeds collapsed.',
    'Flight. 2013–A bridge.',
    'In 1500 homes the lights went out.',
    'They sent 1500 troops.',
    'It cost $2000 and €1999.',
    'It cost 1990 dollars.',
    'Call 555-2010 now.',
    'Call (202) 456-2003 now.',
    'He lives at 1600 Pennsylvania Avenue.',
    'He lives at 2003 Main Street.',
    'Flight 1549 landed.',
    'It is on Highway 2003.',
    'He uses Windows 2000.',
    'It left at 1730 GMT.',
    'It ran from 0900 to 1730 GMT.',
    'A group of 2000 met.',
    'He is No. 2010 of them.',
    'It weighs 1990 tons.',
    'About 2,003 came.',
    'It is 0.2003 or 2003.5 long.',
  ])('finds nothing in: %s', text => expectNone(text))
})
