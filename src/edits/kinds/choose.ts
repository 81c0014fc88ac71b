import { addMention, idsOf, mentionsMeant, newMention, said } from '../mentions.ts'
import { wholePlace } from '../places.ts'
import { findQuote } from '../quote.ts'
import { retarget } from '../retarget.ts'
import type { Edit } from './edit.ts'

/** The mention stands for another place. Where the analysis no longer sees a mention, a person still does. */
export const choose: Edit<'choose'> = (story, { at, all, place, instead }, known) => {
  const span = findQuote(story.article.text, at)
  const meant = mentionsMeant(story, at, all)
  if (!span && meant.length === 0) return null
  const to = wholePlace(story, place, known)
  const words = 'You chose this'
  if (meant.length > 0) return retarget(story, idsOf(meant), { to, instead, words })
  const mention = newMention(story.article.text, span!, said('You marked this as a place'))
  return retarget(addMention(story, mention), new Set([mention.id]), { to, words })
}
