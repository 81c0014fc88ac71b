import type { PlaceView } from '../app/place-view.ts'
import type { Story } from '../index.ts'
import { placelineName, placelineOf } from './article/placeline.ts'

/** A story's title, or the first of its places. */
export const nameOf = (story: Story, views: readonly PlaceView[]): string =>
  story.article.title || placelineOf(views).slice(0, 2).map(placelineName).join(' / ') || 'Story'
