import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { isReduced } from './reduced-participle.ts'

/** The "if", "unless" or "whether" before it in its clause; '' where there is none. */
export function conditionOf(reading: Reading, draft: Draft): string {
  const { tokens, classes } = reading
  // "if the board approves a request filed on Monday": that has been filed.
  let isDone = false
  const mayBeDone = draft.group !== undefined && isReduced(reading, draft.group.verb)
  for (let i = draft.trigger.head - 1; i >= draft.start && i > draft.trigger.head - 20; i--) {
    if (classes[i] === 'mark' || classes[i] === 'comma') return ''
    // "unless it reopens the beds that were shut": those are shut already.
    if (classes[i] === 'rel' && draft.group && i === draft.group.from - 1) return ''
    const word = tokens[i]!.folded
    if (classes[i] === 'verb') isDone = mayBeDone
    if (classes[i] === 'sub' && (word === 'if' || word === 'unless' || word === 'whether'))
      return isDone ? '' : word
    // "It felt like a bomb had been thrown"
    if (word === 'like' && /^(?:felt|feels|looks|looked|sounds|sounded)$/.test(tokens[i - 1]?.folded ?? ''))
      return word
  }
  return ''
}
