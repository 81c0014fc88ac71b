import type { Token } from '../../model/document.ts'
import { readYear, yearShiftAfter } from '../numbers.ts'
import { type Reading, reading, type TimeRule, word, wordBefore } from '../rule.ts'
import { DOUBLE_MONTHS, isFullMonth, MONTHS, monthOf } from '../vocabulary.ts'

/** Words before a month that make it one, for "May", "March" and the given names. */
const BEFORE = new Set(
  'in since until till by during early late mid from between through throughout of to before after last next this and or end for beginning start middle every each - –'.split(
    ' ',
  ),
)

/** "January 2020", "Jan. 2020", "January of 2020", "in May": a month without a day. */
export const monthAlone: TimeRule = {
  name: 'month',
  starts: [...MONTHS.keys()],
  read(tokens, at, end) {
    const month = monthOf(tokens[at])
    if (month === undefined) return null
    return (
      withYear(tokens, at, end, month) ??
      (isThatMonth(tokens, at, end) ? bare(month, at + 1, 0) : null) ??
      (isMonth(tokens, at, end) ? bare(month, at + 1) : null)
    )
  },
}

const bare = (month: number, end: number, toldYear?: number): Reading =>
  reading(end, { kind: 'month', year: null, month, ...(toldYear === undefined ? {} : { toldYear }) })

/** "was sentenced that August": in the year told before; "said that August was hot" opens a clause. */
const isThatMonth = (tokens: readonly Token[], at: number, end: number): boolean =>
  wordBefore(tokens, at) === 'that' &&
  isFullMonth(word(tokens, at, end)) &&
  endsClause(tokens, at + 1, end) &&
  !THAT_SAID.test(wordBefore(tokens, at - 1))

const endsClause = (tokens: readonly Token[], at: number, end: number): boolean =>
  at >= end ||
  (tokens[at]!.kind !== 'number' &&
    !tokens[at]!.capital &&
    /^(?:[,.;:!?)"”—–-]|in|on|at|to|by|for|with|when|after|before|as|and|but)$/.test(word(tokens, at, end)))

const THAT_SAID =
  /^(?:s(?:aid|ays?|o|uch)|t(?:old|hinks?|hought)|f(?:inds?|ound|ears?|eared)|hop(?:es?|ed)|show(?:s|ed)|is|was)$/

function withYear(tokens: readonly Token[], at: number, end: number, month: number): Reading | null {
  const next = word(tokens, at + 1, end)
  const start = next === ',' || next === 'of' || next === '.' ? at + 2 : at + 1
  const year = readYear(tokens, start, end)
  if (year !== null) return reading(start + 1, { kind: 'month', year, month })
  const shifted = yearShiftAfter(tokens, at + 1, end)
  if (!shifted) return null
  const { value, end: after, ...shift } = shifted
  return reading(after, { kind: 'month', year: value, month, ...shift })
}

function isMonth(tokens: readonly Token[], at: number, end: number): boolean {
  const name = word(tokens, at, end)
  const before = wordBefore(tokens, at)
  const next = at + 1 < end ? tokens[at + 1] : undefined
  // "April Jones", "August Wilson", "June Carter": a name goes on with a capital.
  const nameFollows = next?.kind === 'word' && next.capital
  if (next?.kind === 'number' && !isFullMonth(name)) return false
  if (DOUBLE_MONTHS.has(name) && !nameFollows && isOfMonth(before, next)) return true
  if (DOUBLE_MONTHS.has(name)) return BEFORE.has(before) && !nameFollows
  if (!isFullMonth(name))
    return (before === 'in' || before === 'since' || before === 'late' || before === 'early') && !nameFollows
  return true
}

/** "the June meeting", "a March shooting": what a month's name before it dates. */
const isOfMonth = (before: string, next: Token | undefined): boolean =>
  /^(?:the|an?|its|their|this|last)$/.test(before) && DATED.has(next?.folded ?? '')

const DATED = new Set(
  'meeting meetings election elections vote primary referendum summit session hearing trial deadline attack attacks shooting bombing massacre earthquake quake flood floods flooding tornado storm fire crash strike protest protests ceasefire'.split(
    ' ',
  ),
)
