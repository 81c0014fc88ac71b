import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { addDays, dateOf, daysOfValue, durationAfter, notAfter } from './calendar.ts'
import { goingOn, goingOnNow, lately, STATES, upToEnd, upToNow, vaguely } from './dates-of-stretches.ts'
import { dayHeadings } from './day-headings.ts'
import { bySentence, type Draft, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import { assignTimes } from './time-owners.ts'

/** Gives every time of the text to the event it dates, and dates the events that have one. */
export function addDates(reading: Reading, drafts: readonly Draft[]): void {
  const days = dayHeadings(reading)
  for (const group of bySentence(drafts)) {
    assignTimes(reading, group)
    for (const draft of group)
      draft.date =
        isUndated(draft) && !isForeseen(draft) && !isAskedFor(reading, draft) ? null : ownDate(reading, draft)
    for (const draft of group) if (!draft.date && isReal(draft)) draft.date = upToEnd(reading, draft, group)
    const day = days[group[0]!.sentence]
    if (day) for (const draft of group) draft.date ??= underHeading(reading, draft, day)
  }
}

/** The day of the heading, for what has none of its own; what is said to have been before was on another. */
function underHeading({ source }: Reading, draft: Draft, day: Timex): EventDate | null {
  if (draft.group?.auxiliaries[0] === 'had') return null
  const isToCome = source.published !== null && day.earliest! > source.published
  if (isToCome ? !isForeseen(draft) : isUndated(draft)) return null
  return dateOf(day.earliest!, day.latest!, [day])
}

/** Whether an event only wished for or feared has no day. */
export const isUndated = (draft: Draft) => !isReal(draft) && draft.modality !== 'negated'

/** "would leave by March 31": what is to come has the day its own words give it, and no other. */
export const isForeseen = ({ modality, group }: Draft) =>
  modality === 'intended' || (modality === 'conditional' && group?.modal === 'would')

/** "urged all to join a march on Friday", told on Wednesday: what is asked for has its day where that is still to come. */
const isAskedFor = ({ source: { published } }: Reading, { modality, times }: Draft): boolean =>
  modality === 'demanded' &&
  published !== null &&
  times.length > 0 &&
  times.every(({ earliest }) => earliest !== null && earliest > published)

/** What the event's own times say, by the words before them: on, since, until, for. */
export function ownDate(reading: Reading, draft: Draft): EventDate | null {
  const { published } = reading.source
  const times = [...draft.times, ...(draft.clause?.times ?? [])]
  const dated = times.filter(isDated)
  const length = times.find(time => time.type === 'duration')
  if (length && published && STATES.has(draft.type.type)) {
    const since = goingOn(draft, length, published)
    if (since) return since
  }
  const [first, second] = told(reading, draft, dated)
  if (!first)
    return (
      lately(times) ??
      vaguely(times, published) ??
      within(reading, draft, times, published) ??
      upToNow(reading, draft, published) ??
      goingOnNow(draft, published)
    )
  const named = isOpen(first) && isOwn(reading, draft, first) ? daysOfValue(first.value) : undefined
  if (named) return { ...dateOf(...named, [first]), edtf: first.value, derivation: [] }
  const word = isOwn(reading, draft, first) ? '' : wordBefore(reading, first)
  if (word === 'since' && published)
    return dateOf(
      first.earliest!,
      published,
      [first],
      [
        {
          from: `since ${first.surface}`,
          to: `${first.earliest}/${published}`,
          note: 'still so in this article',
        },
      ],
    )
  if (word === 'from' && second && second.latest! >= first.earliest!)
    return dateOf(first.earliest!, second.latest!, [first, second])
  if (word === 'after' && published && first.latest! < published)
    return dateOf(
      addDays(first.latest!, 1),
      published,
      [first],
      [{ from: `after ${first.surface}`, to: `${addDays(first.latest!, 1)}/${published}` }],
    )
  if (word === 'until' || word === 'till' || word === 'before') return null
  // "extended through Friday", "up from three days ago" say how far, not when.
  if (word === 'through' || (word === 'from' && /\bago$/.test(first.surface))) return null
  // "approved the calendar for next year": what has been done was not done on a day to come.
  if (published && first.earliest! > published && isBarePast(draft) && draft.type.type !== 'organisation')
    return null
  const date = dateOf(first.earliest!, first.latest!, [first])
  return published && !isForeseen(draft)
    ? notAfter(date, published, 'told in this article, so not after it')
    : date
}

/** "approved", "was approved"; not "was to be approved". */
const isBarePast = ({ group, trigger, modality }: Draft): boolean =>
  group !== undefined &&
  modality === 'asserted' &&
  !group.infinitive &&
  (group.auxiliaries.length === 0
    ? trigger.form.forms.includes('past')
    : /^(?:was|were|has|have)$/.test(group.auxiliaries[0]!))

/** A day or period of its own, or one counted from a date told before: "the next day". */
const isDated = ({ type, earliest, latest }: Timex): boolean =>
  earliest !== null && latest !== null && (type === 'date' || type === 'relation')

/** "since 1999", "by March": a side is left open. */
export const isOpen = ({ edtf }: Timex): boolean => edtf.endsWith('/..') || edtf.startsWith('../')

/**
 * "In jail since 1999, they arrived today": what was done on a day was not done since another; "is accused of a theft in May"
 * says when nothing was, but "In May 1989, he is found guilty" does.
 */
function told({ tokens }: Reading, { type, group }: Draft, times: readonly Timex[]): readonly Timex[] {
  const [be] = group?.auxiliaries ?? []
  if (JUDGED.has(type.type) && group?.passive && (be === 'is' || be === 'are'))
    return times.filter(time => isPresent(time) || time.end <= tokens[group.from]!.start)
  const closed = times.filter(
    (time, i) =>
      !time.edtf.endsWith('/..') && !isNamedNext(time, times[i + 1]) && !isNarrowed(time, times[i + 1]),
  )
  return closed.length > 0 && !STATES.has(type.type) ? closed : times
}

/** "ten hours later Thursday", "the next day, March 3": what was counted is then named. */
const isNamedNext = (time: Timex, next: Timex | undefined): boolean =>
  time.type === 'relation' && next?.type === 'date' && next.start >= time.end && next.start - time.end < 6

/** "Earlier this month, at 2 p.m. on Nov. 8": a day inside the first time says which. */
const isNarrowed = (time: Timex, next: Timex | undefined): boolean =>
  time.earliest !== time.latest &&
  next?.type === 'date' &&
  next.earliest !== null &&
  next.earliest === next.latest &&
  (time.earliest ?? '~') <= next.earliest &&
  next.earliest <= (time.latest ?? '')

const JUDGED = new Set(['blame', 'trial'])

const isPresent = ({ surface }: Timex): boolean => /today|now|this/i.test(surface)

/** "the 2004 tsunami": a time among the noun's own words, whatever stands before the noun. */
const isOwn = (reading: Reading, { phrase, group, trigger, times, clause }: Draft, time: Timex): boolean => {
  const { tokens } = reading
  // "after 2000 when the board issued its warning": the time of the verb that tells it.
  if (clause && !times.includes(time) && isOwn(reading, clause, time)) return true
  if (group)
    return (
      time.end <= tokens[trigger.from]!.start &&
      (isWhen(reading, time) || isUndertaken(reading, trigger.from, time))
    )
  return time.start >= tokens[phrase.from]!.start && time.end <= tokens[trigger.from]!.start
}

/** "after the Oct. 14 effort to rob him": the day of the deed, whatever stands before what was undertaken. */
const isUndertaken = ({ tokens, classes }: Reading, verb: number, time: Timex): boolean =>
  classes[verb - 1] === 'to' && classes[tokenAt({ tokens }, time.start) - 1] === 'det'

/** "since Aug. 25, when insurgents attacked": the day itself, whatever stands before it. */
function isWhen({ tokens, classes, times }: Reading, time: Timex): boolean {
  let next = tokenAt({ tokens }, time.start)
  while (times[next] === time) next++
  return tokens[classes[next] === 'comma' ? next + 1 : next]?.folded === 'when'
}

/** "to hire 50 workers within three years": what is to come so soon, counted from the article. */
function within(
  { tokens }: Reading,
  draft: Draft,
  times: readonly Timex[],
  published: string | null,
): EventDate | null {
  const length = times.find(
    time => time.type === 'duration' && tokens[tokenAt({ tokens }, time.start) - 1]?.folded === 'within',
  )
  const latest = length && published && isForeseen(draft) ? durationAfter(published, length.value) : undefined
  if (!length || !latest) return null
  const note = 'counted from the day of the article'
  const steps = [{ from: `within ${length.surface}`, to: `${published}/${latest}`, note }]
  return dateOf(published!, latest, [length], steps)
}

function wordBefore(reading: Reading, time: Timex): string {
  const at = tokenAt(reading, time.start)
  let before = at - 1
  while (/^(?:just|only)$/.test(reading.tokens[before]?.folded ?? '')) before--
  const word = reading.tokens[before]?.folded ?? ''
  return word === 'the' ? (reading.tokens[before - 1]?.folded ?? '') : word
}
