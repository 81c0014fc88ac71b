import type { PlaceSource } from '../gazetteer/story-places.ts'
import type { EventFields, KeptDate, KeptEvent } from '../model/correction.ts'
import type { Participant, StoryEvent } from '../model/event.ts'
import { overlaps, type Span, textOf } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import type { EventClock, EventDate } from '../model/when.ts'
import { parseIsoDay, sayDay } from '../time/calendar.ts'
import { wholePlace, withPlace } from './places.ts'
import { findQuote, quoteOf } from './quote.ts'

/** The event these words tell: of that type if there is one, else whichever they tell. */
export function eventOf(story: Story, { trigger, type }: KeptEvent): StoryEvent | undefined {
  const span = findQuote(story.article.text, trigger)
  if (!span) return undefined
  const told = story.events.filter(event => event.triggers.some(words => overlaps(words, span)))
  return (
    told.find(event => event.type === type && event.trigger.start === span.start) ??
    told.find(event => event.type === type) ??
    told.find(event => event.trigger.start === span.start) ??
    told[0]
  )
}

/** An event as a correction keeps it. */
export const keptEvent = (story: Story, event: StoryEvent): KeptEvent => ({
  trigger: quoteOf(story.article.text, event.trigger),
  type: event.type,
})

/** The event with what a person says of it, and the story with the places that takes. */
export function withFields(
  story: Story,
  event: StoryEvent,
  change: Partial<EventFields>,
  known: PlaceSource,
): readonly [Story, StoryEvent] {
  const { type, label, date, modality, places, participants } = change
  const whole = (places ?? []).map(({ place, role }) => ({ role, place: wholePlace(story, place, known) }))
  const { clock, ...untimed } = event
  const hours = date === undefined ? clock : clockOf(date)
  const next: StoryEvent = {
    ...untimed,
    ...(hours && { clock: hours }),
    ...(type === undefined ? {} : { type }),
    ...(label === undefined ? {} : { label, short: shortOf(label) }),
    ...(date === undefined ? {} : { date: date && dateBetween(date) }),
    ...(modality === undefined ? {} : { modality }),
    ...(places === undefined
      ? {}
      : { places: whole.map(({ place, role }) => ({ placeId: place.id, role, evidence: 'user' as const })) }),
    ...(participants === undefined
      ? {}
      : { participants: participants.map(one => participantOf(story, event, one)) }),
    evidence: 'user',
  }
  return [whole.reduce((so, { place }) => withPlace(so, place), story), next]
}

/** What the type had been told of keeps the event known by its own words, whichever type it is given later. */
export const changeEvent = (story: Story, event: StoryEvent): Story => ({
  ...story,
  events: story.events.map(one => (one.id === event.id ? event : one)),
})

/** Someone the event had before keeps the words that named them. */
function participantOf(
  story: Story,
  event: StoryEvent,
  { role, text }: EventFields['participants'][number],
): Participant {
  const same = event.participants.find(one => one.text === text)
  if (same) return { ...same, role }
  const at = textOf(story.article.text, event.excerpt).indexOf(text)
  const start = event.excerpt.start + at
  return at < 0 ? { role, text } : { role, text, start, end: start + text.length }
}

/** The hour a person gave; undefined for none. */
const clockOf = (date: KeptDate | null): EventClock | undefined =>
  date?.hour === undefined ? undefined : { from: date.hour, to: date.hour, timeIds: [] }

/** Days a person gave, with the one row of arithmetic that says so. */
function dateBetween({ earliest, latest }: KeptDate): EventDate {
  const from = parseIsoDay(earliest)
  const to = parseIsoDay(latest)
  const words = [from, to].flatMap(day => (day === null ? [] : [sayDay(day)]))
  return {
    edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
    earliest,
    latest,
    evidence: 'user',
    timeIds: [],
    derivation: [{ from: 'You', to: [...new Set(words)].join(' – '), note: 'your correction' }],
  }
}

/** Words a label has on the map, where room is scarce. */
const SHORT = 4

/** The first words of a label. */
export const shortOf = (label: string): string => {
  const words = label.trim().split(/\s+/)
  return words.length > SHORT ? `${words.slice(0, SHORT).join(' ')}…` : words.join(' ')
}

/** The sentence that holds a span, else the span itself. */
export const excerptAt = (story: Story, span: Span): Span => {
  const sentence = story.sentences.find(one => one.start <= span.start && span.start < one.end)
  return sentence
    ? { start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) }
    : { start: span.start, end: span.end }
}
