import type { Story, StoryEvent } from '../index.ts'
import { wording } from '../words/wording.ts'
import { minutesBetween } from './event-clock.ts'
import { cueOf, eventsInOrder } from './event-view.ts'
import { type Days, daysOf } from './story-time.ts'
import { eventsWithin } from './time-span.ts'

/** As it happened, or as the article tells it. */
export type PlayOrder = 'time' | 'telling'

/** The steps of a story played: its events, those of a span where one is chosen, each once. */
export function stepsOf(story: Story, order: PlayOrder, span: Days | null): readonly StoryEvent[] {
  const within = new Set(eventsWithin(story, span))
  if (order === 'time') return eventsInOrder(story).filter(event => within.has(event))
  return [...within].sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
}

/** A quarter of a second a word is slow reading aloud (240 words a minute), with the map to look at besides. */
const MS_A_WORD = 250
/** What is left to look around when the words are read. */
const HOLD = 1200
const SHORTEST = 2400

/** Milliseconds a caption stands at `speed` 1; twice that fast at 2. */
export function holdOf(words: string, speed: number): number {
  const count = words.split(/\s+/).filter(Boolean).length
  return Math.max(SHORTEST, count * MS_A_WORD + HOLD) / speed
}

/**
 * How a step hangs together with the one before it: "5 days later, in retaliation".
 * The days are said only where both are known to the day and time runs on; the cue only where the article says that one answers the other.
 */
export function bridgeOf(story: Story, before: StoryEvent | undefined, event: StoryEvent): string {
  if (!before) return ''
  const answers = story.links.find(
    ({ relation, from, to, cue }) =>
      relation === 'retaliation_for' && from === event.id && to === before.id && cue,
  )
  const words = [laterWords(before, event), answers ? cueOf(story, answers) : '']
  return words.filter(Boolean).join(', ')
}

function laterWords(before: StoryEvent, event: StoryEvent): string {
  const [a, b] = [exactDay(before), exactDay(event)]
  if (a === null || b === null || b < a) return ''
  const { dates } = wording()
  const days = b - a
  if (days === 0) return hoursLater(before, event) || dates.sameDay
  if (days === 1) return dates.nextDay
  if (days < 60) return dates.daysLater(days)
  const months = Math.round(days / 30.44)
  return months < 24 ? dates.monthsLater(months) : dates.yearsLater(Math.round(days / 365.25))
}

/** "40 minutes later", "3 hours later", where both are told to the minute. */
function hoursLater(before: StoryEvent, event: StoryEvent): string {
  const minutes = minutesBetween(before, event)
  if (minutes === null || minutes <= 0) return ''
  const { dates } = wording()
  return minutes < 90 ? dates.minutesLater(minutes) : dates.hoursLater(Math.round(minutes / 60))
}

function exactDay(event: StoryEvent): number | null {
  const days = daysOf(event)
  return days && days.from === days.to ? days.from : null
}
