import type { Story, StoryEvent } from '../index.ts'
import { eventsInOrder } from './event-view.ts'
import { keyOf, scoreOf } from './match-words.ts'

/** The events of a story whose headline, short name or type answer a query; best answer first, then in the order they happened. */
export function findEvents(query: string, story: Story, limit: number): StoryEvent[] {
  const key = keyOf(query)
  if (key === '') return []
  return eventsInOrder(story)
    .map(event => ({ event, score: Math.max(...wordsFor(event).map(words => scoreOf(key, keyOf(words)))) }))
    .filter(hit => hit.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(hit => hit.event)
}

const wordsFor = ({ label, short, type }: StoryEvent): readonly string[] => [
  label,
  short,
  type.replaceAll('_', ' '),
]
