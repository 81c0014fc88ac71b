import { verbGroup } from './clause.ts'
import { comebackBefore } from './comeback.ts'
import type { Draft } from './draft.ts'
import { copulaBefore, isHeadline } from './infinitive.ts'
import type { Reading } from './reading.ts'

/** "a drive to end malaria", "met to sign": neither "plans to sign" nor "is to sign" nor "expects him to sign". */
export function isAim(reading: Reading, draft: Draft): boolean {
  const { group, subject, start, passive } = draft
  const { from } = group!
  if (wonBy(reading, draft) >= 0) return false
  if (passive || subject!.to === from || isHeadline(reading, from, start)) return false
  if (copulaBefore(reading, from, start) >= 0) return false
  return !isCatenative(reading, from, start)
}

/** Whether the word right before "to" is a verb that goes together with what follows, and is itself no aim: "plans to", "has begun to". */
const isCatenative = (reading: Reading, to: number, start: number): boolean =>
  reading.classes[to - 1] === 'verb' &&
  WITH_TO.test(reading.tokens[to - 1]!.folded) &&
  !verbGroup(reading, to - 1, start).infinitive

const WITH_TO =
  /^(?:agree|aim|alleg|appear|believ|considered|estimated|known|likely|reported$|rumou?red|said$|supposed|suspected|thought|ask|attempt|beg[aiu]n|choos|chose|continu|decid|declin|end(?:ed|s)? up|expect|fail|go(?:ing|es)?$|help|hop(?:e|es|ed|ing)$|intend|learn|manag|need|offer|order|plan|prepar|promis|propos|refus|schedul|seek|sought|seem|start|struggl|threaten|tried|tries|try|vow|want|wish|tend|allow|forc|requir|invit|instruct|urg|told|unable|pledg)/

/**
 * Where the verb begins: "began to withdraw", "failed to agree" with the verb before "to" where somebody does it; the
 * participle alone, or "to acquire", where nobody is named.
 */
export function verbStart(reading: Reading, draft: Draft, hasSubject: boolean): number {
  const { group, start, trigger } = draft
  const { from, infinitive } = group!
  const won = hasSubject ? wonBy(reading, draft) : -1
  if (won >= 0) return won
  if (!hasSubject) return infinitive ? openingOf(reading, from, start) : trigger.head
  const copula = infinitive ? copulaBefore(reading, from, start) : -1
  if (copula >= 0) return copula
  return infinitive && isCatenative(reading, from, start) ? verbGroup(reading, from - 1, start).from : from
}

/** "came from behind to beat": the verb that says how, of a match; -1. */
const wonBy = (reading: Reading, { group, start, type }: Draft): number =>
  group!.infinitive && type.type === 'sport' ? comebackBefore(reading, group!.from, start) : -1

/** "to help repair", "to try to find": the first of the infinitives before a verb. */
function openingOf(reading: Reading, from: number, start: number): number {
  if (reading.classes[from - 1] !== 'verb') return from
  const before = verbGroup(reading, from - 1, start)
  return before.infinitive ? before.from : from
}
