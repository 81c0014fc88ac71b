import type { Reading } from './reading.ts'

/** "who was born in Leeds", "grew up in the east of York": where somebody comes from, and where nothing else befell them. */
export function isBirthplace({ tokens, classes }: Reading, at: number): boolean {
  for (let i = at - 1; i > at - REACH && i >= 0; i--) {
    if (BORN.test(tokens[i]!.folded)) return true
    if (!WITHIN.test(classes[i]!)) return false
  }
  return false
}

const REACH = 8
const WITHIN = /^(?:prep|det|noun|adv|num|poss|hyphen)$/
const BORN = /^(?:born|raised|grew|educated)$/
