import type { Correction, KeptEvent, KeptPlace } from '../model/correction.ts'
import type { Mention } from '../model/mention.ts'
import type { Story } from '../model/story.ts'
import { eventOf } from './events.ts'
import { mentionsMeant } from './mentions.ts'
import { storyPlaceOf } from './places.ts'
import { findQuote } from './quote.ts'

/** A thing of a story that may have been corrected. */
export interface Subject {
  readonly kind: 'place' | 'event' | 'mention'
  readonly id: string
}

/** The corrections that speak of one thing of the corrected story, in their order: what "put it back" takes off. */
export function correctionsOn(
  story: Story,
  corrections: readonly Correction[],
  { kind, id }: Subject,
): readonly Correction[] {
  if (kind === 'event') return corrections.filter(one => speaksOfEvent(story, one, id))
  if (kind === 'place') return corrections.filter(one => speaksOfPlace(story, one, id))
  const mention = story.mentions.find(each => each.id === id)
  return mention ? corrections.filter(one => speaksOfMention(story, one, mention)) : []
}

function speaksOfMention(story: Story, one: Correction, mention: Mention): boolean {
  if ('all' in one) {
    const span = findQuote(story.article.text, one.at)
    const same = span?.start === mention.start && span.end === mention.end
    return same || (one.all && mentionsMeant(story, one.at, true).some(each => each.id === mention.id))
  }
  if (one.kind === 'merge') return mention.placeIds.some(id => storyPlaceOf(story, one.into)?.id === id)
  if (one.kind !== 'split') return false
  return one.mentions.some(quote => findQuote(story.article.text, quote)?.start === mention.start)
}

function speaksOfPlace(story: Story, one: Correction, id: string): boolean {
  const is = (kept: KeptPlace) => storyPlaceOf(story, kept)?.id === id
  switch (one.kind) {
    case 'move':
    case 'area':
    case 'place-type':
      return is(one.place)
    case 'merge':
      return is(one.into)
    default:
      return false
  }
}

function speaksOfEvent(story: Story, one: Correction, id: string): boolean {
  const is = (kept: KeptEvent) => eventOf(story, kept)?.id === id
  switch (one.kind) {
    case 'edit-event':
      return is(one.event)
    case 'add-event':
      return is({ trigger: one.at, type: one.event.type })
    case 'add-link':
    case 'change-link':
      return is(one.from) || is(one.to)
    default:
      return false
  }
}
