import { daysOf } from '../../app/story-time.ts'
import type { StoryEvent } from '../../index.ts'
import type { Axis } from './axis.ts'
import type { Lanes } from './lanes.ts'

/** The strip while it is filled: its rows, and where they lie. */
export interface Board {
  readonly axis: Axis
  readonly lanes: Lanes
  readonly laneHeight: number
  /** Px of the whole axis with its margin: as wide as the strip, or wider where it is zoomed. */
  readonly width: number
  readonly bottom: number
  /** Whether the strip is a phone's: then it is for a finger. */
  readonly narrow: boolean
  /** The middle of a row. */
  y(lane: number): number
}

/** The stretch of the axis that an event or a group of them stands on. */
export interface Plan {
  readonly events: readonly StoryEvent[]
  readonly x0: number
  readonly x1: number
}

/** Whether an event is known to the day. */
export function isDay(event: StoryEvent): boolean {
  const days = daysOf(event)
  return days !== null && days.from === days.to
}

/** What is told most often, then first, is named first. */
export const byTelling = (a: StoryEvent, b: StoryEvent): number =>
  b.triggers.length - a.triggers.length || a.trigger.start - b.trigger.start

/** Words keep this far from the strip's left edge, px. */
export const EDGE = 8
