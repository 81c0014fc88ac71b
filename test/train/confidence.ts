import { type Knowledge, overlaps } from '../../src/index.ts'
import { CONFIDENCE_SIGNS, confidenceValues, isLearnt } from '../../src/resolution/confidence.ts'
import { decide } from '../../src/resolution/decide.ts'
import { best } from '../../src/resolution/group.ts'
import { circumstancesOf } from '../../src/resolution/index.ts'
import { pointOf } from '../score/match.ts'
import { kilometres, NEAR_KM } from '../score/measures.ts'
import type { Example } from './examples.ts'
import type { ReadText } from './read.ts'
import { logistic, round } from './recognition.ts'
import type { Weights } from './resolution.ts'

/** Learns how often mentions with certain signs are right from end to end. */
export function learnConfidence(texts: readonly ReadText[], knowledge: Knowledge): Weights {
  const examples = texts.flatMap(text => examplesOf(text, knowledge))
  const names = [...new Set(examples.flatMap(one => [...one.signs.keys()]))].sort()
  const learnt = logistic(examples, names, false, 2)
  return Object.fromEntries(Object.entries(learnt).map(([sign, weight]) => [sign, round(weight)]))
}

/** Mentions of the kinds that count; where annotators knew no point nobody can tell. */
function examplesOf(text: ReadText, knowledge: Knowledge): Example[] {
  const article = circumstancesOf(text.document, text.references, knowledge)
  decide(article)
  return article.groups.flatMap(group =>
    group.references.flatMap(reference => {
      if (!text.corpus.kinds.includes(reference.kind) || !isLearnt(reference, best(group)!)) return []
      const touched = text.gold.toponyms.filter(one => overlaps(one, reference))
      const points = touched.flatMap(one => pointOf(one) ?? [])
      if (touched.length > 0 && points.length === 0) return []
      const right = points.some(point => kilometres(best(group)!.place, point) <= NEAR_KM)
      const values = confidenceValues(reference, group)
      const signs = new Map([
        ['always', 1],
        ...CONFIDENCE_SIGNS.map((sign, i) => [sign, values[i]!] as const),
      ])
      return [{ signs, context: [], right }]
    }),
  )
}
