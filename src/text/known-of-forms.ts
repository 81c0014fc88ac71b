import type { Document, Form } from '../model/document.ts'
import { firstNumber, MOST_KEPT } from './forms.ts'

/** What was not asked yet. */
const UNASKED = Symbol('unasked')
const UNKNOWN = -1

/** What a stage knows of a form, worked out once and kept by the form's number as long as the form is. The answers must never change. */
export function knownOfForms<T>(workOut: (form: Form) => T): (form: Form) => T {
  const known: (T | typeof UNASKED)[] = []
  let first = 0
  return form => {
    const at = form.number - first
    if (at >= 0 && at < known.length) {
      const answer = known[at]
      if (answer !== UNASKED) return answer as T
    }
    const answer = workOut(form)
    if (form.number < firstNumber()) return answer
    if (first !== firstNumber()) known.length = 0
    first = firstNumber()
    // Arrays with places left out are slow ones.
    while (known.length <= form.number - first) known.push(UNASKED)
    known[form.number - first] = answer
    return answer
  }
}

/** What numbers are asked of: a document, or one that is being read. */
export type Numbered = Pick<Document, 'numbers'> & { readonly tokens: readonly { readonly form: Form }[] }

/** Answers to so many questions lie side by side, form by form: what is asked of a word by one stage after the other is fetched together. */
const WIDTH = 8

/** The answer to one question about each form that is kept: that of form `i` stands at `i * WIDTH + column`. */
interface Column {
  readonly rows: Int32Array
  readonly column: number
}

let last: Column = { rows: new Int32Array(0), column: WIDTH - 1 }

/** A column beside the last one, or the first of another table where that is full. */
function newColumn(): Column {
  const isFull = last.column === WIDTH - 1
  last = isFull
    ? { rows: new Int32Array(MOST_KEPT * WIDTH), column: 0 }
    : { rows: last.rows, column: last.column + 1 }
  return last
}

/**
 * The same where the answer is a whole number from 0 up, for what is asked of every word of a text: neither the token nor its
 * form is looked at.
 */
export class NumbersOfForms {
  private readonly workOut: (form: Form) => number
  private readonly rows: Int32Array
  private readonly column: number
  private first = 0

  constructor(workOut: (form: Form) => number) {
    const { rows, column } = newColumn()
    this.workOut = workOut
    this.rows = rows
    this.column = column
    this.forget()
  }

  of(form: Form): number {
    const answer = this.knownAt(form.number)
    return answer === UNKNOWN ? this.ask(form) : answer
  }

  /** The answer for the token at this index. */
  at(document: Numbered, at: number): number {
    const answer = this.knownAt(document.numbers[at]!)
    return answer === UNKNOWN ? this.ask(document.tokens[at]!.form) : answer
  }

  private knownAt(number: number): number {
    const index = number - this.first
    return index >= 0 && index < MOST_KEPT ? this.rows[index * WIDTH + this.column]! : UNKNOWN
  }

  private ask(form: Form): number {
    const answer = this.workOut(form)
    if (form.number < firstNumber()) return answer
    if (this.first !== firstNumber()) this.forget()
    this.rows[(form.number - this.first) * WIDTH + this.column] = answer
    return answer
  }

  private forget(): void {
    this.first = firstNumber()
    for (let at = this.column; at < this.rows.length; at += WIDTH) this.rows[at] = UNKNOWN
  }
}
