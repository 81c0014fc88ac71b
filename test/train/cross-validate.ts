import { table } from '../../src/cli/table.ts'
import type { Knowledge } from '../../src/index.ts'
import type { Corpus } from '../score/gold.ts'
import type { Comparison } from '../score/match.ts'
import { readCorpus } from '../score/pipeline.ts'
import { type Score, scoreOf } from '../score/score.ts'
import { foldsOf } from './folds.ts'
import { learn, type Model, type Sources, withModel } from './learn.ts'

/** How a corpus comes out by weights learnt from it, and by weights that have not seen the text in question. */
export interface Validated {
  readonly name: string
  readonly inSample: Score | null
  readonly unseen: Score
  readonly comparisons: readonly Comparison[]
}

/** Scores by folds for the corpora that were learnt from; the others are unseen as they are. */
export function crossValidate(
  corpora: readonly Corpus[],
  { numbers, context }: Sources,
  model: Model,
  knowledge: Knowledge,
  folds: number,
): Validated[] {
  const held = new Map<string, Comparison[]>(numbers.map(corpus => [corpus.name, []]))
  for (const fold of foldsOf(numbers, folds)) {
    const known = withModel(knowledge, learn({ numbers: fold.learn, context }, knowledge))
    for (const corpus of fold.held) held.get(corpus.name)!.push(...readCorpus(corpus, known).comparisons)
  }
  const known = withModel(knowledge, model)
  return corpora.map(corpus => {
    const { comparisons } = readCorpus(corpus, known)
    const unseen = held.get(corpus.name)
    const own = score(comparisons)
    return {
      name: corpus.name,
      inSample: unseen ? own : null,
      unseen: unseen ? score(unseen) : own,
      comparisons: unseen ?? comparisons,
    }
  })
}

const score = (comparisons: readonly Comparison[]) => scoreOf(comparisons, country => country)

const percent = (share: number) => (100 * share).toFixed(1)

/** Exact and end-to-end F1, learnt and unseen. */
export const tableOf = (scores: readonly Validated[]): string =>
  table(
    ['corpus', 'texts', 'in-sample exact', 'end to end', 'unseen exact', 'end to end'],
    scores.map(({ name, inSample, unseen, comparisons }) => [
      name,
      String(comparisons.length),
      inSample ? percent(inSample.exact.f1) : '–',
      inSample ? percent(inSample.endToEnd.f1) : '–',
      percent(unseen.exact.f1),
      percent(unseen.endToEnd.f1),
    ]),
    [1, 2, 3, 4, 5],
  )

/** The same in a line, for the weight files. */
export const summaryOf = (scores: readonly Validated[]): string =>
  `F1 of exact recognition and from end to end at 161 km, texts not learnt from: ${scores
    .map(({ name, unseen }) => `${name} ${percent(unseen.exact.f1)}, ${percent(unseen.endToEnd.f1)}`)
    .join('; ')}`
