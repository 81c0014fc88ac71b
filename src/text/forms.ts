import type { Form } from '../model/document.ts'
import { SHORTENED, STATES, TITLES } from './abbreviations.ts'
import { fold } from './fold.ts'
import { interned } from './interned.ts'
import { isLetter } from './letter.ts'

/** "'s" after a word, which is a token by itself. */
export const CLITIC = /['’ʼ][sS]$/

/** Forms that are kept: the words of some hundred articles, some ten megabytes. Then all are forgotten. */
export const MOST_KEPT = 60_000
/** Units of UTF-16 in all of them; longer ones than `LONGEST` are kept apart. */
const MOST_UNITS = 1 << 19
const LONGEST = 40
/** Places of the table, a power of two: twice as many as there are forms, so that one is mostly found where it is looked for first. */
const PLACES = 1 << 17
/** Places looked at; words that crowd more than this are kept apart too, so that no text can be made to read slowly. */
const MOST_LOOKS = 16

/** A form with what reading an article needs to know of it. */
export interface ReadForm extends Form {
  /** Whether it stands after what ends a sentence: a quote or a bracket that closes. */
  readonly closes: boolean
  /** Whether it ends a sentence whatever follows. */
  readonly calls: boolean
  /** Whether a dot right after it belongs to it. */
  readonly takesDot: boolean
  /** Whether it begins as words of credit lines do: few sentences have one, and only those are asked. */
  readonly credits: boolean
}

/** The number of all forms that are kept apart. */
const APART = 0

/** By number: common words are met first, so that what is looked at most lies close together. */
const kept: ReadForm[] = []
/** The number of the first of them. Numbers count on when all are forgotten, so that none is ever another form's. */
let first = APART + 1
/** The units of all that are kept, and where those of each begin; at the next one, where they end. */
const units = new Uint16Array(MOST_UNITS)
const starts = new Int32Array(MOST_KEPT + 1)
/** At each place how many are kept up to the form that is found there, 0 where there is none. */
const table = new Uint16Array(PLACES)
const apart = new Map<string, ReadForm>()

/** The form of the units `[start, end)` of a text, the same one each time. */
export const formIn = (text: string, start: number, end: number): ReadForm =>
  formOf(numberIn(text, start, end), text, start, end)

/** The same where its number has just been found. */
export const formOf = (number: number, text: string, start: number, end: number): ReadForm =>
  number === APART ? keptApart(text.slice(start, end)) : kept[number - first]!

/**
 * The number of that form, `APART` for one that is kept apart. Most words have been read before: those are found by their units,
 * and nothing is cut out of the text.
 */
export function numberIn(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return APART
  const hash = hashOf(text, start, end)
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const place = (hash + looks) & (PLACES - 1)
    const index = table[place]! - 1
    if (index < 0) return keep(text.slice(start, end), place)
    if (stands(index, text, start, end)) return first + index
  }
  return APART
}

/** The numbers of the forms that are kept now begin with this one. */
export const firstNumber = (): number => first

/** FNV-1a over UTF-16 units, its upper bits stirred into the lower ones, by which places are told. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Whether this one of the forms kept is what stands at `[start, end)`. */
function stands(index: number, text: string, start: number, end: number): boolean {
  let unit = starts[index]!
  if (starts[index + 1]! - unit !== end - start) return false
  for (let at = start; at < end; at++) if (units[unit++] !== text.charCodeAt(at)) return false
  return true
}

function keep(text: string, place: number): number {
  if (kept.length >= MOST_KEPT || starts[kept.length]! + text.length > MOST_UNITS) forgetAll()
  const number = first + kept.length
  let end = starts[kept.length]!
  for (let at = 0; at < text.length; at++) units[end++] = text.charCodeAt(at)
  table[place] = kept.push(read(interned(text), number))
  starts[kept.length] = end
  return number
}

function forgetAll(): void {
  first += kept.length
  kept.length = 0
  table.fill(0)
  apart.clear()
}

function keptApart(text: string): ReadForm {
  let form = apart.get(text)
  if (form === undefined) {
    if (apart.size >= MOST_KEPT) apart.clear()
    form = read(interned(text), APART)
    apart.set(form.text, form)
  }
  return form
}

function read(text: string, number: number): ReadForm {
  const kind = kindOf(text)
  const first = text.charAt(0)
  const capital = kind === 'word' && (first !== first.toLowerCase() || hasInnerCapital(text))
  const allCaps = capital && isAllCaps(text)
  const lower = fold(text)
  const folded = lower === text ? text : interned(lower)
  const takesDot = kind === 'word' && isShortened(text, folded, capital)
  const closes = CLOSING.has(text)
  const calls = text === '!' || text === '?'
  const credits = CREDITS.test(folded)
  return { text, folded, kind, capital, allCaps, number, closes, calls, takesDot, credits }
}

/** "uMlazi", "eThekwini", "KwaMashu": names of southern Africa have their capital after a prefix. */
const hasInnerCapital = (text: string): boolean =>
  /^(?:[aeiou]|kwa|ka|wa|ga|ha|aba|ama)\p{Lu}\p{Ll}/u.test(text)

const CREDITS = /^(?:photo|image|picture|graphic|video|credit|ap|reuters|afp|getty|epa|upi|published$)/
const CLOSING = new Set(['"', '”', "'", '’', ')', ']'])

function isShortened(text: string, folded: string, capital: boolean): boolean {
  if (!capital) return folded === 'no' || folded === 'vs'
  if (text.length === 1) return true
  return TITLES.has(folded) || STATES.has(folded) || (SHORTENED.has(folded) && folded !== 'no')
}

function kindOf(text: string): Form['kind'] {
  if (isLetter(text.charCodeAt(0)) || /^\p{L}/u.test(text)) return 'word'
  if (/^\p{N}/u.test(text)) return 'number'
  return CLITIC.test(text) ? 'word' : 'mark'
}

/** At least two letters, none of them small; dots and apostrophes do not count. */
const isAllCaps = (text: string): boolean =>
  text === text.toUpperCase() && text.replace(/[.'’]/g, '').length > 1
