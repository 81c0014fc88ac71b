import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "the last large outbreak was in 1992": the noun that a form of "be" says a time of. */
export function saidOfTime(
  { tokens, classes }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  const be = classes[at - 1] === 'prep' ? at - 2 : at - 1
  if (classes[be] !== 'aux' || !/^(?:was|were)$/.test(tokens[be]!.folded)) return undefined
  let first = be
  while (first > group[0]!.start && IN_SUBJECT.has(classes[first - 1]!)) first--
  return group.find(one => !one.group && one.trigger.from >= first && one.trigger.to <= be)
}

const IN_SUBJECT: ReadonlySet<string> = new Set(['det', 'num', 'noun', 'poss', 'hyphen', 'prep', 'adv'])

/** "told the board on Monday during its meeting": the occasion right after a time is of it too. */
export function heldAt({ tokens, times }: Reading, at: number, group: readonly Draft[]): Draft | undefined {
  let after = at
  while (times[after] === times[at]) after++
  if (!/^(?:at|during)$/.test(tokens[after]?.folded ?? '')) return undefined
  return group.find(one => !one.group && OCCASIONS.has(one.type.family) && one.phrase.from === after + 1)
}

const OCCASIONS = new Set(['meeting', 'protest', 'negotiation', 'trial', 'sport', 'visit'])

/** "in the Oct. 14 effort to rob him": a time among the words of what is undertaken is that of the deed. */
export function undertakenAt(
  { tokens, classes, times }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  let to = at
  while (times[to] === times[at]) to++
  if (classes[at - 1] !== 'det' && classes[at - 1] !== 'poss') return undefined
  while (classes[to] === 'noun' && to - at < NAMED) to++
  if (classes[to] !== 'to' || !UNDERTAKINGS.has(tokens[to - 1]!.folded)) return undefined
  return group.find(one => one.group !== undefined && one.trigger.from === to + 1)
}

/** Words of a short noun phrase with its time. */
const NAMED = 8

const UNDERTAKINGS = new Set(['attempt', 'bid', 'effort', 'mission', 'operation', 'push', 'raid', 'try'])
