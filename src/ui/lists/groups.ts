import { eventsInOrder } from '../../app/event-view.ts'
import { formatLongDay, formatRange } from '../../app/format-date.ts'
import { dayNumber, daysOf, isoOf, storyTime } from '../../app/story-time.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'

/** Events under one heading of the list. */
export interface EventGroup {
  readonly title: string
  readonly events: readonly StoryEvent[]
}

type Key = 'before' | 'around' | 'day' | 'later' | 'unreal' | 'undated'

/** The events in time order: long before, around the article, on its day, later, and what has no date. */
export function groupEvents(story: Story): EventGroup[] {
  const ranges = story.events.flatMap(event => daysOf(event) ?? [])
  const time = storyTime(ranges)
  const published = story.article.published
  const groups = new Map<Key, StoryEvent[]>()
  for (const event of eventsInOrder(story)) {
    const key = keyOf(event, time?.story.from ?? 0, time?.story.to ?? 0, published)
    const group = groups.get(key)
    if (group) group.push(event)
    else groups.set(key, [event])
  }
  const order: Key[] = ['before', 'around', 'day', 'later', 'unreal', 'undated']
  return order.flatMap(key => {
    const events = groups.get(key)
    return events ? [{ title: titleOf(key, events, published), events }] : []
  })
}

const UNREAL = new Set(['demanded', 'conditional', 'intended'])

function keyOf(event: StoryEvent, from: number, to: number, published: string | null): Key {
  const days = daysOf(event)
  if (!days) return UNREAL.has(event.modality) ? 'unreal' : 'undated'
  if (days.from < from) return 'before'
  if (days.from > to) return 'later'
  if (published && days.from === dayNumber(published)) return 'day'
  return published && days.from > dayNumber(published) ? 'later' : 'around'
}

function titleOf(key: Key, events: readonly StoryEvent[], published: string | null): string {
  const { lists } = wording()
  if (key === 'before') return lists.before
  if (key === 'later') return lists.later
  if (key === 'unreal') return lists.unreal
  if (key === 'undated') return lists.undated
  if (key === 'day' && published) return lists.dayOfArticle(formatLongDay(published).replace(/ \d+$/, ''))
  const days = events.flatMap(event => daysOf(event) ?? [])
  const from = days.reduce((least, one) => Math.min(least, one.from), Number.POSITIVE_INFINITY)
  const to = days.reduce((most, one) => Math.max(most, one.to), Number.NEGATIVE_INFINITY)
  return formatRange(isoOf(from), isoOf(to))
}
