import type { Days, StoryTime } from '../../app/story-time.ts'
import { type Stretch, type Tick, ticksOf } from './ticks.ts'

/** Days to px and back, with the silences cut out. */
export interface Axis {
  /** How many times wider than the strip it is drawn, from 1. */
  readonly scale: number
  readonly stretches: readonly Stretch[]
  /** Where `//` says that time is left out. */
  readonly breaks: readonly number[]
  /** Px where the last stretch ends. */
  readonly end: number
  /** Px of a day's first moment; parts of a day count. */
  x(day: number): number
  /** The moment at a px, in days. */
  day(x: number): number
  /** Px that the day at this moment takes. */
  dayWidth(day: number): number
  /** Named moments between two px. */
  ticks(from: number, to: number): Tick[]
}

const BREAK = 20
/** A day as wide as this has room for its hours. */
const HOURLY = 240

/** Whether the axis is so close at this moment that a day is a stretch of hours, no longer a point. */
export const isHourly = (axis: Axis, day: number): boolean => axis.dayWidth(day) >= HOURLY

/**
 * The broken axis: a quarter for the past, three quarters for the story, a seventh for what comes long after.
 * Without `hours` no day is divided, however wide: for events of which no more than the day is told.
 */
export function makeAxis(
  time: StoryTime,
  exact: readonly number[],
  left: number,
  right: number,
  scale = 1,
  hours = true,
): Axis {
  const stretches = stretchesOf(time, left, right, scale)
  const hourly = hours ? HOURLY : Number.POSITIVE_INFINITY
  const dayWidth = (day: number) => {
    const one = stretches.find(({ days }) => day <= days.to) ?? stretches.at(-1)!
    return (one.x1 - one.x0) / (one.days.to - one.days.from)
  }
  const axis = {
    scale,
    stretches,
    breaks: stretches.slice(1).map(stretch => stretch.x0 - BREAK / 2),
    end: stretches.at(-1)!.x1,
    x: (day: number) => between(day, knotsOf(stretches)),
    day: (x: number) => between(x, knotsOf(stretches).map(flip)),
    dayWidth,
  }
  return { ...axis, ticks: (from, to) => ticksOf({ ...axis, hourly }, exact, from, to) }
}

function stretchesOf({ past, story, later }: StoryTime, left: number, right: number, scale: number) {
  const gaps = BREAK * (Number(past !== null) + Number(later !== null))
  const room = (right - left - gaps) * scale
  const pastPx = past ? room * 0.25 : 0
  const laterPx = later ? room * 0.14 : 0
  const from = past ? left + pastPx + BREAK : left
  const to = from + room - pastPx - laterPx
  const stretch = (days: Days, x0: number, x1: number, aside: boolean): Stretch => ({ days, x0, x1, aside })
  return [
    ...(past ? [stretch(widen(past, 400, 0.04), left, left + pastPx, true)] : []),
    stretch(widen(story, 3, 0), from, to, false),
    ...(later ? [stretch(widen(later, 120, 0.04), to + BREAK, to + BREAK + laterPx, true)] : []),
  ]
}

/** A single day still needs a scale around it; a margin keeps the first and last words on the page. */
function widen({ from, to }: Days, least: number, margin: number): Days {
  const end = to + 1
  const lack = Math.max(0, least - (end - from))
  const edge = (end - from) * margin
  return {
    from: from - (margin > 0 ? lack / 2 : 0) - edge,
    to: end + (margin > 0 ? lack / 2 : lack) + edge,
  }
}

type Knot = readonly [from: number, to: number]

/** Where days and px are known to meet; what lies between, silences too, is in proportion. */
const knotsOf = (stretches: readonly Stretch[]): Knot[] =>
  stretches.flatMap(({ days, x0, x1 }): Knot[] => [
    [days.from, x0],
    [days.to, x1],
  ])

const flip = ([from, to]: Knot): Knot => [to, from]

/** Reads a value off a line through knots; beyond its ends, the value at the end. */
function between(value: number, knots: readonly Knot[]): number {
  const next = knots.findIndex(([from]) => value <= from)
  if (next < 0) return knots.at(-1)![1]
  const [to, at] = knots[next]!
  if (next === 0) return at
  const [from, start] = knots[next - 1]!
  return start + ((value - from) / (to - from || 1)) * (at - start)
}
