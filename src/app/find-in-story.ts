import { keyOf, scoreOf } from './match-words.ts'
import type { PlaceView } from './place-view.ts'

/** A place of the story that answers a query, and the name or the words of the text that do. */
export interface StoryHit {
  readonly view: PlaceView
  readonly matched: string
}

/** The story's places by name or by the words the text has for them; case and diacritics do not count. Best answer first, the weightier before the lighter. */
export function findInStory(query: string, views: readonly PlaceView[], limit: number): StoryHit[] {
  const key = keyOf(query)
  if (key === '') return views.slice(0, limit).map(view => ({ view, matched: view.place.name }))
  const hits = views.flatMap(view => {
    const best = wordsFor(view)
      .map(words => ({ words, score: scoreOf(key, keyOf(words)) }))
      .reduce((a, b) => (b.score > a.score ? b : a))
    return best.score > 0 ? [{ view, matched: best.words, score: best.score }] : []
  })
  return hits
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ view, matched }) => ({ view, matched }))
}

/** Names first: they win over mentions that answer as well. */
const wordsFor = ({ place, mentions }: PlaceView): readonly string[] => [
  place.name,
  ...(place.shortName ? [place.shortName] : []),
  ...new Set(mentions.map(mention => mention.surface)),
]
