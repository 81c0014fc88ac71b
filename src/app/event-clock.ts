import type { StoryEvent } from '../index.ts'
import { daysOf } from './story-time.ts'

/** Parts of a day, 0 its beginning and 1 its end, between which an event happened. */
export interface DayShare {
  readonly from: number
  readonly to: number
}

/** The part of its day that an event's words leave; null where they tell no hour, or no single day. */
export function dayShareOf(event: StoryEvent): DayShare | null {
  const days = daysOf(event)
  if (!event.clock || !days || days.from !== days.to) return null
  return { from: shareOf(event.clock.from), to: shareOf(event.clock.to) }
}

const MINUTES = 1440

function shareOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) / MINUTES
}

/** Whole minutes from one event to another of the same day; null unless both are told to the minute, in one zone. */
export function minutesBetween(before: StoryEvent, event: StoryEvent): number | null {
  const [a, b] = [dayShareOf(before), dayShareOf(event)]
  if (!a || !b || a.from !== a.to || b.from !== b.to) return null
  if (before.clock?.zone !== event.clock?.zone || daysOf(before)?.from !== daysOf(event)?.from) return null
  return Math.round((b.from - a.from) * MINUTES)
}
