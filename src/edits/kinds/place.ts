import { BY_HAND, changePlace, storyPlaceOf } from '../places.ts'
import type { Edit } from './edit.ts'

/** The place lies elsewhere. An extent it had would lie in the old spot, so it goes. */
export const move: Edit<'move'> = (story, { place, lat, lon }) => {
  const moved = storyPlaceOf(story, place)
  if (!moved) return null
  const at = { lat, lon }
  const { geometry: _old, ...rest } = moved
  const there = { ...rest, ...at, uncertaintyM: 0, ...BY_HAND, evidence: 'user' as const }
  return {
    ...story,
    places: story.places.map(one => (one.id === moved.id ? there : one)),
    mentions: story.mentions.map(one =>
      one.candidates.some(candidate => candidate.placeId === moved.id)
        ? { ...one, candidates: one.candidates.map(c => (c.placeId === moved.id ? { ...c, ...at } : c)) }
        : one,
    ),
  }
}

/** The place's extent is this, or with null it has none. */
export const area: Edit<'area'> = (story, { place, geometry }) => {
  const outlined = storyPlaceOf(story, place)
  if (!outlined) return null
  if (geometry) return changePlace(story, outlined.id, { geometry, ...BY_HAND })
  const { geometry: _gone, ...rest } = outlined
  return {
    ...story,
    places: story.places.map(one => (one.id === outlined.id ? { ...rest, evidence: 'user' } : one)),
  }
}

/** The place is something else: a base, not a town. */
export const placeType: Edit<'place-type'> = (story, { place, type }) => {
  const typed = storyPlaceOf(story, place)
  return typed ? changePlace(story, typed.id, { type, featureCode: '' }) : null
}
