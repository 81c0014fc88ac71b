import type { Document } from '../../model/document.ts'
import type { Found, Meaning } from '../meaning.ts'
import { wordBefore } from '../rule.ts'
import { leanOf } from '../tense.ts'
import { sayLength } from '../value.ts'
import { HORIZON_YEAR } from './horizon.ts'

/** A year the text names as past, with the words. */
interface NamedYear {
  readonly year: number
  readonly surface: string
  /** Whether no month or day is named with it. */
  readonly isBare: boolean
}

/** What the text's arithmetic makes of the report's year. */
export interface Estimate {
  readonly year: number
  /** Whether it leaves no room: "17 years ago, in 2003". */
  readonly exact: boolean
  readonly words: string
  readonly sum: string
}

const LATEST_OLD = 1900

/** The last year a meaning names, null if none. */
function yearOf(meaning: Meaning): number | null {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'season':
    case 'year':
      return meaning.year
    case 'part':
    case 'portion':
      return yearOf(meaning.of)
    case 'range':
      return yearOf(meaning.to)
    default:
      return null
  }
}

/** Every year named as past: none after the horizon, none that the clause looks forward to. */
export function namedYears(document: Document, found: readonly Found[]): NamedYear[] {
  return found.flatMap(one => {
    const year = yearOf(one.meaning)
    if (year === null || year > HORIZON_YEAR || year < LATEST_OLD) return []
    if (/^(?:by|until|till|for|through)$/.test(wordBefore(document.tokens, one.first))) return []
    return leanOf(document.tokens, one) === 'future'
      ? []
      : [{ year, surface: surfaceOf(document, one), isBare: one.meaning.kind === 'year' }]
  })
}

/** "late 2011 … the past nine years" makes 2020; so does "in 2003, 17 years ago"; a copyright line says it. */
export function estimates(document: Document, found: readonly Found[]): Estimate[] {
  const exact: Estimate[] = []
  const loose: Estimate[] = []
  let named: { readonly year: number; readonly found: Found } | null = null
  for (const one of found) {
    const year = yearOf(one.meaning)
    const own = year !== null && isCopyright(document, one) ? copyright(document, one, year) : null
    if (own) exact.push(own)
    else if (year !== null) named = { year, found: one }
    else if (named) {
      const sum = summed(document, named, one)
      if (sum) (sum.exact ? exact : loose).push(sum)
    }
  }
  return [...exact, ...loose]
}

function summed(
  document: Document,
  named: { readonly year: number; readonly found: Found },
  one: Found,
): Estimate | null {
  const years = yearsBack(one.meaning)
  if (years === null) return null
  const apart = document.tokens[one.first]!.sentence - document.tokens[named.found.first]!.sentence
  const exact = one.meaning.kind === 'offset'
  if (exact ? apart > 0 || one.first - named.found.end > 3 : apart > 1) return null
  const year = named.year + years
  const words = `“${surfaceOf(document, named.found)}” … “${surfaceOf(document, one)}”`
  return { year, exact, words, sum: `${named.year} + ${sayLength('year', years)}` }
}

/** How many years up to now the words count. */
function yearsBack(meaning: Meaning): number | null {
  if (meaning.kind === 'window' && meaning.unit === 'year' && meaning.direction === 'past')
    return whole(meaning.amount)
  if (meaning.kind === 'offset' && meaning.unit === 'year' && meaning.amount < -1)
    return whole(-meaning.amount)
  return null
}

const whole = (amount: number | null): number | null =>
  amount !== null && Number.isInteger(amount) && amount < 200 ? amount : null

const isCopyright = ({ tokens }: Document, one: Found): boolean =>
  /^(?:copyright|©)$/.test(wordBefore(tokens, one.first))

function copyright(document: Document, one: Found, year: number): Estimate | null {
  if (year > HORIZON_YEAR) return null
  const words = `“© ${surfaceOf(document, one)}”`
  return { year, exact: true, words, sum: 'the year of the copyright' }
}

const surfaceOf = (document: Document, found: Found): string =>
  document.text.slice(document.tokens[found.first]!.start, document.tokens[found.end - 1]!.end)
