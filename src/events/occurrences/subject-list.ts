import { isInside } from './phrases.ts'
import type { Reading } from './reading.ts'

/** "Lithuania, Sweden and Croatia joined": whether commas and "and" join what follows a noun, up to the verb. */
export function isListTo({ tokens, classes }: Reading, from: number, end: number): boolean {
  if (classes[from] !== 'comma') return false
  let joined = false
  for (let i = from; i < end; i++) {
    if (tokens[i]!.folded === 'and' && i < end - 1) joined = true
    else if (classes[i] !== 'comma' && !isInside(classes[i]!)) return false
    else if (joined && classes[i] === 'comma') return false
  }
  return joined
}
