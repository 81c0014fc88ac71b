import type { Token } from '../../model/document.ts'
import { touches, word } from '../rule.ts'

/** Half of the day a clock of twelve hours is read in. */
export type Half = 'am' | 'pm'

/** An hour as written, before it is known which half of the day it is of. */
export interface Hour {
  /** The token after it. */
  readonly end: number
  readonly hour: number
  readonly minute: number
  /** Null where no words say it: "20:30", or the first of "2 to 4 p.m.". */
  readonly half: Half | null
  /** Written with its minutes in four figures, "20:30" or "0830", as clocks of 24 hours are. */
  readonly full: boolean
}

/** Minutes from midnight; null where no clock has such an hour. */
export function minutesOf({ hour, minute }: Hour, half: Half | null): number | null {
  if (minute > 59 || hour > (half === null ? 23 : 12) || (half !== null && hour === 0)) return null
  if (half === null) return hour * 60 + minute
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
}

/** Reads "8", "8:30", "8.30", "0830", each with "p.m." or "in the evening" where one follows. */
export function readHour(tokens: readonly Token[], at: number, end: number): Hour | null {
  const figures = readFigures(tokens, at, end)
  if (!figures) return null
  const half = readHalf(tokens, figures.end, end)
  return half ? { ...figures, end: half.end, half: half.half } : { ...figures, half: null }
}

function readFigures(tokens: readonly Token[], at: number, end: number): Omit<Hour, 'half'> | null {
  const { text } = tokens[at]!
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(text)
  if (dotted) return { end: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]), full: false }
  if (/^[0-2]\d{3}$/.test(text))
    return { end: at + 1, hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)), full: true }
  if (!/^\d{1,2}$/.test(text)) return null
  const minutes =
    at + 2 < end && tokens[at + 1]!.text === ':' && touches(tokens, at + 1) ? tokens[at + 2]! : null
  if (!minutes) return { end: at + 1, hour: Number(text), minute: 0, full: false }
  // "3:45:12" and "3:45.2" are how long something took.
  if (!/^\d{2}$/.test(minutes.text) || !touches(tokens, at + 2) || goesOnTiming(tokens, at + 3)) return null
  return { end: at + 3, hour: Number(text), minute: Number(minutes.text), full: text.length === 2 }
}

const goesOnTiming = (tokens: readonly Token[], at: number): boolean =>
  /^[:.]$/.test(tokens[at]?.text ?? '') && touches(tokens, at) && touches(tokens, at + 1)

const HALVES: ReadonlyMap<string, Half> = new Map([
  ['am', 'am'],
  ['a.m', 'am'],
  ['pm', 'pm'],
  ['p.m', 'pm'],
])
/** What is said of an hour in its place: "3 in the morning", "10 at night". */
const PARTS: ReadonlyMap<string, Half> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
])

function readHalf(tokens: readonly Token[], at: number, end: number): { end: number; half: Half } | null {
  const next = /^o['’]clock$/.test(word(tokens, at, end)) ? at + 1 : at
  const name = word(tokens, next, end)
  const half = HALVES.get(name)
  if (half) return { end: next + 1, half }
  const spelt =
    /^[ap]$/.test(name) && tokens[next + 1]?.text === '.' && /^m\.?$/.test(tokens[next + 2]?.folded ?? '')
  if (spelt) return { end: afterDot(tokens, next + 3, end), half: name === 'a' ? 'am' : 'pm' }
  if (name === 'at' && word(tokens, next + 1, end) === 'night') return { end: next + 2, half: 'pm' }
  const part =
    name === 'in' && word(tokens, next + 1, end) === 'the' && PARTS.get(word(tokens, next + 2, end))
  return part ? { end: next + 3, half: part } : null
}

/** The dot of "p.m." is the sentence's too where it is the last. */
const afterDot = (tokens: readonly Token[], at: number, end: number): number =>
  at < end && tokens[at]!.text === '.' && touches(tokens, at) ? at + 1 : at
