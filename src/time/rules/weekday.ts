import type { Token } from '../../model/document.ts'
import { type Reading, reading, type TimeRule, word, wordBefore } from '../rule.ts'
import { DAY_PARTS, WEEKDAYS } from '../vocabulary.ts'
import { monthAlone } from './month.ts'

const words = (list: string) => new Set(list.split(' '))

/** "Black Friday", "Ash Wednesday", "Sheffield Wednesday": names that hold a weekday. */
const NAME_BEFORE = words(
  'black good ash bloody super cyber palm easter sheffield ruby giving whit shrove maundy fat holy man tv casual freaky',
)
/** "Sunday Times", "Saturday Night Live". */
const NAME_AFTER = words(
  'times telegraph mirror express mail herald star post tribune world independent school schools league evening-post live football magazine',
)

/** "Friday", "Friday night", "Friday week", "early Friday" through its part: a weekday by its full name. */
export const weekday: TimeRule = {
  name: 'weekday',
  starts: [...WEEKDAYS.keys()],
  read(tokens, at, end) {
    const value = WEEKDAYS.get(word(tokens, at, end))
    if (value === undefined || !tokens[at]!.capital || isName(tokens, at, end)) return null
    const next = word(tokens, at + 1, end)
    if (next === 'week' && isWeekOff(tokens, at, end))
      return reading(at + 2, { kind: 'weekday', weekday: value, which: 'week' })
    const after = DAY_PARTS.has(next) && !tokens[at + 1]!.capital ? at + 2 : at + 1
    if (isAnyOne(tokens, at, after, end)) return ofMonth(tokens, after, end)
    return reading(after, { kind: 'weekday', weekday: value, which: 'near' })
  },
}

/** "on a Monday" is none in particular; "a Friday deadline" and "on a Friday call" are of one that is. */
const isAnyOne = (tokens: readonly Token[], at: number, after: number, end: number): boolean =>
  wordBefore(tokens, at) === 'a' &&
  wordBefore(tokens, at - 1) === 'on' &&
  (after >= end || tokens[after]!.kind !== 'word' || ENDING.has(word(tokens, after, end)))

const ENDING = words('in when while that and but because before after during')

/** "on a Monday in June", "on a Saturday night in May 2019": as vague as the month. */
const ofMonth = (tokens: readonly Token[], after: number, end: number): Reading | null =>
  word(tokens, after, end) === 'in' ? monthAlone.read(tokens, after + 1, end) : null

/** "on Thursday week": seven days after the coming one; not "a Thursday week of prayer". */
const isWeekOff = (tokens: readonly Token[], at: number, end: number): boolean =>
  !tokens[at + 1]!.capital &&
  /^(?:on|by|until|from|for|to)$/.test(wordBefore(tokens, at)) &&
  !/^(?:of|in|after|-)$/.test(word(tokens, at + 2, end))

function isName(tokens: readonly Token[], at: number, end: number): boolean {
  const before = wordBefore(tokens, at)
  if (NAME_BEFORE.has(before) && tokens[at - 1]!.capital) return true
  // "The Mail on Sunday", "Scotland on Sunday".
  if (before === 'on' && /^(?:mail|independent|scotland|wales)$/.test(wordBefore(tokens, at - 1))) return true
  const next = word(tokens, at + 1, end)
  if (next === 'night' && tokens[at + 1]!.capital) return NAME_AFTER.has(word(tokens, at + 2, end))
  return NAME_AFTER.has(next) && (tokens[at + 1]!.capital || next.startsWith('school') || next === 'league')
}
