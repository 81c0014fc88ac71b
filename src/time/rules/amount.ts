import type { Token } from '../../model/document.ts'
import type { Unit } from '../meaning.ts'
import { AMOUNT_GOES_ON, AMOUNT_WORDS, type Amount, readAmount } from '../numbers.ts'
import { word } from '../rule.ts'
import { LOOSE, UNITS } from '../vocabulary.ts'

/** An amount of time read: "nearly 20 years". */
export interface Length {
  readonly unit: Unit
  readonly amount: number | null
  readonly end: number
  /** Whether it began with "a" or "one", which need more company to mean a length. */
  readonly single: boolean
  /** "three-day": an adjective. */
  readonly joined: boolean
}

/** Reads a number and a unit of time, with what makes it loose before it. */
export function readLength(tokens: readonly Token[], at: number, end: number): Length | null {
  const start = afterLoose(tokens, at, end)
  const amount = readHalf(tokens, start, end) ?? withHalf(tokens, readAmount(tokens, start, end), end)
  if (!amount) return null
  let next = amount.end
  const joined = word(tokens, next, end) === '-'
  if (joined && /^an?$/.test(word(tokens, next - 1, end))) return null
  if (joined) next++
  else if (BETWEEN.has(word(tokens, next, end))) next++
  const unit = UNITS.get(word(tokens, next, end))
  if (!unit || unit.unit === 'second') return null
  const one = amount.value === 1 || amount.value === 0.5
  // "100 day" and "two second" are no lengths; "three-days" is a slip.
  if (joined ? unit.plural : amount.value === null || !one ? !unit.plural : unit.plural) return null
  if (isAge(tokens, next + 1, end)) return null
  const value = amount.value === null ? null : amount.value * unit.times
  return {
    unit: unit.unit,
    amount: value,
    end: next + 1,
    single: one && tokens[start]!.kind === 'word',
    joined,
  }
}

/** Adjectives that may stand between a number and its unit. */
const BETWEEN = new Set('more straight consecutive full long whole calendar additional short'.split(' '))

/** The words that can open a length. */
export const LENGTH_STARTS: readonly string[] = [
  ...AMOUNT_WORDS,
  ...LOOSE,
  ...['half', 'more', 'less', 'fewer', 'at'],
]

/** The words that can come second in a length that opens with this one, besides numbers. */
export function secondsOfLength(start: string): readonly string[] {
  if (LOOSE.has(start)) return [...AMOUNT_WORDS, 'half']
  if (start === 'half') return ['a', 'an']
  if (start === 'at') return ['least', 'most']
  if (start === 'more' || start === 'less' || start === 'fewer') return ['than']
  return [...AMOUNT_GOES_ON, ...BETWEEN, ...UNITS.keys()]
}

/** "half a century", "half an hour". */
function readHalf(tokens: readonly Token[], at: number, end: number): Amount | null {
  const half = word(tokens, at, end) === 'half' && /^an?$/.test(word(tokens, at + 1, end))
  return half ? { value: 0.5, end: at + 2 } : null
}

/** "two and a half years". */
function withHalf(tokens: readonly Token[], amount: Amount | null, end: number): Amount | null {
  if (!amount || amount.value === null) return amount
  const { value, end: and } = amount
  if (word(tokens, and, end) !== 'and' || word(tokens, and + 1, end) !== 'a') return amount
  return word(tokens, and + 2, end) === 'half' ? { value: value + 0.5, end: and + 3 } : amount
}

function afterLoose(tokens: readonly Token[], at: number, end: number): number {
  const name = word(tokens, at, end)
  if (LOOSE.has(name)) return at + 1
  const next = word(tokens, at + 1, end)
  if ((name === 'more' || name === 'less' || name === 'fewer') && next === 'than') return at + 2
  return name === 'at' && (next === 'least' || next === 'most') ? at + 2 : at
}

/** "years old", "-year-old", "years of age". */
function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  const next = word(tokens, at, end)
  if (next === 'old' || next === 'olds') return true
  if (next === '-') return /^olds?$/.test(word(tokens, at + 1, end))
  return next === 'of' && word(tokens, at + 1, end) === 'age'
}
