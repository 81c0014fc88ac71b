import type { Document, Token } from '../model/document.ts'
import { CORE_RULES, longest, readCore, ruleTable } from './core.ts'
import type { Found, Meaning } from './meaning.ts'
import { isDash, type Reading, reading, word, wordBefore } from './rule.ts'
import { length, window } from './rules/length.ts'
import { part } from './rules/part.ts'
import { endsRange, range } from './rules/range.ts'
import { relation } from './rules/relation.ts'
import { repeated } from './rules/repeated.ts'

/** All rules. The longest reading wins; of equally long ones the first, so what is made of others comes before them. */
export const RULES = [range, part, repeated, window, relation, ...CORE_RULES, length]

const TABLE = ruleTable(RULES)

/** Finds what speaks of time, without overlaps, in reading order; each token is asked once, and most words begin nothing. */
export function recognise(document: Document): Found[] {
  const { tokens, sentences } = document
  const found: Found[] = []
  for (const { firstToken, endToken } of sentences) {
    let at = firstToken
    while (at < endToken) {
      const start = TABLE.at(document, at)
      const read = start === undefined ? null : longest(start, tokens, at, endToken)
      at = read === null ? at + 1 : add(found, tokens, at, endToken, read)
    }
  }
  return found
}

/** Adds what was read at a token, and gives the token after it. */
function add(found: Found[], tokens: readonly Token[], at: number, end: number, read: Reading): number {
  const joined = throughAnother(tokens, read, end)
  const first = read.first < 0 ? at : read.first
  found.push(withArticle(tokens, { first, end: joined.end, meaning: joined.meaning }))
  return joined.end
}

/** "Jan. 5 to Feb. 3", "Monday-Friday", "March through May". */
function throughAnother(tokens: readonly Token[], from: Reading, end: number): Reading {
  const link = word(tokens, from.end, end)
  if (!isDash(link) && !LINKS.has(link)) return from
  // "Friday night into Saturday", "Thursday night or Friday morning"; nothing else is told so.
  if ((link === 'into' || link === 'or') && from.meaning.kind !== 'weekday') return from
  if (!isPlain(from.meaning) || !endsRange(from.meaning)) return from
  const to = readCore(tokens, from.end + 1, end)
  if (!to || to.meaning.kind !== from.meaning.kind) return from
  return reading(to.end, { kind: 'range', from: from.meaning, to: to.meaning })
}

const LINKS: ReadonlySet<string> = new Set(['to', 'through', 'until', 'into', 'or'])

const isPlain = ({ kind }: Meaning): boolean =>
  kind === 'day' || kind === 'weekday' || kind === 'month' || kind === 'year'

/** "the past nine years" is one expression, "the" and all; before a day or a year it belongs to the noun. */
function withArticle(tokens: readonly Token[], found: Found): Found {
  const own = !isPlain(found.meaning) && found.meaning.kind !== 'range'
  return own && wordBefore(tokens, found.first) === 'the'
    ? { first: found.first - 1, end: found.end, meaning: found.meaning }
    : found
}
