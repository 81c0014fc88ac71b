import { quoteOf, type Span, type Story, textOf } from '../../index.ts'
import type { Desk } from '../desk.ts'

/** Marks words as a place, and opens their card to say which; those that are one already are only opened. */
export async function markWords({ bench, open }: Desk, story: Story, span: Span): Promise<void> {
  const known = story.mentions.find(one => one.start === span.start && one.end === span.end)
  if (known) return open({ kind: 'mention', id: known.id })
  await bench.correct(
    { kind: 'mark', at: quoteOf(story.article.text, span), place: null, all: false },
    { next: { kind: 'mention', id: `u${span.start}-${span.end}` } },
  )
}

/** Longer labels do not fit a list. */
const LABEL = 70

/** Adds an event told by these words, and opens its card to say more. */
export function addEvent({ bench }: Desk, story: Story, span: Span): Promise<void> {
  const words = textOf(story.article.text, span).replace(/\s+/g, ' ')
  const label = words.charAt(0).toUpperCase() + words.slice(1)
  return bench.correct(
    {
      kind: 'add-event',
      at: quoteOf(story.article.text, span),
      event: {
        type: 'event',
        label: label.length > LABEL ? `${label.slice(0, LABEL - 1)}…` : label,
        date: null,
        modality: 'asserted',
        places: [],
        participants: [],
      },
    },
    { next: { kind: 'event', id: `ue${span.start}` } },
  )
}
