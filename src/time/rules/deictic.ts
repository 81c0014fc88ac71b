import type { Token } from '../../model/document.ts'
import { type Reading, reading, type TimeRule, word, wordBefore } from '../rule.ts'
import { DAY_PARTS, WEEKDAYS } from '../vocabulary.ts'
import { calendarDate } from './calendar-date.ts'
import { weekday } from './weekday.ts'

const DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

/** What must follow the words that are no day by themselves. */
const SECONDS = new Map([
  ['day', ['before', 'after']],
  ['the', ['day']],
  ['this', ['morning', 'afternoon', 'evening']],
  ['last', ['night', 'evening']],
])

/** "yesterday", "tonight", "tomorrow morning", "the day before yesterday", "overnight". */
export const deictic: TimeRule = {
  name: 'deictic',
  starts: [...DAYS.keys(), 'overnight', 'day', 'the', 'this', 'last'],
  seconds: start => SECONDS.get(start),
  read(tokens, at, end) {
    const name = word(tokens, at, end)
    if (name === 'day') return twoDaysOff(tokens, at, end)
    if (name === 'the') return word(tokens, at + 1, end) === 'day' ? twoDaysOff(tokens, at + 1, end) : null
    if (name === 'this' || name === 'last') return partOfDay(name, word(tokens, at + 1, end), at)
    if (name === 'overnight')
      return isAdjective(word(tokens, at + 1, end)) ? null : (nightOf(tokens, at + 1, end) ?? day(0, at + 1))
    // "USA Today", "the Today programme".
    if (tokens[at]!.capital && wordBefore(tokens, at) !== '' && !/^["“‘:.]$/.test(wordBefore(tokens, at)))
      return null
    const amount = DAYS.get(name)
    if (amount === undefined) return null
    const after = DAY_PARTS.has(word(tokens, at + 1, end)) ? at + 2 : at + 1
    return withDate(tokens, after, end, amount) ?? day(amount, after)
  },
}

const day = (amount: number, end: number): Reading => reading(end, { kind: 'offset', unit: 'day', amount })

/** "overnight Saturday", "overnight on Friday": the night of that day; "overnight into Tuesday", up to that day. */
function nightOf(tokens: readonly Token[], at: number, end: number): Reading | null {
  if (/^(?:in)?to$/.test(word(tokens, at, end))) return nightBefore(tokens, at + 1, end)
  const next = /^(?:on|from)$/.test(word(tokens, at, end)) ? at + 1 : at
  return next < end && WEEKDAYS.has(word(tokens, next, end)) ? weekday.read(tokens, next, end) : null
}

function nightBefore(tokens: readonly Token[], at: number, end: number): Reading | null {
  const next = at < end ? weekday.read(tokens, at, end) : null
  if (next?.meaning.kind !== 'weekday' || next.meaning.which !== 'near') return null
  const from = { ...next.meaning, weekday: ((next.meaning.weekday + 5) % 7) + 1 }
  return reading(next.end, { kind: 'range', from, to: next.meaning })
}

/** "today, February 18, 2006": the date written out tells the article's own. */
function withDate(tokens: readonly Token[], at: number, end: number, fromToday: number): Reading | null {
  const start = word(tokens, at, end) === ',' || word(tokens, at, end) === '(' ? at + 1 : at
  const date = start < end ? calendarDate.read(tokens, start, end) : null
  return date?.meaning.kind === 'day' ? reading(date.end, { ...date.meaning, fromToday }) : null
}

function twoDaysOff(tokens: readonly Token[], at: number, end: number): Reading | null {
  const [side, from] = [word(tokens, at + 1, end), word(tokens, at + 2, end)]
  if (side === 'before' && from === 'yesterday') return day(-2, at + 3)
  return side === 'after' && from === 'tomorrow' ? day(2, at + 3) : null
}

function partOfDay(which: string, part: string, at: number): Reading | null {
  if (which === 'last') return part === 'night' || part === 'evening' ? day(-1, at + 2) : null
  return /^(?:morning|afternoon|evening)$/.test(part) ? day(0, at + 2) : null
}

/** "an overnight stay", "overnight success". */
const isAdjective = (next: string): boolean =>
  /^(?:stay|stays|success|sensation|trip|train|flight|bus|low|lows|parking|guest|guests|accommodation)$/.test(
    next,
  )
