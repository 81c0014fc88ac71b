import { type Days, isoOf } from '../../app/story-time.ts'
import { moveEnd } from '../../app/time-span.ts'

/** Units a span is chosen in. */
export type SnapUnit = 'day' | 'month' | 'year'

/** A unit narrower than this cannot be aimed at, px. */
const AIMED = 5
const DAYS_IN: Readonly<Record<SnapUnit, number>> = { day: 1, month: 30.44, year: 365.25 }

/** The finest unit that can be aimed at where a day is this wide. */
export const unitFor = (dayWidth: number): SnapUnit =>
  (['day', 'month', 'year'] as const).find(unit => DAYS_IN[unit] * dayWidth >= AIMED) ?? 'year'

/** Widens a span to whole units. */
export function snap({ from, to }: Days, unit: SnapUnit): Days {
  return { from: startOf(from, unit, 0), to: startOf(to, unit, 1) - 1 }
}

/** More days than any unit has: so far inside it the next one begins or the one before ends. */
const OVER: Readonly<Record<SnapUnit, number>> = { day: 1, month: 32, year: 367 }
const UNDER: Readonly<Record<SnapUnit, number>> = { day: 1, month: 31, year: 366 }

/** Moves one end of a span by whole units, `way` of them, within limits and not over the other end. */
export function stepEnd(span: Days, end: 'from' | 'to', way: number, unit: SnapUnit, limits: Days): Days {
  const outwards = end === 'from' ? way < 0 : way > 0
  const by = Math.sign(way) * (outwards ? 1 : end === 'from' ? OVER[unit] : UNDER[unit])
  const moved = moveEnd(span, end, by, limits)
  const next = { ...span, [end]: snap({ from: moved[end], to: moved[end] }, unit)[end] }
  if (next.from > next.to) return moved
  return Math.abs(way) > 1 ? stepEnd(next, end, way - Math.sign(way), unit, limits) : next
}

/** The first day of the unit a day is in, or of the unit `after` it. */
function startOf(day: number, unit: SnapUnit, after: 0 | 1): number {
  const whole = Math.floor(day)
  if (unit === 'day') return whole + after
  const date = new Date(isoOf(whole))
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return Date.UTC(unit === 'year' ? year + after : year, unit === 'year' ? 0 : month + after, 1) / 864e5
}
