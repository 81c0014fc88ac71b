import type { Token } from '../../model/document.ts'
import type { Meaning } from '../meaning.ts'
import { readOrdinal, readYear } from '../numbers.ts'
import { type Reading, reading, type TimeRule, word } from '../rule.ts'
import { relative } from './relative.ts'

const THIS_YEAR: Meaning = { kind: 'offset', unit: 'year', amount: 0 }

/** "the third quarter of 2019", "first half of the year", "Q3 2019": parts of a year; a match's quarters are none. */
export const portion: TimeRule = {
  name: 'portion',
  starts: ['first', 'second', 'third', 'fourth', 'q'],
  numbers: true,
  seconds: start => (start === 'q' ? [] : ['-', 'quarter', 'half']),
  read(tokens, at, end) {
    const short = shortQuarter(tokens, at, end)
    if (short) return short
    const order = readOrdinal(tokens, at, end, 4)
    if (!order?.suffixed) return null
    const next = word(tokens, order.end, end) === '-' ? order.end + 1 : order.end
    const name = word(tokens, next, end)
    if (name !== 'quarter' && !(name === 'half' && order.value <= 2)) return null
    const of = yearOf(tokens, next + 1, end)
    const parts = name === 'half' ? 2 : 4
    return of && reading(of.end, { kind: 'portion', parts, nth: order.value, of: of.meaning })
  },
}

/** "Q3" is one token or two. */
function shortQuarter(tokens: readonly Token[], at: number, end: number): Reading | null {
  if (tokens[at]!.text !== 'Q' || tokens[at + 1]?.start !== tokens[at]!.end) return null
  const nth = /^[1-4]$/.test(word(tokens, at + 1, end)) ? Number(word(tokens, at + 1, end)) : 0
  if (!nth) return null
  const start = word(tokens, at + 2, end) === 'of' ? at + 3 : at + 2
  const year = readYear(tokens, start, end)
  return year === null
    ? reading(at + 2, { kind: 'portion', parts: 4, nth, of: THIS_YEAR })
    : reading(start + 1, { kind: 'portion', parts: 4, nth, of: { kind: 'year', year } })
}

/** "of 2019", "2019", "of the year", "of last year", "this year". */
function yearOf(tokens: readonly Token[], at: number, end: number): Reading | null {
  const start = word(tokens, at, end) === 'of' || word(tokens, at, end) === 'in' ? at + 1 : at
  const year = readYear(tokens, start, end)
  if (year !== null) return reading(start + 1, { kind: 'year', year })
  if (word(tokens, start, end) === 'the' && word(tokens, start + 1, end) === 'year' && start > at)
    return reading(start + 2, THIS_YEAR)
  const read = start < end ? relative.read(tokens, start, end) : null
  return read?.meaning.kind === 'offset' && read.meaning.unit === 'year' ? read : null
}
