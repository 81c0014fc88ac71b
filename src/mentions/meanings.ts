import { isCurated, type NameSense } from '../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import { fameOf } from './fame.ts'

/** What the senses of a name come to, whatever stands around it. */
export interface Meanings {
  /** The id of the first diplomatic mission among them. */
  readonly mission: string | undefined
  /** The first country among them. */
  readonly country: CuratedPlace | undefined
  /** Whether one is a country, a state or a county of Britain or Ireland, by its name or code: what towns are written with. */
  readonly container: boolean
  /** Whether one is someone's choice for the data, or has so many inhabitants that persons of the name are less known. */
  readonly famous: boolean
  /** Whether one stands for a body. */
  readonly body: boolean
  /** Whether all of them do. */
  readonly seats: boolean
  /** The fame of the best-known one. */
  readonly fame: number
  /** The senses that need nothing around them: no adjectives, bodies or codes. */
  readonly bare: readonly NameSense[]
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
  const places = senses.flatMap(sense => find(sense.placeId) ?? [])
  const bare = senses.filter(({ how }) => how === 'name' || how === 'alias')
  return {
    mission: senses.find(({ placeId }) => find(placeId)?.featureCode === 'S.DIP')?.placeId,
    country: places.find(place => place.type === 'country'),
    container: senses.some(({ placeId, how }) => how !== 'demonym' && isOuter(find(placeId))),
    famous: places.some(place => isCurated(place) || place.population > FAMOUS),
    body: places.some(place => place.standsFor !== undefined),
    seats: senses.every(({ placeId }) => find(placeId)?.standsFor !== undefined),
    fame: places.reduce((most, place) => Math.max(most, fameOf(place)), Number.NEGATIVE_INFINITY),
    // The same list where nothing is left out, so that it is looked at once.
    bare: bare.length === senses.length ? senses : bare,
  }
}

const isOuter = (place: CuratedPlace | undefined): boolean =>
  place !== undefined && (place.type === 'country' || place.type === 'admin1' || isShire(place))

/** "Sandwich, Kent", "Ballina, Co. Mayo": Britons and Irish write the county. */
const isShire = ({ type, country }: CuratedPlace): boolean =>
  type === 'admin2' && (country === 'GB' || country === 'IE')
