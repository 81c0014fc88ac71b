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
