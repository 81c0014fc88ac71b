import { isCurated, type NameSense } from '../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { PlaceType } from '../model/place.ts'
import { fameOf } from './fame.ts'

/** What the senses of a name come to, whatever stands around it. */
export interface Meanings {
  /** The places, one for each sense. */
  readonly places: readonly CuratedPlace[]
  /** The type of the likeliest, which comes first; undefined for none. */
  readonly type: PlaceType | undefined
  /** The id of the first diplomatic mission among them. */
  readonly mission: string | undefined
  /** The first country among them. */
  readonly country: CuratedPlace | undefined
  /** Whether one is a country by its own name or code. */
  readonly names: boolean
  /** Whether one is a country, a state or a county of Britain or Ireland, by its name or code: what towns are written with. */
  readonly container: boolean
  /** The country or first-order division among them, if there is just one. */
  readonly area: CuratedPlace | undefined
  /** Whether one is someone's choice for the data. */
  readonly curated: boolean
  /** Whether one is, or has so many inhabitants that persons of the name are less known. */
  readonly famous: boolean
  /** Whether one stands for a body. */
  readonly body: boolean
  /** Whether all of them do. */
  readonly seats: boolean
  /** Whether one may be its government: a country or a capital. */
  readonly power: boolean
  /** The fame of the best-known one. */
  readonly fame: number
  /** Whether one has it for a name of its own, not only an adjective, a code or a body. */
  readonly named: boolean
  /** Whether all are codes, and whether none is so called first of all. */
  readonly codes: boolean
  readonly aliases: boolean
  /** The senses that are adjectives or names of a people. */
  readonly demonyms: readonly NameSense[]
  /** The senses that need nothing around them: no adjectives, bodies or codes. */
  readonly bare: readonly NameSense[]
  /** For those within a country and its division, what these are called in `Scene.named`, each once. */
  readonly countries: readonly string[]
  readonly divisions: readonly string[]
}

type Finder = (id: string) => CuratedPlace | undefined

/** The meanings of these senses; the index hands out the same list for the same name, so each is looked at once. */
export function meaningsOf(senses: readonly NameSense[], place: Finder): Meanings {
  let meanings = known.get(senses)
  if (!meanings) {
    meanings = readMeanings(senses, place)
    known.set(senses, meanings)
  }
  return meanings
}

const known = new WeakMap<readonly NameSense[], Meanings>()

/** Inhabitants from which a city's name is first of all the city's. */
const FAMOUS = 300_000

function readMeanings(senses: readonly NameSense[], find: Finder): Meanings {
  const places = senses.map(sense => find(sense.placeId)!)
  const areas = places.filter(({ type }) => type === 'country' || type === 'admin1')
  const inside = places.filter(({ type }) => type !== 'country' && type !== 'admin1')
  const curated = places.some(isCurated)
  return {
    places,
    type: places[0]?.type,
    mission: places.find(place => place.featureCode === 'S.DIP')?.id,
    country: places.find(place => place.type === 'country'),
    names: places.some((place, i) => place.type === 'country' && senses[i]!.how !== 'demonym'),
    container: places.some((place, i) => senses[i]!.how !== 'demonym' && isOuter(place)),
    area: areas.length === 1 ? areas[0] : undefined,
    curated,
    famous: curated || places.some(place => place.population > FAMOUS),
    body: places.some(place => place.standsFor !== undefined),
    seats: places.every(place => place.standsFor !== undefined),
    power: places.some(place => place.type === 'country' || place.featureCode === 'P.PPLC'),
    fame: places.reduce((most, place) => Math.max(most, fameOf(place)), Number.NEGATIVE_INFINITY),
    named: senses.some(({ how }) => how === 'name' || how === 'alias'),
    codes: senses.every(({ how }) => how === 'code'),
    aliases: senses.every(({ how }) => how !== 'name'),
    demonyms: only(senses, ({ how }) => how === 'demonym'),
    bare: only(senses, ({ how }) => how === 'name' || how === 'alias'),
    countries: [...new Set(inside.map(({ country }) => country))],
    divisions: [...new Set(inside.map(({ country, admin1 }) => `${country}/${admin1}`))],
  }
}

/** The same list where nothing is left out, so that it is looked at once. */
function only(senses: readonly NameSense[], test: (sense: NameSense) => boolean): readonly NameSense[] {
  const kept = senses.filter(test)
  return kept.length === senses.length ? senses : kept
}

const isOuter = (place: CuratedPlace): boolean =>
  place.type === 'country' || place.type === 'admin1' || isShire(place)

/** "Sandwich, Kent", "Ballina, Co. Mayo": Britons and Irish write the county. */
const isShire = ({ type, country }: CuratedPlace): boolean =>
  type === 'admin2' && (country === 'GB' || country === 'IE')
