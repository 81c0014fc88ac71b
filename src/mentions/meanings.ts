import type { NameSense } from '../gazetteer/sense.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import type { PlaceType } from '../model/place.ts'
import { fameOf } from './fame.ts'

/** What the senses of a name come to, whatever stands around it. */
export interface Meanings {
  /** The type of the likeliest, which comes first; undefined for none. */
  readonly type: PlaceType | undefined
  /** The id of the first diplomatic mission among them. */
  readonly mission: string | undefined
  /** The first country among them. */
  readonly country: CuratedPlace | undefined
  /** Whether one is a country by its own name or code. */
  readonly names: boolean
  /** Whether one is a country, a state, a county of Britain or Ireland or a province of the Philippines, by its name or code: what towns are written with. */
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

/** The meanings of these senses; the index hands out the same list for the same name, so each is looked at once. */
export function meaningsOf(senses: readonly NameSense[]): Meanings {
  let meanings = known.get(senses)
  if (!meanings) {
    meanings = readMeanings(senses)
    known.set(senses, meanings)
  }
  return meanings
}

const known = new WeakMap<readonly NameSense[], Meanings>()

/** Inhabitants from which a city's name is first of all the city's. */
const FAMOUS = 300_000

/** Looks at each sense once: most names are met a few times only, before what is said here often is compiled. */
function readMeanings(senses: readonly NameSense[]): Meanings {
  const read = nothingYet(senses)
  let areas = 0
  for (const sense of senses) {
    const { type, country, admin1 } = sense
    const isArea = type === 'country' || type === 'admin1'
    if (isArea) read.area = ++areas === 1 ? sense.place : undefined
    else addOnce(read.countries, country)
    if (!isArea) addOnce(read.divisions, `${country}/${admin1}`)
    readHow(read, sense.how)
    readSketch(read, sense, sense.how !== 'demonym')
  }
  return read
}

type Draft = { -readonly [Field in keyof Meanings]: Meanings[Field] } & {
  readonly countries: string[]
  readonly divisions: string[]
}

const nothingYet = (senses: readonly NameSense[]): Draft => ({
  type: senses[0]?.type,
  mission: undefined,
  country: undefined,
  names: false,
  container: false,
  area: undefined,
  curated: false,
  famous: false,
  body: false,
  seats: true,
  power: false,
  fame: Number.NEGATIVE_INFINITY,
  named: false,
  codes: true,
  aliases: true,
  demonyms: only(senses, how => how === 'demonym'),
  bare: only(senses, isBare),
  countries: [],
  divisions: [],
})

const isBare = (how: NameSense['how']): boolean => how === 'name' || how === 'alias'

function readHow(read: Draft, how: NameSense['how']): void {
  if (isBare(how)) read.named = true
  if (how !== 'code') read.codes = false
  if (how === 'name') read.aliases = false
}

function readSketch(read: Draft, sense: NameSense, byName: boolean): void {
  const isCountry = sense.type === 'country'
  if (sense.featureCode === 'S.DIP') read.mission ??= sense.placeId
  if (isCountry) read.country ??= sense.place
  if (isCountry && byName) read.names = true
  if (byName && isOuter(sense)) read.container = true
  if (sense.isCurated) read.curated = true
  if (read.curated || sense.population > FAMOUS) read.famous = true
  if (sense.standsFor === undefined) read.seats = false
  else read.body = true
  if (isCountry || sense.featureCode === 'P.PPLC') read.power = true
  read.fame = Math.max(read.fame, fameOf(sense))
}

function addOnce(list: string[], one: string): void {
  if (!list.includes(one)) list.push(one)
}

/** The same list where nothing is left out, so that it is looked at once. */
function only(senses: readonly NameSense[], test: (how: NameSense['how']) => boolean): readonly NameSense[] {
  const kept = senses.filter(({ how }) => test(how))
  return kept.length === senses.length ? senses : kept
}

const isOuter = (sense: NameSense): boolean =>
  sense.type === 'country' || sense.type === 'admin1' || isShire(sense)

/** "Sandwich, Kent", "Ballina, Co. Mayo", "San Lorenzo, Guimaras": Britons, Irish and Filipinos write the county or province. */
const isShire = ({ type, country }: NameSense): boolean =>
  type === 'admin2' && (country === 'GB' || country === 'IE' || country === 'PH')
