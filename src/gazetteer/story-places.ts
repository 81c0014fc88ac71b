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
    if (!place) return undefined
    let told = known.get(place)
    if (!told) {
      told = storyPlace(place, gazetteer)
      known.set(place, told)
    }
    return told
  },
})

/** Of each place of a gazetteer, made once: articles name the same few again and again. */
const known = new WeakMap<CuratedPlace, Place>()

/** Only the fields of the contract: names and aliases stay in the gazetteer, and a government's seat gets its name. */
function storyPlace(curated: CuratedPlace, gazetteer: Gazetteer): Place {
  const { shortName, geometry, type, seat: seatId } = curated
  const seat = type === 'government' && seatId ? gazetteer.place(seatId)?.name : undefined
  return {
    id: curated.id,
    name: curated.name,
    ...(shortName === undefined ? {} : { shortName }),
    type,
    featureCode: curated.featureCode,
    country: curated.country,
    admin1: curated.admin1,
    lat: curated.lat,
    lon: curated.lon,
    ...(geometry === undefined ? {} : { geometry }),
    uncertaintyM: curated.uncertaintyM,
    source: curated.source,
    licence: curated.licence,
    links: curated.links,
    population: curated.population,
    ...(seat ? { seat } : {}),
  }
}
