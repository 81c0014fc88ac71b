import { SAYING, TURNING } from './clause-breaks.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'
import type { VerbGroup } from './verb-group.ts'

/** "since Aug. 25, when insurgents attacked": what "when" tells of a day was on it, whatever else the day bounds. */
export function toldWhen(
  { tokens, classes, times }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  if (times[at]!.type !== 'date') return undefined
  let when = at
  while (times[when] === times[at]) when++
  while (classes[when] === 'comma' || classes[when] === 'mark') when++
  if (tokens[when]?.folded === 'the' && THE_DAY.has(tokens[when + 1]?.folded ?? '')) when++
  else if (tokens[when]?.folded !== 'when') return undefined
  const next = group.find(one => one.group && one.trigger.head > when)
  if (!next) return undefined
  for (let i = when + 1; i < next.trigger.head; i++)
    if (classes[i] === 'verb' || classes[i] === 'mark' || classes[i] === 'comma') return undefined
  return next
}

/** "on March 21, the day the judge is to retire". */
const THE_DAY = new Set(['day', 'night', 'week', 'month', 'year'])

/** "the uprising that overthrew the king in 2011": what did it was then too. */
export function definedBy(
  { tokens, classes }: Reading,
  { group, type }: Draft,
  drafts: readonly Draft[],
): Draft | undefined {
  if (!group || type.told === 'speech' || group.auxiliaries.includes('had')) return undefined
  const rel = group.from - 1
  if (classes[rel] !== 'rel' || !/^(?:that|which)$/.test(tokens[rel]!.folded)) return undefined
  return drafts.find(one => !one.group && one.trigger.to === rel && HAPPENINGS.has(one.type.family))
}

/** Families of what has its day, and is no long affair. */
const HAPPENINGS = new Set(['violence', 'killing', 'accident', 'disaster', 'protest', 'war'])

/** "broke out on Friday as hundreds fled": a time no event of its own clause takes is that of what happened meanwhile. */
export function toldMeanwhile(
  { tokens, classes, times }: Reading,
  at: number,
  group: readonly Draft[],
): Draft | undefined {
  const next = group.find(one => one.group && one.trigger.head > at)
  if (!next || times[at]!.type !== 'date' || next.trigger.head - at > REACH) return undefined
  let opening = -1
  for (let i = at; i < next.trigger.head; i++) {
    if (times[i] === times[at]) continue
    const word = tokens[i]!.folded
    if (classes[i] === 'mark' || (opening >= 0 && classes[i] === 'verb' && !isListed(next, i, classes, word)))
      return undefined
    if (MEANWHILE.has(word) && opening < 0) opening = i
    else if (TURNING.has(word) || classes[i] === 'sub' || classes[i] === 'rel') return undefined
  }
  return opening >= 0 && next.subject && next.subject.from > opening ? next : undefined
}

/** "when he lost control, veered off and struck a tree": one thing after another, and nobody says so. */
const isListed = ({ group }: Draft, at: number, classes: Reading['classes'], word: string): boolean =>
  at < group!.from && /^(?:comma|conj)$/.test(classes[group!.from - 1] ?? '') && !SAYING.test(word)

/** "were hit by a car when they tried to cross on Friday": a time that dates a clause of no event dates what happened then. */
export const whileUntold = (reading: Reading, at: number, group: readonly Draft[]): Draft | undefined => {
  const told = group.findLast(one => one.trigger.head < at)
  return told && reading.times[at]!.type === 'date' && isMeanwhile(reading, told, at) ? told : undefined
}

/** Whether a word stands in a "when" clause that tells what went on as an event happened. */
export function isMeanwhile(
  { tokens, classes }: Reading,
  { group, trigger, type }: Draft,
  at: number,
): boolean {
  if (!group || type.told === 'speech' || at - trigger.to > REACH || !isBarePast(group, trigger)) return false
  let opening = -1
  for (let i = trigger.to; i < at; i++) {
    const word = tokens[i]!.folded
    if (opening < 0 && (word === 'when' || word === 'while')) opening = i
    else if (TURNING.has(word) || PARTING.has(classes[i]!)) return false
  }
  return opening >= 0
}

const PARTING: ReadonlySet<string> = new Set(['mark', 'rel', 'quote'])

/** "hit", "was hit": neither "has hit" nor "to hit". */
export function isBarePast({ auxiliaries: [first], infinitive }: VerbGroup, { form }: Trigger): boolean {
  if (infinitive) return false
  return first === undefined ? form.forms.includes('past') : /^(?:was|were)$/.test(first)
}

const MEANWHILE = new Set(['as', 'when', 'while'])

/** No clause is longer. */
const REACH = 30
