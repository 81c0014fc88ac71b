import type { Token } from '../../model/document.ts'
import type { TriggerLexicon } from './lexicon.ts'

/** What a word does in its sentence, as far as its neighbours show; `noun` covers adjectives and names. */
export type WordClass =
  | 'det'
  | 'num'
  | 'noun'
  | 'verb'
  | 'aux'
  | 'neg'
  | 'adv'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'pron'
  | 'poss'
  | 'hyphen'
  | 'quote'
  | 'comma'
  | 'mark'

/** A sentence whose words are being classified. */
export interface ClassContext {
  readonly tokens: readonly Token[]
  readonly lexicon: TriggerLexicon
  readonly classes: WordClass[]
  readonly times: readonly (readonly unknown[])[]
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

/** The class of that token. */
export function before(context: ClassContext, i: number): WordClass | undefined {
  const at = beforeIndex(context, i)
  return at >= context.from ? context.classes[at] : undefined
}
