import type { Token } from '../../model/document.ts'
import { readCore } from '../core.ts'
import type { Part, Unit } from '../meaning.ts'
import { readYear } from '../numbers.ts'
import { type Reading, reading, type TimeRule, word, wordBefore } from '../rule.ts'

const PARTS = new Map<string, Part>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['close', 'late'],
  ['earlier', 'earlier'],
  ['later', 'later'],
])
/** "the end of the war" is no time; "end of" needs its "of". */
const NOUNS = new Set(['beginning', 'start', 'middle', 'end', 'close'])
const UNITS = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** "late 2011", "mid-1990s", "the end of March", "earlier this month", "later in the day". */
export const part: TimeRule = {
  name: 'part',
  starts: [...PARTS.keys()],
  read(tokens, at, end) {
    const name = word(tokens, at, end)
    const part = PARTS.get(name)
    if (!part) return null
    const next = afterPart(tokens, at, end, name)
    if (next === null) return null
    const of = wholeOf(tokens, next, end, part)
    return of ? reading(of.end, { kind: 'part', part, of: of.meaning }) : null
  },
}

/** The token where the whole begins: after "of", "in", "on" or the dash of "mid-". */
function afterPart(tokens: readonly Token[], at: number, end: number, name: string): number | null {
  const next = word(tokens, at + 1, end)
  if (NOUNS.has(name)) return next === 'of' ? at + 2 : null
  // "two days later in March" belongs to the days before it.
  if (
    (name === 'earlier' || name === 'later') &&
    /^(?:day|week|month|year|decade|hour|minute)s?$/.test(wordBefore(tokens, at))
  )
    return null
  if (next === 'in' || next === 'on' || next === '-' || next === 'of') return at + 2
  return at + 1
}

function wholeOf(tokens: readonly Token[], at: number, end: number, part: Part): Reading | null {
  const year = readYear(tokens, at, end)
  const core = readCore(tokens, at, end)
  if (year !== null && (!core || core.end <= at + 1)) return reading(at + 1, { kind: 'year', year })
  if (core) return core
  if (word(tokens, at, end) !== 'the') return null
  const unit = UNITS.get(word(tokens, at + 1, end))
  const joined = word(tokens, at + 2, end) === '-' || word(tokens, at + 2, end) === 'of'
  if (unit && !joined && !(unit === 'day' && part === 'late'))
    return reading(at + 2, { kind: 'offset', unit, amount: 0 })
  return readCore(tokens, at + 1, end)
}
