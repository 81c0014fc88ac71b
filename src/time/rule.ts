import type { Token } from '../model/document.ts'
import type { Meaning } from './meaning.ts'

/** What a rule read. */
export interface Reading {
  /** The token after it. */
  readonly end: number
  readonly meaning: Meaning
  /** Where it begins; −1 for where the rule looked. */
  readonly first: number
}

/** A reading that ends before a token; all have the same fields, which engines read faster. */
export const reading = (end: number, meaning: Meaning, first = -1): Reading => ({ end, meaning, first })

/** One way to say a time. `read` looks at tokens from `at`, never at or past `end` (the sentence's end), and only a few of them. */
export interface TimeRule {
  readonly name: string
  /** Folded first words without a final dot; the rule is asked only where one stands. */
  readonly starts: readonly string[]
  /** Whether it is also asked at every number. */
  readonly numbers?: true
  /**
   * The words that can come second after one of its first words, besides numbers; undefined where any can. "The" and "a" are
   * everywhere: the rule is asked only where one of these follows.
   */
  seconds?(start: string): Iterable<string> | undefined
  read(tokens: readonly Token[], at: number, end: number): Reading | null
}

/** The folded word at an index without a final dot, '' outside the sentence or for none. */
export function word(tokens: readonly Token[], at: number, end: number): string {
  return at >= 0 && at < end && at < tokens.length ? bare(tokens[at]!.folded) : ''
}

/** A word without its final dot. */
export const bare = (folded: string): string =>
  folded.length > 1 && folded.charCodeAt(folded.length - 1) === DOT ? folded.slice(0, -1) : folded

const DOT = 46

/** The word before, '' where the sentence begins here. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  if (at < 1 || at >= tokens.length) return ''
  return tokens[at]!.sentence === tokens[at - 1]!.sentence ? bare(tokens[at - 1]!.folded) : ''
}

/** Whether no space stands between this token and the one before. */
export const touches = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && at < tokens.length && tokens[at - 1]!.end === tokens[at]!.start

/** Whether it is a dash of any length that can stand for "to". */
export const isDash = (text: string): boolean =>
  text === '-' || text === '–' || text === '—' || text === '‐' || text === '‑'
