import type { CuratedPlace } from '../model/knowledge.ts'
import { createNameIndex, type NameIndex } from './names.ts'
import { joinedPlaces } from './one-place.ts'
import { inOneShape } from './one-shape.ts'
import { type NameSense, Sense } from './sense.ts'
import { sketchOf } from './sketch.ts'
import type { World } from './world/open.ts'
import { worldNames } from './world-names.ts'

/** All places Placeline knows, by name and by id. */
export interface Gazetteer {
  readonly names: NameIndex<NameSense>
  /** The place of this id; undefined if there is none. */
  place(id: string): CuratedPlace | undefined
  /** The country of an ISO 3166-1 alpha-2 code. */
  country(code: string): CuratedPlace | undefined
  /** The government of a country as a place of its own, at its seat. */
  government(code: string): CuratedPlace | undefined
  /** The body that a capital's name means in news of other countries, by the capital's id. */
  bodyOf(capital: string): CuratedPlace | undefined
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
export function createGazetteer(chosen: readonly CuratedPlace[], world?: World): Gazetteer {
  const curated = chosen.map(inOneShape)
  const countries = new Map(curated.filter(isCountry).map(place => [place.country, place]))
  const joined = world ? joinedPlaces(curated, world) : new Map<number, CuratedPlace>()
  const byId = new Map(curated.map(place => [place.id, place]))
  // A place that became curated is still found by the id it had.
  for (const [record, place] of joined) byId.set(world!.id(record), place)
  for (const place of curated) if (place.links.geonames) byId.set(`geonames:${place.links.geonames}`, place)
  const opened = world && openedPlaces(world, byId)
  const place = (id: string) => byId.get(id) ?? opened?.of(id)
  const governments = new Map<string, CuratedPlace>()
  for (const [code, country] of countries) {
    const government = governmentOf(country, place)
    if (!government) continue
    governments.set(code, government)
    byId.set(government.id, government)
  }
  const bodies = new Map(curated.flatMap(body => (body.goesBy ? [[body.goesBy, body] as const] : [])))
  const names = createNameIndex(namesOf(curated), opened && senses(world!, joined, opened.at))
  return {
    names,
    place,
    country: code => countries.get(code),
    government: code => governments.get(code),
    bodyOf: capital => bodies.get(capital),
    parliament: code => parliamentOf(countries.get(code), names, place),
    curated,
    world,
    curatedOf: record => joined.get(record),
  }
}

/** Whether someone chose the place for the data, and not as the lesser of two: ids of the world's places name their source before a colon. */
export const isCurated = (place: CuratedPlace): boolean => !place.id.includes(':') && !place.lesser

/** Places of the world that are kept once they were asked for. */
const MOST_KEPT = 20_000

/** Makes places of the world and keeps what a batch of articles asks for again and again, but not all it ever asked for. */
function openedPlaces(world: World, curated: ReadonlyMap<string, CuratedPlace>) {
  const byRecord = new Map<number, CuratedPlace>()
  const byId = new Map<string, CuratedPlace>()
  const at = (record: number): CuratedPlace => {
    const known = byRecord.get(record)
    if (known) return known
    if (byRecord.size >= MOST_KEPT) {
      byRecord.clear()
      byId.clear()
    }
    const place = inOneShape(inCurated(world.place(record), curated))
    byRecord.set(record, place)
    byId.set(place.id, place)
    return place
  }
  return {
    at,
    of: (id: string): CuratedPlace | undefined => {
      const known = byId.get(id)
      if (known) return known
      const record = world.record(id)
      return record < 0 ? undefined : at(record)
    },
  }
}

/** A town of the world lies in the curated place that stands for its district. */
const inCurated = (place: CuratedPlace, byId: ReadonlyMap<string, CuratedPlace>): CuratedPlace =>
  place.within.some(id => byId.has(id))
    ? { ...place, within: place.within.map(id => byId.get(id)?.id ?? id) }
    : place

/** What names of the world stand for; those in other languages are for look-up, no text is searched for them. */
const senses = (
  world: World,
  joined: ReadonlyMap<number, CuratedPlace>,
  opened: (record: number) => CuratedPlace,
) => {
  const placeAt = (record: number) => joined.get(record) ?? opened(record)
  return worldNames<NameSense>(world, ({ record, how }) => {
    if (how === 'foreign') return undefined
    const curated = joined.get(record)
    return new Sense(how, curated ? sketchOf(curated) : world.sketch(record), record, placeAt)
  })
}

const isCountry = (place: CuratedPlace) => place.type === 'country' && place.country !== ''

function* namesOf(curated: readonly CuratedPlace[]): Generator<readonly [string, NameSense]> {
  const placeAt = (at: number) => curated[at]!
  for (const [at, place] of curated.entries()) {
    const sketch = sketchOf(place)
    // One object for all aliases: the index keeps equal values once, and "U.S." and "US" have one key.
    const sense = (how: NameSense['how']): NameSense => new Sense(how, sketch, at, placeAt)
    const alias = sense('alias')
    const demonym = sense('demonym')
    const code = sense('code')
    yield [place.name, sense('name')]
    for (const name of place.aliases) yield [name, alias]
    for (const name of place.demonyms) yield [name, demonym]
    for (const name of place.codes ?? []) yield [name, code]
    if (place.standsFor) yield [place.standsFor, sense('body')]
  }
}

/** A government is mapped at the seat the data gives, else at the capital. */
function governmentOf(country: CuratedPlace, placeOf: Gazetteer['place']): CuratedPlace | undefined {
  const place = placeOf(country.seat ?? country.capital ?? '')
  if (!place) return undefined
  return inOneShape({
    ...place,
    id: `${country.id}-government`,
    name: `Government of ${withArticle(country.name)}`,
    shortName: undefined,
    seat: place.id,
    type: 'government',
    featureCode: 'S.GOVL',
    country: country.country,
    links: {},
    aliases: [],
    demonyms: [],
    nouns: [],
    within: [place.id, ...place.within],
    population: 0,
  })
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
