import type { CuratedPlace } from '../model/knowledge.ts'

/** The same place with every field, undefined where left out: engines read objects faster that all have one shape. */
export const inOneShape = (place: CuratedPlace): CuratedPlace => ({
  id: place.id,
  name: place.name,
  shortName: place.shortName,
  type: place.type,
  featureCode: place.featureCode,
  country: place.country,
  admin1: place.admin1,
  lat: place.lat,
  lon: place.lon,
  geometry: place.geometry,
  uncertaintyM: place.uncertaintyM,
  source: place.source,
  licence: place.licence,
  links: place.links,
  population: place.population,
  aliases: place.aliases,
  demonyms: place.demonyms,
  codes: place.codes,
  capital: place.capital,
  seat: place.seat,
  standsFor: place.standsFor,
  nouns: place.nouns,
  within: place.within,
  operator: place.operator,
})
