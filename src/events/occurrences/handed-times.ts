import { tokenAt } from '../../text/token-at.ts'
import { isForeseen, isOpen, isUndated, ownDate } from './dates.ts'
import { bySentence, type Draft, isParticiple } from './draft.ts'
import { saidOnce, scoredAt, undertakenWith } from './handed-on.ts'
import { holds } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isBarePast, isMeanwhile, toldMeanwhile } from './time-meanwhile.ts'

/** "came to power in elections this year": what is not told leaves its time to the verb it hangs on, told just before. */
export function handOnTimes(reading: Reading, drafts: readonly Draft[], told: readonly Draft[]): void {
  const kept = new Set(told)
  for (const group of bySentence(drafts))
    for (const [i, one] of group.entries()) {
      if (one.into || one.times.length === 0 || one.times.some(isOpen)) continue
      if (kept.has(one) && !isWantedInVain(reading, one)) continue
      const owner = ownerOf(reading, one, i, group, kept)
      if (!owner || !kept.has(owner) || owner.date) continue
      owner.times = [...owner.times, ...one.times]
      if (!isUndated(owner) || isForeseen(owner)) owner.date = ownDate(reading, owner)
    }
}

/** What is told with a time that is no told event's; the surest ties first. */
function ownerOf(
  reading: Reading,
  one: Draft,
  i: number,
  group: readonly Draft[],
  kept: ReadonlySet<Draft>,
): Draft | undefined {
  const isTold = (other: Draft) => kept.has(other)
  const before = group
    .slice(0, i)
    .findLast(other => kept.has(other) && (!isUndated(other) || isForeseen(other)))
  if (before && handsBack(reading, one, before)) return before
  if (kept.has(one)) return undefined
  if (before && isJoinedTo(reading, before, one)) return before
  const after = group.slice(i + 1)
  return (
    whatHappened(reading, one, group, kept) ??
    undertakenWith(reading, one, group.filter(isTold)) ??
    after.find(other => (one.group ? isJoinedTo(reading, one, other) : opensBefore(reading, one, other))) ??
    after.filter(isTold).find(other => scoredAt(reading, one, other) || saidOnce(reading, one, other))
  )
}

/** "ordered them to leave in January", told since: the day past is that of the order. */
const isWantedInVain = ({ source: { published } }: Reading, { modality, times }: Draft): boolean =>
  modality === 'demanded' &&
  published !== null &&
  times.every(time => time.latest !== null && time.latest <= published)

/** "Panic broke out on Friday as hundreds fled": what happened as something did that tells no event. */
function whatHappened(
  reading: Reading,
  { group: verb, times }: Draft,
  group: readonly Draft[],
  kept: ReadonlySet<Draft>,
): Draft | undefined {
  const [time] = times
  if (!verb || !time) return undefined
  const others = group.filter(one => kept.has(one))
  return toldMeanwhile(reading, tokenAt(reading, time.start), others)
}

/** "On Friday the plane flew south, but crashed": what the same subject did beside a verb that tells no event. */
function isJoinedTo({ classes }: Reading, one: Draft, { group, subject, trigger }: Draft): boolean {
  if (
    !group ||
    !one.group ||
    one.type.told === 'speech' ||
    !isBarePast(group, trigger) ||
    !/^(?:conj|comma)$/.test(classes[group.from - 1] ?? '')
  )
    return false
  if (subject === undefined || subject.head !== one.subject?.head) return false
  return !classes.slice(one.trigger.to, group.from).some(kind => PARTING.has(kind) && kind !== 'comma')
}

/** Whether a time of what is not told is that of the event told before it. */
const handsBack = (reading: Reading, one: Draft, before: Draft): boolean =>
  (!one.group && before.attached.some(({ phrase }) => holds(phrase, one.trigger.head))) ||
  isMeanwhile(reading, before, one.trigger.head) ||
  ((isReduced(reading, one) || isWithoutPast(one)) && saysMoreOf(reading, before, one))

/** "celebrating the new year", "caused by a virus": a verb that only says more of a noun; "set by a rival in 1994" has its own time. */
const isReduced = ({ classes }: Reading, one: Draft): boolean =>
  isParticiple(one) ||
  (one.type.type === '' && one.group?.auxiliaries.length === 0 && classes[one.trigger.from - 1] === 'noun')

/** "decided to stop funding", "ordered them to leave": no verb of a past of its own. */
const isWithoutPast = ({ group, trigger }: Draft): boolean =>
  group !== undefined && group.auxiliaries.length === 0 && !trigger.form.forms.includes('past')

/**
 * "blew himself up beside people celebrating the new year on Friday": a participle of the clause a verb in the simple past
 * opens. What somebody said is of another time than what was wanted; a day past is that of the decision or order.
 */
function saysMoreOf(reading: Reading, { group, type, trigger, passive }: Draft, one: Draft): boolean {
  if (!group || !isBarePast(group, trigger)) return false
  if (type.told === 'speech' && !(ORDERING.has(type.type) && isPast(reading, one))) return false
  if (passive && group.auxiliaries.length === 0) return false
  return !reading.classes.slice(trigger.to, one.trigger.head).some(kind => PARTING.has(kind))
}

const ORDERING: ReadonlySet<string> = new Set(['order', 'demand', 'refusal'])

const isPast = ({ source: { published } }: Reading, { times }: Draft): boolean =>
  published !== null && times.every(({ latest }) => latest !== null && latest <= published)

const PARTING: ReadonlySet<string> = new Set(['comma', 'mark', 'rel', 'sub'])

/** "In another incident on Thursday, 21 people were killed": a phrase that opens the sentence says when the rest was. */
function opensBefore({ classes, times }: Reading, opening: Draft, { group, trigger, start }: Draft): boolean {
  if (!group || classes[start] !== 'prep' || opening.trigger.head - start > OPENING) return false
  let commas = 0
  for (let i = start; i < trigger.head; i++) {
    if (classes[i] === 'mark' || classes[i] === 'rel' || classes[i] === 'sub' || classes[i] === 'verb')
      return false
    if (classes[i] === 'comma' && !times[i]) commas++
  }
  return commas === 1
}

/** Words from the beginning of a sentence to the noun of a phrase that opens it, at most. */
const OPENING = 6
