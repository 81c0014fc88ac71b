import { formatDay, formatRange } from '../../app/format-date.ts'
import { type Days, daysOf, isoOf } from '../../app/story-time.ts'
import type { Story, StoryEvent } from '../../index.ts'
import type { Block } from './blocks.ts'

/** When what a paragraph tells happened. */
export interface Gutter {
  readonly words: string
  /** Whether any of it is less exact than a day. */
  readonly vague: boolean
}

/** For each block the days of the events told in it; null where it tells none. */
export function gutterOf(story: Story, blocks: readonly Block[]): (Gutter | null)[] {
  const told = story.events
    .flatMap(event => event.triggers.map(trigger => ({ at: trigger.start, event })))
    .sort((a, b) => a.at - b.at)
  const published = story.article.published
  const year = published ? Number(published.slice(0, 4)) : undefined
  let at = 0
  return blocks.map(block => {
    const days: Days[] = []
    while (at < told.length && told[at]!.at < block.end) days.push(...daysFor(told[at++]!.event))
    return block.zone === 'caption' || block.zone === 'credit' ? null : summarise(days, year)
  })
}

/** "By Friday" counts as Friday: the margin has room for one day, not for all time before it. */
function daysFor(event: StoryEvent): Days[] {
  const days = daysOf(event)
  if (!days) return []
  return [event.date?.edtf.startsWith('..') ? { from: days.to, to: days.to } : days]
}

/** Longer than this, a range is left out where the paragraph tells of closer days. */
const BRIEF = 92

function summarise(all: readonly Days[], year: number | undefined): Gutter | null {
  if (all.length === 0) return null
  const brief = all.filter(days => days.to - days.from <= BRIEF)
  const days = brief.length > 0 ? brief : all
  const exact = days.every(one => one.from === one.to)
  const starts = [...new Set(days.map(one => one.from))].sort((a, b) => a - b)
  if (exact && starts.length <= 2)
    return { words: starts.map(day => words(day, day, year)).join(', '), vague: false }
  return { words: words(starts[0]!, Math.max(...days.map(one => one.to)), year), vague: !exact }
}

/** The margin is narrow: the article's year and the one before are left out, older ones are said. */
function words(from: number, to: number, year: number | undefined): string {
  const [first, last] = [isoOf(from), isoOf(to)]
  const near = (day: string) =>
    year !== undefined && year - Number(day.slice(0, 4)) <= 1 ? Number(day.slice(0, 4)) : year
  if (from !== to && first.slice(0, 4) !== last.slice(0, 4) && to - from < 200)
    return `${formatDay(first, near(first))} – ${formatDay(last, near(last))}`
  return formatRange(first, last, near(last))
}
