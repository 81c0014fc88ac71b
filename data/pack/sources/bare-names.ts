import { editDistance } from '../../../src/text/edit-distance.ts'
import type { Curated } from './curated.ts'
import { type Avoided, plain } from './english.ts'
import type { Settlement } from './settlements.ts'

/** What has names that a division may have too. */
export interface Namesakes {
  readonly avoided: Avoided
  /** Cities and capitals by plain name. */
  readonly citiesBy: ReadonlyMap<string, readonly Settlement[]>
  /** Curated places by plain name. */
  readonly curatedBy: ReadonlyMap<string, readonly Curated[]>
}

/** The division whose name is asked for. */
export interface Named {
  /** GeoNames' code of the first-order division it is, or is in. */
  readonly division: string
  readonly population: number
}

/** A city that is named without a word for it, though a division of its country is as well, has this share of its people. */
const RIVAL_SHARE = 0.2
/** A city abroad with so many people is known to readers everywhere; where they speak English, a smaller one. */
const KNOWN_ABROAD = 100_000
const KNOWN_AT_HOME = 40_000
/** Beside a division with so many times its people even such a city is a name among others. */
const NOTED_SHARE = 0.02
const SPEAKS_ENGLISH = new Set('US GB CA AU NZ IE'.split(' '))

const WATERS = new Set(['water', 'river'])

/** Whether newspapers mean a division by its name without "province": "Helmand", but not "Basra", which is the city, "Acre" or "Western". */
export function meansDivision(name: string, division: Named, namesakes: Namesakes): boolean {
  const { citiesBy, curatedBy } = namesakes
  const key = plain(name)
  return (
    isName(name, namesakes) &&
    (curatedBy.get(key) ?? []).every(place => place.lesser === true || flowsThrough(place, key)) &&
    !(citiesBy.get(key) ?? []).some(city => isRival(city, key, division))
  )
}

/** Whether nothing else has the name: what a division was called once is not meant where anything is called so now. */
export const isUnique = (name: string, namesakes: Namesakes): boolean =>
  isName(name, namesakes) && !namesakes.citiesBy.has(plain(name)) && !namesakes.curatedBy.has(plain(name))

const isName = (name: string, { avoided }: Namesakes) =>
  /^\p{Lu}[\p{Script=Latin}' .-]{3,}$/u.test(name) &&
  !avoided.always.has(plain(name)) &&
  (name.includes(' ') || !avoided.given.has(plain(name)))

/** The Helmand River is "Helmand" for short, and either may be meant: the article tells. The Red Sea is never a governorate. */
const flowsThrough = ({ type, name }: Curated, key: string) => WATERS.has(type) && plain(name) !== key

/** A division with so many times the people of a city elsewhere is meant by what that one is also called. */
const LARGER = 10

/**
 * Whether a city is only also called so, by a name unlike its own: Bahia is the state, not Salvador, which was "Bahia" once, and
 * Aichi not Okazaki; but Basra is Al Basrah, Cluj is Cluj-Napoca, and Santa Fe de Antioquia is small beside Antioquia.
 */
function isBynameOf(city: Settlement, key: string, { population }: Named): boolean {
  const [own, bare] = [wordsOf(plain(city.name)), wordsOf(key)]
  if (own === bare) return false
  if (own.startsWith(`${bare} `) || own.endsWith(` ${bare}`))
    return city.population < population * NOTED_SHARE
  const most = Math.floor(Math.min(own.length, bare.length) * ALIKE)
  return editDistance(own, bare, most) > most
}

const wordsOf = (name: string) => name.replaceAll('-', ' ').replace(/^(?:al|ad|an|ar|as|ash|at|el|the) /, '')

/** Of the letters of the shorter of two names that are one, no more differ. */
const ALIKE = 0.5

function isRival(city: Settlement, key: string, named: Named): boolean {
  const { division, population } = named
  if (isBynameOf(city, key, named) && (city.division === division || city.population * LARGER < population))
    return false
  if (city.division === division || city.population >= population * RIVAL_SHARE) return true
  if (city.country === division.slice(0, 2) || city.population < population * NOTED_SHARE) return false
  return city.population >= (SPEAKS_ENGLISH.has(city.country) ? KNOWN_AT_HOME : KNOWN_ABROAD)
}
