import { expect, test } from 'vitest'
import { formatDatesIn, formatLongDay, formatRange, formatWhen } from '../../src/app/format-date.ts'
import { date } from '../support/story.ts'

test.each([
  ['a day', '2020-01-24', '2020-01-24', '24 Jan 2020'],
  ['days of one month', '2020-01-03', '2020-01-24', '3–24 Jan 2020'],
  ['days of two months', '2020-01-30', '2020-02-02', '30 Jan – 2 Feb 2020'],
  ['days of two years', '2019-12-31', '2020-01-03', '31 Dec 2019 – 3 Jan 2020'],
  ['a year', '2003-01-01', '2003-12-31', '2003'],
  ['years', '2003-01-01', '2011-12-31', '2003–2011'],
  ['months', '2011-10-01', '2011-12-31', 'Oct–Dec 2011'],
  ['a month of a leap year', '2020-02-01', '2020-02-29', 'Feb 2020'],
])('%s', (_, from, to, words) => expect(formatRange(from, to)).toBe(words))

test.each([
  ['a day of the article’s year', date('2021-05-14'), '14 May'],
  ['a day of another year', date('2020-05-14'), '14 May 2020'],
  ['no beginning', date('2000-01-01', '2021-05-14', '../2021-05-14'), 'by 14 May'],
  ['no end', date('2021-05-03', '2021-05-14', '2021-05-03/..'), 'from 3 May'],
  ['years up to the article', date('2003-01-01', '2021-05-14'), 'since 2003'],
  ['a day years ago up to the article', date('2019-08-02', '2021-05-14'), 'since 2 Aug 2019'],
  [
    'a month years ago up to the article',
    date('2019-10-01', '2021-05-14', '2019-10/2021-05-14'),
    'since Oct 2019',
  ],
  ['years that ended before', date('2003-01-01', '2011-12-31'), '2003–2011'],
  ['over the turn of the year', date('2020-12-30', '2021-01-02'), '30 Dec – 2 Jan'],
])('when: %s', (_, when, words) => expect(formatWhen(when, '2021-05-14')).toBe(words))

test('without a date of the article every year is said', () =>
  expect(formatWhen(date('2021-05-14'), null)).toBe('14 May 2021'))

test('a day written out, with its weekday', () =>
  expect(formatLongDay('2020-01-24', true)).toBe('Friday, 24 January 2020'))

test.each([
  ['2020-01-24', '24 Jan 2020'],
  ['2020-01-03/2020-01-23', '3–23 Jan 2020'],
  ['+ 3 days', '+ 3 days'],
  ['2003, 2014, 2020', '2003, 2014, 2020'],
  ['P3D', 'P3D'],
  ['2019-12-31, the attack', '31 Dec 2019, the attack'],
  ['from 2003 until 2011-10/2011-12', 'from 2003 until Oct–Dec 2011'],
  ['not before 2011-10', 'not before Oct 2011'],
  ['case 2020-13-01', 'case 2020-13-01'],
  ['1999-2000', '1999-2000'],
  ['2020-01-24/..', '2020-01-24/..'],
  ['call 555-2020-01-2', 'call 555-2020-01-2'],
])('dates in words: %s', (value, words) => expect(formatDatesIn(value)).toBe(words))
