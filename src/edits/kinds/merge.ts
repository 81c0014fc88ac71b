import type { Place } from '../../model/place.ts'
import type { Story } from '../../model/story.ts'
import { mentionAt } from '../mentions.ts'
import { storyPlaceOf, wholePlace, withPlace } from '../places.ts'
import { findQuote } from '../quote.ts'
import { byPerson, retarget, swapPlaces } from '../retarget.ts'
import type { Edit } from './edit.ts'

/** Several places are one. Those that are gone need no merging; with none left there is nothing to say. */
export const merge: Edit<'merge'> = (story, { from, into }, known) => {
  const to = wholePlace(story, into, known)
  const gone = from.flatMap(kept => storyPlaceOf(story, kept) ?? []).filter(place => place.id !== to.id)
  return gone.length > 0 ? joined(withPlace(story, to), gone, to) : null
}

function joined(story: Story, gone: readonly Place[], to: Place): Story {
  const ids = new Set(gone.map(place => place.id))
  const swap = (id: string) => (ids.has(id) ? to.id : id)
  const words = `You joined ${gone.map(place => place.name).join(' and ')} with ${to.name}`
  return {
    ...story,
    places: story.places
      .filter(place => !ids.has(place.id))
      .map(place => (place.id === to.id ? withNotesOf(place, gone) : place)),
    mentions: story.mentions.map(one => {
      if (!one.placeIds.some(id => ids.has(id))) return one
      const chosen = one.candidates.find(candidate => ids.has(candidate.placeId))
      const { id: placeId, name, lat, lon } = to
      return {
        ...one,
        placeIds: [...new Set(one.placeIds.map(swap))],
        candidates: [
          { placeId, name, lat, lon, score: chosen?.score ?? 1 },
          ...one.candidates.filter(candidate => !ids.has(candidate.placeId) && candidate.placeId !== to.id),
        ],
        confidence: 1,
        evidence: 'user' as const,
        reasons: byPerson(one, story, words),
      }
    }),
    events: story.events.map(event =>
      event.places.some(at => ids.has(at.placeId)) ||
      event.participants.some(one => ids.has(one.placeId ?? ''))
        ? {
            ...event,
            places: swapPlaces(event.places, ids, to),
            participants: event.participants.map(one =>
              one.placeId ? { ...one, placeId: swap(one.placeId) } : one,
            ),
          }
        : event,
    ),
  }
}

/** What was written beside either is kept beside the one that stays. */
function withNotesOf(place: Place, gone: readonly Place[]): Place {
  const note = [place, ...gone].flatMap(one => one.note ?? []).join('\n')
  return note === '' ? place : { ...place, note }
}

/** Some mentions of a place are of another. */
export const split: Edit<'split'> = (story, { place, mentions, into }, known) => {
  const from = storyPlaceOf(story, place)
  const spans = mentions.flatMap(quote => findQuote(story.article.text, quote) ?? [])
  const ids = new Set(spans.flatMap(span => mentionAt(story, span)?.id ?? []))
  if (ids.size === 0) return null
  const to = wholePlace(story, into, known)
  return retarget(story, ids, { to, instead: from?.id, words: 'You said that this is another place' })
}
