import type { PlaceSource } from '../gazetteer/story-places.ts'
import type { KeptPlace } from '../model/correction.ts'
import { kilometresBetween } from '../model/distance.ts'
import type { Place } from '../model/place.ts'
import type { Story } from '../model/story.ts'

/** What is written where a place's coordinates came from a person, and the licence of such a point. */
export const BY_HAND = { source: 'set by hand', licence: 'none' } as const

/** A place of the story that moved a little under the same name is still the same place. Kilometres. */
const SAME_SPOT = 5

/** The story's place: by its id, else by its name at the same spot; undefined where the story has none such. */
export const storyPlaceOf = (story: Story, kept: KeptPlace): Place | undefined =>
  story.places.find(place => place.id === kept.id) ??
  story.places.find(place => place.name === kept.name && kilometresBetween(place, kept) < SAME_SPOT)

/** The whole place: the story's of that id, else as it is known, else the story's of that name, else as the correction holds it. */
export const wholePlace = (story: Story, kept: KeptPlace, known: PlaceSource): Place =>
  story.places.find(place => place.id === kept.id) ??
  known.place(kept.id) ??
  storyPlaceOf(story, kept) ??
  standIn(kept)

/** A place no gazetteer has, such as a bare point. */
const standIn = (kept: KeptPlace): Place => ({
  type: 'facility',
  featureCode: '',
  country: '',
  admin1: '',
  uncertaintyM: 0,
  ...BY_HAND,
  links: {},
  population: 0,
  ...kept,
})

/** The story with this place in it. */
export const withPlace = (story: Story, place: Place): Story =>
  story.places.some(one => one.id === place.id) ? story : { ...story, places: [...story.places, place] }

/** The story with a place of it changed, and marked as a person's. */
export const changePlace = (story: Story, id: string, change: Partial<Place>): Story => ({
  ...story,
  places: story.places.map(place => (place.id === id ? { ...place, ...change, evidence: 'user' } : place)),
})

/** A place as a correction keeps it. */
export function keptPlace(place: Omit<Place, 'shortName' | 'seat' | 'geometry'>): KeptPlace {
  const { id, name, lat, lon, type, country, admin1, featureCode, uncertaintyM, source, licence, links } =
    place
  return { id, name, lat, lon, type, country, admin1, featureCode, uncertaintyM, source, licence, links }
}

/** A bare point as a place: its id says where it is, so that the same point is the same place. */
export const pointPlace = (lat: number, lon: number, name: string): KeptPlace => ({
  ...{ id: `point:${lat},${lon}`, name, lat, lon },
  ...{ type: 'facility', country: '', admin1: '', featureCode: '', uncertaintyM: 0 },
  ...BY_HAND,
})
