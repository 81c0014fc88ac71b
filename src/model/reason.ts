/** Why a rule decided as it did; shown to the reader as a row of the ledger. */
export interface Reason {
  /** The rule's name, as its file is called. */
  readonly rule: string
  /** A plain sentence or phrase; words quoted from the article stand in “curly quotes”. */
  readonly words: string
  /** Points for (positive) or against (negative), about −100 to 100; 0 states a fact without weight. */
  readonly weight: number
}

/** Where a claim comes from: the article, knowledge besides it, or a person's correction. */
export type Evidence = 'text' | 'background' | 'user'
