import type { StoryEvent } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { addDays, dateOf } from '../occurrences/calendar.ts'
import { datesIn } from './dates-in.ts'
import { dayOfStory, isOfScene } from './day-of-scene.ts'
import { daysBetween } from './interval.ts'
import { isObituary } from './obituary.ts'
import { isActual, isSpeech, type Scene, type Telling, typeOf } from './scene.ts'
import { sameDay } from './told-together.ts'

/** The day that the opening of a report gives to its news. */
export interface News {
  readonly date: EventDate
  readonly sentence: number
  /** Whether it befell people: they speak of it for days. */
  readonly isMishap: boolean
  /** Whether somebody died on it whose life the report tells. */
  readonly isObituary: boolean
  /** Whether somebody stood before a court on it. */
  readonly isHearing: boolean
  /** Whether nothing is told of it but what a court did. */
  readonly isOfCourt: boolean
  /** Whether what goes on to be told of such a kind may be of that day. */
  suits(event: StoryEvent): boolean
  /** The date of what goes on, by the day told last and all days of the story. */
  told(event: StoryEvent, now: EventDate, story: EventDate): EventDate
}

/** So many sentences open an article. */
const OPENING = 5
/** News is told within a week; a life within two months of its end. */
const WEEK = 7
const MOURNED = 60
/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 20

/** The first sentence of the opening that dates what it tells to a day shortly before the report. */
export function newsOf(scene: Scene, dates: ReadonlyMap<string, EventDate>): News | undefined {
  const { published, document } = scene.source
  if (!published) return undefined
  const first = Math.max(
    0,
    document.sentences.findIndex(({ zone }) => zone === 'body'),
  )
  for (let i = first; i < Math.min(first + OPENING, document.sentences.length); i++) {
    const times = datesIn(scene, i)
    const isRecent = (one: Telling) => {
      const { event } = one
      const date = isActual(event) ? dates.get(event.id) : undefined
      const first = date && addDays(published, isObituary(scene, [one]) ? -MOURNED : -WEEK)
      return (
        date !== undefined &&
        isNewsDay(date, published, first) &&
        times.some(({ id }) => date.timeIds.includes(id))
      )
    }
    const told = scene.bySentence[i]!.slice(0, NEAR).filter(isRecent)
    if (told.length > 0) return newsFrom(scene, told, i, dateOfAll(told, dates))
    // "The clerk informed the board on Monday": a day no event of ours has.
    const days = times.filter(time => isNewsDay(time, published))
    const untold = dayOfStory(scene, scene.bySentence[i]!, days, dates)
    if (untold) return newsFrom(scene, [], i, untold)
  }
  return undefined
}

/** A day of the week before the report, or of the days from `first` on. */
const isNewsDay = (
  { earliest, latest }: { readonly earliest: string | null; readonly latest: string | null },
  published: string,
  first = addDays(published, -WEEK),
): boolean =>
  earliest !== null &&
  latest !== null &&
  daysBetween({ earliest, latest }) <= 1 &&
  earliest >= first &&
  latest <= published

/** From the first to the last day of what a sentence tells. */
function dateOfAll(told: readonly Telling[], dates: ReadonlyMap<string, EventDate>): EventDate {
  const all = told.map(one => dates.get(one.event.id)!)
  return sameDay(
    all.reduce((wide, one) => spanning(wide, one.earliest, one.latest)),
    told[0]!.event.short,
  )
}

function newsFrom(scene: Scene, told: readonly Telling[], sentence: number, date: EventDate): News {
  const { published } = scene.source
  // A report of an arrest or a court tells of deeds long past, one of what somebody said of any.
  const isOfCourt = told.length > 0 && told.every(one => COURT.has(one.event.type) || isOfBench(scene, one))
  const isOfTalk = told.length > 0 && told.every(one => isSpeech(scene, one.event))
  const isOfLife = isObituary(scene, told)
  const isOccasion = told.some(one => OCCASIONS.has(one.event.type))
  return {
    date,
    sentence,
    isMishap: told.some(one => MISHAPS.has(typeOf(scene, one.event)?.family ?? '')),
    isObituary: isOfLife,
    isHearing: told.length > 0 && told.every(one => one.event.type === 'trial'),
    isOfCourt: isOfCourt && told.every(one => JUDGED.test(scene.reading.tokens[one.from]!.folded)),
    suits: event =>
      isSpeech(scene, event) ||
      (!isOfLife && (isOfCourt ? COURT.has(event.type) : !isOfTalk) && !STATES.has(event.type)),
    // A report of the next day tells of the day before; a later one of what has been since, but for what went on at a scene or a meeting.
    told: (event, now, story) =>
      isOccasion || isOfScene(scene, event) || published! <= addDays(story.latest, 1)
        ? now
        : spanning(now, now.earliest, published!),
  }
}

/** "On Tuesday Mr Justice Roe ordered him to serve 29 years" */
export function isOfBench(
  { reading: { tokens }, source }: Scene,
  { event, from, sentence }: Telling,
): boolean {
  if (event.type !== 'order') return false
  const { firstToken } = source.document.sentences[sentence]!
  return tokens.slice(firstToken, from).some(({ folded }) => BENCH.test(folded))
}

const BENCH = /^(?:judge|justice|magistrates?|sheriff|recorder|court|tribunal)$/

const MISHAPS: ReadonlySet<string> = new Set(['violence', 'killing', 'accident', 'disaster', 'crime'])

const COURT: ReadonlySet<string> = new Set(['trial', 'sanction', 'blame', 'release', 'arrest'])

/** What is done in a court, unlike "charged" and "fined", which police do at the scene. */
const JUDGED =
  /^(?:jailed|imprisoned|sentenced|convicted|found|acquitted|cleared|ple(?:a)?d(?:ed)?|admitted|ordered|appeared|heard)$/

/** What people speak at: what is told of their saying was said there. */
const OCCASIONS: ReadonlySet<string> = new Set(
  'meeting negotiation agreement legislation trial visit protest sport election'.split(' '),
)

/** What is of no one day. */
const STATES: ReadonlySet<string> = new Set('presence war hostilities disease-outbreak'.split(' '))

/** The same date, wide enough for these days too. */
export function spanning(date: EventDate, first: string, last: string): EventDate {
  const earliest = first < date.earliest ? first : date.earliest
  const latest = last > date.latest ? last : date.latest
  if (earliest === date.earliest && latest === date.latest) return date
  const { timeIds, derivation } = date
  return { ...dateOf(earliest, latest, []), timeIds, derivation }
}

/** The date of a day told alone. */
export const dateOfDay = (time: Timex): EventDate =>
  sameDay(dateOf(time.earliest!, time.latest!, [time]), time.surface)
