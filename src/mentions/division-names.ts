import type { World } from '../gazetteer/world/open.ts'
import type { PlaceType } from '../model/place.ts'
import { candidatesOf } from './senses.ts'
import { matchAt, type Surroundings } from './surroundings.ts'

/** Words for divisions; what is called by its name alone besides is mostly the town. */
export const DIVISIONS: ReadonlySet<string> = new Set(
  'state province governorate prefecture oblast krai region voivodeship'.split(' '),
)

/**
 * The divisions a name means before such a word: those that lists only have with it ("Niger State", "Province of Aurora"), else
 * those called like the town they are ruled from ("the Lviv region"). Empty where lists have none.
 */
export function divisionsCalled(
  scene: Surroundings,
  name: string,
  word: string,
  town: number,
): readonly string[] {
  const { names } = scene.knowledge.gazetteer
  // "the Africa region" is all of Africa.
  if (word === 'region' && matchAt(scene, town)?.meanings.bare.some(({ type }) => WIDER.has(type))) return []
  const title = word.charAt(0).toUpperCase() + word.slice(1)
  // Lists have all divisions with "Province": "the Mopti region".
  const listed = [`${name} ${title}`, `${title} of ${name}`, `${name} Province`]
    .map(full => names.get(full).filter(({ type }) => type === 'admin1' || type === 'admin2'))
    .find(({ length }) => length > 0)
  return listed ? candidatesOf(listed) : ruledFrom(scene, name, town)
}

/** "the Lviv region" is ruled from Lviv, "Sisaket province" from Si Sa Ket; "the Boston region" is no division. */
function ruledFrom(scene: Surroundings, name: string, town: number): readonly string[] {
  const { world, place } = scene.knowledge.gazetteer
  if (!world) return []
  const called = lettersOf(name)
  const seats = (matchAt(scene, town)?.meanings.bare ?? []).filter(({ featureCode }) =>
    SEAT.test(featureCode),
  )
  return seats.flatMap(({ country, admin1, place: { name: seat } }) => {
    const division = lettersOf(admin1.replace(DIVISION_WORD, ''))
    const id =
      division === called || division === lettersOf(seat) ? divisionOf(world, country, admin1) : undefined
    return id !== undefined && place(id) ? [id] : []
  })
}

const WIDER: ReadonlySet<PlaceType> = new Set<PlaceType>(['country', 'region'])

/** Capitals and the seats of first-order divisions. */
const SEAT = /^P\.PPL[AC]$/
const DIVISION_WORD = /\s+(?:Province|Oblast|Region|Governorate|Prefecture|Voivodeship|State)$/i

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()

/** The id of a division by its country and name. */
function divisionOf(world: World, country: string, admin1: string): string | undefined {
  let ids = known.get(world)
  if (!ids) {
    ids = new Map(
      world.meta.divisions.map(([code, name]) => [`${code.slice(0, 2)} ${name}`, `admin1:${code}`]),
    )
    known.set(world, ids)
  }
  return ids.get(`${country} ${admin1}`)
}

const known = new WeakMap<World, ReadonlyMap<string, string>>()
