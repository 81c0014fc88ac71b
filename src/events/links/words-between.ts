import { PARTING, REACH } from './occasions.ts'
import type { Scene } from './scene.ts'

/** Another clause begins between, which has its own time. */
export function partsClause({ reading: { classes, tokens } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (PARTING.has(classes[i]!) || AWAY.has(tokens[i]!.folded)) return true
  return false
}

/** "began in May, when troops entered", "came as thousands marched": both at one time. */
export function isWhen({ reading: { tokens, classes } }: Scene, from: number, to: number): boolean {
  if (to - from > REACH) return false
  let when = false
  for (let i = from; i < to; i++) {
    const word = tokens[i]!.folded
    if (classes[i] === 'mark' || AWAY.has(word)) return false
    if (word === 'when' || word === 'while' || (word === 'as' && opensClause(classes, i, to))) when = true
  }
  return when
}

/** Words with which the sentence turns to another time or matter. */
export const AWAY = new Set([
  'after',
  'before',
  'since',
  'until',
  'because',
  'although',
  'that',
  'who',
  'which',
  'where',
])

/** "as thousands marched", not "as president". */
const opensClause = (classes: readonly string[], at: number, to: number): boolean =>
  classes[at - 1] !== 'adv' && to - at < 12
