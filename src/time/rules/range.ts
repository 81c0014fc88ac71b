import type { Token } from '../../model/document.ts'
import { readCore } from '../core.ts'
import type { Meaning } from '../meaning.ts'
import { counts, yearDigits } from '../numbers.ts'
import { type Reading, reading, type TimeRule, word } from '../rule.ts'
import { part } from './part.ts'

const TO = new Set(['to', 'until', 'till', 'through', '-', '–', '—'])

/** "from late 2011 to March 2013", "between 1990 and 1995", "from Monday to Friday": two times and what lies between. */
export const range: TimeRule = {
  name: 'range',
  starts: ['from', 'between'],
  read(tokens, at, end) {
    const isLink = (name: string) => (word(tokens, at, end) === 'from' ? TO.has(name) : name === 'and')
    const years = yearPair(tokens, at + 1, end, isLink)
    if (years) return years
    const from = readEnd(tokens, at + 1, end)
    if (!from) return null
    // "between Monday, March 1, and Friday, March 5"
    const link = word(tokens, from.end, end) === ',' ? from.end + 1 : from.end
    if (!isLink(word(tokens, link, end))) return null
    const to = readEnd(tokens, link + 1, end)
    if (!to || !endsRange(from.meaning) || !endsRange(to.meaning)) return null
    return reading(to.end, { kind: 'range', from: from.meaning, to: to.meaning }, at + 1)
  },
}

function yearPair(
  tokens: readonly Token[],
  at: number,
  end: number,
  isLink: (name: string) => boolean,
): Reading | null {
  const from = yearDigits(tokens, at, end)
  const to = yearDigits(tokens, at + 2, end)
  if (from === null || to === null || from >= to || !isLink(word(tokens, at + 1, end))) return null
  if (counts(tokens, at + 2, end, to) || (from % 100 === 0 && to % 100 === 0 && to < 1900)) return null
  const meaning: Meaning = {
    kind: 'range',
    from: { kind: 'year', year: from },
    to: { kind: 'year', year: to },
  }
  return reading(at + 3, meaning, at)
}

function readEnd(tokens: readonly Token[], at: number, end: number): Reading | null {
  if (at >= end) return null
  const first = word(tokens, at, end) === 'the' ? at + 1 : at
  if (first >= end) return null
  return part.read(tokens, first, end) ?? readCore(tokens, at, end) ?? readCore(tokens, first, end)
}

/** Whether a time can be an end of a range. */
export const endsRange = (meaning: Meaning): boolean =>
  meaning.kind !== 'range' && meaning.kind !== 'window' && meaning.kind !== 'set'
