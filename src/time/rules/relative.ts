import type { Token } from '../../model/document.ts'
import type { Unit, Which } from '../meaning.ts'
import { type Reading, reading, type TimeRule, touches, word, wordBefore } from '../rule.ts'
import { DAY_PARTS, FUNCTION_WORDS, isFullMonth, MONTHS, monthOf, SEASONS, WEEKDAYS } from '../vocabulary.ts'
import { holiday } from './holiday.ts'

const WHICH = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
])
const UNITS = new Map<string, Unit>([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])
/** What can be last, this or next: "this past" goes on with one of these too. */
const SECONDS: readonly string[] = [
  ...UNITS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...MONTHS.keys(),
  ...holiday.starts,
  ...['past', 'coming'],
]
const STEP = { last: -1, this: 0, next: 1, near: 0 } as const

/** "this week", "last month", "next year", "last Friday", "this summer", "last May", "next Christmas". */
export const relative: TimeRule = {
  name: 'relative',
  starts: [...WHICH.keys()],
  seconds: () => SECONDS,
  read(tokens, at, end) {
    const name = word(tokens, at, end)
    const which = WHICH.get(name)
    if (!which) return null
    const joined = name === 'this' && /^(?:past|coming)$/.test(word(tokens, at + 1, end))
    const next = joined ? at + 2 : at + 1
    const asked = joined ? WHICH.get(word(tokens, at + 1, end))! : which
    if (name === 'past' && wordBefore(tokens, at) !== 'the') return null
    const runs = !joined && wordBefore(tokens, at) === 'the'
    return unitOf(tokens, next, end, asked, runs) ?? namedOf(tokens, next, end, asked)
  },
}

function unitOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  which: Which,
  runs: boolean,
): Reading | null {
  const unit = UNITS.get(word(tokens, at, end))
  // "last-minute", "this week-long fair"; a dash after a space opens an aside.
  if (!unit || (word(tokens, at + 1, end) === '-' && touches(tokens, at + 1))) return null
  // "the past year" runs up to now, "last year" is the calendar's; "the last week of May" is neither.
  if (runs && which !== 'this' && unit !== 'weekend') {
    if (word(tokens, at + 1, end) === 'of') return null
    const direction = which === 'last' ? 'past' : 'future'
    return reading(at + 1, { kind: 'window', unit, amount: 1, direction })
  }
  return reading(at + 1, { kind: 'offset', unit, amount: STEP[which] })
}

function namedOf(tokens: readonly Token[], at: number, end: number, which: Which): Reading | null {
  const name = word(tokens, at, end)
  const weekday = WEEKDAYS.get(name)
  if (weekday !== undefined && tokens[at]!.capital) {
    const after = DAY_PARTS.has(word(tokens, at + 1, end)) ? at + 2 : at + 1
    return reading(after, { kind: 'weekday', weekday, which })
  }
  const season = SEASONS.get(name)
  // "The next summer" is that after what was told, whose year the words may not give.
  if (season !== undefined && which === 'next' && wordBefore(tokens, at - 1) === 'the') return null
  if (season !== undefined) return seasonOf(tokens, at, end, season, which)
  const month = monthOf(tokens[at])
  if (month !== undefined && isFullMonth(name) && tokens[at + 1]?.kind !== 'number')
    return reading(at + 1, { kind: 'month', year: null, month, which })
  const feast = at < end ? holiday.read(tokens, at, end) : null
  return feast && feast.meaning.kind === 'day' && feast.meaning.year === null
    ? reading(feast.end, { ...feast.meaning, which })
    : null
}

/** "this spring" is a season; "this spring water", "this fall of the city" are not. */
function seasonOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  season: number,
  which: Which,
): Reading | null {
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (
    next?.folded === 'of' ||
    (next?.kind === 'word' && next.folded !== "'s" && !next.capital && isThing(next.folded))
  )
    return null
  return reading(at + 1, { kind: 'season', season, year: null, which })
}

const isThing = (name: string): boolean =>
  !FUNCTION_WORDS.has(name) && /^(?:water|waters|board|roll|coat|jacket|rolls|onion|onions)$/.test(name)
