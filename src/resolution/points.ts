import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { Clue } from './clue.ts'
import { CLUES } from './clues/index.ts'
import type { Circumstances, Group } from './group.ts'

/** The learnt points of all clues; a feature that has none weighs 0. */
export function pointsOf({ weights }: Knowledge): Circumstances['points'] {
  const learnt = weights('resolution')
  return new Map(CLUES.map(clue => [clue.rule, clue.features.map(name => learnt[name] ?? 0)]))
}

/** Points for (positive) or against (negative) a place by what a clue sees. */
export function weigh(clue: Clue, candidate: CuratedPlace, group: Group, article: Circumstances): number {
  const points = article.points.get(clue.rule)!
  const seen = clue.see(candidate, group, article)
  let sum = 0
  for (let i = 0; i < seen.length; i++) sum += points[i]! * seen[i]!
  return sum
}
