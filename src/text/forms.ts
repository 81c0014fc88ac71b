import type { Form } from '../model/document.ts'
import { SHORTENED, STATES, TITLES } from './abbreviations.ts'
import { fold } from './fold.ts'
import { isLetter } from './letter.ts'
import { copyOf } from './remembered.ts'

/** "'s" after a word, which is a token by itself. */
export const CLITIC = /['’ʼ][sS]$/

/** Forms that are kept: the words of some hundred articles, some ten megabytes. Then all are forgotten. */
const MOST_KEPT = 60_000

/** A form with what reading an article needs to know of it. */
export interface ReadForm extends Form {
  /** Whether a sentence may end with it. */
  readonly ends: boolean
  /** Whether a dot right after it belongs to it. */
  readonly takesDot: boolean
}

const kept = new Map<string, ReadForm>()

/** The form of this spelling; the same one each time. */
export function formOf(text: string): ReadForm {
  let form = kept.get(text)
  if (form === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear()
    const own = copyOf(text)
    form = read(own, kept.size)
    kept.set(own, form)
  }
  return form
}

/**
 * What a stage knows of a form, worked out once: kept by the form's number, and worked out anew where another form has
 * that number now. The answers must never change.
 */
export function knownOfForms<T>(workOut: (form: Form) => T): (form: Form) => T {
  const forms: (Form | undefined)[] = []
  const known: (T | undefined)[] = []
  return form => {
    const { number } = form
    if (forms[number] === form) return known[number] as T
    // Arrays with places left out are slow ones.
    for (let length = forms.length; length < number; length++) {
      forms.push(undefined)
      known.push(undefined)
    }
    const answer = workOut(form)
    forms[number] = form
    known[number] = answer
    return answer
  }
}

function read(text: string, number: number): ReadForm {
  const kind = kindOf(text)
  const first = text.charAt(0)
  const capital = kind === 'word' && first !== first.toLowerCase()
  const allCaps = capital && isAllCaps(text)
  const folded = fold(text)
  const takesDot = kind === 'word' && isShortened(text, folded, capital)
  return { text, folded, kind, capital, allCaps, number, ends: ENDS.has(text.slice(-1)), takesDot }
}

const ENDS = new Set('.!?…')

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
