import type { StoryEvent } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { firstNot } from '../../text/bisect.ts'
import { mapped } from '../../text/mapped.ts'
import { tokenAt } from '../../text/token-at.ts'
import { addDays, dateOf } from '../occurrences/calendar.ts'
import type { Reading } from '../occurrences/reading.ts'
import { isOfBench, type News, newsOf } from './news-day.ts'
import { isOfOtherDay } from './of-whom.ts'
import { isGround, isOldThing, isToldAside } from './other-times.ts'
import { isPast } from './past-tense.ts'
import { isActual, isSpeech, type Scene, sceneOf, type Telling } from './scene.ts'
import { type Beside, besideEach, daysOfEach, hasOtherTime, isOneTime, isWorded } from './told-beside.ts'
import { sameDay } from './told-together.ts'
import { ofUntoldTimes } from './untold-times.ts'
import { withDate } from './with-date.ts'

/**
 * What neither words nor links have dated is supposed to be of the time it is told amid: that of its own sentence, that
 * which holds before and after it, or the day of the report where its news is of that day. Runs last, so that nothing is
 * concluded from what is only supposed.
 */
export function supposeDates(reading: Reading, events: readonly StoryEvent[]): StoryEvent[] {
  const scene = sceneOf(reading, events)
  const first = scene.tellings.filter(one => !one.again)
  const beside = besideEach(first, reading.source.published)
  const dates = new Map(events.flatMap(one => (isWorded(one.date) ? [[one.id, one.date] as const] : [])))
  const news = newsOf(scene, dates)
  const days = daysOfEach(scene)
  const supposed = new Map<string, EventDate>()
  const untold = ofUntoldTimes(scene)
  for (const [i, one] of first.entries()) {
    // A noted event has its date besides the text.
    if (one.event.reference || untold.has(one.event.id)) continue
    const date = one.event.date
      ? dayOfTalk(scene, one, news)
      : supposedDate(scene, one, beside[i]!, days, news)
    if (date) supposed.set(one.event.id, date)
  }
  return mapped(events, event => {
    const date = supposed.get(event.id)
    return date ? withDate(event, date) : event
  })
}

/**
 * "The council met on Monday. … Roe also spoke.": talk that nothing dates was on the day of the news, not of the report,
 * unless it is of a mishap, of which people speak for days.
 */
function dayOfTalk(scene: Scene, one: Telling, news: News | undefined): EventDate | undefined {
  const { published } = scene.source
  const { date } = one.event
  if (
    !news ||
    news.isMishap ||
    !published ||
    !date ||
    date.timeIds.length > 0 ||
    !isSpeech(scene, one.event) ||
    !isActual(one.event)
  )
    return undefined
  if (date.earliest !== published || news.date.latest >= published) return undefined
  if (news.date.earliest !== news.date.latest) return undefined
  return one.noun || isPast(scene, one.from) ? news.date : undefined
}

function supposedDate(
  scene: Scene,
  one: Telling,
  { before, after }: Beside,
  days: readonly ReadonlySet<string>[],
  news: News | undefined,
): EventDate | undefined {
  if (before?.sentence === one.sentence && isOfSentence(scene, one, before)) return dateLike(before)
  if (isPlan(scene, one)) return timeOfPlan(scene, one)
  if (!isActual(one.event)) return undefined
  const isVerb = !one.noun && !isOfCourt(scene, one, before)
  if (after?.sentence === one.sentence) {
    if (isOfOtherDay(scene, one, after)) return undefined
    if (isOfNext(scene, one, after)) return dateLike(after)
    if (isOfOldTime(scene, one, after)) return undefined
  }
  if (isVerb && before && !hasOtherTime(days, before, one)) {
    const isWithin = after && isOneTime(before, after)
    if (isWithin || (isPassive(scene, one) && isRecent(scene, before))) return dateLike(before)
  }
  // What the sentence that gives the day leaves undated is of another.
  if (!news || news.sentence === one.sentence) return undefined
  // "has issued": what a report tells as new is of its news.
  if (isPerfect(scene, one)) return news.date
  return isOfToday(scene, news) && news.suits(one.event) && !isBefore(scene, one) ? news.date : undefined
}

/** "drove off on Friday, hitting a wall", "tried on Friday to stop him": neither "of leaving his ship" nor what nouns only report. */
function isOfSentence(scene: Scene, one: Telling, before: Telling): boolean {
  const { modality } = one.event
  if (modality === 'intended') return isAttempt(scene, one)
  if (isToldAside(scene, before, one) || isOfOldTime(scene, one, before)) return false
  if (isGround(scene, one) || isOfCourt(scene, one, before) || isOfThing(scene, one, before)) return false
  return modality === 'asserted' || (modality === 'reported' && !one.noun)
}

/** "confirmed on Monday the events that sent five to hospital": what "that" tells of the thing spoken of was before. */
function isOfThing(scene: Scene, one: Telling, before: Telling): boolean {
  const { classes } = scene.reading
  if (before.noun || one.noun) return false
  let at = one.from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv') at--
  return classes[at] === 'rel' && classes[at - 1] === 'noun' && at > before.to
}

const COURT: ReadonlySet<string> = new Set(['trial', 'sanction', 'blame', 'release', 'arrest'])

/** "sentenced for the shipwreck": what a court or the police act on was before. */
const isOfCourt = (scene: Scene, { event }: Telling, beside: Telling | undefined): boolean =>
  beside !== undefined &&
  (COURT.has(beside.event.type) || isOfBench(scene, beside)) &&
  !COURT.has(event.type) &&
  !isSpeech(scene, event)

/** "tried to withdraw money". */
const isAttempt = ({ reading: { tokens } }: Scene, { from }: Telling): boolean =>
  tokens[from - 1]?.folded === 'to' &&
  /^(?:try|tried|trying|attempt(?:ed|ing)?)$/.test(tokens[from - 2]?.folded ?? '')

/** "The road closed after a bus crashed on Friday": neither a participle of what stands before, nor what somebody announces. */
const isOfNext = (scene: Scene, one: Telling, after: Telling): boolean =>
  !isParticiple(scene, one) &&
  !isToldAside(scene, one, after) &&
  !isBefore(scene, after) &&
  !isOfOldTime(scene, one, after) &&
  (!isSpeech(scene, after.event) || isSpeech(scene, one.event))

/**
 * "have sent aid since a war of 1999", "awarded artists whose works stood there ten years ago": a time long past is not
 * that of what has happened since, nor of what another clause tells.
 */
function isOfOldTime(scene: Scene, one: Telling, other: Telling): boolean {
  if (isRecent(scene, other) || scene.source.published === null) return false
  if (!one.noun && isOldThing(scene, other, other.event.date!)) return true
  if (SINCE.test(auxiliaryOf(scene, one))) return true
  const { classes } = scene.reading
  return classes.slice(Math.min(one.to, other.to), Math.max(one.from, other.from)).includes('rel')
}

const SINCE = /^(?:has|have|is|are)$/

const isParticiple = ({ reading: { tokens } }: Scene, { from, noun }: Telling): boolean =>
  !noun && tokens[from]!.folded.endsWith('ing')

/** "will help on Saturday". */
const isPlan = (scene: Scene, one: Telling): boolean =>
  one.event.modality === 'intended' && /^(?:will|would|shall)$/.test(auxiliaryOf(scene, one))

/** "were arrested": told of somebody of whom the report has just told. */
const isPassive = (scene: Scene, one: Telling): boolean => /^(?:was|were)$/.test(auxiliaryOf(scene, one))

const isRecent = ({ source: { published } }: Scene, { event }: Telling): boolean =>
  published !== null && event.date!.earliest >= addDays(published, -MONTH)

/** Days: what a report tells in the past passive is of its news, not of what it remembers. */
const MONTH = 31

/** The time to come that a sentence gives nearest to what it plans. */
function timeOfPlan({ source, reading }: Scene, { start, sentence }: Telling): EventDate | undefined {
  const { published, times } = source
  if (published === null) return undefined
  const at = firstNot(times, one => one.start < start)
  let nearest: Timex | undefined
  for (const time of times.slice(Math.max(0, at - NEAR), at + NEAR)) {
    if (time.type !== 'date' || !time.earliest || !time.latest || time.latest < published) continue
    if (reading.tokens[tokenAt(reading, time.start)]?.sentence !== sentence) continue
    if (!nearest || Math.abs(time.start - start) < Math.abs(nearest.start - start)) nearest = time
  }
  return nearest && sameDay(dateOf(nearest.earliest!, nearest.latest!, [nearest]), nearest.surface)
}

/** Times of one sentence farther off are not asked. */
const NEAR = 10

const dateLike = ({ event }: Telling): EventDate => sameDay(event.date!, event.short)

/** Whether a report tells news of its own day. */
const isOfToday = ({ source: { published } }: Scene, { date }: News): boolean =>
  date.earliest === published && date.latest === published

/** "has issued", "have been found": what the report tells as new. */
const isPerfect = (scene: Scene, one: Telling): boolean => /^(?:has|have)$/.test(auxiliaryOf(scene, one))

/** "had warned". */
const isBefore = (scene: Scene, one: Telling): boolean => auxiliaryOf(scene, one) === 'had'

/** The first auxiliary of a verb, '' where there is none. */
function auxiliaryOf({ reading: { tokens, classes } }: Scene, { from, noun }: Telling): string {
  let at = from - 1
  while (classes[at] === 'aux' || classes[at] === 'adv' || classes[at] === 'neg') at--
  return noun || classes[at + 1] !== 'aux' ? '' : tokens[at + 1]!.folded
}
