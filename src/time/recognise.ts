import type { Document, Token } from '../model/document.ts'
import { CORE_RULES, longest, readCore, ruleTable } from './core.ts'
import type { Found, Meaning } from './meaning.ts'
import type { Reading } from './rule.ts'
import { isDash, word, wordBefore } from './rule.ts'
import { length, window } from './rules/length.ts'
import { part } from './rules/part.ts'
import { endsRange, range } from './rules/range.ts'
import { relation } from './rules/relation.ts'
import { repeated } from './rules/repeated.ts'

/** All rules. The longest reading wins; of equally long ones the first, so what is made of others comes before them. */
const TABLE = ruleTable([range, part, repeated, window, relation, ...CORE_RULES, length])

/** Finds what speaks of time, without overlaps, in reading order; each token is asked once. */
export function recognise(document: Document): Found[] {
  const found: Found[] = []
  for (const sentence of document.sentences) {
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      const reading = longest(TABLE, document.tokens, at, sentence.endToken)
      if (!reading) {
        at++
        continue
      }
      const joined = throughAnother(document.tokens, reading, sentence.endToken)
      found.push(
        withArticle(document.tokens, {
          first: reading.first ?? at,
          end: joined.end,
          meaning: joined.meaning,
        }),
      )
      at = joined.end
    }
  }
  return found
}

/** "Jan. 5 to Feb. 3", "Monday-Friday", "March through May". */
function throughAnother(tokens: readonly Token[], from: Reading, end: number): Reading {
  const link = word(tokens, from.end, end)
  if (!isDash(link) && link !== 'to' && link !== 'through' && link !== 'until') return from
  if (!isPlain(from.meaning) || !endsRange(from.meaning)) return from
  const to = readCore(tokens, from.end + 1, end)
  if (!to || to.meaning.kind !== from.meaning.kind) return from
  return { end: to.end, meaning: { kind: 'range', from: from.meaning, to: to.meaning } }
}

const isPlain = ({ kind }: Meaning): boolean =>
  kind === 'day' || kind === 'weekday' || kind === 'month' || kind === 'year'

/** "the past nine years" is one expression, "the" and all; before a day or a year it belongs to the noun. */
function withArticle(tokens: readonly Token[], found: Found): Found {
  const own = !isPlain(found.meaning) && found.meaning.kind !== 'range'
  return own && wordBefore(tokens, found.first) === 'the' ? { ...found, first: found.first - 1 } : found
}
