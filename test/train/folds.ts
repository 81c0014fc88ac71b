import type { Corpus } from '../score/gold.ts'

/** One way of parting texts: what is learnt from, and what was held back. */
export interface Fold {
  readonly learn: readonly Corpus[]
  readonly held: readonly Corpus[]
}

/** Every corpus parted by document into as many folds: each document is held back once. */
export function foldsOf(corpora: readonly Corpus[], count: number): Fold[] {
  return Array.from({ length: count }, (_, fold) => {
    const part = (keep: (i: number) => boolean) =>
      corpora.map(corpus => ({ ...corpus, documents: corpus.documents.filter((_, i) => keep(i)) }))
    return { learn: part(i => i % count !== fold), held: part(i => i % count === fold) }
  })
}
