import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'

/** The dates of a text that nobody knows the day of. */
const dates = (text: string) => findTimes(readDocument(text), null).times.map(({ edtf }) => edtf)

test.each([
  [
    'the year told before counts on',
    'It burned on March 19, 2011. It was put out on April 9.',
    ['2011-03-19', '2011-04-09'],
  ],
  ['a year told before counts on', 'It burned in 2011. It was put out on April 9.', ['2011', '2011-04-09']],
  [
    'but not one since which something has been so',
    'It has burned since the war began in May 2011. It was put out on April 9.',
    ['2011-05', 'XXXX-04-09'],
  ],
  [
    'but not beyond what is told of the year of the report',
    'It burned in 2011. In April this year it burned again; it was put out on May 7.',
    ['2011', 'XXXX-04', 'XXXX-05-07'],
  ],
])('%s', (_, text, found) => expect(dates(text)).toEqual(found))

/** The dates of a text that was published on a day. */
const datesOn = (day: string, text: string) =>
  findTimes(readDocument(text), day).times.map(({ edtf }) => edtf)

test.each([
  [
    'what is yet to come is not of the year of what was',
    'Ten were killed in April. They are due to vote in April.',
    ['2025-04', '2026-04'],
  ],
  [
    'what is told again is of the same year',
    'Ten were killed in April. Two fled in April.',
    ['2025-04', '2025-04'],
  ],
  [
    'a month that only says which rains may be of any',
    'Ten were killed in April. All will remain subject to April rainfalls.',
    ['2025-04', '2025-04'],
  ],
])('%s', (_, text, found) => expect(datesOn('2025-12-08', text)).toEqual(found))
