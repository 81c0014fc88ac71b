import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'

const folder = new URL('../../seeds/', import.meta.url)
const text = readFileSync(new URL(readdirSync(folder)[0]!, folder), 'utf8')

/** What a careful editor finds in the seed article: surface, value, first and last day. */
const GOLD = [
  ['Friday', '2020-01-24', '2020-01-24', '2020-01-24'],
  ['Jan. 24', '2020-01-24', '2020-01-24', '2020-01-24'],
  ['Friday', '2020-01-24', '2020-01-24', '2020-01-24'],
  ['nearly 20 years', 'P20Y', null, null],
  ['Friday', '2020-01-24', '2020-01-24', '2020-01-24'],
  ['this week', '2020-W04', '2020-01-20', '2020-01-24'],
  ['Friday', '2020-01-24', '2020-01-24', '2020-01-24'],
  ['Earlier this month', '2020-01-01/2020-01-23', '2020-01-01', '2020-01-23'],
  ['2003', '2003', '2003-01-01', '2003-12-31'],
  ['late 2011', '2011-10/2011-12', '2011-10-01', '2011-12-31'],
  ['the past nine years', 'P9Y', '2011-01-01', '2020-01-24'],
  ['this month', '2020-01', '2020-01-01', '2020-01-24'],
  ['Dec. 31', '2019-12-31', '2019-12-31', '2019-12-31'],
  ['three days before', 'P3D', null, null],
  ['Friday', '2020-01-24', '2020-01-24', '2020-01-24'],
]

test('the seed article is dated by its own arithmetic', () => {
  const { published, publishedFrom, publishedDerivation } = findTimes(readDocument(text), null)
  expect([published, publishedFrom]).toEqual(['2020-01-24', 'inferred'])
  expect(publishedDerivation.map(({ from, to }) => [from, to])).toEqual([
    ['Jan. 24, a Friday', '2003, 2014, 2020, 2025'],
    ['“late 2011” … “the past nine years”', '2020'],
    ['Jan. 24', '24 Jan 2020'],
  ])
})

test.each([null, '2020-01-24', '2020-01-25'])('its times are right where the date given is %s', published => {
  const { times } = findTimes(readDocument(text), published)
  expect(times.map(time => [time.surface, time.value, time.earliest, time.latest])).toEqual(GOLD)
  expect(times.map(time => time.id)).toEqual(GOLD.map((_, i) => `t${i + 1}`))
  expect(times[13]).toMatchObject({ type: 'relation', direction: 'before', days: 3 })
})
