import { contains, type Span, type Story } from '../../index.ts'

/** A piece of the article around some words, cut at word ends. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
  /** Number of the sentence, from 1. */
  readonly sentence: number
}

/** The sentence around a span, shortened to about `length` characters with the span kept whole. */
export function excerptOf(story: Story, span: Span, length = 170): Excerpt {
  const { text } = story.article
  const at = story.sentences.findIndex(sentence => contains(sentence, span))
  const { start, end } = story.sentences[at] ?? { start: Math.max(0, span.start - 80), end: span.end + 80 }
  const room = Math.max(40, length - (span.end - span.start))
  const left = text.slice(start, span.start)
  const right = text.slice(span.end, end)
  const shareRight = Math.min(right.length, Math.max(room / 2, room - left.length))
  return {
    before: cutFront(left, room - Math.min(right.length, shareRight)),
    words: text.slice(span.start, span.end),
    after: cutBack(right, shareRight),
    sentence: at + 1,
  }
}

function cutFront(words: string, room: number): string {
  if (words.length <= room) return words
  const kept = words.slice(words.length - Math.floor(room))
  return `… ${kept.slice(kept.indexOf(' ') + 1)}`
}

function cutBack(words: string, room: number): string {
  if (words.length <= room) return words
  const kept = words.slice(0, Math.floor(room))
  const space = kept.lastIndexOf(' ')
  return `${space > 0 ? kept.slice(0, space) : kept} …`
}
