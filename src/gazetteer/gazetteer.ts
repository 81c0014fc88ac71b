import type { CuratedPlace } from '../model/knowledge.ts'
import { createNameIndex, type NameIndex } from './names.ts'
import { joinedPlaces } from './one-place.ts'
import type { World } from './world/open.ts'
import { worldNames } from './world-names.ts'

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
  /** The places of the world beside them; undefined where that file could not be had. */
  readonly world: World | undefined
  /** The curated place that a place of the world, by its number, is one with. */
  curatedOf(record: number): CuratedPlace | undefined
}

/** Joins curated places and the places of the world; one that is in both is one place. */
export function createGazetteer(curated: readonly CuratedPlace[], world?: World): Gazetteer {
  const countries = new Map(curated.filter(isCountry).map(place => [place.country, place]))
  const joined = world ? joinedPlaces(curated, world) : new Map<number, CuratedPlace>()
  const byId = new Map(curated.map(place => [place.id, place]))
  // A place that became curated is still found by the id it had.
  for (const [record, place] of joined) byId.set(world!.id(record), place)
  for (const place of curated) if (place.links.geonames) byId.set(`geonames:${place.links.geonames}`, place)
  const records = new Map<string, number>()
  const place = placeFinder(byId, records, world)
  const governments = new Map<string, CuratedPlace>()
  for (const [code, country] of countries) {
    const government = governmentOf(country, place)
    if (!government) continue
    governments.set(code, government)
    byId.set(government.id, government)
  }
  const names = createNameIndex(namesOf(curated), world && senses(world, joined, records))
  return {
    names,
    place,
    country: code => countries.get(code),
    government: code => governments.get(code),
    parliament: code => parliamentOf(countries.get(code), names, place),
    curated,
    world,
    curatedOf: record => joined.get(record),
  }
}

/** Whether someone chose the place for the data: ids of the world's places name their source before a colon. */
export const isCurated = (place: CuratedPlace): boolean => !place.id.includes(':')

/** Places of the world that are kept once they were asked for, and ids whose number is. */
const MOST_KEPT = 20_000

function placeFinder(
  byId: ReadonlyMap<string, CuratedPlace>,
  records: ReadonlyMap<string, number>,
  world: World | undefined,
): (id: string) => CuratedPlace | undefined {
  const kept = new Map<string, CuratedPlace>()
  return id => {
    const known = byId.get(id) ?? kept.get(id)
    if (known || !world) return known
    const record = records.get(id) ?? world.record(id)
    if (record < 0) return undefined
    const place = inCurated(world.place(record), byId)
    keep(kept, id, place)
    return place
  }
}

/** A town of the world lies in the curated place that stands for its district. */
const inCurated = (place: CuratedPlace, byId: ReadonlyMap<string, CuratedPlace>): CuratedPlace =>
  place.within.some(id => byId.has(id))
    ? { ...place, within: place.within.map(id => byId.get(id)?.id ?? id) }
    : place

/** What names of the world stand for; those in other languages are for look-up, no text is searched for them. */
const senses = (world: World, joined: ReadonlyMap<number, CuratedPlace>, records: Map<string, number>) =>
  worldNames<NameSense>(world, ({ record, how }) => {
    if (how === 'foreign') return undefined
    const curated = joined.get(record)
    if (curated) return { placeId: curated.id, how }
    const placeId = world.id(record)
    keep(records, placeId, record)
    return { placeId, how }
  })

/** Keeps what a batch of articles asks for again and again, but not all it ever asked for. */
function keep<T>(kept: Map<string, T>, id: string, value: T): void {
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(id, value)
}

const isCountry = (place: CuratedPlace) => place.type === 'country' && place.country !== ''

function* namesOf(curated: readonly CuratedPlace[]): Generator<readonly [string, NameSense]> {
  for (const place of curated) {
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
function governmentOf(country: CuratedPlace, placeOf: Gazetteer['place']): CuratedPlace | undefined {
  const place = placeOf(country.seat ?? country.capital ?? '')
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
  placeOf: Gazetteer['place'],
): CuratedPlace | undefined {
  if (!country) return undefined
  return [country.name, ...country.demonyms]
    .flatMap(word => names.get(`${word} Parliament`))
    .map(sense => placeOf(sense.placeId))
    .find(place => place?.country === country.country)
}

/** A country's name as it stands inside a sentence: "the Netherlands". */
export const withArticle = (name: string) =>
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Seychelles|Comoros|Central African|Democratic|Dominican|Marshall|Solomon|Czech)/.test(
    name,
  )
    ? `the ${name}`
    : name
