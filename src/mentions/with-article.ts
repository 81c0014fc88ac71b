import { qualifies } from './qualifies.ts'
import type { Scene } from './scene.ts'
import { isContainerAt } from './senses.ts'
import { matchAt, tokenAt, wordAt } from './surroundings.ts'

/** What lets a name after "the" go on to the noun it qualifies: "the Gainesville and Lindsay communities", "the Boulder (Colo.) police". */
const GOING_ON = new Set(['(', '/', '-', '–', '&', 'and', 'or', 'nor'])

/**
 * "They bought the Webster.", "out of the Delta": towns have no article, so it is a house, a river's mouth or a car of the name.
 * Known cities have one at times ("the London of his youth"), and some towns always ("The Hague").
 */
export function hasArticle(scene: Scene, from: number, to: number): boolean {
  if (to - from > 1 || wordAt(scene, from - 1) !== 'the') return false
  const match = matchAt(scene, from)
  if (match?.to !== to || match.meanings.famous || matchAt(scene, from - 1)?.to === to) return false
  if (match.meanings.bare.some(({ type }) => type !== 'city')) return false
  const next = tokenAt(scene, to)
  if (!next) return true
  const goesOn = GOING_ON.has(next.folded) || (next.text === ',' && isContainerAt(scene, to + 1))
  return !goesOn && !qualifies(scene, to)
}
