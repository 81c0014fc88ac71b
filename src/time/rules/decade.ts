import type { Token } from '../../model/document.ts'
import { ORDINAL_WORDS, readOrdinal, yearDigits } from '../numbers.ts'
import { type Reading, reading, type TimeRule, touches, word } from '../rule.ts'

const QUOTES: readonly string[] = ["'", '‘', '’']

/** "the 1990s", "'90s", "the 19th century", "19th-century", "the twentieth century". */
export const decade: TimeRule = {
  name: 'decade',
  starts: [...QUOTES, ...ORDINAL_WORDS],
  numbers: true,
  seconds: start => (QUOTES.includes(start) ? [] : ['-', 'century', ...ORDINAL_WORDS]),
  read(tokens, at, end) {
    if (tokens[at]!.kind === 'mark') return shortDecade(tokens, at, end)
    return fullDecade(tokens, at, end) ?? century(tokens, at, end)
  },
}

function fullDecade(tokens: readonly Token[], at: number, end: number): Reading | null {
  const from = yearDigits(tokens, at, end)
  if (from === null || from % 10 !== 0 || touchesMoney(tokens, at)) return null
  const after = plural(tokens, at + 1, end)
  if (after === null) return null
  // "the 1900s" may be a decade or a century; newspapers mean the century.
  const length = from % 100 === 0 && from < 2000 ? 100 : 10
  return years(from, length, after)
}

function shortDecade(tokens: readonly Token[], at: number, end: number): Reading | null {
  const text = at + 1 < end ? tokens[at + 1]!.text : ''
  if (!/^\d0$/.test(text) || !touches(tokens, at + 1)) return null
  const after = plural(tokens, at + 2, end)
  if (after === null) return null
  const tens = Number(text)
  return years(tens >= 20 ? 1900 + tens : 2000 + tens, 10, after)
}

/** The token after a plural "s" right here, with or without an apostrophe. */
function plural(tokens: readonly Token[], at: number, end: number): number | null {
  if (!touches(tokens, at)) return null
  if (word(tokens, at, end) === 's') return at + 1
  const apostrophe = /^['’]$/.test(at < end ? tokens[at]!.text : '')
  return apostrophe && touches(tokens, at + 1) && word(tokens, at + 1, end) === 's' ? at + 2 : null
}

function century(tokens: readonly Token[], at: number, end: number): Reading | null {
  const order = readOrdinal(tokens, at, end, 21)
  if (!order?.suffixed || touchesMoney(tokens, at)) return null
  const next = word(tokens, order.end, end) === '-' ? order.end + 1 : order.end
  const name = word(tokens, next, end)
  if (name !== 'century' || order.value < 10) return null
  return years((order.value - 1) * 100, 100, next + 1)
}

const touchesMoney = (tokens: readonly Token[], at: number): boolean =>
  touches(tokens, at) && /^[$€£.,:/]$/.test(tokens[at - 1]!.text)

const years = (from: number, length: 10 | 100, end: number): Reading =>
  reading(end, {
    kind: 'years',
    from,
    to: from + length - 1,
    value: length === 10 ? `${from / 10}X` : `${from / 100}XX`,
  })
