import type { StoryEvent } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import type { Evidence } from '../../model/reason.ts'
import { textOf } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import type { EventClock } from '../../model/when.ts'
import { addressOf } from '../iris.ts'
import { indexOfSentence, withId } from '../lookups.ts'
import { hullOf } from '../when.ts'
import type { Cell } from './types.ts'

/** Longer descriptions are cut off by uMap and geojson.io. */
const LONGEST_DESCRIPTION = 480

/** What several words of one cell are parted by: arrays break QGIS and kepler.gl. */
export const joinCell = (parts: readonly string[]): string | null => {
  const different = [...new Set(parts.filter(part => part !== ''))]
  return different.length > 0 ? different.join(' | ') : null
}

/** Plain text without braces: uMap reads "{…}" as a template. */
export const plain = (text: string): string => text.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim()

/** A quote and a count, within what map programs show. */
export function description(excerpt: string, note: string): string {
  const room = LONGEST_DESCRIPTION - note.length - 5
  const quote = plain(excerpt)
  return `“${quote.length > room ? `${quote.slice(0, room - 1).trimEnd()}…` : quote}” (${note})`
}

/** The words the schema uses for evidence. */
export const evidenceCell = (evidence: Evidence): string =>
  evidence === 'background' ? 'world-knowledge' : evidence

/** Words as in Linked Places: at 0.8 and 0.5 the calibration of `confidence` changes its meaning for a reader. */
export const confidenceLabel = (confidence: number): string =>
  confidence >= 0.8 ? 'certain' : confidence >= 0.5 ? 'less-certain' : 'uncertain'

/** What a person wrote beside these, in a column of its own: no words of theirs are taken for the article's. */
export const noteCell = (noted: readonly { readonly note?: string }[]): string | null =>
  joinCell(noted.map(one => plain(one.note ?? '')))

/** A note among other words: whose it is comes first. */
export const userNote = (note: string): string => `Note by the user: ${note}`

/** The article's own columns, the same on every feature. */
export const articleCells = ({ article }: Story): Record<string, Cell> => ({
  article_id: article.id,
  article_title: article.title || null,
  article_url: addressOf(article),
  article_date: article.published,
  article_user_note: noteCell([article]),
})

/** The span of days its events cover, for the columns QGIS and kepler.gl read as dates; null where that side is open. */
export function dateCells(story: Story, events: readonly StoryEvent[]): Record<string, Cell> {
  const dates = events.flatMap(event => (event.date ? [event.date] : []))
  const { from, to } = hullOf(dates)
  const clocks = events.flatMap(({ clock, date }) => (clock && date ? [clock] : []))
  const ids = new Set([...dates, ...clocks].flatMap(told => told.timeIds))
  const times = [...ids].flatMap(id => withId(story.times, id) ?? [])
  return {
    start: from,
    end: to,
    time_precision: dates.length === 0 ? null : timePrecision(dates),
    date_text: joinCell(times.toSorted((a, b) => a.start - b.start).map(time => time.surface)),
    date_edtf: joinCell(dates.map(date => date.edtf)),
    time_of_day: joinCell(clocks.map(clockCell)),
    timestamp: from === null ? null : `${from}T00:00:00Z`,
  }
}

/** "20:30", "18:00/24:00", "04:17 GMT": in the place's own time unless a zone is named. */
const clockCell = ({ from, to, zone }: EventClock): string =>
  [from === to ? from : `${from}/${to}`, zone === 'local time' ? '' : (zone ?? '')].filter(Boolean).join(' ')

/** As ACLED: 1 to the day, 2 within about a month, 3 vaguer. */
function timePrecision(dates: readonly { earliest: string; latest: string }[]): number {
  const days = Math.max(
    ...dates.map(date => (Date.parse(date.latest) - Date.parse(date.earliest)) / 86_400_000),
  )
  return days < 1 ? 1 : days <= 31 ? 2 : 3
}

/** The sentence around a span, and its number from 1. */
export function sentenceAt(story: Story, offset: number): { text: string; number: number } {
  const at = indexOfSentence(story.sentences, offset)
  const sentence = story.sentences[at]
  return sentence ? { text: textOf(story.article.text, sentence), number: at + 1 } : { text: '', number: 0 }
}

/** The participants of one role, as the article words them. */
export const participants = (events: readonly StoryEvent[], roles: readonly string[]): string | null =>
  joinCell(
    events.flatMap(event =>
      event.participants.filter(one => roles.includes(one.role)).map(one => plain(one.text)),
    ),
  )

/** The surest mention speaks for the place. */
export const confidenceOf = (mentions: readonly Mention[]): number | null =>
  mentions.length > 0 ? Number(Math.max(...mentions.map(mention => mention.confidence)).toFixed(3)) : null
