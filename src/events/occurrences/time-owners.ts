import type { Timex } from '../../model/when.ts'
import { breaksBetween, isSubordinate, SAYING, turnsBetween } from './clause-breaks.ts'
import type { Draft } from './draft.ts'
import { OCCASIONS } from './handed-on.ts'
import type { Reading } from './reading.ts'
import { captioned } from './time-captions.ts'
import { closesAside, mainAfterWhen, opensClauseOf } from './time-clauses.ts'
import { isCompared } from './time-compared.ts'
import { definedBy, isBarePast, toldMeanwhile, toldWhen, whileUntold } from './time-meanwhile.ts'
import { heldAt, namedByDay, saidByClause, saidOfTime, undertakenAt } from './time-nouns.ts'
import { agreedBefore, arrestFor, isOfOldDeed, isOfOther } from './time-of-others.ts'

/** Gives the times of one sentence to its events. */
export function assignTimes(reading: Reading, group: readonly Draft[]): void {
  const { times } = reading
  const { start, end } = group[0]!
  for (let i = start; i < end; i++) {
    const time = times[i]
    if (time && (i === 0 || time !== times[i - 1])) assignTime(reading, time, i, group)
  }
}

function assignTime(reading: Reading, time: Timex, at: number, group: readonly Draft[]): void {
  if (isOfBirth(reading, at, group[0]!.start)) return
  if (isQualifier(reading, at)) {
    const noun =
      group.find(one => isAmong(one, at)) ??
      group.find(one => isHeldIn(reading, one, at)) ??
      doneDuring(reading, at, group)
    if (noun) noun.times = [...noun.times, time]
    return
  }
  const agreed = agreedBefore(reading, at)
  const owner = isCompared(reading, at)
    ? undefined
    : agreed >= 0
      ? group.find(one => one.trigger.head === agreed)
      : (ownerOf(reading, at, group) ?? toldMeanwhile(reading, at, group) ?? whileUntold(reading, at, group))
  if (owner) owner.times = [...owner.times, time]
  const whole = owner && definedBy(reading, owner, group)
  if (whole && time.type === 'date' && whole.times.length === 0) whole.times = [time]
  const told =
    toldWhen(reading, at, group) ??
    undertakenAt(reading, at, group) ??
    heldAt(reading, at, group) ??
    mainAfterWhen(reading, at, group) ??
    captioned(reading, at, group)
  if (told && told !== owner && told.times.length === 0) told.times = [time]
}

/** "Born in Barrow in 1934, she won a prize": a birth, which is no event of ours. */
function isOfBirth({ tokens, classes }: Reading, at: number, start: number): boolean {
  if (tokens[start]!.folded !== 'born') return false
  for (let i = at - 1; i > start && i > at - OPENING; i--)
    if (classes[i] === 'comma' || classes[i] === 'verb' || classes[i] === 'conj') return false
  return at - start < OPENING
}

/** Words of such an opening up to its year. */
const OPENING = 10

/** "to host the 2014 Winter Olympics": the year of an occasion that is no event of a list is that of what is done in it. */
const isHeldIn = ({ tokens }: Reading, { group, object }: Draft, at: number): boolean =>
  group !== undefined &&
  object !== undefined &&
  object.from < at &&
  at < object.head &&
  OCCASIONS.has(tokens[object.head]!.folded)

/** "lost a house in the 2018 Camp Fire", "vanished in a 2015 sweep": what was done in something of a year that tells no event. */
function doneDuring(reading: Reading, at: number, group: readonly Draft[]): Draft | undefined {
  const { classes, tokens } = reading
  if (classes[at - 1] !== 'det' || !/^(?:in|during)$/.test(tokens[at - 2]?.folded ?? '')) return undefined
  const before = group.findLast(one => one.trigger.head < at)
  if (!before?.group || before.times.length > 0 || before.group.infinitive) return undefined
  return breaksBetween(reading, before.trigger.to, at) ? undefined : before
}

/** "Friday's rally", "a Dec. 31 attack" date their noun; any other time the event before it in its clause, else the next. */
export function ownerOf(reading: Reading, at: number, group: readonly Draft[]): Draft | undefined {
  const within =
    group.find(one => isAmong(one, at)) ??
    namedByDay(reading, at, group) ??
    saidOfTime(reading, at, group) ??
    saidByClause(reading, at, group)
  if (within) return within
  const set = reading.tokens[at - 1]?.folded === 'for' ? group.find(one => isSetFor(one, at - 1)) : undefined
  if (set) return set
  const clause = opensContent(reading, at)
  const saying = clause ? -1 : sayingBefore(reading, at)
  if (saying >= 0) return group.find(one => one.trigger.head === saying)
  const next = opensClauseOf(reading, at, group)
  if (next) return next
  let before: Draft | undefined
  for (const one of group) {
    if (one.trigger.head > at) break
    const isSpokenBesides =
      before && !one.group && isSpokenOf(reading, one, before) && !isYetToBe(reading, before, at)
    if (before && isSpokenBesides && !isOfOldDeed(reading, one, before, at)) continue
    before = one
  }
  const arrest = before && arrestFor(reading, before, at, group)
  if (arrest) return arrest
  if (
    before &&
    !(clause && SAYING.test(reading.tokens[before.trigger.head]!.folded)) &&
    !breaksBetween(reading, before.trigger.to, at) &&
    !isOfOther(reading, before, at)
  )
    return before
  const opens = clause || opensSentence(reading, at, group[0]!.start)
  if (!opens && closesAside(reading, at)) return undefined
  return group.find(
    one =>
      one.trigger.head > at &&
      !isSource(reading, one) &&
      !isSubjectOfOther(one, group) &&
      !isLookedInto(reading, at, one) &&
      (opens
        ? !isSubordinate(reading, one, at) && !isWithinSubject(one, group)
        : !turnsBetween(reading, at, one.trigger.from)),
  )
}

/** "set his sentencing for June 2": what is set for a day. */
const isSetFor = ({ group, trigger }: Draft, preposition: number): boolean =>
  !group && trigger.to === preposition

/** "She said as early as 2011, the council was formed": a year or month and a comma open what is said. */
function opensContent({ tokens, classes, times }: Reading, at: number): boolean {
  const time = times[at]!
  let next = at
  while (times[next] === time) next++
  if (at === 0 || classes[next] !== 'comma' || time.earliest === time.latest || time.type !== 'date')
    return false
  if (!/^(?:det|pron|noun|num)$/.test(classes[next + 1] ?? '')) return false
  let before = at - 1
  while (
    before > Math.max(0, at - 5) &&
    (classes[before] === 'prep' || /^(?:as|early|late|recently|that)$/.test(tokens[before]!.folded))
  )
    before--
  return classes[before] === 'verb' && classes[before - 1] !== 'aux' && SAYING.test(tokens[before]!.folded)
}

/** "police said on Tuesday": the verb of saying that a day stands right after; -1 where none does. */
function sayingBefore({ tokens, classes }: Reading, at: number): number {
  const before = classes[at - 1] === 'prep' ? at - 2 : at - 1
  return classes[before] === 'verb' && SAYING.test(tokens[before]!.folded) ? before : -1
}

/** Whether a token stands among the words before an event's noun. */
const isAmong = ({ group, phrase, trigger }: Draft, at: number): boolean =>
  !group && at >= phrase.from && at < trigger.from

/** "under the 1990 law": a year among the words of a noun that is no event is that noun's. */
function isQualifier({ classes, times }: Reading, at: number): boolean {
  let next = at
  while (times[next] === times[at]) next++
  return (
    /^(?:\d{4}(?:-\d{2})?|\d{3}X|\d{2}XX)$/.test(times[at]!.value) &&
    (classes[at - 1] === 'det' || classes[at - 1] === 'poss') &&
    classes[next] === 'noun'
  )
}

/** "according to the lawsuit": where a thing is told, which has no part in it. */
const isSource = ({ tokens }: Reading, { group, phrase }: Draft): boolean =>
  !group && tokens[phrase.from - 1]?.folded === 'to' && tokens[phrase.from - 2]?.folded === 'according'

/** "Yesterday the first death was announced": the day is that of the announcement. */
const isSubjectOfOther = ({ group, trigger }: Draft, drafts: readonly Draft[]): boolean =>
  !group &&
  drafts.some(
    other =>
      other.group !== undefined && other.subject?.head === trigger.head && other.type.told === 'speech',
  )

/** "On Friday supporters of the strike marched": the time that opens a sentence is that of its verb. */
const isWithinSubject = ({ group, trigger: { head } }: Draft, drafts: readonly Draft[]): boolean =>
  !group &&
  drafts.some(
    ({ group: verb, subject }) =>
      verb && subject && subject.from < head && head < verb.from && head !== subject.head,
  )

/** No sentence of an article is longer. */
const FAR = 150

const LOOKED_INTO = new Set(['violence', 'killing', 'crime', 'accident', 'disaster'])

/** "Reports Tuesday showed ice caused the crash": the day is that of the verb between, and the deed is known. */
function isLookedInto(
  { tokens, classes, times }: Reading,
  at: number,
  { group, phrase, type, trigger, clause }: Draft,
): boolean {
  if (group || clause || !LOOKED_INTO.has(type.family) || trigger.from - at > FAR) return false
  if (!/^(?:the|this|that|its|his|her|their)$/.test(tokens[phrase.from]!.folded)) return false
  // "this week saw the deaths of three".
  let next = at
  while (times[next] === times[at]) next++
  if (classes[next] === 'verb' && classes[at - 1] !== 'noun') return false
  return classes.slice(at, trigger.from).includes('verb')
}

/** "had invited them to the final on Sunday": what has been done was not done on a day to come. */
const isYetToBe = (
  { times, source: { published } }: Reading,
  { group, trigger, type }: Draft,
  at: number,
): boolean =>
  published !== null &&
  type.told === 'speech' &&
  (times[at]!.earliest ?? '') > published &&
  group !== undefined &&
  (/^(?:had|has|have)$/.test(group.auxiliaries[0] ?? '') || isBarePast(group, trigger))

const isSpokenOf = (reading: Reading, noun: Draft, verb: Draft): boolean =>
  isLeaning(reading, noun) || isObject(reading, noun, verb)

/** "righted the wreck in September": what is done to something told before dates the doing. */
const isObject = ({ tokens }: Reading, noun: Draft, { object, group, into }: Draft): boolean =>
  group !== undefined &&
  into !== noun &&
  object !== undefined &&
  noun.trigger.head === object.head &&
  /^(?:the|this|that|its|his|her|their)$/.test(tokens[noun.phrase.from]!.folded)

/** "the withdrawal", "its closure": what is spoken of rather than told; a time after it dates the verb. */
const isLeaning = ({ tokens }: Reading, noun: Draft) =>
  noun.governor !== undefined &&
  noun.governor.type.type !== 'blame' &&
  tokens[noun.phrase.from]!.folded !== 'a'

/** "On Friday, …": a time before anything else but a preposition. */
const opensSentence = ({ classes }: Reading, at: number, start: number) =>
  at - start <= 1 ||
  (at - start <= 3 && classes.slice(start, at).every(kind => kind !== 'verb' && kind !== 'noun'))
