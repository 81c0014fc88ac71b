import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "became the first woman to win it", "Roe, the only man to survive": who is told to have been the first to do something did it. */
export function isFirstTo({ tokens, classes }: Reading, { group, start }: Draft): boolean {
  const to = group!.from
  for (let i = to - 1; i > start && i > to - REACH; i--) {
    if (!INNER.test(classes[i]!)) return false
    if (!/^(?:the|its|their|his|her)$/.test(tokens[i]!.folded)) continue
    if (!RANK.test(tokens[i + 1]!.folded)) return false
    return /^(?:became|becomes|was|were|is|are|remains?|as|,)$/.test(tokens[i - 1]!.folded)
  }
  return false
}

const REACH = 9
const INNER = /^(?:noun|det|num|prep|adv|poss|hyphen)$/
const RANK =
  /^(?:first|second|third|fourth|fifth|last|latest|only|most|(?!(?:for|inter|pro|con|har|requ)est$)\p{L}{3,}est)$/u
