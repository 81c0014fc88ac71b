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

const AWAITED = new Set(['until', 'till', 'once', 'before'])
/** Words of a subject: "until the court in Leeds hears". */
const SUBJECT = 10

/** "shut until police finish their search", "once parliament approves it": told in the present, it has yet to come. */
export function isYetToCome({ tokens, classes, words }: Reading, { group, start }: Draft): boolean {
  if (!group || group.infinitive || group.modal || !isPresent(group.auxiliaries[0], words[group.verb]!.verb))
    return false
  for (let i = group.from - 1; i >= start && i >= group.from - SUBJECT; i--) {
    if (classes[i] === 'mark' || classes[i] === 'comma' || classes[i] === 'verb' || classes[i] === 'rel')
      return false
    if (AWAITED.has(tokens[i]!.folded)) return i < group.from - 1
  }
  return false
}

/** "hears", "is heard", "has been heard", unlike "was heard", "heard" and "hit", which may be of the past. */
const isPresent = (auxiliary: string | undefined, verb: readonly string[] | undefined): boolean =>
  auxiliary === undefined
    ? verb !== undefined && !verb.includes('past') && (verb.includes('s') || verb.includes('base'))
    : /^(?:is|are|has|have)$/.test(auxiliary)
