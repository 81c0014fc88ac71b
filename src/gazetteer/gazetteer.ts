import type { CityRow, CuratedPlace } from '../model/knowledge.ts'
import { createNameIndex, type NameIndex } from './names.ts'

/** One thing a name may stand for. `code` only counts after a comma ("Athens, GA"); `body` is the institution a building stands for. */
export interface NameSense {
  readonly placeId: string
  readonly how: 'name' | 'alias' | 'demonym' | 'body' | 'code'
}

/** All places Placeline knows, by name and by id. */
export interface Gazetteer {
  readonly names: NameIndex<NameSense>
  /** The place of this id; undefined if there is none. */
  place(id: string): CuratedPlace | undefined
  /** The country of an ISO 3166-1 alpha-2 code. */
  country(code: string): CuratedPlace | undefined
  /** The government of a country as a place of its own, at its seat. */
  government(code: string): CuratedPlace | undefined
  /** The seat of a country's parliament, by the name newspapers give it: "Iraqi Parliament". */
  parliament(code: string): CuratedPlace | undefined
  /** Curated places, in the order of the data. */
  readonly curated: readonly CuratedPlace[]
  /** Cities of the world, biggest first. */
  readonly cities: readonly CuratedPlace[]
}

/** Joins curated places and the cities of the world; a city that is also curated is one place. */
export function createGazetteer(curated: readonly CuratedPlace[], rows: readonly CityRow[]): Gazetteer {
  const known = new Set(curated.map(place => place.links.geonames).filter(id => id !== undefined))
  const cities = rows
    .filter(row => !known.has(row.geonames))
    .map(cityPlace)
    .sort((a, b) => b.population - a.population)
  const countries = new Map(curated.filter(isCountry).map(place => [place.country, place]))
  const byId = new Map([...curated, ...cities].map(place => [place.id, place]))
  // A city that became curated is still found by the id it had.
  for (const place of curated) if (place.links.geonames) byId.set(`geonames:${place.links.geonames}`, place)
  const governments = new Map<string, CuratedPlace>()
  for (const [code, country] of countries) {
    const government = governmentOf(country, byId)
    if (!government) continue
    governments.set(code, government)
    byId.set(government.id, government)
  }
  const names = createNameIndex(namesOf(curated, cities))
  return {
    names,
    place: id => byId.get(id),
    country: code => countries.get(code),
    government: code => governments.get(code),
    parliament: code => parliamentOf(countries.get(code), names, byId),
    curated,
    cities,
  }
}

const isCountry = (place: CuratedPlace) => place.type === 'country' && place.country !== ''

function* namesOf(
  curated: readonly CuratedPlace[],
  cities: readonly CuratedPlace[],
): Generator<readonly [string, NameSense]> {
  for (const place of [...curated, ...cities]) {
    // One object for all aliases: the index keeps equal values once, and "U.S." and "US" have one key.
    const alias = { placeId: place.id, how: 'alias' } as const
    const demonym = { placeId: place.id, how: 'demonym' } as const
    const code = { placeId: place.id, how: 'code' } as const
    yield [place.name, { placeId: place.id, how: 'name' }]
    for (const name of place.aliases) yield [name, alias]
    for (const name of place.demonyms) yield [name, demonym]
    for (const name of place.codes ?? []) yield [name, code]
    if (place.standsFor) yield [place.standsFor, { placeId: place.id, how: 'body' }]
  }
}

/** A government is mapped at the seat the data gives, else at the capital. */
function governmentOf(
  country: CuratedPlace,
  byId: ReadonlyMap<string, CuratedPlace>,
): CuratedPlace | undefined {
  const place = byId.get(country.seat ?? country.capital ?? '')
  if (!place) return undefined
  const { shortName: _notOfTheGovernment, ...seat } = place
  return {
    ...seat,
    id: `${country.id}-government`,
    name: `Government of ${withArticle(country.name)}`,
    seat: seat.id,
    type: 'government',
    featureCode: 'S.GOVL',
    country: country.country,
    links: {},
    aliases: [],
    demonyms: [],
    nouns: [],
    within: [seat.id, ...seat.within],
    population: 0,
  }
}

function parliamentOf(
  country: CuratedPlace | undefined,
  names: NameIndex<NameSense>,
  byId: ReadonlyMap<string, CuratedPlace>,
): CuratedPlace | undefined {
  if (!country) return undefined
  return [country.name, ...country.demonyms]
    .flatMap(word => names.get(`${word} Parliament`))
    .map(sense => byId.get(sense.placeId))
    .find(place => place?.country === country.country)
}

/** A country's name as it stands inside a sentence: "the Netherlands". */
export const withArticle = (name: string) =>
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Seychelles|Comoros|Central African|Democratic|Dominican|Marshall|Solomon|Czech)/.test(
    name,
  )
    ? `the ${name}`
    : name

function cityPlace(row: CityRow): CuratedPlace {
  return {
    id: `geonames:${row.geonames}`,
    name: row.name,
    type: row.featureCode === 'P.PPLX' ? 'district' : 'city',
    featureCode: row.featureCode,
    country: row.country,
    admin1: row.admin1,
    lat: row.lat,
    lon: row.lon,
    uncertaintyM: row.population > 1_000_000 ? 10_000 : row.population > 100_000 ? 5_000 : 2_000,
    source: 'GeoNames',
    licence: 'CC BY 4.0',
    links: { geonames: row.geonames },
    population: row.population,
    aliases: row.aliases,
    demonyms: [],
    nouns: [],
    within: [],
  }
}
