import type { EventDate } from '../../model/when.ts'
import { addDays } from '../occurrences/calendar.ts'
import type { Days, Undated } from './undated.ts'

/** "Storm Bram batters Ireland … In January, Storm Eowyn killed a man": what a report opens with did not befall months ago. */
export function isLongBeforeNews(
  { published, scene }: Days,
  { event, telling }: Undated,
  date: EventDate | null,
): boolean {
  if (published === null || date === null || !BEFALLING.has(event.type)) return false
  if (date.latest >= addDays(published, -OLD)) return false
  const lead = scene.source.document.sentences.findIndex(({ zone }) => zone === 'body')
  return (scene.firstSentence.get(event.id) ?? telling.sentence) <= lead
}

/** Days after which something has seldom still to be told first. */
const OLD = 60
const BEFALLING: ReadonlySet<string> = new Set(['disaster', 'accident', 'protest', 'disease-outbreak'])
