import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "the last large outbreak was in 1992", "the trial has been set for May": the noun that a verb says a time of. */
export function saidOfTime(reading: Reading, at: number, group: readonly Draft[]): Draft | undefined {
  const { classes } = reading
  const verb = beOf(reading, at)
  if (verb < 0) return undefined
  // "the campaign for the election set for May"
  if (classes[verb] !== 'aux') return group.find(one => !one.group && one.trigger.to === verb)
  let first = verb
  while (first > group[0]!.start && IN_SUBJECT.has(classes[first - 1]!)) first--
  return group.find(one => !one.group && one.trigger.from >= first && one.trigger.to <= verb)
}

/** The first auxiliary of "was in" or "has been set for" before a time, "set" without one; -1 where neither stands there. */
function beOf({ tokens, classes }: Reading, at: number): number {
  const hour = beforeHour(tokens, at)
  const isSet = tokens[hour - 1]?.folded === 'for' && tokens[hour - 2]?.folded === 'set'
  let be = isSet ? hour - 3 : classes[at - 1] === 'prep' ? at - 2 : at - 1
  while (isSet && classes[be] === 'adv') be--
  // "the election set for 7 December"
  if (isSet && classes[be] === 'noun') return be + 1
  if (classes[be] !== 'aux' || (!isSet && !/^(?:was|were)$/.test(tokens[be]!.folded))) return -1
  while (isSet && (classes[be - 1] === 'aux' || classes[be - 1] === 'adv')) be--
  return be
}

/** Where "9 a.m. on" before a day begins; the day itself without it. */
function beforeHour(tokens: Reading['tokens'], at: number): number {
  let first = at
  while (at - first < HOUR && CLOCK.test(tokens[first - 1]?.folded ?? '')) first--
  return first
}

const CLOCK = /^(?:on|\d+|[:.]|[apm]|\d*[ap]m|noon|midnight)$/
/** Tokens of a clock time, at most. */
const HOUR = 9

/** "jailed over Christmas Day attack", as headlines leave out "the": the noun right after a day that stands behind "over" or the like, or a year behind "over". */
export function namedByDay(
  { tokens, times }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  const { earliest, latest } = times[at]!
  const lead = tokens[at - 1]?.folded ?? ''
  if (earliest === null || !LEADING.test(lead) || (earliest !== latest && lead !== 'over')) return undefined
  let after = at
  while (times[after] === times[at]) after++
  return group.find(one => !one.group && one.phrase.from === after)
}

const LEADING = /^(?:over|in|after|for|from|following|during|of)$/

/** "the audits, which are due to be carried out in June": what a clause says of the day of the noun before it. */
export function saidByClause(
  { tokens, classes }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  let verb = classes[at - 1] === 'prep' ? at - 2 : at - 1
  if (/^(?:for|out|place)$/.test(tokens[verb]?.folded ?? '')) verb--
  if (!TAKING_PLACE.test(tokens[verb]?.folded ?? '')) return undefined
  let rel = verb - 1
  while (rel > verb - BETWEEN && !CLAUSES.has(classes[rel] ?? 'mark')) rel--
  if (classes[rel] !== 'rel' || !/^(?:that|which)$/.test(tokens[rel]!.folded)) return undefined
  const end = classes[rel - 1] === 'comma' ? rel - 1 : rel
  return group.find(one => !one.group && one.trigger.to === end)
}

/** Words between "which" and the verb of its clause. */
const BETWEEN = 7
const CLAUSES: ReadonlySet<string> = new Set(['rel', 'mark', 'comma', 'sub'])

const TAKING_PLACE =
  /^(?:held|due|scheduled|planned|set|slated|carried|conducted|completed|takes?|took|taken|begins?|began|starts?|started|opens?|opened|ends?|ended|runs?|ran)$/

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
  while (to - at < NAMED && (classes[to] === 'noun' || tokens[to]?.folded.endsWith('ed'))) to++
  if (classes[to] !== 'to' || !UNDERTAKINGS.has(tokens[to - 1]!.folded)) return undefined
  return group.find(one => one.group !== undefined && one.trigger.from === to + 1)
}

/** Words of a short noun phrase with its time. */
const NAMED = 8

const UNDERTAKINGS = new Set([
  'attempt',
  'bid',
  'date',
  'deadline',
  'effort',
  'goal',
  'mission',
  'operation',
  'push',
  'raid',
  'target',
  'try',
])
