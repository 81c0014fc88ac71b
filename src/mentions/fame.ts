import type { CuratedPlace } from '../model/knowledge.ts'

/** How well known a place is, from 0 (a hamlet) to 5 (a country): how readily its bare name is believed. */
export function fameOf(place: CuratedPlace): number {
  if (place.type === 'country') return 5
  if (place.type === 'admin1' || place.type === 'region') return 4
  const size = Math.max(0, Math.log10(place.population + 1) - 3)
  return place.id.startsWith('geonames:') ? size : Math.max(3.2, size + 1)
}
