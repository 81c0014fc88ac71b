import type { Place } from '../../model/place.ts'
import { wikipediaOf } from '../iris.ts'

/** The same place elsewhere, with the short prefixes World Historical Gazetteer asks for. */
export function linksOf(place: Place) {
  const { geonames, wikidata } = place.links
  const wikipedia = wikipediaOf(place)
  return [
    ...(wikidata ? [{ type: 'closeMatch', identifier: `wd:${wikidata}` }] : []),
    ...(geonames ? [{ type: 'closeMatch', identifier: `gn:${geonames}` }] : []),
    ...(wikipedia ? [{ type: 'primaryTopicOf', identifier: wikipedia }] : []),
  ]
}
