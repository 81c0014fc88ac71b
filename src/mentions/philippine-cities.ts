import type { NameSense } from '../gazetteer/sense.ts'
import { isOfCountry } from './of-country.ts'
import { keyOf, type Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'
import { type Match, tokenAt, wordAt } from './surroundings.ts'

const COUNTRY = 'PH'

/** The end of a Philippine city's name with its "City", which lists often lack: "Canlaon City, Negros Oriental". */
export function endWithCity(scene: Scene, { to, senses }: Match): number {
  const isCalledCity = wordAt(scene, to) === 'city' && tokenAt(scene, to)!.capital
  return isCalledCity && senses.some(isCity) && isOfCountry(scene, COUNTRY) ? to + 1 : to
}

/** What a name may stand for: with "City" the cities; without it, in an article that writes it of the city, the province. */
export function ofCityOrProvince(
  scene: Scene,
  { from, to, senses }: Match,
  end: number,
): readonly string[] | undefined {
  if (end > to) return candidatesOf(senses.filter(isCity))
  const provinces = senses.filter(({ type, country }) => type === 'admin2' && country === COUNTRY)
  if (provinces.length === 0 || !citiesOf(scene).has(keyOf(scene, from, to))) return undefined
  return candidatesOf(provinces)
}

const isCity = ({ type, country }: NameSense): boolean => type === 'city' && country === COUNTRY

/** The names the article writes "City" behind, without that word. */
function citiesOf(scene: Scene): ReadonlySet<string> {
  let cities = known.get(scene)
  if (!cities) {
    cities = new Set(scene.matches.flatMap(match => keyBeforeCity(scene, match)))
    known.set(scene, cities)
  }
  return cities
}

const known = new WeakMap<Scene, ReadonlySet<string>>()

function keyBeforeCity(scene: Scene, { from, to }: Match): string[] {
  const isCalledCity = (at: number) => wordAt(scene, at) === 'city' && tokenAt(scene, at)!.capital
  if (isCalledCity(to)) return [keyOf(scene, from, to)]
  return to - from > 1 && isCalledCity(to - 1) ? [keyOf(scene, from, to - 1)] : []
}
