import type { EventDate } from '../../model/when.ts'
import { sentenceAt } from '../../text/sentence-at.ts'
import { addDays } from '../occurrences/calendar.ts'
import type { Days, Undated } from './undated.ts'

/** "Storm Bram batters Ireland … In January, Storm Eowyn killed a man": what a report opens with did not befall months ago. */
export function isLongBeforeNews(days: Days, undated: Undated, date: EventDate | null): boolean {
  const { published, scene } = days
  const { event, telling } = undated
  if (isToldFarDown(days, undated, date) || isOfLaterPart(days, undated, date)) return true
  if (published === null || date === null || !BEFALLING.has(event.type)) return false
  if (date.latest >= addDays(published, -OLD)) return false
  const lead = scene.source.document.sentences.findIndex(({ zone }) => zone === 'body')
  return (scene.firstSentence.get(event.id) ?? telling.sentence) <= lead
}

/** Days after which something has seldom still to be told first. */
const OLD = 60
const BEFALLING: ReadonlySet<string> = new Set(['disaster', 'accident', 'protest', 'disease-outbreak'])

/**
 * "Twenty died … Police said a woman had drowned on Sunday": what the report opens with is not of a day before its news that is
 * first told far down.
 */
function isToldFarDown({ news, scene }: Days, { telling }: Undated, date: EventDate | null): boolean {
  if (!news || date === null || date.timeIds.length === 0 || date.latest >= news.date.earliest) return false
  const { document, times } = scene.source
  const lead = document.sentences.findIndex(({ zone }) => zone === 'body')
  if (telling.sentence > lead + OPENING) return false
  return date.timeIds.every(id => {
    const time = times.find(one => one.id === id)
    return time !== undefined && sentenceAt(document, time.start) > telling.sentence + FAR
  })
}

/** Sentences after the lead that still open the report. */
const OPENING = 2
/** Sentences further down. */
const FAR = 5

/**
 * "The board met on Thursday. Members signed a letter. ¶ The plan was published on Oct. 3.": what is told before a report turns
 * to what was before its news is not of then.
 */
function isOfLaterPart(
  { news, scene, times: told }: Days,
  { telling }: Undated,
  date: EventDate | null,
): boolean {
  if (!news || date === null || date.timeIds.length === 0 || date.latest >= news.date.earliest) return false
  if (telling.sentence < news.sentence) return false
  const { document, times } = scene.source
  const { paragraph } = document.sentences[telling.sentence]!
  const isLater = date.timeIds.every(id => {
    const time = times.find(one => one.id === id)
    return time !== undefined && document.sentences[sentenceAt(document, time.start)]!.paragraph > paragraph
  })
  if (!isLater) return false
  for (let i = Math.max(news.sentence, telling.sentence - RECENT); i <= telling.sentence; i++)
    if (told[i]!.some(({ latest }) => latest !== null && latest < news.date.earliest)) return false
  return true
}

/** Sentences before it that may have turned to another time. */
const RECENT = 2
