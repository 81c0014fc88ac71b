import { mentionRecords } from '../../src/cli/mention-record.ts'
import { analyse, type Knowledge } from '../../src/index.ts'
import { readingsOf, type TypedReading } from './confusion.ts'
import type { Corpus } from './gold.ts'
import { type Comparison, compare } from './match.ts'

/** A corpus read by the whole pipeline. */
export interface Reading {
  readonly comparisons: readonly Comparison[]
  /** What toponyms of the corpus' own classes were read as, by mentions of all kinds. */
  readonly readAs: readonly TypedReading[]
  readonly words: number
  readonly seconds: number
}

/** Analyses every document and compares the mentions of the kinds that count. */
export function readCorpus({ documents, kinds }: Corpus, knowledge: Knowledge): Reading {
  let words = 0
  let milliseconds = 0
  const readAs: TypedReading[] = []
  const comparisons = documents.map(document => {
    const { text, published } = document
    const began = performance.now()
    const story = analyse(text, { knowledge, ...(published ? { published } : {}) })
    milliseconds += performance.now() - began
    words += text.split(/\s+/).filter(Boolean).length
    const mentions = mentionRecords(story)
    readAs.push(...readingsOf(document, mentions))
    return compare(
      document,
      mentions.filter(mention => kinds.includes(mention.kind)),
    )
  })
  return { comparisons, readAs, words, seconds: milliseconds / 1000 }
}
