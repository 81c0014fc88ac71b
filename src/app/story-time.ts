import type { StoryEvent } from '../index.ts'

/** A stretch of days, counted from 1 January 1970; both ends belong to it. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Where only the last possible day is known, the week before it stands for the time before. */
const OPEN = 7

/** The days an event may have happened on; null without a date, or with one no calendar knows. */
export function daysOf(event: StoryEvent): Days | null {
  if (!event.date) return null
  const from = dayNumber(event.date.earliest)
  const to = dayNumber(event.date.latest)
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null
  if (event.date.edtf.startsWith('..')) return { from: to - OPEN, to }
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

/** Days from 1 January 1970 to an ISO day; NaN where it is none. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 864e5

/** The ISO day of a number of days. */
export const isoOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10)

/** The article's own time, and what lies long before and after it. */
export interface StoryTime {
  readonly past: Days | null
  readonly story: Days
  readonly later: Days | null
}

/** Longer than this, a range says more about an era than about the story. */
const BRIEF = 92
/** Cuts enough for any report; a bound keeps a very long list of events quick. */
const CUTS = 40
/** A silence this many times as long as the time beside it breaks the axis. */
const SILENCE = 2

/**
 * Splits the days events happened on where the story is silent for long.
 * The story is the part that holds most of the brief events; the parts beside it may be years.
 */
export function storyTime(ranges: readonly Days[]): StoryTime | null {
  if (ranges.length === 0) return null
  const all = spanOf(ranges)
  const brief = ranges.filter(r => r.to - r.from <= BRIEF)
  if (brief.length === 0) return { past: null, story: all, later: null }
  const story = densest(brief)
  // The ends of long ranges that fall a little outside belong to the story too.
  const reach = Math.max(7, (story.to - story.from) / 2)
  const ends = ranges.flatMap(r => [r.from, r.to])
  const near = ends.filter(d => d >= story.from - reach && d <= story.to + reach)
  const from = least([story.from, ...near])
  const to = most([story.to, ...near])
  const before = ends.filter(d => d < from)
  const after = ends.filter(d => d > to)
  return {
    past: before.length > 0 ? { from: all.from, to: most(before) } : null,
    story: { from, to },
    later: after.length > 0 ? { from: least(after), to: all.to } : null,
  }
}

/** Cuts at the longest silence, keeps the fuller side, and goes on while a silence outweighs what it would leave. */
function densest(ranges: readonly Days[]): Days {
  let kept = [...ranges].sort((a, b) => a.from - b.from)
  for (let cuts = 0; cuts < CUTS; cuts++) {
    const cut = longestSilence(kept)
    const sides = [kept.slice(0, cut.at), kept.slice(cut.at)]
    const [early, late] = sides as [Days[], Days[]]
    const fuller = late.length >= early.length ? late : early
    const span = spanOf(fuller)
    if (cut.length < SILENCE * (span.to - span.from + 7)) break
    kept = fuller
  }
  return spanOf(kept)
}

function longestSilence(sorted: readonly Days[]): { at: number; length: number } {
  let best = { at: 0, length: 0 }
  let reached = sorted[0]?.to ?? 0
  sorted.forEach((range, i) => {
    if (range.from - reached > best.length) best = { at: i, length: range.from - reached }
    reached = Math.max(reached, range.to)
  })
  return best
}

const spanOf = (ranges: readonly Days[]): Days => ({
  from: least(ranges.map(r => r.from)),
  to: most(ranges.map(r => r.to)),
})

/** Loops, not spreads: a long text has more events than a call takes arguments. */
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
