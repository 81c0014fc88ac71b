import type { Form } from '../model/document.ts'
import { knownOfForms } from '../text/forms.ts'
import { pieceOf } from './pieces.ts'

/** What a key stands for in capitals, and in any other spelling. */
export interface Senses<T> {
  readonly any: readonly T[]
  readonly uncapitalised: readonly T[]
}

/** The first parts of names: what they stand for by themselves, and how they go on. */
export interface Beginning<T> extends Senses<T> {
  readonly key: string
  /** Whether there are longer names that begin so. */
  readonly goesOn: boolean
  /** What it becomes with one part more, where that was asked; null for no name. */
  readonly next: Map<string, Beginning<T> | null>
}

/** A tree of beginnings, which grows as texts ask for them: most words begin no name, which is told at once. */
export interface Beginnings<T> {
  /** The beginning that is this form alone; null where no name begins so. */
  first(form: Form): Beginning<T> | null
  next(beginning: Beginning<T>, part: string): Beginning<T> | null
}

/** Beginnings that are kept, those of some hundred articles; then all are forgotten. */
const MOST_KEPT = 60_000

/** Beginnings of the names whose keys stand for something; `goesOn` says whether a longer key begins with this one. */
export function beginningsOf<T>(
  sensesOf: (key: string) => Senses<T>,
  goesOn: (key: string) => boolean,
): Beginnings<T> {
  let kept = 0
  const begin = (key: string): Beginning<T> | null => {
    kept++
    const { any, uncapitalised } = sensesOf(key)
    const more = goesOn(key)
    return any.length === 0 && !more ? null : { key, any, uncapitalised, goesOn: more, next: new Map() }
  }
  const firsts = () =>
    knownOfForms(form =>
      form.kind === 'mark' || pieceOf(form).part === '' ? null : begin(pieceOf(form).part),
    )
  let first = firsts()
  return {
    first: form => {
      if (kept > MOST_KEPT) {
        first = firsts()
        kept = 0
      }
      return first(form)
    },
    next: (beginning, part) => {
      let next = beginning.next.get(part)
      if (next === undefined) {
        next = begin(`${beginning.key} ${part}`)
        beginning.next.set(part, next)
      }
      return next
    },
  }
}
