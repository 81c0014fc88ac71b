import type { NoteAbout } from '../../model/correction.ts'
import type { Story } from '../../model/story.ts'
import { eventOf } from '../events.ts'
import { mentionAt } from '../mentions.ts'
import { storyPlaceOf } from '../places.ts'
import { findQuote } from '../quote.ts'
import type { Edit } from './edit.ts'

/** The article's date. The reading itself is done as of that day (`publishedIn`); here it only stays what it is. */
export const published: Edit<'published'> = (story, { date }) =>
  story.article.published === date && story.article.publishedFrom === 'given'
    ? story
    : {
        ...story,
        article: { ...story.article, published: date, publishedFrom: 'given', publishedDerivation: [] },
      }

/** A note beside a mention, a place, an event or the article. */
export const note: Edit<'note'> = (story, { about, text }) => {
  const write = <T extends { readonly note?: string }>(one: T): T => {
    const { note: _old, ...rest } = one
    return (text === '' ? rest : { ...rest, note: text }) as T
  }
  if (about === 'article') return { ...story, article: write(story.article) }
  const id = idOf(story, about)
  if (id === undefined) return null
  const only = <T extends { readonly id: string; readonly note?: string }>(list: readonly T[]): T[] =>
    list.map(one => (one.id === id ? write(one) : one))
  if ('mention' in about) return { ...story, mentions: only(story.mentions) }
  return 'place' in about
    ? { ...story, places: only(story.places) }
    : { ...story, events: only(story.events) }
}

function idOf(story: Story, about: Exclude<NoteAbout, 'article'>): string | undefined {
  if ('place' in about) return storyPlaceOf(story, about.place)?.id
  if ('event' in about) return eventOf(story, about.event)?.id
  const span = findQuote(story.article.text, about.mention)
  return span ? mentionAt(story, span)?.id : undefined
}
