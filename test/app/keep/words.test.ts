import { describe, expect, test } from 'vitest'
import { matchesWords } from '../../../src/app/keep/find-stories.ts'
import { sizeWords, whenChanged } from '../../../src/app/keep/when-changed.ts'

const NOW = '2020-01-24T12:00:00.000Z'

test.each([
  ['2020-01-24T12:00:00.000Z', 'just now'],
  ['2020-01-24T12:00:05.000Z', 'just now'],
  ['2020-01-24T11:59:00.000Z', '1 minute ago'],
  ['2020-01-24T11:01:00.000Z', '59 minutes ago'],
  ['2020-01-24T11:00:00.000Z', '1 hour ago'],
  ['2020-01-23T13:00:00.000Z', '23 hours ago'],
  ['2020-01-23T12:00:00.000Z', 'yesterday'],
  ['2020-01-22T12:00:00.000Z', '2 days ago'],
  ['2020-01-17T12:00:00.000Z', '17 January 2020'],
  ['', ''],
  ['soon', ''],
])('a change of “%s” was %s', (time, words) => expect(whenChanged(time, NOW)).toBe(words))

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_600, '1 MB'],
  [1_440_000, '1.4 MB'],
  [25_000_000, '25 MB'],
  [2_500_000_000, '2.5 GB'],
])('%d bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words))

describe('finding a story', () => {
  test.each([
    ['', true],
    ['  ', true],
    ['march', true],
    ['bagh mar', true],
    ['Bágh', true],
    ['arch', false],
    ['march cairo', false],
    ['.*', true],
  ])('“%s”', (query, found) => expect(matchesWords('March in Baghdad', query)).toBe(found))
})
