import type { StoryEvent } from '../index.ts'
import { dayShareOf } from './event-clock.ts'
import { daysOf } from './story-time.ts'

/**
 * Dated events first, by their first possible day as it is drawn ("by Friday" stands with Friday, not at the beginning of
 * time), then by their last, then as told.
 */
export function byDate(a: StoryEvent, b: StoryEvent): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  const days = x && y ? x.from - y.from || x.to - y.to : Number(!x) - Number(!y)
  return days || a.trigger.start - b.trigger.start
}

/**
 * Events as they happened: by their days, those of one day with an hour by their hours. Where the others of a day stand
 * is not told: they keep their places as the text tells them.
 */
export function inTimeOrder(events: readonly StoryEvent[]): StoryEvent[] {
  const sorted = [...events].sort(byDate)
  if (!sorted.some(event => event.clock)) return sorted
  let at = 0
  while (at < sorted.length) {
    const end = endOfDay(sorted, at)
    byHours(sorted, at, end)
    at = end
  }
  return sorted
}

function endOfDay(sorted: readonly StoryEvent[], at: number): number {
  const days = daysOf(sorted[at]!)
  let end = at + 1
  if (!days) return end
  while (end < sorted.length && isSame(days, daysOf(sorted[end]!))) end++
  return end
}

const isSame = (a: { from: number; to: number }, b: { from: number; to: number } | null): boolean =>
  b !== null && a.from === b.from && a.to === b.to

/** Puts the events with an hour, from `at` to `end`, in order on the places they hold. */
function byHours(sorted: StoryEvent[], at: number, end: number): void {
  const places: number[] = []
  for (let i = at; i < end; i++) if (dayShareOf(sorted[i]!)) places.push(i)
  if (places.length < 2) return
  const told = places.map(i => sorted[i]!).sort((a, b) => middleOf(a) - middleOf(b))
  for (const [n, i] of places.entries()) sorted[i] = told[n]!
}

/** An hour within a part of the day stands before or after it by their middles. */
function middleOf(event: StoryEvent): number {
  const { from, to } = dayShareOf(event)!
  return (from + to) / 2
}
