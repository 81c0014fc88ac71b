import type { StoryEvent } from '../../model/event.ts'
import { type Tell, untold } from '../../model/progress.ts'
import { inReadingOrder, type Span } from '../../model/span.ts'
import type { ClockTime } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import { ownClocks } from './clock-owners.ts'
import { type Draft, finalOf } from './draft.ts'
import { completed, draftsOf } from './drafts.ts'
import { handOnTimes } from './handed-times.ts'
import { inheritDates } from './inherited-dates.ts'
import { inheritPlaces } from './inherited-places.ts'
import { joinMentions } from './join.ts'
import { labelOf } from './labels.ts'
import { typeOf } from './moving.ts'
import { spanOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { shortsOf } from './short.ts'
import { toldOf } from './told.ts'
import { tellAgain } from './told-again.ts'

/** The events of an article, and which of them no rule tells. */
export interface Occurrences {
  readonly events: readonly StoryEvent[]
  /** Ids of those that only weights take for events: what hangs on them is less sure. */
  readonly likely: ReadonlySet<string>
  /** The times of day told of them, by their ids. */
  readonly clocks: ReadonlyMap<string, ClockTime>
}

/**
 * The events an article tells of, each once, in reading order. Folding comes first, as roles, places and
 * times are then read from the joined clause; joining comes after dates, as days tell mentions apart.
 */
export function findOccurrences(reading: Reading, tell: Tell = untold): Occurrences {
  const told = joinedTold(reading, tell)
  const events = told.filter(draft => !draft.into)
  tellAgain(reading, events)
  inheritPlaces(reading, events)
  inheritDates(reading, events)
  events.sort((a, b) => firstToken(a) - firstToken(b))
  const shorts = shortsOf(reading, events)
  const sure = new Set<Draft>()
  for (const draft of told) if (!draft.likely) sure.add(finalOf(draft))
  const likely = new Set<string>()
  const owned = ownClocks(reading, told)
  const clocks = new Map<string, ClockTime>()
  const made = mapped(events, (draft, i) => {
    const id = `e${i + 1}`
    const clock = owned.get(draft)
    if (clock) clocks.set(id, clock)
    if (!sure.has(draft)) likely.add(id)
    return eventOf(reading, draft, id, shorts[i]!)
  })
  return { events: made, likely, clocks }
}

/** What an article tells, with what tells it again joined to it. */
export function joinedTold(reading: Reading, tell: Tell): Draft[] {
  const drafts = completed(reading, draftsOf(reading), tell)
  const told = toldOf(reading, drafts)
  handOnTimes(reading, drafts, told)
  tell(0.6)
  joinMentions(reading, told)
  tell(0.8)
  return told
}

function firstToken({ triggers }: Draft): number {
  let first = Infinity
  for (const { from } of triggers) if (from < first) first = from
  return first
}

function eventOf(reading: Reading, draft: Draft, id: string, short: string): StoryEvent {
  const triggers = mapped(draft.triggers, ({ from, to }) => spanOf(reading, from, to))
  if (triggers.length > 1) triggers.sort(inReadingOrder)
  return {
    id,
    type: typeOf(reading, draft).type,
    label: labelOf(reading, draft),
    short,
    trigger: triggers[0]!,
    triggers,
    // Copied, so that these lists, which rules put together in many ways, are of one kind to the engine from here on.
    participants: mapped(draft.participants, one => one),
    places: mapped(draft.places, one => one),
    date: draft.date,
    modality: draft.modality,
    excerpt: excerptOf(reading, draft),
  }
}

/** Longer sentences than this are quoted only from the semicolon or dash before the event to the one after. */
const LONG = 320

function excerptOf({ source, tokens }: Reading, draft: Draft): Span {
  const { start, end } = source.document.sentences[draft.sentence]!
  if (end - start <= LONG) return { start, end }
  let from = draft.trigger.from
  let to = draft.trigger.to
  while (from > draft.start && !BREAKS.has(tokens[from - 1]!.text)) from--
  while (to < draft.end && !BREAKS.has(tokens[to]!.text)) to++
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

const BREAKS = new Set([';', ':', '—', '–', '--'])
