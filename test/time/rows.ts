import { expect } from 'vitest'
import { readDocument } from '../../src/text/read.ts'
import { findTimes } from '../../src/time/index.ts'
import { mark, unmark } from '../support/marks.ts'

/** The day the rows are written on: a Friday. */
export const PUBLISHED = '2020-01-24'

/** A marked sentence and, for each mark, its value and, after a space, its bounds where they say more. */
export type Row = readonly [marked: string, ...values: string[]]

/** Finds the times of a marked sentence and compares spans and values at once. */
export function expectTimes([marked, ...values]: Row, published: string | null = PUBLISHED): void {
  const { text } = unmark(marked)
  const { times } = findTimes(readDocument(text), published)
  expect(mark(text, times)).toBe(marked)
  const got = times.map(({ value, earliest, latest }, i) =>
    values[i]?.includes(' ') ? `${value} ${earliest}..${latest}` : value,
  )
  expect(got).toEqual(values)
}

/** Expects no time at all. */
export function expectNone(text: string): void {
  const { times } = findTimes(readDocument(text), PUBLISHED)
  expect(mark(text, times)).toBe(text)
}
