import type { Token } from '../../model/document.ts'
import { isDash, word, wordBefore } from '../rule.ts'
import { type Hour, minutesOf, readHour } from './hour.ts'
import { hoursOfPart, type Minutes } from './part-of-day.ts'
import { afterHours, afterZone } from './zone.ts'

/** A time of day as told: tokens `[first, end)`. */
export interface Clock extends Minutes {
  readonly first: number
  readonly end: number
  /** "GMT", "local time" as told, '' where none is. */
  readonly zone: string
  /** The name of a part of the day; '' where hours are told. */
  readonly part: string
}

/** A time of day that begins at a token: hours where a number stands, else a word of the day. */
export function readClock(tokens: readonly Token[], at: number, end: number): Clock | null {
  const read = tokens[at]!.kind === 'number' ? readHours(tokens, at, end) : readWord(tokens, at, end)
  return read && sided(tokens, read)
}

/** "8:30 p.m.", "20:30 local time", "0830 GMT", "2 to 4 p.m.". */
function readHours(tokens: readonly Token[], at: number, end: number): Clock | null {
  if (/^[-$£€.]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]!.end === tokens[at]!.start) return null
  const hour = readHour(tokens, at, end)
  if (!hour) return null
  const through = readThrough(tokens, at, hour, end)
  const last = through ?? hour
  const afterZoned = afterZone(tokens, afterHours(tokens, last.end, end), end)
  const isClock = last.half !== null || (hour.full && (afterZoned > last.end || isAtHour(tokens, at, hour)))
  if (!isClock) return null
  const to = minutesOf(last, last.half)
  const from = through ? startOf(hour, through) : to
  if (from === null || to === null) return null
  const hasZone = afterZone(tokens, last.end, end) > last.end
  const zone = hasZone
    ? tokens
        .slice(last.end, afterZoned)
        .map(one => one.text)
        .join(' ')
    : ''
  // "10 p.m. to 5 a.m." goes into the next day: of its own it has what is left.
  return { first: at, end: afterZoned, from, to: to < from ? MIDNIGHT : to, zone, part: '' }
}

/** The hour at the other end: "2 to 4 p.m.", "between 9 and 10", "7-9 p.m.", "10 a.m. to noon". */
function readThrough(
  tokens: readonly Token[],
  at: number,
  { end: next, half }: Hour,
  end: number,
): Hour | null {
  const link = word(tokens, next, end)
  const joins =
    isDash(link) ||
    link === 'to' ||
    link === 'until' ||
    (link === 'and' && wordBefore(tokens, at) === 'between')
  if (!joins || next + 1 >= end) return null
  if (word(tokens, next + 1, end) === 'noon')
    return { end: next + 2, hour: 12, minute: 0, half: 'pm', full: false }
  const other = tokens[next + 1]!.kind === 'number' ? readHour(tokens, next + 1, end) : null
  return other && (other.half !== null || half === null) ? other : null
}

/** The first of two hours is of the last one's half of the day, or of the morning where it would come after it. */
function startOf(first: Hour, last: Hour): number | null {
  const half = first.half ?? last.half
  const from = minutesOf(first, half)
  const to = minutesOf(last, last.half)
  return first.half === null && half === 'pm' && from !== null && to !== null && from > to
    ? minutesOf(first, 'am')
    : from
}

const BEFORE_HOURS =
  /^(?:at|around|about|approximately|roughly|by|from|until|till|since|after|before|between|past|nearly)$/

/**
 * "at 20:30": four figures with a colon; those of an army's hour after "at" where they are no other number: "at 0830.",
 * "At 1431 an alarm".
 */
function isAtHour(tokens: readonly Token[], at: number, { end }: Hour): boolean {
  const before = wordBefore(tokens, at)
  if (end - at === 3) return BEFORE_HOURS.test(before)
  if (before === 'at' && wordBefore(tokens, at - 1) === '')
    return /^(?:an?|the)$/.test(word(tokens, end, end + 1))
  return tokens[at]!.text.startsWith('0') && /^(?:at|about|around)$/.test(before)
}

/** Noon and midnight, in minutes. */
const NOON = 720
const MIDNIGHT = 1440

function readWord(tokens: readonly Token[], at: number, end: number): Clock | null {
  const name = word(tokens, at, end)
  const next = word(tokens, at + 1, end)
  const told = (to: number, minutes: Minutes, part = ''): Clock => ({
    first: at,
    end: to,
    ...minutes,
    zone: '',
    part,
  })
  if (name === 'noon') return told(at + 1, { from: NOON, to: NOON })
  if (name === 'midnight' && !tokens[at]!.capital) return told(at + 1, { from: MIDNIGHT, to: MIDNIGHT })
  if (/^(?:early|small|wee)$/.test(name))
    return next === 'hours' ? told(at + 2, { from: 0, to: 360 }, 'early morning') : partAfter(tokens, at, end)
  return /^(?:at|before|until|since|by|around|near|after)$/.test(wordBefore(tokens, at))
    ? dayEdge(name, told, at)
    : partAfter(tokens, at, end)
}

/** "at dawn", "around sunset". */
function dayEdge(
  name: string,
  told: (to: number, minutes: Minutes, part?: string) => Clock,
  at: number,
): Clock | null {
  const minutes = EDGES.test(name) ? hoursOfPart(name) : undefined
  return minutes ? told(at + 1, minutes, name) : null
}

const EDGES = /^(?:dawn|daybreak|sunrise|dusk|nightfall|sunset|midday|lunchtime)$/
const PARTS = /^(?:morning|afternoon|evening|night)$/

/** "in the morning", "that night", "on the night of", "in the early evening": a part of the day that is told, no habit. */
function partAfter(tokens: readonly Token[], at: number, end: number): Clock | null {
  const side = /^(?:early|late)$/.test(word(tokens, at, end)) ? word(tokens, at, end) : ''
  const noun = side === '' ? at : at + 1
  const name = word(tokens, noun, end)
  if (!PARTS.test(name)) return null
  const before = wordBefore(tokens, at)
  const isTold =
    before === 'that' ||
    (before === 'the' && (wordBefore(tokens, at - 1) === 'in' || word(tokens, noun + 1, end) === 'of'))
  const part = `${side} ${name}`.trim()
  const minutes = hoursOfPart(part) ?? hoursOfPart(name)
  return isTold && minutes ? { first: at, end: noun + 1, ...minutes, zone: '', part } : null
}

const NEARLY = /^(?:shortly|just|soon|moments|minutes|right|immediately)$/
const HOUR = 60

/** "shortly after 8 p.m.", "just before midnight", "after 10 p.m.": on one side of the hour told. */
function sided(tokens: readonly Token[], clock: Clock): Clock {
  if (clock.from !== clock.to) return clock
  const side = wordBefore(tokens, clock.first)
  const near = NEARLY.test(wordBefore(tokens, clock.first - 1))
  if (side === 'after') {
    const from = clock.from % MIDNIGHT
    return { ...clock, from, to: near ? Math.min(MIDNIGHT, from + HOUR) : MIDNIGHT }
  }
  if (side === 'before') return { ...clock, from: near ? Math.max(0, clock.to - HOUR) : 0 }
  return clock
}
