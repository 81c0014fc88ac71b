import type { StoryEvent } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { opensAside } from '../occurrences/asides.ts'
import { addDays } from '../occurrences/calendar.ts'
import { SAYING } from '../occurrences/clause-breaks.ts'
import { announcements } from './announced.ts'
import { isOfOldTimes, pastDatesIn } from './dates-in.ts'
import { isOfScene } from './day-of-scene.ts'
import { dateOfDay, type News, newsOf, spanning } from './news-day.ts'
import { hasHad, isOfOtherTime } from './other-times.ts'
import { isPast } from './past-tense.ts'
import { isActual, isSpeech, type Scene, type Telling, typeOf } from './scene.ts'

/**
 * "The council met on Monday. … A resident asked … . The board approved …": what a report goes on to tell in the simple
 * past is of the day its opening gave, unless a sentence of another time has turned to what was before.
 */
export function datesOfStory(scene: Scene, dates: ReadonlyMap<string, EventDate>): Map<string, EventDate> {
  const found = new Map<string, EventDate>()
  const news = newsOf(scene, dates)
  if (!news) return found
  for (const { event } of announcements(scene, news.sentence))
    if (!dates.has(event.id) && news.suits(event))
      found.set(event.id, isSameNews(scene, event, news) ? news.date : news.told(event, news.date, news.date))
  let story = news.date
  let last = { date: story, sentence: news.sentence }
  let isBackground = false
  let isLongAgo = false
  for (let i = news.sentence + 1; i < scene.bySentence.length; i++) {
    const times = pastDatesIn(scene, i)
    const near = times.filter(time => isNews(scene, time, story))
    if (times.length > 0) isBackground = near.length === 0
    else if (isOfOldTimes(scene, i)) isBackground = isLongAgo = true
    // "Several years ago … . Now …", "The board also voted …": back to the day's business.
    else if (isLongAgo && isBackToNow(scene, i)) isBackground = isLongAgo = false
    else if (isBackground && tellsNewsAgain(scene, i, id => dates.get(id) ?? found.get(id), news))
      isBackground = isLongAgo = false
    for (const time of near.filter(time => isDayOfDeed(scene, time))) {
      last = { date: dateOfDay(time), sentence: i }
      story = spanning(story, time.earliest!, time.latest!)
    }
    if (times.length > 0) continue
    const now = i - last.sentence <= SOON ? last.date : story
    for (const { event } of goingOn(scene, i, news, isBackground))
      if (!dates.has(event.id)) found.set(event.id, news.told(event, now, story))
  }
  return found
}

/** Whether the sentence that gives the day tells of the same kind: "has been charged … was charged on Monday". */
const isSameNews = (scene: Scene, event: StoryEvent, { sentence }: News): boolean =>
  isSpeech(scene, event) ||
  scene.bySentence[sentence]!.slice(0, NEAR).some(
    one => typeOf(scene, one.event)?.family === typeOf(scene, event)?.family,
  )

/** So many sentences on, it is still the day last told; then any of the story's. */
const SOON = 3
/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 20

/** A day of the report's own story: not long before the first it gave, and no later than the report. */
const isNews = ({ source: { published } }: Scene, { earliest, latest }: Timex, story: EventDate): boolean =>
  earliest !== null && latest !== null && earliest >= addDays(story.earliest, -AROUND) && latest <= published!

/** Days. */
const AROUND = 2

/** A day; not "by Friday", not the one on which somebody only said so, and not that of "after closing on Sunday". */
function isDayOfDeed(
  { reading: { tokens, classes } }: Scene,
  { earliest, latest, edtf, start }: Timex,
): boolean {
  if (earliest !== latest || edtf.includes('..')) return false
  const at = tokenAt({ tokens }, start)
  const before = tokens[at - 1]?.folded === 'on' ? at - 2 : at - 1
  for (let i = before; i > before - CLAUSE && tokens[i]?.sentence === tokens[at]!.sentence; i--) {
    if (classes[i] === 'comma') break
    if (/^(?:after|before|since)$/.test(tokens[i]!.folded) && tokens[i + 1]!.folded.endsWith('ing'))
      return false
  }
  return !SAYING.test(tokens[before]?.folded ?? '')
}

/** Words of a clause without a subject up to its day. */
const CLAUSE = 8

/**
 * The tellings of a sentence that go on with the story. Where it has turned to what was before, only speech does that was
 * thought to be of the day of the report.
 */
const goingOn = (scene: Scene, sentence: number, news: News, isBackground: boolean): readonly Telling[] =>
  scene.bySentence[sentence]!.slice(0, NEAR).filter(
    one =>
      !one.again &&
      news.suits(one.event) &&
      (!isBackground || (isSpeech(scene, one.event) && one.event.date !== null)) &&
      goesOn(scene, one),
  )

/** “I promise you,” Smith said: to say so is to do it. */
function isQuotedDeed(scene: Scene, { event, from, sentence }: Telling): boolean {
  const { tokens, classes } = scene.reading
  if (!isSpeech(scene, event) || !/^(?:i|we)$/.test(tokens[from - 1]?.folded ?? '')) return false
  const { endToken } = scene.source.document.sentences[sentence]!
  for (let i = from + 1; i < endToken; i++)
    if (classes[i] === 'verb' && SAYING.test(tokens[i]!.folded)) return true
  return false
}

/** Whether a sentence opens with "now" or adds to what was done before by "also". */
function isBackToNow({ reading: { tokens }, source }: Scene, sentence: number): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  if (/^(?:now|today|meanwhile)$/.test(tokens[firstToken]!.folded)) return true
  for (let i = firstToken + 1; i < endToken; i++) if (tokens[i]!.folded === 'also') return true
  return false
}

/** "told the meeting": back to what people met for, of which the report tells. */
const tellsNewsAgain = (
  scene: Scene,
  sentence: number,
  dateOf: (id: string) => EventDate | undefined,
  { date }: News,
): boolean =>
  scene.bySentence[sentence]!.slice(0, NEAR).some(
    ({ again, noun, event }) =>
      again && noun && event.type === 'meeting' && dateOf(event.id)?.earliest === date.earliest,
  )

/** Told as done, by a verb in the simple past of a clause that has no time of its own. */
const goesOn = (scene: Scene, one: Telling): boolean =>
  isActual(one.event) &&
  !one.noun &&
  (isPast(scene, one.from) || isQuotedDeed(scene, one)) &&
  !isReduced(scene, one) &&
  !isAside(scene, one) &&
  !hasHad(scene, one) &&
  !isOfOtherTime(scene, one)

/** "casualties inflicted by the coalition", "a man charged with theft", "three confirmed cases", "remains closed": no verb of its own clause. */
function isReduced({ reading: { tokens, classes } }: Scene, { from, to }: Telling): boolean {
  const before = classes[from - 1]!
  if (before === 'aux' || before === 'adv') return false
  if (QUALIFYING.has(before)) return true
  const next = tokens[to]?.folded ?? ''
  // "voted by 24 to 17"
  if (next === 'by') return tokens[to + 1]?.kind !== 'number'
  // "walked out of the chamber"
  return to - from === 1 && /^(?:of|with)$/.test(next) && before !== 'pron'
}

const QUALIFYING: ReadonlySet<string> = new Set(['det', 'num', 'poss', 'verb'])

/** "the charity, which began in Rome": what is only told of somebody, unless it is of a kind that happens at a scene. */
const isAside = (scene: Scene, { event, from }: Telling): boolean =>
  opensAside(scene.reading, from - 1) && !isOfScene(scene, event)
