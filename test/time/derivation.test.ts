import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import { PUBLISHED } from './rows.ts'

test.each([
  ['It struck on Dec. 31 in Rome.', ['Dec. 31 → 31 Dec 2019, the last one before this article']],
  ['They marched on Friday.', ['Friday → 24 Jan 2020, the day of this report is a Friday']],
  ['It struck on Tuesday.', ['Tuesday → 21 Jan 2020, the last Tuesday before this article']],
  ['It struck yesterday.', ['yesterday → 23 Jan 2020, the day before this article']],
  ['It ended in late 2011.', ['late 2011 → Oct 2011 – Dec 2011, the end of 2011, a quarter']],
  [
    'They stayed for the past nine years.',
    ['the past nine years → 1 Jan 2011 – 24 Jan 2020, 9 years up to this article'],
  ],
  ['They have fought since 2003.', ['since → 24 Jan 2020, until this article']],
  ['It ended in 2003.', []],
])('%s', (text, rows) => {
  const [time] = findTimes(readDocument(text), PUBLISHED).times
  expect(time?.derivation.map(({ from, to, note }) => `${from} → ${to}, ${note}`)).toEqual(rows)
})
