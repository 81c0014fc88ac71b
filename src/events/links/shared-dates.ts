import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import type { Reading } from '../occurrences/reading.ts'
import { datesInCompounds } from './dates-in-compounds.ts'
import { datesOfCalls } from './dates-of-calls.ts'
import { datesOfToll } from './dates-of-toll.ts'
import { datesOfOwned } from './dates-owned.ts'
import { datesOfScenes } from './day-of-scene.ts'
import { datesOfStory } from './day-of-story.ts'
import { daysBetween } from './interval.ts'
import { hasHad, isGround, isOfOtherTime, isOfPastClause } from './other-times.ts'
import { datesOfKind } from './same-kind-dates.ts'
import { isActual, isSpeech, type Scene, sceneOf, type Telling, typeOf } from './scene.ts'
import { inOneBreath, journey, occasion, sameDay } from './told-together.ts'
import { ofUntoldTimes } from './untold-times.ts'
import { withDate } from './with-date.ts'

/**
 * Dates what is told in one breath with something dated: "visited on Thursday and called for …", "when troops entered",
 * "at a conference", and the sentence that goes on with the story. Runs last, on events whose own words and links give no day.
 */
export function shareDates(reading: Reading, events: readonly StoryEvent[]): StoryEvent[] {
  const scene = sceneOf(reading, events)
  const { published } = reading.source
  const dates = new Map<string, EventDate>()
  for (const event of events) if (event.date && isWorded(event.date)) dates.set(event.id, event.date)
  const own = new Set(dates.keys())
  const untold = ofUntoldTimes(scene)
  for (const [i, tellings] of scene.bySentence.entries()) {
    const goesOn = tellings.length > 0 && !hasTime(scene, i)
    for (const [k, telling] of tellings.entries()) {
      if (dates.has(telling.event.id) || untold.has(telling.event.id) || isAgain(scene, telling)) continue
      const near = tellings.slice(Math.max(0, k - NEAR), k + NEAR)
      const other = isOpen(telling.event)
        ? (inOneBreath(scene, telling, near, dates) ??
          (goesOn ? before(scene, telling, i, own, dates) : undefined))
        : telling.event.modality === 'intended'
          ? (occasion(scene, telling, near, dates) ?? journey(scene, telling, near, dates))
          : undefined
      const date = other && dates.get(other.id)!
      if (date && !isOutOfTime(telling.event, date, published))
        dates.set(telling.event.id, sameDay(date, other.short))
    }
  }
  for (const [id, date] of datesOfCalls(scene, dates)) dates.set(id, date)
  for (const [id, date] of datesInCompounds(scene, dates)) dates.set(id, date)
  for (const [id, date] of datesOfOwned(scene, dates)) dates.set(id, date)
  for (const [id, date] of datesOfKind(scene, dates)) dates.set(id, date)
  for (const [id, date] of datesOfScenes(scene, own, dates)) dates.set(id, date)
  for (const [id, date] of datesOfToll(scene, dates)) dates.set(id, date)
  for (const [id, date] of datesOfStory(scene, dates)) dates.set(id, date)
  return mapped(events, event => {
    const date = dates.get(event.id)
    return date && date !== event.date && !untold.has(event.id) ? withDate(event, date) : event
  })
}

/** What has happened was on no day to come; what is to come, on none that is over: "a trial over the protests last summer". */
const isOutOfTime = (event: StoryEvent, { earliest, latest }: EventDate, published: string | null): boolean =>
  published !== null && (isActual(event) ? earliest > published : latest < published)

/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 20

/** A day that words give; the day of the report is only supposed. */
const isWorded = (date: EventDate): boolean => date.timeIds.length > 0

/** Told as done, and as done once: what "has" or "is" no day binds. */
const isOpen = (event: StoryEvent): boolean =>
  isActual(event) && event.type !== 'presence' && event.type !== 'war'

/** The sentence before in its paragraph sets the day for what goes on in the simple past. */
function before(
  scene: Scene,
  telling: Telling,
  sentence: number,
  own: ReadonlySet<string>,
  dates: ReadonlyMap<string, EventDate>,
): StoryEvent | undefined {
  const { sentences } = scene.source.document
  const here = sentences[sentence]!
  if (telling.noun || isSpeech(scene, telling.event) || hasHad(scene, telling)) return undefined
  if (isOfOtherTime(scene, telling) || isGround(scene, telling)) return undefined
  for (let i = sentence - 1; i >= Math.max(0, sentence - 2); i--) {
    // Newspapers begin a paragraph with each sentence: there only what is of one kind goes on.
    const goesOn = (one: Telling) =>
      (i === sentence - 1 && sentences[i]!.paragraph === here.paragraph) ||
      isOfOneKind(scene, one.event, telling.event)
    if (here.paragraph - sentences[i]!.paragraph > sentence - i) return undefined
    const last = scene.bySentence[i]!.slice(-NEAR).filter(
      one =>
        own.has(one.event.id) &&
        isActual(one.event) &&
        !one.noun &&
        !isSpeech(scene, one.event) &&
        !isOfOtherTime(scene, one) &&
        !isOfPastClause(scene, one.from, dates.get(one.event.id)!, telling.from) &&
        (!one.again || isDatedIn(scene, one)),
    )
    const [only] = last.filter(goesOn)
    if (only) return isOneDay(last.filter(goesOn), dates) ? only.event : undefined
    if (last.length > 0) return undefined
  }
  return undefined
}

/** Whether all were on the day of the first, or the one after. */
function isOneDay(tellings: readonly Telling[], dates: ReadonlyMap<string, EventDate>): boolean {
  const [first] = tellings.map(one => dates.get(one.event.id)!)
  return (
    first !== undefined &&
    daysBetween(first) <= 1 &&
    tellings.every(one => dates.get(one.event.id)!.earliest === first.earliest)
  )
}

/** A headline may have told of it before the sentence that dates it. */
const isDatedIn = ({ source }: Scene, { event, sentence }: Telling): boolean => {
  const { start, end } = source.document.sentences[sentence]!
  return source.times.some(
    time => time.start >= start && time.end <= end && time.earliest === event.date?.earliest,
  )
}

const BLOODY = new Set(['violence', 'killing', 'crime', 'accident', 'disaster', 'war'])

/** Two deeds or mishaps that may be one: "was shot dead … . Two men gunned her down". */
function isOfOneKind(scene: Scene, a: StoryEvent, b: StoryEvent): boolean {
  const [one, other] = [a, b].map(event => typeOf(scene, event)?.family ?? '')
  return one === other || (BLOODY.has(one!) && BLOODY.has(other!))
}

/** A sentence with a time of its own goes on with another day. */
function hasTime({ reading, source }: Scene, sentence: number): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  for (let i = firstToken; i < endToken; i++) if (reading.times[i]) return true
  return false
}

/** Told in a sentence before; what only a headline announced is told first in the text. */
const isAgain = (scene: Scene, { again, event }: Telling): boolean => {
  const first = again ? scene.firstSentence.get(event.id) : undefined
  return first !== undefined && scene.source.document.sentences[first]!.zone !== 'heading'
}
