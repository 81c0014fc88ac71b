import type { PlaceView } from '../app/place-view.ts'
import type { Story } from '../index.ts'
import { wording } from '../words/wording.ts'
import { placelineOf } from './article/placeline.ts'

/** The title given with the article, else the heading its text opens with, else ''. */
export function titleOf({ article, sentences }: Story): string {
  if (article.title) return article.title
  const first = sentences[0]
  if (first?.zone !== 'heading') return ''
  const own = sentences.filter(one => one.paragraph === first.paragraph && one.zone === 'heading')
  return article.text.slice(first.start, own.at(-1)!.end).replace(/\s+/g, ' ')
}

/** A story's title, or the first of its places. */
export const nameOf = (story: Story, views: readonly PlaceView[]): string =>
  titleOf(story) ||
  placelineOf(views)
    .slice(0, 2)
    .map(word => word.name)
    .join(' / ') ||
  wording().page.story
