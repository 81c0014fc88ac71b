import { isModal, isPast, previousVerb, verbGroup } from './clause.ts'
import type { Reading } from './reading.ts'

/** "said the road was closed and asked drivers to wait": who said so asks too, not the road; the verb of saying, -1 for none. */
export function sayingOf(reading: Reading, verb: number, conj: number, start: number): number {
  const { words } = reading
  if (verb < 0 || !ASKING.has(reading.tokens[conj + 1]?.folded ?? '')) return -1
  const group = verbGroup(reading, verb, start)
  if (!group.passive) return -1
  const before = previousVerb(reading, group.from, start)
  return before >= 0 && words[before]!.says ? before : -1
}

const ASKING: ReadonlySet<string> = new Set([
  'asked',
  'urged',
  'warned',
  'advised',
  'told',
  'appealed',
  'called',
])

/** "was asked to search the house and found a gun", "said a clinic would open and thanked donors": what was done goes with the asking and the saying. */
export function isAim(reading: Reading, verb: number, conj: number, start: number): boolean {
  let next = conj + 1
  while (reading.classes[next] === 'adv') next++
  if (verb < 0 || reading.classes[next] !== 'verb' || !isPast(reading, next)) return false
  const group = verbGroup(reading, verb, start)
  return group.infinitive || isModal(group)
}
