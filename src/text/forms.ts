import type { Form } from '../model/document.ts'
import { SHORTENED, STATES, TITLES } from './abbreviations.ts'
import { fold } from './fold.ts'
import { interned } from './interned.ts'
import { isLetter } from './letter.ts'

/** "'s" after a word, which is a token by itself. */
export const CLITIC = /['’ʼ][sS]$/

/** Forms that are kept: the words of some hundred articles, some ten megabytes. Then all are forgotten. */
const MOST_KEPT = 60_000
/** Units of UTF-16 in all of them; longer ones than `LONGEST` are kept apart. */
const MOST_UNITS = 1 << 19
const LONGEST = 40
/** Places of the table, a power of two: twice as many as there are forms, so that one is mostly found where it is looked for first. */
const PLACES = 1 << 17
/** Places looked at; words that crowd more than this are kept apart too, so that no text can be made to read slowly. */
const MOST_LOOKS = 16

/** A form with what reading an article needs to know of it. */
export interface ReadForm extends Form {
  /** Whether a sentence may end with it, and whether it stands after such an end: a quote or a bracket that closes. */
  readonly ends: boolean
  readonly closes: boolean
  /** Whether it ends a sentence whatever follows. */
  readonly calls: boolean
  /** Whether a dot right after it belongs to it. */
  readonly takesDot: boolean
  /** Whether it begins as words of credit lines do: few sentences have one, and only those are asked. */
  readonly credits: boolean
}

/** By number: common words are met first, so that what is looked at most lies close together. */
const kept: ReadForm[] = []
/** The units of all that are kept, and where those of each number begin; at the next number, where they end. */
const units = new Uint16Array(MOST_UNITS)
const starts = new Int32Array(MOST_KEPT + 1)
/** At each place a form's number plus one, 0 where there is none. */
const table = new Uint16Array(PLACES)
const apart = new Map<string, ReadForm>()

/**
 * The form of the units `[start, end)` of a text, the same one each time. Most words have been read before: those are found by their units,
 * and nothing is cut out of the text.
 */
export function formIn(text: string, start: number, end: number): ReadForm {
  if (end - start > LONGEST) return keptApart(text.slice(start, end))
  const hash = hashOf(text, start, end)
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const place = (hash + looks) & (PLACES - 1)
    const number = table[place]! - 1
    if (number < 0) return keep(text.slice(start, end), place)
    if (stands(number, text, start, end)) return kept[number]!
  }
  return keptApart(text.slice(start, end))
}

/** FNV-1a over UTF-16 units, its upper bits stirred into the lower ones, by which places are told. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Whether the form of this number is what stands at `[start, end)`. */
function stands(number: number, text: string, start: number, end: number): boolean {
  let unit = starts[number]!
  if (starts[number + 1]! - unit !== end - start) return false
  for (let at = start; at < end; at++) if (units[unit++] !== text.charCodeAt(at)) return false
  return true
}

function keep(text: string, place: number): ReadForm {
  if (kept.length >= MOST_KEPT || starts[kept.length]! + text.length > MOST_UNITS) {
    kept.length = 0
    table.fill(0)
    apart.clear()
  }
  const form = read(interned(text), kept.length)
  let end = starts[form.number]!
  for (let at = 0; at < text.length; at++) units[end++] = text.charCodeAt(at)
  starts[form.number + 1] = end
  table[place] = kept.push(form)
  return form
}

/** Numbers tell forms apart only together with the form itself, so all of these may have one. */
function keptApart(text: string): ReadForm {
  let form = apart.get(text)
  if (form === undefined) {
    if (apart.size >= MOST_KEPT) apart.clear()
    form = read(interned(text), 0)
    apart.set(form.text, form)
  }
  return form
}

/**
 * What a stage knows of a form, worked out once: kept by the form's number, and worked out anew where another form has
 * that number now. The answers must never change.
 */
export function knownOfForms<T>(workOut: (form: Form) => T): (form: Form) => T {
  // A form and its answer side by side: what is read together is fetched together.
  const known: (Form | T | undefined)[] = []
  return form => {
    const at = 2 * form.number
    if (at < known.length && known[at] === form) return known[at + 1] as T
    // Arrays with places left out are slow ones.
    while (known.length < at + 2) known.push(undefined)
    const answer = workOut(form)
    known[at] = form
    known[at + 1] = answer
    return answer
  }
}

function read(text: string, number: number): ReadForm {
  const kind = kindOf(text)
  const first = text.charAt(0)
  const capital = kind === 'word' && first !== first.toLowerCase()
  const allCaps = capital && isAllCaps(text)
  const lower = fold(text)
  const folded = lower === text ? text : interned(lower)
  const takesDot = kind === 'word' && isShortened(text, folded, capital)
  const ends = ENDS.has(text.slice(-1))
  const closes = CLOSING.has(text)
  const calls = text === '!' || text === '?'
  const english = ENGLISH.has(folded)
  const credits = CREDITS.test(folded)
  return { text, folded, kind, capital, allCaps, english, number, ends, closes, calls, takesDot, credits }
}

const ENDS = new Set('.!?…')
const ENGLISH = new Set(
  'the of and to in a is that for it was on with as be by at from are this have an were which had his has not but they been their said who will its he she or after'.split(
    ' ',
  ),
)
const CREDITS = /^(?:photo|image|picture|graphic|video|credit|ap|reuters|afp|getty|epa|upi)/
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
