import type { EventLink, StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import type { EventSource } from '../source.ts'
import { withDate } from './with-date.ts'

/** "Earlier this month, A …. In retaliation, B …": what answers goes on in the time the sentence before has set. */
export function carriedDates(
  source: EventSource,
  events: readonly StoryEvent[],
  links: readonly EventLink[],
): StoryEvent[] {
  const carried = new Map<string, EventDate>()
  for (const { from, cue, relation } of links) {
    if (!cue || !CARRYING.has(relation)) continue
    const event = events.find(one => one.id === from)
    if (!event || isDatedByWords(event) || event.modality !== 'asserted') continue
    const sentence = source.document.sentences.findIndex(one => one.start <= cue.start && cue.end <= one.end)
    if (sentence < 1 || source.document.sentences[sentence]!.start + 3 < cue.start) continue
    const frame = frameOf(source, events, sentence)
    if (frame) carried.set(from, frame)
  }
  return mapped(events, event => {
    const date = carried.get(event.id)
    return date ? withDate(event, date) : event
  })
}

const CARRYING = new Set(['retaliation_for', 'response_to', 'after', 'causes'])

const isDatedByWords = (event: StoryEvent) => event.date !== null && event.date.timeIds.length > 0

/** The date that words at the head of the sentence before set for what follows. */
function frameOf(
  { document, times }: EventSource,
  events: readonly StoryEvent[],
  sentence: number,
): EventDate | undefined {
  const before = document.sentences[sentence - 1]!
  if (before.paragraph !== document.sentences[sentence]!.paragraph) return undefined
  const head = times.find(
    time =>
      time.start >= before.start && time.start <= before.start + 4 && time.end <= before.end && time.earliest,
  )
  if (!head) return undefined
  const framed = events.find(
    event =>
      event.date?.timeIds.includes(head.id) &&
      event.trigger.start >= before.start &&
      event.trigger.end <= before.end,
  )
  return framed?.date ?? undefined
}
