import type { Token } from '../../model/document.ts'
import { readYear } from '../numbers.ts'
import { isDash, type Reading, reading, type TimeRule, touches, word, wordBefore } from '../rule.ts'
import { FUNCTION_WORDS, SEASONS } from '../vocabulary.ts'

const BEFORE = new Set('in during since until by over through throughout early late mid'.split(' '))

/** "summer 2019", "the fall of 2003", "in the spring": a season as a time, not a sport, a well or a collapse. */
export const season: TimeRule = {
  name: 'season',
  starts: [...SEASONS.keys()],
  read(tokens, at, end) {
    const name = word(tokens, at, end)
    const value = SEASONS.get(name)
    if (value === undefined) return null
    const start = word(tokens, at + 1, end) === 'of' ? at + 2 : at + 1
    const year = readYear(tokens, start, end)
    if (year !== null && year >= 1500)
      return reading(afterSpan(tokens, start + 1, end), { kind: 'season', season: value, year })
    return isTime(tokens, at, end) ? bare(value, at + 1) : null
  },
}

/** The "-11" of "the winter of 2010-11" is the same winter. */
function afterSpan(tokens: readonly Token[], at: number, end: number): number {
  const spans = isDash(word(tokens, at, end)) && touches(tokens, at) && touches(tokens, at + 1)
  return spans && /^\d\d$/.test(word(tokens, at + 1, end)) ? at + 2 : at
}

const bare = (season: number, end: number): Reading => reading(end, { kind: 'season', season, year: null })

function isTime(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]!.capital) return false
  const before = wordBefore(tokens, at)
  const lead = before === 'the' ? wordBefore(tokens, at - 1) : before
  if (!BEFORE.has(lead)) return false
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (!next || next.kind === 'mark') return next?.text !== '-'
  return next.folded !== 'of' && next.kind === 'word' && FUNCTION_WORDS.has(next.folded)
}
