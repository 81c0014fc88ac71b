import type { Token } from '../../model/document.ts'
import type { LexiconWord, TriggerLexicon } from './lexicon.ts'
import type { WordClass } from './word-kinds.ts'

/** A sentence whose words are being classified. */
export interface ClassContext {
  readonly tokens: readonly Token[]
  readonly lexicon: TriggerLexicon
  /** What is known of each token wherever it stands. */
  readonly words: readonly LexiconWord[]
  readonly classes: WordClass[]
  /** The time each token belongs to. */
  readonly times: readonly unknown[]
  readonly from: number
  readonly to: number
  /** Headlines and captions in capitals tell nothing by them. */
  readonly titled: boolean
}

/** The nearest token before one, adverbs, negations and quotes aside; before the sentence where there is none. */
export function beforeIndex({ classes, from }: ClassContext, i: number): number {
  let at = i - 1
  while (at >= from && (classes[at] === 'adv' || classes[at] === 'neg' || classes[at] === 'quote')) at--
  return at
}
