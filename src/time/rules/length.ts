import type { Token } from '../../model/document.ts'
import type { Meaning } from '../meaning.ts'
import { NUMBER_WORDS } from '../numbers.ts'
import { type Reading, reading, type TimeRule, word, wordBefore } from '../rule.ts'
import { LOOSE, UNITS } from '../vocabulary.ts'
import { LENGTH_STARTS, type Length, readLength, secondsOfLength } from './amount.ts'

const BEFORE_SINGLE = new Set('for within over than about nearly almost under after'.split(' '))

/** "three weeks ago", "two days later", "three days before", "nearly 20 years": what follows the length tells which. */
export const length: TimeRule = {
  name: 'length',
  starts: [...NUMBER_WORDS, ...LOOSE, 'half', 'more', 'less', 'fewer', 'at'],
  numbers: true,
  seconds: secondsOfLength,
  read(tokens, at, end) {
    const read = readLength(tokens, at, end)
    if (!read || isOtherAmount(tokens, at)) return null
    const { unit, amount } = read
    return counted(tokens, at, read, end) ?? alone(tokens, at, read, { kind: 'duration', unit, amount })
  },
}

/** "aged 30 years", "Day 3", "as many years", "the age of 17 months", "in 2019 days after". */
function isOtherAmount(tokens: readonly Token[], at: number): boolean {
  const before = wordBefore(tokens, at)
  if (before === 'of') return wordBefore(tokens, at - 1) === 'age'
  // "resigned in 2019 days after the raid": a year, and then some days.
  if (before === 'in' && isYearNumber(tokens[at]!.text)) return true
  return /^(?:aged|no|day|number|as|how)$/.test(before)
}

const isYearNumber = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/** From today or from another event. */
function counted(tokens: readonly Token[], at: number, read: Length, end: number): Reading | null {
  if (read.joined) return null
  const { unit, amount } = read
  const next = word(tokens, read.end, end)
  const after = word(tokens, read.end + 1, end)
  if (next === 'ago' || next === 'back') return next === 'back' ? null : offset(read, -1, read.end + 1)
  if (next === 'from' && (after === 'now' || after === 'today')) return offset(read, 1, read.end + 2)
  // "the worst for fifteen years after the collapse of the dam" counts from nothing.
  if (next === 'after' && wordBefore(tokens, at) === 'for') return null
  const relation = (direction: 'before' | 'after', at: number): Reading =>
    reading(at, { kind: 'relation', unit, amount, direction })
  // "a year earlier than planned" says how much, not when.
  if (/^(?:earlier|later)$/.test(next) && after === 'than') return null
  if (next === 'prior') return relation('before', after === 'to' ? read.end + 2 : read.end + 1)
  if (/^(?:before|earlier|previously|beforehand)$/.test(next)) return relation('before', read.end + 1)
  if (/^(?:after|later|afterwards?|hence|on)$/.test(next))
    return next === 'on' && !isPause(after) ? null : relation('after', read.end + 1)
  return null
}

const isPause = (name: string): boolean => name === '' || name === ',' || name === '.'

function offset(read: Length, sign: 1 | -1, end: number): Reading {
  const { unit, amount } = read
  const meaning: Meaning =
    amount === null
      ? { kind: 'window', unit, amount, direction: sign < 0 ? 'past' : 'future' }
      : { kind: 'offset', unit, amount: sign * amount }
  return reading(end, meaning)
}

function alone(tokens: readonly Token[], at: number, read: Length, meaning: Meaning): Reading | null {
  const before = wordBefore(tokens, at)
  if (read.single && !read.joined && !BEFORE_SINGLE.has(before) && !LOOSE.has(word(tokens, at, at + 1)))
    return null
  // "a few minutes", "15-minute drive": too short to matter to a story's dates, and sport is full of them.
  const tiny = read.unit === 'minute'
  if (read.joined && (tiny || read.unit === 'hour')) return null
  if (read.amount === null && before === 'in' && tiny) return null
  // "at 1430 hours" is an hour of the day.
  if (read.unit === 'hour' && before === 'at' && /^\d{4}$/.test(tokens[at]!.text)) return null
  return reading(read.end, meaning)
}

/** "the past nine years", "the last few days", "next 24 hours", "the coming weeks", "recent months". */
export const window: TimeRule = {
  name: 'window',
  starts: ['past', 'last', 'next', 'coming', 'recent', 'previous', 'following'],
  seconds: () => [...LENGTH_STARTS, ...UNITS.keys()],
  read(tokens, at, end) {
    const name = word(tokens, at, end)
    const bare = UNITS.get(word(tokens, at + 1, end))
    if ((name === 'coming' || name === 'recent') && bare?.plural) {
      return windowOf(name, { unit: bare.unit, amount: null, end: at + 2 })
    }
    const read = readLength(tokens, at + 1, end)
    if (!read || read.joined || read.single) return null
    // "the last two years of his life" are not the article's.
    if (
      name === 'recent' ||
      name === 'previous' ||
      name === 'following' ||
      word(tokens, read.end, end) === 'of'
    )
      return reading(read.end, { kind: 'duration', unit: read.unit, amount: read.amount })
    return windowOf(name, read)
  },
}

function windowOf(name: string, read: Pick<Length, 'unit' | 'amount' | 'end'>): Reading {
  const direction = name === 'next' || name === 'coming' ? 'future' : 'past'
  return reading(read.end, { kind: 'window', unit: read.unit, amount: read.amount, direction })
}
