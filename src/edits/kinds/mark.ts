import { overlaps, type Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import { addMention, mentionAt, newMention, occurrencesOf, said } from '../mentions.ts'
import { wholePlace } from '../places.ts'
import { findQuote } from '../quote.ts'
import { retarget } from '../retarget.ts'
import type { Edit } from './edit.ts'

/** The words are a place. With `all`, so is every other place of the text that has them and is no mention yet. */
export const mark: Edit<'mark'> = (story, { at, all, place }, known) => {
  const { text } = story.article
  const span = findQuote(text, at)
  const others = all ? occurrencesOf(text, at.exact).filter(one => isFree(story, one)) : []
  if (!span && others.length === 0) return null
  const spans = [...(span ? [span] : []), ...others.filter(one => one.start !== span?.start)]
  const marked = spans.reduce(markAt, story)
  if (!place) return marked
  const ids = new Set(spans.flatMap(one => mentionAt(marked, one)?.id ?? []))
  return retarget(marked, ids, { to: wholePlace(story, place, known), words: 'You marked this as a place' })
}

/** Whether no mention touches the words. */
export const isFree = (story: Story, span: Span): boolean => !story.mentions.some(one => overlaps(one, span))

const markAt = (story: Story, span: Span): Story =>
  mentionAt(story, span)
    ? story
    : addMention(story, newMention(story.article.text, span, said('You marked this as a place')))
