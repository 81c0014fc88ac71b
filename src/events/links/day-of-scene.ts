import type { StoryEvent } from '../../model/event.ts'
import type { EventDate, Timex } from '../../model/when.ts'
import { tokenAt } from '../../text/token-at.ts'
import { dateOf } from '../occurrences/calendar.ts'
import { opensElsewhen, pastDatesIn } from './dates-in.ts'
import { daysBetween } from './interval.ts'
import { hasHad, isOfOtherTime } from './other-times.ts'
import { isPast } from './past-tense.ts'
import { isActual, isSpeech, phraseStart, type Scene, type Telling, typeOf } from './scene.ts'
import { sameDay } from './told-together.ts'

/**
 * "A gunman opened fire on Tuesday. … Customers fled. … Police closed the entrances.": deeds and mishaps told on in the
 * simple past are of the day that the story last gave, until a sentence has another time or tells of something else.
 */
export function datesOfScenes(
  scene: Scene,
  own: ReadonlySet<string>,
  dates: ReadonlyMap<string, EventDate>,
): Map<string, EventDate> {
  const found = new Map<string, EventDate>()
  const { sentences } = scene.source.document
  let day: { readonly date: EventDate; readonly sentence: number; readonly isName: boolean } | undefined
  for (const [i, tellings] of scene.bySentence.entries()) {
    if (sentences[i]!.zone === 'heading' || opensElsewhen(scene, i)) day = undefined
    // "They were seized in the Oct. 7, 2023, attack." ends its paragraph: the next is of the news again.
    if (day?.isName && sentences[i]!.paragraph !== sentences[day.sentence]!.paragraph) day = undefined
    const times = pastDatesIn(scene, i)
    if (day && times.length > 0 && times.every(time => isOf(time, day!.date))) day = { ...day, sentence: i }
    else if (times.length > 0) {
      const date = dayOfDeed(scene, tellings, times, own, dates) ?? dayOfStory(scene, tellings, times, dates)
      day = date && { date, sentence: i, isName: isName(scene, tellings, times) }
    } else if (day && i - day.sentence <= (daysBetween(day.date) > WIDEST ? 1 : GAP)) {
      const going = tellings
        .slice(0, NEAR)
        .filter(one => !dates.has(one.event.id) && !one.again && goesOn(scene, one))
      for (const { event } of going) found.set(event.id, day.date)
      const isOn = (one: Telling) => dates.get(one.event.id)?.earliest === day!.date.earliest
      if (going.length > 0 || tellings.slice(0, NEAR).some(isOn)) day = { ...day, sentence: i }
    }
  }
  return found
}

/** "the Oct. 7, 2023, attack": a day by which something known is called. */
const isName = (scene: Scene, tellings: readonly Telling[], times: readonly Timex[]): boolean =>
  tellings
    .slice(0, NEAR)
    .some(one => one.noun && times.some(time => time.end <= one.start && isWithinPhrase(scene, one, time)))

const isWithinPhrase = (scene: Scene, one: Telling, { start, end }: Timex): boolean =>
  scene.reading.tokens[phraseStart(scene, one)]!.start <= start || one.start - end <= ', '.length

/** "around 2 a.m. on Sunday": the day of the scene told again. */
const isOf = ({ earliest, latest }: Timex, date: EventDate): boolean =>
  earliest === date.earliest && latest === date.latest

/** "Three days of fighting ended on Saturday": a scene may last a week, and what is told of it was in that week. */
const WIDEST = 7
/** What was done in a month is told on in the next sentence, and seldom farther. */
const MONTH = 31
/** So many sentences on the day still holds, if none of them tells more of it. */
const GAP = 3
/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 20

/** Kinds of what happens at a scene, one thing after the other. */
const SCENE: ReadonlySet<string> = new Set(
  'violence killing crime accident disaster war arrest discovery closure aid arrival departure withdrawal migration release protest sport deed travel change'.split(
    ' ',
  ),
)

/** Whether it is of a kind that happens at a scene. */
export const isOfScene = (scene: Scene, event: StoryEvent): boolean =>
  SCENE.has(typeOf(scene, event)?.family ?? '')

/** The day of the deed a sentence tells; none where it tells of several days, or of no deed. */
function dayOfDeed(
  scene: Scene,
  tellings: readonly Telling[],
  times: readonly Timex[],
  own: ReadonlySet<string>,
  dates: ReadonlyMap<string, EventDate>,
): EventDate | undefined {
  const dated = tellings
    .slice(0, NEAR)
    .filter(({ event }) => own.has(event.id) && isActual(event) && isDatedBy(dates.get(event.id)!, times))
  const [first] = dated.filter(({ event }) => isOfScene(scene, event))
  const date = first && dates.get(first.event.id)!
  if (!date || daysBetween(date) > MONTH) return undefined
  // "had left him in December": what was so before the news sets no month for what is told next.
  if (daysBetween(date) > WIDEST && hasHad(scene, first)) return undefined
  if (isOfOtherTime(scene, first) && times.some(time => leadsToClause(scene, time))) return undefined
  const isOneTime = dated.every(({ event }) => isWithin(dates.get(event.id)!, date))
  return isOneTime ? sameDay(date, first.event.short) : undefined
}

/** Not by another sentence that tells it again. */
const isDatedBy = ({ timeIds }: EventDate, times: readonly Timex[]): boolean =>
  times.some(({ id }) => timeIds.includes(id))

const isWithin = (closer: EventDate, { earliest, latest }: EventDate): boolean =>
  closer.earliest >= earliest && closer.latest <= latest

/** "An officer made a traffic stop on Tuesday.": the one day a sentence of the past gives, if nobody only speaks on it. */
export function dayOfStory(
  scene: Scene,
  tellings: readonly Telling[],
  times: readonly Timex[],
  dates: ReadonlyMap<string, EventDate>,
): EventDate | undefined {
  const [only] = times
  const { published } = scene.source
  if (!only?.earliest || !only.latest) return undefined
  if (daysBetween({ earliest: only.earliest, latest: only.latest }) >= WIDEST) return undefined
  if (times.some(time => time.earliest !== only.earliest || time.latest !== only.latest)) return undefined
  if (!published || only.earliest > published) return undefined
  const isDated = ({ event }: Telling) => dates.has(event.id) && isDatedBy(dates.get(event.id)!, times)
  if (tellings.some(one => isActual(one.event) && isDated(one))) return undefined
  const before = verbBefore(scene, only)
  const verb = before < 0 ? verbAfter(scene, only) : before
  if (verb < 0 || SPEAKING.test(scene.reading.tokens[verb]!.folded)) return undefined
  if (!isPast(scene, verb)) return undefined
  return sameDay(dateOf(only.earliest, only.latest, [only]), only.surface)
}

/** "came [five days after] a bomb went off": that day is the bomb's. */
function leadsToClause({ reading: { tokens, classes } }: Scene, { surface, end }: Timex): boolean {
  if (!/\b(?:after|before)$/.test(surface)) return false
  const next = tokenAt({ tokens }, end)
  return classes[next] !== 'comma' && classes[next] !== 'mark'
}

const SPEAKING =
  /^(?:said|told|announced|added|reported|wrote|spoke|stated|confirmed|claimed|declared|warned|tweeted|posted|published|released)$/

/** "while driving": a participle of the same subject. */
const isJustSo = ({ reading: { tokens, classes } }: Scene, at: number): boolean =>
  /^(?:while|when)$/.test(tokens[at]!.folded) && classes[at + 1] === 'verb'

/** The verb of the clause that a time ends; -1 where there is none. */
function verbBefore(scene: Scene, time: Timex): number {
  const { tokens, classes } = scene.reading
  const at = tokenAt({ tokens }, time.start)
  for (let i = at - 1; i > at - REACH && tokens[i]?.sentence === tokens[at]!.sentence; i--) {
    if (classes[i] !== 'verb') {
      if (classes[i] === 'mark' || classes[i] === 'rel' || (classes[i] === 'sub' && !isJustSo(scene, i)))
        return -1
      // "blocked them from entering on Sunday", "was weaving while driving on Sunday": the day is that of the main verb.
    } else if (!tokens[i]!.folded.endsWith('ing') || classes[i - 1] !== 'prep') return i
  }
  return -1
}

/** "The game on Tuesday was packed": the verb right after the time and its auxiliary; -1 where another word follows. */
function verbAfter({ reading: { tokens, classes } }: Scene, time: Timex): number {
  let at = tokenAt({ tokens }, time.end)
  if (tokens[at]?.sentence !== tokens[tokenAt({ tokens }, time.start)]!.sentence) return -1
  // "She on Tuesday insisted" tells of no day but that of the saying.
  if (!/^(?:was|were)$/.test(tokens[at]?.folded ?? '')) return -1
  at++
  while (classes[at] === 'adv') at++
  return classes[at] === 'verb' ? at : -1
}

/** No clause is longer. */
const REACH = 30

/** A deed told by a verb in the simple past. */
const goesOn = (scene: Scene, telling: Telling): boolean =>
  (telling.noun ? isOfMatch(scene, telling) || isMishap(scene, telling) : goesOnByVerb(scene, telling)) &&
  isActual(telling.event)

/** "… after a 54-43 victory": a report of a match tells of no other. */
const isOfMatch = (scene: Scene, { event }: Telling): boolean =>
  event.type === 'sport' && isOfScene(scene, event)

/** "The crash closed the road": a mishap that is the subject or object of the scene's own sentence. */
function isMishap(scene: Scene, telling: Telling): boolean {
  if (!MISHAPS.has(telling.event.type) || isOfOtherTime(scene, telling)) return false
  const { tokens, classes } = scene.reading
  const from = phraseStart(scene, telling)
  if (!/^(?:the|this|that)$/.test(tokens[from]!.folded) || /[^s]s$/.test(tokens[telling.to - 1]!.folded))
    return false
  return classes[from - 1] !== 'prep'
}

const MISHAPS: ReadonlySet<string> = new Set(
  'accident disaster attack shooting bombing death killing injury crime'.split(' '),
)

const goesOnByVerb = (scene: Scene, telling: Telling): boolean =>
  !isSpeech(scene, telling.event) &&
  isOfScene(scene, telling.event) &&
  isPast(scene, telling.from) &&
  (!isOfOtherTime(scene, telling) || isStepBefore(scene, telling))

/** "After the gates were shut, a crowd gathered": one step of the scene and the next. */
function isStepBefore({ reading: { tokens, classes }, source }: Scene, { sentence, to }: Telling): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  if (!STEPS.has(tokens[firstToken]!.folded)) return false
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + REACH); i++) {
    if (i < to && (classes[i] === 'comma' || classes[i] === 'rel')) return false
    if (i >= to && classes[i] === 'comma') return true
  }
  return false
}

const STEPS = new Set(['after', 'when', 'once'])
