import type { Token } from '../model/document.ts'
import { touches, word } from './rule.ts'
import { COUNTED, FUNCTION_WORDS } from './vocabulary.ts'

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((name, value) => [name, value]),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((name, i) => [name, (i + 2) * 10]),
)
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((name, i) => [name, i + 1]),
)
/** Words that name more than one without saying how many. */
const VAGUE = new Set('few several some many recent'.split(' '))
const MARKS_OF_MONEY = new Set(['$', '€', '£', '¥', '₹', '#'])

/** The first words an amount can begin with. */
export const NUMBER_WORDS: readonly string[] = [
  ...SMALL.keys(),
  ...TENS.keys(),
  'a',
  'an',
  'several',
  'few',
  'many',
]

/** The first words of a number of order. */
export const ORDINAL_WORDS: readonly string[] = [...ORDINALS.keys(), 'twenty']

/** The words that can open an amount. */
export const AMOUNT_WORDS: readonly string[] = [
  ...SMALL.keys(),
  ...TENS.keys(),
  ...VAGUE,
  ...['a', 'an', 'couple'],
]
/** The words that can go on with one: "two dozen", "twenty-five", "two and a half", "a couple". */
export const AMOUNT_GOES_ON: readonly string[] = [
  ...['-', 'and', 'dozen', 'hundred', 'thousand', 'few', 'couple'],
  ...SMALL.keys(),
]

/** A number read: null for "several", with the token after it. */
export interface Amount {
  readonly value: number | null
  readonly end: number
}

/** Reads "9", "1,500", "2.5", "nine", "twenty-five", "a", "a couple of", "several", "two dozen". */
export function readAmount(tokens: readonly Token[], at: number, end: number): Amount | null {
  const token = at < end ? tokens[at] : undefined
  if (!token) return null
  const name = token.folded
  if (token.kind === 'number') return digits(tokens, at)
  if (name === 'a' || name === 'an') return afterArticle(tokens, at, end)
  if (name === 'couple' && word(tokens, at + 1, end) === 'of') return { value: 2, end: at + 2 }
  if (VAGUE.has(name)) return { value: null, end: at + 1 }
  const small = SMALL.get(name)
  if (small !== undefined) return multiplied(tokens, small, at + 1, end)
  const tens = TENS.get(name)
  if (tens === undefined) return null
  const dash = word(tokens, at + 1, end) === '-' ? 1 : 0
  const ones = SMALL.get(word(tokens, at + 1 + dash, end))
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, end: at + 2 + dash }
    : multiplied(tokens, tens, at + 1, end)
}

function digits(tokens: readonly Token[], at: number): Amount | null {
  const { text } = tokens[at]!
  const plain = text.replace(/,(?=\d{3}(?:,|$))/g, '')
  if (!/^\d{1,7}(?:\.\d{1,2})?$/.test(plain)) return null
  const before = at > 0 ? tokens[at - 1] : undefined
  if (before && before.end === tokens[at]!.start && !/^[("“‘'—–~]$/.test(before.text)) return null
  if (before && MARKS_OF_MONEY.has(before.text)) return null
  return { value: Number(plain), end: at + 1 }
}

function afterArticle(tokens: readonly Token[], at: number, end: number): Amount {
  const next = word(tokens, at + 1, end)
  if (next === 'few') return { value: null, end: at + 2 }
  if (next === 'dozen') return { value: 12, end: at + 2 }
  if (next === 'hundred') return { value: 100, end: at + 2 }
  if (next === 'thousand') return { value: 1000, end: at + 2 }
  if (next === 'couple') return { value: 2, end: word(tokens, at + 2, end) === 'of' ? at + 3 : at + 2 }
  return { value: 1, end: at + 1 }
}

const FACTORS = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
])

function multiplied(tokens: readonly Token[], value: number, at: number, end: number): Amount {
  const factor = FACTORS.get(word(tokens, at, end))
  return factor !== undefined ? { value: value * factor, end: at + 1 } : { value, end: at }
}

/** Reads "5", "5th", "fifth" as a number of order up to `most`. */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
  end: number,
  most: number,
): { value: number; end: number; suffixed: boolean } | null {
  const token = at < end ? tokens[at] : undefined
  if (!token) return null
  if (token.kind === 'word') {
    const named = ORDINALS.get(token.folded)
    if (named !== undefined && named <= most) return { value: named, end: at + 1, suffixed: true }
    if (token.folded !== 'twenty') return null
    const dash = word(tokens, at + 1, end) === '-' ? 2 : 1
    const ones = ORDINALS.get(word(tokens, at + dash, end))
    if (ones === undefined || ones > 9 || 20 + ones > most) return null
    return { value: 20 + ones, end: at + dash + 1, suffixed: true }
  }
  if (!/^\d{1,2}$/.test(token.text)) return null
  const value = Number(token.text)
  if (value < 1 || value > most) return null
  const suffixed = touches(tokens, at + 1) && /^(?:st|nd|rd|th)$/.test(word(tokens, at + 1, end))
  return { value, end: suffixed ? at + 2 : at + 1, suffixed }
}

/** A plain four-digit number from 1000 to 2100. */
export function yearDigits(tokens: readonly Token[], at: number, end: number): number | null {
  const token = at < end ? tokens[at] : undefined
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return null
  const value = Number(token.text)
  return value >= 1000 && value <= 2100 ? value : null
}

/** A year that follows a month or a word such as "in": four digits that count nothing. */
export function readYear(tokens: readonly Token[], at: number, end: number): number | null {
  const year = yearDigits(tokens, at, end)
  return year === null || counts(tokens, at, end, year) ? null : year
}

/** Whether the number counts what follows: "2000 people", "1500 troops", "2010%". */
export function counts(tokens: readonly Token[], at: number, end: number, year: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined
  if (before && MARKS_OF_MONEY.has(before.text) && before.sentence === tokens[at]!.sentence) return true
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (!next) return false
  // "June 11, 2019: A bus" opens a report; "2019:30" is no year.
  if (next.text === ':' && tokens[at + 2]?.start !== next.end) return false
  if (next.kind === 'mark')
    return /^[%°€$£¥/:′″]$/.test(next.text) && (next.start === tokens[at]!.end || next.text === '%')
  if (next.kind !== 'word' || next.capital) return next.allCaps && COUNTED.has(next.folded)
  if (COUNTED.has(next.folded)) return true
  if (/^[ap]$/.test(next.folded) && word(tokens, at + 2, end) === '.') return true
  const likely = year >= 1900 && year <= 2035 && year % 100 !== 0
  return !likely && /[^s]s$/.test(next.folded) && !FUNCTION_WORDS.has(next.folded)
}

const YEAR_SHIFTS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "last year", "of this year" after a month or a day. */
export function yearShiftAfter(tokens: readonly Token[], at: number, end: number) {
  const start = word(tokens, at, end) === 'of' ? at + 1 : at
  const yearShift = YEAR_SHIFTS.get(word(tokens, start, end))
  if (yearShift === undefined || word(tokens, start + 1, end) !== 'year')
    return toldYearAfter(tokens, start, end)
  return { value: null, yearShift, end: start + 2 }
}

const TOLD_SHIFTS = new Map([
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
])

/** "that year", "that same year", "the following year" after a month: counted from the year told before. */
function toldYearAfter(tokens: readonly Token[], at: number, end: number) {
  const first = word(tokens, at, end)
  if (first !== 'that' && first !== 'the') return null
  const shift = TOLD_SHIFTS.get(word(tokens, at + 1, end))
  const toldYear = shift ?? (first === 'that' ? 0 : undefined)
  const last = shift === undefined ? at + 1 : at + 2
  return toldYear === undefined || word(tokens, last, end) !== 'year'
    ? null
    : { value: null, toldYear, end: last + 1 }
}
