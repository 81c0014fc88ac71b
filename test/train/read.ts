import type { Document, Knowledge } from '../../src/index.ts'
import { findReferences } from '../../src/mentions/index.ts'
import type { Reference } from '../../src/model/reference.ts'
import { readDocument } from '../../src/text/read.ts'
import type { Corpus, GoldDocument } from '../score/gold.ts'

/** A text read up to what its words may refer to. */
export interface ReadText {
  readonly corpus: Corpus
  readonly gold: GoldDocument
  readonly document: Document
  readonly references: readonly Reference[]
}

/** Reads the texts of corpora by the pipeline's own first stages. */
export const readTexts = (corpora: readonly Corpus[], knowledge: Knowledge): ReadText[] =>
  corpora.flatMap(corpus =>
    corpus.documents.map(gold => {
      const document = readDocument(gold.text)
      return { corpus, gold, document, references: findReferences(document, knowledge) }
    }),
  )
