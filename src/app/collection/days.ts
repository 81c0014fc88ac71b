import type { EventDate } from '../../index.ts'

type Span = Pick<EventDate, 'earliest' | 'latest'>

const DAY = 86_400_000

/** Days between two spans, 0 where they overlap. */
export function daysApart(a: Span, b: Span): number {
  const [first, second] = a.earliest <= b.earliest ? [a, b] : [b, a]
  return Math.max(0, between(first.latest, second.earliest))
}

/** How many days a span takes, at least 1. */
export const daysLong = ({ earliest, latest }: Span): number => Math.max(0, between(earliest, latest)) + 1

const between = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY)
