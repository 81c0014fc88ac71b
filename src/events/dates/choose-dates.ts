import type { EventLink, LinkRelation, Modality, StoryEvent } from '../../model/event.ts'
import { overlaps } from '../../model/span.ts'
import type { EventDate } from '../../model/when.ts'
import { gathered, mapped } from '../../text/mapped.ts'
import { sentenceAt } from '../../text/sentence-at.ts'
import { opensElsewhen } from '../links/dates-in.ts'
import { daysBetween } from '../links/interval.ts'
import { isOfOtherDay } from '../links/of-whom.ts'
import { type Scene, sceneOf, type Telling, typeOf } from '../links/scene.ts'
import { supposeDates } from '../links/supposed-dates.ts'
import { ofUntoldTimes } from '../links/untold-times.ts'
import { withDate } from '../links/with-date.ts'
import { choiceWeights } from '../occurrences/choice-weights.ts'
import type { Reading } from '../occurrences/reading.ts'
import type { WeightOf } from '../occurrences/weight-table.ts'
import type { ToldByWords } from '../tell-events.ts'
import { type DateOption, openBallot } from './ballot.ts'
import { isLongBeforeNews } from './long-before-news.ts'
import { offerDates } from './offer-dates.ts'
import type { TellingForm } from './telling-form.ts'
import { type Days, daysOf, type Undated, undatedOf } from './undated.ts'

const dateWeights = choiceWeights('event-dates', 'none')

/**
 * Dates what is not in `settled`, whose own words or links give no date: rules propose one, and of that, all that are told
 * around it and none at all the likeliest stays, by the weights of data/weights/event-dates.json. Without them rules alone
 * decide. Runs last, so that nothing is concluded from what is only supposed.
 */
export function chooseDates(
  reading: Reading,
  { events, links, settled, likely }: Pick<ToldByWords, 'events' | 'links' | 'settled' | 'likely'>,
): StoryEvent[] {
  const ruled = supposeDates(reading, events)
  const weightOf = dateWeights(reading)
  if (!weightOf) return ruled
  const days = daysOf(sceneOf(reading, events, likely))
  const open = openEvents(days, settled)
  const apart = countedApart(reading, links)
  const judged = new Set([...judgedOn(events, links), ...judgedBeside(days)])
  return mapped(events, (event, i) => {
    if (apart.has(event.id) && !settled.has(event.id)) return event
    const undated = open.get(event.id)
    const { date } = ruled[i]!
    const chosen = undated ? likeliest(days, undated, date, weightOf) : date
    const isJudging = chosen !== null && judged.has(`${event.id} ${chosen.edtf}`) && !settled.has(event.id)
    const known = isJudging ? null : chosen
    return known === event.date ? event : withDate(event, known)
  })
}

/** "came two weeks after the ban": ids of what something else is counted from, which is of none of the days told around it. */
function countedApart({ source: { times } }: Reading, links: readonly EventLink[]): ReadonlySet<string> {
  const counted = times.filter(({ type, value }) => type === 'relation' && AMOUNT.test(value))
  const apart = new Set(
    gathered(links, ({ relation, cue, to }) =>
      relation === 'after' && cue && counted.some(time => overlaps(time, cue)) ? [to] : [],
    ),
  )
  // "two months after two men died when their kayaks capsized"
  for (const { relation, from, to } of links) if (relation === 'causes' && apart.has(to)) apart.add(from)
  return apart
}

/**
 * "found guilty on Tuesday of killing two men": ids of deeds, each with a day on which a court judges or somebody blames for
 * them; the deed is older. So is the other way round what is told by its year alone.
 */
function judgedOn(events: readonly StoryEvent[], links: readonly EventLink[]): ReadonlySet<string> {
  const byId = new Map(events.map(event => [event.id, event]))
  const isOfCourt = (id: string) => COURT.has(byId.get(id)?.type ?? '')
  return new Set(
    gathered(links, ({ relation, from, to }) => {
      const [day, deed] = [byId.get(from)?.date, byId.get(to)?.date]
      const isJudged = relation === 'about' && day && isOfCourt(from) && !isOfCourt(to)
      const isOld = ANSWERING.has(relation) && deed && daysBetween(deed) > MONTH
      return [...(isJudged ? [`${to} ${day.edtf}`] : []), ...(isOld ? [`${from} ${deed.edtf}`] : [])]
    }),
  )
}

/** "was convicted in May of first-degree murder in the death of his partner": the same of every crime told after the court's word in its sentence. */
function judgedBeside({ scene }: Days): string[] {
  let court: Telling | undefined
  return gathered(scene.tellings, telling => {
    if (court?.sentence !== telling.sentence) court = undefined
    if (COURT.has(telling.event.type)) court ??= telling
    const day = court && isCrime(scene, telling.event) ? court.event.date : null
    return day ? [`${telling.event.id} ${day.edtf}`] : []
  })
}

const isCrime = (scene: Scene, event: StoryEvent): boolean => CRIMES.has(typeOf(scene, event)?.family ?? '')
const CRIMES: ReadonlySet<string> = new Set(['killing', 'crime', 'violence'])

/** "arrested over a 2018 robbery": what answers something told by its year is of no such year. */
const ANSWERING: ReadonlySet<LinkRelation> = new Set(['about', 'response_to', 'retaliation_for'])
const MONTH = 31

const COURT: ReadonlySet<string> = new Set(['trial', 'blame', 'sanction'])

/** Days, weeks, months or years that are counted. */
const AMOUNT = /^P\d+[DWMY]$/

/** The events that are still to be dated, by their ids; a noted event has its date besides the text. */
export function openEvents(days: Days, settled: ReadonlySet<string>): ReadonlyMap<string, Undated> {
  const { tellings, source } = days.scene
  const open = new Map<string, Undated>()
  if (isOfUnknownDay(days)) return open
  const untold = ofUntoldTimes(days.scene)
  for (const [at, telling] of tellings.entries()) {
    const { event, sentence } = telling
    if (settled.has(event.id) || event.reference || untold.has(event.id) || UNREAL.has(event.modality))
      continue
    if (opensElsewhen(days.scene, sentence)) continue
    const isHeading = source.document.sentences[sentence]!.zone === 'heading'
    if (!open.has(event.id) || (open.get(event.id)!.inHeading && !isHeading))
      open.set(event.id, undatedOf(days, event, telling, at))
  }
  return open
}

/** "early on Friday" in a report whose own day is unknown: what it tells of is of days that no other words give. */
const isOfUnknownDay = ({ scene, published }: Days): boolean =>
  published === null && scene.source.times.some(({ type, earliest }) => type === 'date' && earliest === null)

/** What is only wished for or feared has no day but that of its own words. */
const UNREAL: ReadonlySet<Modality> = new Set(['demanded', 'conditional'])

interface Weighed extends DateOption {
  sum: number
}

function likeliest(
  days: Days,
  undated: Undated,
  ruled: EventDate | null,
  weightOf: WeightOf,
): EventDate | null {
  const ballot = openBallot(days, undated, (date): Weighed => {
    const option: Weighed = {
      date,
      sum: 0,
      hear: (about, value) => {
        option.sum += weightOf(about, value)
      },
    }
    return option
  })
  offerDates(days, undated, ruled, ballot)
  const whose = dayOfWhom(days, undated)
  let best = ballot.none
  for (const option of ballot.options.values()) {
    if (option.sum <= best.sum || isBehind(days, undated, option.date)) continue
    if (isAhead(days, undated, option.date) || isOfOtherPlan(days, undated, option.date)) continue
    if (isLongBeforeNews(days, undated, option.date) || isOfHearing(days, undated, option.date)) continue
    if (isBackAtNews(days, undated, ruled, option.date)) continue
    if (whose === undefined || option.date?.edtf !== whose) best = option
  }
  return best.date
}

/** "The search for a man who went missing on Friday": the day of what befell him, which is not that of the search. */
function dayOfWhom({ scene, dates }: Days, { telling, at }: Undated): string | undefined {
  const next = scene.tellings.slice(at + 1, at + NEXT).find(one => isOfOtherDay(scene, telling, one))
  return next && dates.get(next.event.id)?.edtf
}

/** Among so many tellings after it. */
const NEXT = 4

/** "was halted", told on Thursday beside results to come on Monday: what has been done is not of a day to come. */
const isAhead = ({ published }: Days, { form }: Undated, date: EventDate | null): boolean =>
  DONE.has(form) && published !== null && date !== null && date.earliest > published

const DONE: ReadonlySet<TellingForm> = new Set(['past', 'passive', 'was-doing', 'has', 'had'])

/** "agreed last month to sell the hall": the plan has its day, and what is planned has none of another sentence. */
const isPlannedOn = (before: Telling | undefined, { sentence }: Telling, dates: Days['dates']): boolean =>
  before?.sentence === sentence && dates.has(before.event.id)

/** "would draw as much power as a town": what another sentence plans for a day to come gives this none. */
const isOfOtherPlan = (
  { published, times, scene, dates }: Days,
  { event, telling, form, at }: Undated,
  date: EventDate | null,
): boolean =>
  event.modality === 'intended' &&
  (form === 'would' || (form === 'infinitive' && isPlannedOn(scene.tellings[at - 1], telling, dates))) &&
  published !== null &&
  date !== null &&
  date.earliest > published &&
  !times[telling.sentence]!.some(({ id }) => date.timeIds.includes(id))

/** "… ended on Oct. 3. ¶ Members left the meeting": what rules tell as of the news is of no older day of another paragraph. */
function isBackAtNews(
  { news, scene }: Days,
  { telling }: Undated,
  ruled: EventDate | null,
  date: EventDate | null,
): boolean {
  if (!news || !ruled || !date || date === ruled || ruled.earliest !== news.date.earliest) return false
  if (date.latest >= news.date.earliest) return false
  const { document, times } = scene.source
  const { paragraph } = document.sentences[telling.sentence]!
  return date.timeIds.every(id => {
    const time = times.find(one => one.id === id)
    return time !== undefined && document.sentences[sentenceAt(document, time.start)]!.paragraph !== paragraph
  })
}

/** "The judge jailed him on Tuesday. … He fled on foot.": what a court is told of was not done on its day. */
const isOfHearing = ({ news }: Days, { event }: Undated, date: EventDate | null): boolean =>
  news?.isOfCourt === true && !news.suits(event) && date?.edtf === news.date.edtf

/** "said it would launch": what is yet to come as the report tells it is not of a day before. */
const isBehind = ({ published }: Days, { event, form }: Undated, date: EventDate | null): boolean =>
  event.modality === 'intended' &&
  (form === 'will' || form === 'would') &&
  published !== null &&
  date !== null &&
  date.latest < published
