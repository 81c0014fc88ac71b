import type { CuratedPlace, Knowledge, WeightFile } from '../../src/index.ts'
import type { Corpus } from '../score/gold.ts'
import { learnConfidence } from './confidence.ts'
import { examplesOf } from './examples.ts'
import { readTexts } from './read.ts'
import { learnSigns } from './recognition.ts'
import { learnResolution, type Weights, withWeights } from './resolution.ts'

/** Learnt weight files by name. */
export type Model = Readonly<Record<string, WeightFile>>

/** Corpora by what their weights may hold. */
export interface Sources {
  /** Only numbers may be learnt from these: no words. */
  readonly numbers: readonly Corpus[]
  /** The weights of words, learnt from texts whose terms allow it. */
  readonly context: Weights
}

/** Learns everything: first what names a place, then which place it names. */
export function learn({ numbers, context }: Sources, knowledge: Knowledge): Model {
  const from = listOf(numbers)
  const examples = numbers.flatMap(corpus =>
    corpus.documents.flatMap(document => examplesOf(document, knowledge, place => marks(corpus, place))),
  )
  const recognition = { ...learnSigns(examples, context), ...context }
  const known = withWeights(knowledge, 'recognition', recognition)
  const texts = readTexts(numbers, known)
  const resolution = learnResolution(texts, known)
  const confidence = learnConfidence(
    texts.filter(({ corpus }) => !corpus.name.startsWith('geovirus')),
    withWeights(known, 'resolution', resolution),
  )
  return {
    recognition: fileOf('log odds', from, recognition),
    resolution: fileOf('points; 6 make a place e times as likely', from, resolution),
    confidence: fileOf(
      'log odds',
      listOf(numbers.filter(({ name }) => !name.startsWith('geovirus'))),
      confidence,
    ),
  }
}

/** GeoVirus marks no buildings, waters and the like: that they are not marked there tells nothing. */
const marks = ({ name }: Corpus, { type }: CuratedPlace): boolean =>
  !name.startsWith('geovirus') || ['country', 'admin1', 'admin2', 'city', 'district'].includes(type)

/** Corpora in words. */
export const listOf = (corpora: readonly Corpus[]): string =>
  corpora.map(corpus => `${corpus.name} (${corpus.documents.length} texts)`).join(', ')

const fileOf = (unit: string, trainedOn: string, weights: Weights): WeightFile => ({
  unit,
  trainedOn,
  date: new Date().toISOString().slice(0, 10),
  crossValidated: '',
  weights,
})

/** The knowledge with the weights of a model. */
export const withModel = (knowledge: Knowledge, model: Model): Knowledge => ({
  ...knowledge,
  weights: name => model[name]?.weights ?? knowledge.weights(name),
})
