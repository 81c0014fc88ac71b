import type { CuratedPlace } from '../model/knowledge.ts'

/** The fame of a country, above which there is none. */
export const COUNTRY_FAME = 5
/** The least fame of a place someone chose for the data: that of a city of 1.6 million. */
export const CURATED_FAME = 3.2

/** How well known a place is, from 0 (a hamlet) to 5 (a country): how readily its bare name is believed. */
export function fameOf(place: CuratedPlace): number {
  if (place.type === 'country') return COUNTRY_FAME
  if (place.type === 'admin1' || place.type === 'region') return 4
  const size = Math.max(0, Math.log10(place.population + 1) - 3)
  return place.id.startsWith('geonames:') ? size : Math.max(CURATED_FAME, size + 1)
}
