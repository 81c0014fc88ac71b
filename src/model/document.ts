import type { Span } from './span.ts'
import type { Sentence } from './story.ts'

/** A word, number or mark as it is spelt, and what is true of it wherever it stands. */
export interface Form {
  readonly text: string
  /** Lower case, without diacritics: the form names are compared in. */
  readonly folded: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Whether the first letter is upper case. */
  readonly capital: boolean
  /** Whether all letters (at least two) are upper case, dots aside. */
  readonly allCaps: boolean
  /** A number of its own, by which what stages know of a form is kept; 0 for seldom ones, of which nothing is. */
  readonly number: number
}

/** A word, number or punctuation mark. "U.S." is one token; "Iran-backed" is three; "Friday's" is "Friday" and "'s". */
export interface Token extends Span, Omit<Form, 'number'> {
  readonly form: Form
  /** Index of its sentence. */
  readonly sentence: number
}

/** A sentence with its tokens, `firstToken` to `endToken` (exclusive). */
export interface TokenSentence extends Sentence {
  readonly firstToken: number
  readonly endToken: number
}

/** The article read: what every stage is given. */
export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The number of each token's form: what is asked of every word of a text is asked by these (`text/known-of-forms.ts`). */
  readonly numbers: readonly number[]
  readonly sentences: readonly TokenSentence[]
  /** One span for each line or block of the text that holds words. */
  readonly paragraphs: readonly Span[]
  /** "Jan. 24 (UPI) --" or "BAGHDAD, Jan. 24 (Reuters) —", without the text after it. */
  readonly dateline: Span | null
  /** Agency named in the dateline or a credit, '' if none. */
  readonly source: string
}
