import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { Clue } from './clue.ts'
import { CLUES } from './clues/index.ts'
import type { Circumstances, Group } from './group.ts'

/** A clue with the learnt points of its features, and a row for what it sees of a candidate. */
export interface WeighedClue {
  readonly clue: Clue
  readonly points: Float64Array
  /** One row for all candidates, as they are looked at one after another. */
  readonly seen: Float64Array
}

/** All clues with their learnt points, 6 of which make a place e times as likely; a feature that has none weighs 0. */
export function pointsOf({ weights }: Knowledge): readonly WeighedClue[] {
  const learnt = weights('resolution')
  let clues = opened.get(learnt)
  if (!clues) {
    clues = CLUES.map(clue => ({
      clue,
      points: Float64Array.from(clue.features, name => learnt[name] ?? 0),
      seen: new Float64Array(clue.features.length),
    }))
    opened.set(learnt, clues)
  }
  return clues
}

/** Articles come by the thousand, weights do not change. */
const opened = new WeakMap<object, readonly WeighedClue[]>()

/** Adds the points for (positive) and against (negative) each candidate of a group to their scores. */
export function addPoints(
  weighed: WeighedClue,
  group: Group,
  article: Circumstances,
  scores: Float64Array,
): void {
  const { clue, points, seen } = weighed
  const look = clue.look(group, article)
  if (!look) return
  for (let at = 0; at < scores.length; at++) {
    look(group.candidates[at]!, seen, at)
    scores[at]! += weigh(points, seen)
  }
}

/** The points for or against one candidate. */
export function pointsFor(
  { clue, points, seen }: WeighedClue,
  at: number,
  group: Group,
  article: Circumstances,
): number {
  const look = clue.look(group, article)
  if (!look) return 0
  look(group.candidates[at]!, seen, at)
  return weigh(points, seen)
}

/** The points of what was seen, which is wiped for the next candidate. */
function weigh(points: Float64Array, seen: Float64Array): number {
  let sum = 0
  for (let i = 0; i < seen.length; i++) {
    sum += points[i]! * seen[i]!
    seen[i] = 0
  }
  return sum
}
