import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { addDays, dateOf, daysOfValue, durationAfter, durationBefore, notAfter } from './calendar.ts'
import { bySentence, type Draft, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import { assignTimes } from './time-owners.ts'

/** Gives every time of the text to the event it dates, and dates the events that have one. */
export function addDates(reading: Reading, drafts: readonly Draft[]): void {
  for (const group of bySentence(drafts)) {
    assignTimes(reading, group)
    for (const draft of group)
      draft.date = isUndated(draft) && !isForeseen(draft) ? null : ownDate(reading, draft)
    for (const draft of group) if (!draft.date && isReal(draft)) draft.date = upToEnd(reading, draft, group)
  }
}

/** Whether an event only wished for or feared has no day. */
export const isUndated = (draft: Draft) => !isReal(draft) && draft.modality !== 'negated'

/** "would leave by March 31": what is to come has the day its own words give it, and no other. */
export const isForeseen = ({ modality, group }: Draft) =>
  modality === 'intended' || (modality === 'conditional' && group?.modal === 'would')

const STATES = new Set(['presence', 'participation', 'war', 'hostilities'])

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
      lately(draft, times) ??
      vaguely(draft, times, published) ??
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
  if (word === 'from' && second) return dateOf(first.earliest!, second.latest!, [first, second])
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
  const closed = times.filter((time, i) => !time.edtf.endsWith('/..') && !isNamedNext(time, times[i + 1]))
  return closed.length > 0 && !STATES.has(type.type) ? closed : times
}

/** "ten hours later Thursday", "the next day, March 3": what was counted is then named. */
const isNamedNext = (time: Timex, next: Timex | undefined): boolean =>
  time.type === 'relation' && next?.type === 'date' && next.start >= time.end && next.start - time.end < 6

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

/** "were arrested over the past week": some time in a stretch that ends with the article. */
function lately(draft: Draft, times: readonly Timex[]): EventDate | null {
  const stretch = times.find(time => time.type === 'duration' && time.earliest && time.latest)
  if (!stretch || STATES.has(draft.type.type)) return null
  return dateOf(stretch.earliest!, stretch.latest!, [stretch])
}

/** "has weathered three weeks of protests": what has gone on so long, up to the article. */
function upToNow(reading: Reading, draft: Draft, published: string | null): EventDate | null {
  const { tokens, classes } = reading
  const length = lengthBefore(reading, draft)
  if (!length || !published) return null
  const earliest = durationBefore(published, length.value)
  const first = tokenAt(reading, length.start)
  // Only the perfect tells that it has lasted until now.
  if (
    !earliest ||
    classes[first - 1] !== 'verb' ||
    first - 2 < draft.start ||
    !/^(?:has|have)$/.test(tokens[first - 2]!.folded)
  )
    return null
  const note = 'counted back from the day of the article'
  return dateOf(
    earliest,
    published,
    [length],
    [{ from: length.surface, to: `${earliest}/${published}`, note }],
  )
}

/** "Three days of fighting ended on Saturday": from so long before to the day its verb gives. */
function upToEnd(reading: Reading, draft: Draft, group: readonly Draft[]): EventDate | null {
  const length = lengthBefore(reading, draft)
  const verb = length && group.find(one => one.group && one.trigger.head > draft.trigger.head)
  if (!length || !verb || !isOneClause(reading, draft.trigger.to, verb.group!.from)) return null
  if (!verb.date || verb.date.timeIds.length === 0) return null
  const earliest = durationBefore(verb.date.earliest, length.value)
  if (!earliest) return null
  const { latest, timeIds, derivation } = verb.date
  const steps = [{ from: length.surface, to: `${earliest}/${latest}`, note: 'counted back from its end' }]
  const date = dateOf(earliest, latest, [length], [...derivation, ...steps])
  return { ...date, timeIds: [...timeIds, ...date.timeIds] }
}

/** Whether no other clause and no other verb stands between two tokens. */
function isOneClause({ classes }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (classes[i] === 'verb' || classes[i] === 'aux' || classes[i] === 'mark' || classes[i] === 'comma')
      return false
  return true
}

/** "Three days of intense fighting". */
function lengthBefore({ tokens, times }: Reading, { group, phrase }: Draft): Timex | undefined {
  const length = tokens[phrase.from - 1]?.folded === 'of' ? times[phrase.from - 2] : undefined
  return group || length?.type !== 'duration' ? undefined : length
}

/** How far back at most such words are meant to reach, in days. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['PXD', 7],
  ['PXW', 60],
  ['PXM', 365],
])

/** "in the past few days", "in recent weeks", "a few weeks ago": some time before the article. */
function vaguely({ type }: Draft, times: readonly Timex[], published: string | null): EventDate | null {
  const stretch = times.find(time => VAGUE.has(time.value) && /past|last|recent|\bago$/i.test(time.surface))
  if (!stretch || !published || STATES.has(type.type)) return null
  const reach = VAGUE.get(stretch.value)!
  const earliest = addDays(published, -reach)
  // "several weeks ago" is not yesterday.
  const latest = /ago$/i.test(stretch.surface) ? addDays(published, -Math.ceil(reach / 5)) : published
  const note = 'counted back from the day of the article, roughly'
  const steps = [{ from: stretch.surface, to: `${earliest}/${latest}`, note }]
  return dateOf(earliest, latest, [stretch], steps)
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

/** "ships are being diverted": what is told as going on does so on the day of the article. */
function goingOnNow(
  { group, modality, trigger, governor }: Draft,
  published: string | null,
): EventDate | null {
  const [first] = group?.auxiliaries ?? []
  // "said people were being fed": what somebody reports of the present.
  const reported = modality === 'reported' && governor !== undefined && (first === 'was' || first === 'were')
  // "have been leaving": they still are.
  const since =
    (first === 'has' || first === 'have') &&
    group!.auxiliaries.at(-1) === 'been' &&
    !group!.passive &&
    trigger.form.forms.includes('ing')
  const now = first === 'is' || first === 'are' || reported || since
  if (
    !published ||
    !now ||
    modality === 'negated' ||
    !(since || isProgressive(group!.auxiliaries, group!.passive))
  )
    return null
  return dateOf(
    published,
    published,
    [],
    [{ from: 'still going on', to: published, note: 'as of this article' }],
  )
}

const isProgressive = (auxiliaries: readonly string[], passive: boolean): boolean =>
  passive ? auxiliaries.includes('being') : auxiliaries.length === 1

/** "have been there for nearly 20 years": counted back from the article's day. */
function goingOn(draft: Draft, length: Timex, published: string): EventDate | undefined {
  const perfect = draft.group?.auxiliaries.some(word => word === 'have' || word === 'has' || word === "'ve")
  const earliest = durationBefore(published, length.value)
  if (!perfect || !earliest) return undefined
  return dateOf(
    earliest,
    published,
    [length],
    [
      {
        from: length.surface,
        to: `${earliest}/${published}`,
        note: 'counted back from the day of the article',
      },
    ],
  )
}

function wordBefore(reading: Reading, time: Timex): string {
  const at = tokenAt(reading, time.start)
  let before = at - 1
  while (/^(?:just|only)$/.test(reading.tokens[before]?.folded ?? '')) before--
  const word = reading.tokens[before]?.folded ?? ''
  return word === 'the' ? (reading.tokens[before - 1]?.folded ?? '') : word
}
