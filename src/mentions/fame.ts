import type { Sketch } from '../gazetteer/sketch.ts'

/** The fame of a country, above which there is none. */
export const COUNTRY_FAME = 5
/** The least fame of a place someone chose for the data: that of a city of 1.6 million. */
export const CURATED_FAME = 3.2

/** Of a place whose inhabitants are in no source. */
const UNCOUNTED = -0.6
/** Divisions with more people than this are known by their bare name, like the curated ones. */
const WELL_KNOWN = 150_000

/** How well known a place is, from below 0 (a spot) over 0 (a hamlet) to 5 (a country): how readily its bare name is believed. */
export function fameOf(place: Pick<Sketch, 'type' | 'population' | 'isCurated'>): number {
  if (place.type === 'country') return COUNTRY_FAME
  const curated = place.isCurated
  if (place.type === 'region' || (place.type === 'admin1' && (curated || place.population >= WELL_KNOWN)))
    return 4
  const size = Math.log10(place.population + 1) - 3
  if (curated) return Math.max(CURATED_FAME, size + 1)
  // A place nobody has counted is hardly one that news comes from; airfields and counties say what they are by their name.
  return place.population === 0 && place.type === 'city' ? UNCOUNTED : Math.max(0, size)
}
