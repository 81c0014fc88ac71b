import type { Article, Story } from '../model/story.ts'

/** What to call an article: its title, else who printed it when, else its id. */
export const titleOf = ({ title, source, published, id }: Article): string =>
  title || [source, published].filter(Boolean).join(', ') || id

/** What to call a file of these stories. */
export function titleOfAll(stories: readonly Story[]): string {
  const [only] = stories.length === 1 ? stories : []
  return only ? titleOf(only.article) : 'Placeline'
}
