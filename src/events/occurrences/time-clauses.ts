import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { isBarePast } from './time-meanwhile.ts'

/**
 * "…, yesterday the court dismissed the charges", "…, and on Monday, he left", "said that on Monday a man left": a time
 * between what opens a clause and the subject of its verb is that verb's.
 */
export function opensClauseOf(reading: Reading, at: number, group: readonly Draft[]): Draft | undefined {
  const { classes, times } = reading
  const isBare = classes[at - 1] === 'comma' || classes[at - 1] === 'mark'
  if (!isBare && !opensAfterJoint(reading, at)) return undefined
  let next = at
  while (times[next] === times[at]) next++
  if (!isBare && classes[next] === 'comma') next++
  // "and last week filed a complaint"
  const shared = isBare ? undefined : group.find(one => one.group?.from === next)
  if (shared) return shared
  const isSubject =
    classes[next] === 'det' || classes[next] === 'pron' || (!isBare && classes[next] === 'noun')
  if (!isSubject) return undefined
  return group.find(one => one.group && one.subject?.from === next && one.trigger.head > next)
}

/** Whether "and" or "said that" stands before a time, or before its preposition. */
function opensAfterJoint({ tokens, classes }: Reading, at: number): boolean {
  const joint = classes[at - 1] === 'prep' ? at - 2 : at - 1
  if (classes[joint] === 'conj') return true
  return tokens[joint]?.folded === 'that' && classes[joint - 1] === 'verb'
}

/** "When he met reporters on Tuesday, he accused the mayor": a time of the clause that opens a sentence is that of the main one. */
export function mainAfterWhen(
  { tokens, classes, times }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  const { start, end } = group[0]!
  if (times[at]!.type !== 'date' || !/^(?:when|while|as)$/.test(tokens[start]!.folded)) return undefined
  let comma = start
  while (comma < end && (classes[comma] !== 'comma' || times[comma])) comma++
  if (comma < at || comma === end) return undefined
  return group.find(
    one => one.group && one.trigger.head > comma && isBarePast(one.group, one.trigger) && isMain(one, comma),
  )
}

/** Whether the subject stands right after the comma. */
const isMain = ({ subject }: Draft, comma: number): boolean => subject?.from === comma + 1

/** "Roe, who ran in 2018, spoke": a time that ends a clause set off by commas is not that of the verb after it. */
export function closesAside({ classes, times, tokens }: Reading, at: number): boolean {
  let after = at
  while (times[after] === times[at]) after++
  if (classes[after] !== 'comma') return false
  let left = at - 1
  while (left > at - ASIDE && tokens[left]?.sentence === tokens[at]!.sentence && !CLOSING.has(classes[left]!))
    left--
  return classes[left] === 'rel' && classes[left - 1] === 'comma'
}

/** Words of such a clause, at most. */
const ASIDE = 30

const CLOSING: ReadonlySet<string> = new Set(['comma', 'mark', 'rel'])
