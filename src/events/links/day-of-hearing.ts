import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import type { Reading } from '../occurrences/reading.ts'
import { pastDatesIn } from './dates-in.ts'
import { type News, newsOf } from './news-day.ts'
import { isOfOtherTime } from './other-times.ts'
import { isPast } from './past-tense.ts'
import { isActual, isSpeech, type Scene, sceneOf, type Telling } from './scene.ts'
import { withDate } from './with-date.ts'

/**
 * "A man appeared in court on Sunday. He was arrested on Friday. … A detective told the court … . Judge Roe remanded him":
 * what is said and ruled in court is of the day of the hearing that a report opens with, whatever it tells of days before.
 */
export function dateHearings(reading: Reading, events: readonly StoryEvent[]): readonly StoryEvent[] {
  const scene = sceneOf(reading, events)
  const dates = new Map(
    events.flatMap(({ id, date }) => (date && date.timeIds.length > 0 ? [[id, date] as const] : [])),
  )
  const news = newsOf(scene, dates)
  if (!news?.isHearing) return events
  const heard = heardIn(scene, news, dates)
  return mapped(events, event => (heard.has(event.id) ? withDate(event, news.date) : event))
}

/** The ids of what is done in court that has no day of its own. */
function heardIn(scene: Scene, news: News, dates: ReadonlyMap<string, EventDate>): ReadonlySet<string> {
  const heard = new Set<string>()
  let isInCourt = false
  for (let i = news.sentence + 1; i < scene.bySentence.length; i++) {
    isInCourt = !hasDayBefore(scene, i) && (namesCourt(scene, i) || (isInCourt && opensWithPronoun(scene, i)))
    if (!isInCourt) continue
    for (const one of scene.bySentence[i]!.slice(0, NEAR))
      if (!dates.has(one.event.id) && !one.again && isDoneInCourt(scene, one)) heard.add(one.event.id)
  }
  return heard
}

/** A day that is over by the report; "remanded until Friday" gives none. */
const hasDayBefore = (scene: Scene, sentence: number): boolean =>
  pastDatesIn(scene, sentence).some(({ latest }) => latest === null || latest <= scene.source.published!)

/** A sentence of a hundred thousand words is no sentence: tellings farther off are not asked. */
const NEAR = 20

const OFFICERS: ReadonlySet<string> = new Set(
  'judge judges justice magistrate magistrates jury jurors court tribunal sheriff bench'.split(' '),
)
const PLEADING: ReadonlySet<string> = new Set(
  'prosecutor prosecutors prosecution barrister barristers solicitor solicitors attorney lawyer lawyers defence defense counsel'.split(
    ' ',
  ),
)

function namesCourt({ reading: { tokens }, source }: Scene, sentence: number): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  for (let i = firstToken; i < Math.min(endToken, firstToken + REACH); i++)
    if (OFFICERS.has(tokens[i]!.folded) || PLEADING.has(tokens[i]!.folded)) return true
  return false
}

/** Words of a sentence that are asked for a court. */
const REACH = 60

const opensWithPronoun = ({ reading: { tokens }, source }: Scene, sentence: number): boolean =>
  /^(?:he|she|they)$/.test(tokens[source.document.sentences[sentence]!.firstToken]!.folded)

/** Talk, a ruling, or what a judge does, told in the simple past. */
function isDoneInCourt(scene: Scene, one: Telling): boolean {
  const { event, noun, from } = one
  if (noun || !isActual(event) || !isPast(scene, from) || isOfOtherTime(scene, one)) return false
  return isSpeech(scene, event) || RULINGS.has(event.type) || isDoneByJudge(scene, one)
}

const RULINGS: ReadonlySet<string> = new Set(['trial', 'sanction'])

/** "Judge Roe remanded him", "She granted bail": no other verb stands before. */
function isDoneByJudge(
  { reading: { tokens, classes }, source }: Scene,
  { from, sentence }: Telling,
): boolean {
  const { firstToken } = source.document.sentences[sentence]!
  if (classes[from - 1] === 'aux') return false
  const before = classes.slice(firstToken, from)
  if (before.includes('verb') || before.includes('aux'))
    return before.includes('conj') && OFFICERS.has(tokens[firstToken]!.folded)
  return tokens
    .slice(firstToken, from)
    .some(({ folded }) => OFFICERS.has(folded) || /^(?:he|she)$/.test(folded))
}
