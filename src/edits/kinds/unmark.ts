import type { Story } from '../../model/story.ts'
import { idsOf, mentionsMeant } from '../mentions.ts'
import { findQuote } from '../quote.ts'
import { retarget } from '../retarget.ts'
import type { Edit } from './edit.ts'

/** The words are no place. Where no mention has them any more, that wish is granted already. */
export const unmark: Edit<'unmark'> = (story, { at, all }) => {
  const meant = mentionsMeant(story, at, all)
  if (meant.length === 0) return findQuote(story.article.text, at) ? story : null
  return withoutMentions(story, idsOf(meant))
}

/** The story without these mentions and what hung on them alone. */
export function withoutMentions(story: Story, ids: ReadonlySet<string>): Story {
  const emptied = retarget(story, ids, { to: null, words: '' })
  return {
    ...emptied,
    mentions: emptied.mentions
      .filter(one => !ids.has(one.id))
      .map(one => {
        if (!one.antecedent || !ids.has(one.antecedent)) return one
        const { antecedent: _gone, ...rest } = one
        return rest
      }),
    events: emptied.events.map(event =>
      event.participants.some(one => one.mentionId && ids.has(one.mentionId))
        ? { ...event, participants: event.participants.map(one => withoutMention(one, ids)) }
        : event,
    ),
  }
}

function withoutMention<T extends { readonly mentionId?: string }>(one: T, ids: ReadonlySet<string>): T {
  if (!one.mentionId || !ids.has(one.mentionId)) return one
  const { mentionId: _gone, ...rest } = one
  return rest as T
}
