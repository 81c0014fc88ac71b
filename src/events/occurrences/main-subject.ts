import { antecedent } from './antecedent.ts'
import { type Phrase, phraseFrom } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'

/** No clause is longer. */
const REACH = 40

/** "A boy who stabbed another after a row has been jailed": past a relative clause, the verb of what the sentence opens with. */
export function mainSubject(reading: Reading, group: VerbGroup, start: number): Phrase | undefined {
  const { classes, tokens } = reading
  let verbs = 0
  for (let i = group.from - 1; i > start && group.from - i < REACH; i--) {
    const kind = classes[i]!
    if (kind === 'comma' || kind === 'mark' || kind === 'conj') return undefined
    if (kind === 'verb') verbs++
    // ", which occurred days before a strike killed him": what only says more holds no verb of the main clause.
    if (kind === 'rel' && classes[i - 1] === 'comma') return undefined
    if (kind !== 'rel' || verbs === 0 || !/^(?:who|that|which)$/.test(tokens[i]!.folded)) continue
    const from = clauseOpening(reading, i, start)
    if (from < 0) continue
    if (!isLast(reading, group)) return undefined
    // "The toll from a storm that hit Leeds rose": the toll, not the storm.
    const whole = phraseFrom(reading, from, i)
    return whole && tokens[whole.to]?.folded === 'from' ? whole : antecedent(reading, i, start, group)
  }
  return undefined
}

/** Where the clause before a relative begins, if it holds no verb: past a mark, or past a verb of saying; else -1. */
function clauseOpening({ classes, words }: Reading, relative: number, start: number): number {
  for (let i = relative - 1; i >= start; i--) {
    // "warned that an attack which forced it to close will cost millions"
    const isSaid = (classes[i] === 'verb' && words[i]!.says) || classes[i] === 'sub'
    if (classes[i] === 'mark' || classes[i] === 'comma' || isSaid) return i + 1
    if (classes[i] === 'verb' || classes[i] === 'aux') return -1
  }
  return start
}

/** Whether no other finite verb follows in the clause: "left before police arrived was held". */
function isLast({ classes, tokens, words }: Reading, { verb }: VerbGroup): boolean {
  if (words[verb]!.says) return true
  const { sentence } = tokens[verb]!
  for (let i = verb + 1; i < verb + REACH && tokens[i]?.sentence === sentence; i++) {
    const kind = classes[i]!
    if (ENDING.has(kind)) return true
    if (kind === 'aux' && classes[i - 1] !== 'to') return false
    const finite = kind === 'verb' && classes[i - 1] !== 'to' && classes[i - 1] !== 'prep'
    if (finite && !tokens[i]!.folded.endsWith('ing')) return false
  }
  return true
}

const ENDING: ReadonlySet<string> = new Set(['comma', 'mark', 'conj', 'sub', 'rel'])
