import type { CuratedPlace } from '../model/knowledge.ts'
import { type Gazetteer, isCurated } from './gazetteer.ts'
import { importanceOf } from './importance.ts'
import { nameKey } from './names.ts'
import { respellings } from './respellings.ts'
import { capitalised } from './world/spelling.ts'

/** A place that has a name, how it has it, and how likely it is meant. */
export interface Called {
  readonly place: CuratedPlace
  readonly how: 'name' | 'other name'
  /** The name that is meant, as the gazetteer writes it. */
  readonly matched: string
  /** On the scale of `importanceOf`. */
  readonly score: number
}

/**
 * The places of a name, likeliest first, each once: its own spelling and those that differ only in case, diacritics, dots,
 * hyphens and apostrophes; abbreviations; names in other languages; where nothing has it, other ways to write it with Latin
 * letters ("Al-Hillah" for Hillah). "Paris, Texas" asks within Texas. None if nothing is so called.
 */
export function lookUp(name: string, gazetteer: Gazetteer): Called[] {
  const whole = called(name, gazetteer)
  const comma = name.lastIndexOf(',')
  if (whole.length > 0 || comma < 0) return whole
  const outer = called(name.slice(comma + 1), gazetteer)
  return called(name.slice(0, comma), gazetteer).filter(({ place }) =>
    outer.some(one => liesIn(place, one.place)),
  )
}

/** Whether a place says of itself that it lies in a country, a state or province, or another place. */
export const liesIn = (place: CuratedPlace, outer: CuratedPlace): boolean =>
  place.id !== outer.id &&
  ((outer.country !== '' &&
    outer.country === place.country &&
    (outer.type === 'country' || (outer.type === 'admin1' && isDivisionOf(outer, place)))) ||
    place.within.includes(outer.id))

const isDivisionOf = (outer: CuratedPlace, place: CuratedPlace) =>
  place.type !== 'admin1' && [outer.name, outer.admin1].includes(place.admin1) && place.admin1 !== ''

function called(name: string, gazetteer: Gazetteer): Called[] {
  const key = nameKey(name)
  for (const spelling of [key, ...respellings(key)]) {
    const found = spelling === '' ? [] : placesOf(spelling, name, gazetteer)
    if (found.length > 0) return found.sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
  }
  return []
}

/** Names in other languages come behind: no text is searched for them, but a reader may ask. */
function placesOf(key: string, name: string, { names, place, world, curatedOf }: Gazetteer): Called[] {
  const ids = names.get(key).map(sense => sense.placeId)
  const index = world?.keys.find(key) ?? -1
  const senses = index < 0 ? [] : world!.sensesAt(index).filter(sense => sense.how === 'foreign')
  const foreign = senses.map(({ record }) => curatedOf(record)?.id ?? world!.id(record))
  const all = [...ids.map(id => [id, 0] as const), ...foreign.map(id => [id, FOREIGN] as const)]
  const called = new Map<string, Called>()
  for (const [id, worth] of all) {
    const known = called.has(id) ? undefined : place(id)
    if (known) called.set(id, calledAs(known, key, name, worth))
  }
  return [...called.values()]
}

/** What is added for the place's own name, for having been chosen for the data, and for the seat of a country. */
const OWN_NAME = 0.6
const CHOSEN = 2.2
const CAPITAL = 1.5
/** What a name is worth that English texts do not use, and one whose dots are another's: "L.A." is a city, "La." a state. */
const FOREIGN = -3
const OTHERWISE_DOTTED = -5

function calledAs(place: CuratedPlace, key: string, name: string, worth: number): Called {
  const isSo = (each: string) => nameKey(each) === key
  const own = [place.name, place.shortName ?? ''].some(isSo)
  const curated = isCurated(place)
  // A name that only the world's file has for a curated place was chosen by nobody.
  const chosen = own || (curated && [...place.aliases, ...place.demonyms, ...(place.codes ?? [])].some(isSo))
  const score =
    importanceOf(place) +
    (own ? OWN_NAME : 0) +
    (curated && chosen ? CHOSEN : 0) +
    (place.featureCode === 'P.PPLC' && chosen ? CAPITAL : 0) +
    (curated && isOtherwiseDotted(name, place) ? OTHERWISE_DOTTED : 0)
  const matched = own ? place.name : (place.aliases.find(isSo) ?? capitalised(key))
  return { place, how: own ? 'name' : 'other name', matched, score: score + worth }
}

const isOtherwiseDotted = (name: string, { name: own, shortName = '', aliases, codes = [] }: CuratedPlace) =>
  /^(?:\p{L}+\.)+$/u.test(name) && ![own, shortName, ...aliases, ...codes].includes(name)
