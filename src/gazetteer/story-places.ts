import type { CuratedPlace } from '../model/knowledge.ts'
import type { Place } from '../model/place.ts'
import type { Gazetteer } from './gazetteer.ts'

/** Where whole places come from by their ids: a gazetteer, or what a page has kept of one. */
export interface PlaceSource {
  place(id: string): Place | undefined
}

/** A gazetteer's places as a Story has them. */
export const storyPlaces = (gazetteer: Gazetteer): PlaceSource => ({
  place: id => {
    const place = gazetteer.place(id)
    return place && storyPlace(place, gazetteer)
  },
})

/** Only the fields of the contract: names and aliases stay in the gazetteer, and a government's seat gets its name. */
function storyPlace(curated: CuratedPlace, gazetteer: Gazetteer): Place {
  const {
    aliases,
    demonyms,
    codes,
    capital,
    seat: seatId,
    standsFor,
    nouns,
    within,
    operator,
    ...place
  } = curated
  const seat = place.type === 'government' && seatId ? gazetteer.place(seatId)?.name : undefined
  return seat ? { ...place, seat } : place
}
