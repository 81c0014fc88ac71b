import { UNQUALIFIED } from './kinds.ts'
import type { Scene } from './scene.ts'
import { is, tokenAt } from './surroundings.ts'

/** Whether a noun follows that the name only qualifies: "U.S. forces", "Boston police". */
export function qualifies(scene: Scene, to: number): boolean {
  const next = tokenAt(scene, to)
  if (!next || next.sentence !== scene.tokens[to - 1]!.sentence) return false
  if (next.text === '-')
    return tokenAt(scene, to + 1)?.kind === 'word' && next.start === scene.tokens[to - 1]!.end
  return next.kind === 'word' && !is(scene, to, UNQUALIFIED)
}
