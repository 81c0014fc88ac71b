import type { NameSense } from '../gazetteer/sense.ts'
import { DIVISIONS, divisionsCalled } from './division-names.ts'
import { wordsOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { candidatesOf } from './senses.ts'
import { type Match, matchAt, tokenAt, wordAt } from './surroundings.ts'

/** The places the words right around a name leave of those that have it; undefined for all. */
export const narrowed = (
  scene: Scene,
  { from, to, senses }: Match,
  attributive: boolean,
): readonly string[] | undefined =>
  ofTown(scene, from, to) ??
  ofTownItself(scene, to, senses) ??
  ofRoad(scene, from, to) ??
  ofMember(scene, from, to) ??
  ofRegion(scene, to, senses) ??
  ofRiver(scene, from, to, senses) ??
  ofDivision(scene, from, to) ??
  ofCouncil(scene, from, to) ??
  ofUniversity(scene, from, senses) ??
  withThe(scene, from, senses, attributive)

/** "City of Richmond": lists call one of them so, but any Richmond is the city of its citizens. */
function ofTown(scene: Scene, from: number, to: number): readonly string[] | undefined {
  if (wordAt(scene, from + 1) !== 'of' || !/^(?:city|town|village)$/.test(wordAt(scene, from)))
    return undefined
  const [whole, town] = [matchAt(scene, from), matchAt(scene, from + 2)]
  if (!whole || town?.to !== to) return undefined
  return candidatesOf([...town.meanings.bare, ...whole.meanings.bare])
}

/** "Tipperary town": not the county that has the bare name too; but "Isabela town isolated" tells of any town of a Philippine province. */
function ofTownItself(scene: Scene, to: number, senses: readonly NameSense[]): readonly string[] | undefined {
  const next = tokenAt(scene, to)
  if (next?.folded !== 'town' || next.capital) return undefined
  const counties = senses.filter(({ type, country }) => type === 'admin2' && country !== 'PH')
  const isCountyTown = ({ type, country }: NameSense) =>
    type === 'city' && counties.some(county => county.country === country)
  return senses.some(isCountyTown) ? candidatesOf(senses.filter(({ type }) => type !== 'admin2')) : undefined
}

/** "the Benin-Auchi road", "the Kuwait-Basra highway": a road leads from town to town. */
function ofRoad(scene: Scene, from: number, to: number): readonly string[] | undefined {
  const isFirst = isDash(scene, to)
  const other = matchAt(scene, isFirst ? to + 1 : from - 2)
  if (!other || (!isFirst && !isDash(scene, from - 1))) return undefined
  if (!ROADS.has(wordAt(scene, isFirst ? other.to : to))) return undefined
  const { bare } = matchAt(scene, from)!.meanings
  if (!bare.some(isCountry) || other.meanings.bare.some(isCountry)) return undefined
  const town = scene.knowledge.gazetteer.names.get(`${wordsOf(scene, from, to)} City`)
  const towns = [...town, ...bare].filter(one => one.type === 'city')
  return towns.length > 0 ? candidatesOf(towns) : undefined
}

const isDash = (scene: Scene, at: number): boolean => /^[-–]$/.test(tokenAt(scene, at)?.text ?? '')
const ROADS = new Set('road highway expressway motorway freeway route'.split(' '))
const isCountry = ({ type }: NameSense): boolean => type === 'country'

/** "the University of Southampton": where a great city has the name, no village has the university. */
function ofUniversity(
  scene: Scene,
  from: number,
  senses: readonly NameSense[],
): readonly string[] | undefined {
  if (wordAt(scene, from - 1) !== 'of' || wordAt(scene, from - 2) !== 'university') return undefined
  if (!senses.some(({ population }) => population > GREAT_CITY)) return undefined
  return candidatesOf(senses.filter(({ type, population }) => type !== 'city' || population > VILLAGE))
}

const GREAT_CITY = 100_000
const VILLAGE = 10_000

/** "R-Berkeley" after a member of a state's house: the county where there is one, unless the name is a state's. */
function ofMember(scene: Scene, from: number, to: number): readonly string[] | undefined {
  if (wordAt(scene, from - 1) !== '-' || !/^[DR]$/.test(tokenAt(scene, from - 2)?.text ?? ''))
    return undefined
  const bare = matchAt(scene, from)?.meanings.bare ?? []
  if (bare.some(({ type }) => type === 'admin1')) return undefined
  const counties = scene.knowledge.gazetteer.names.get(`${wordsOf(scene, from, to)} County`)
  return counties.length > 0 ? candidatesOf([...counties, ...bare]) : undefined
}

/** "Durham County Council": in Britain of the county that is not called so otherwise, there as in America. */
function ofCouncil(scene: Scene, from: number, to: number): readonly string[] | undefined {
  if (wordAt(scene, to) !== 'council' || wordAt(scene, to - 1) !== 'county' || to - from < 2) return undefined
  const name = wordsOf(scene, from, to - 1)
  const counties = [name, `County ${name}`]
    .flatMap(one => scene.knowledge.gazetteer.names.get(one))
    .filter(({ type, country }) => type === 'admin2' && country === 'GB')
  const known = matchAt(scene, from)?.meanings.bare ?? []
  return counties.length > 0 ? candidatesOf([...counties, ...known]) : undefined
}

/** "the Kimberley region": the part of a country that lists have under the bare name, not a town of it. */
function ofRegion(scene: Scene, to: number, senses: readonly NameSense[]): readonly string[] | undefined {
  if (wordAt(scene, to) !== 'region' || senses.some(isCountry)) return undefined
  const regions = senses.filter(({ type }) => type === 'region')
  return regions.length > 0 && regions.length < senses.length ? candidatesOf(regions) : undefined
}

/** "Kosti in White Nile": the state called after a river, which would be "the White Nile". */
function ofRiver(
  scene: Scene,
  from: number,
  to: number,
  senses: readonly NameSense[],
): readonly string[] | undefined {
  if (!senses.every(({ type }) => type === 'river') || !LYING_IN.has(wordAt(scene, from - 1)))
    return undefined
  const states = scene.knowledge.gazetteer.names
    .get(`${wordsOf(scene, from, to)} State`)
    .filter(({ type }) => type === 'admin1')
  return states.length > 0 ? candidatesOf(states) : undefined
}

const LYING_IN = new Set(['in', 'across'])

/** "Niger state", "the Lviv region": the division, where the name alone is a country's or a town's. */
function ofDivision(scene: Scene, from: number, to: number): readonly string[] | undefined {
  const word = wordAt(scene, to)
  if (!DIVISIONS.has(word) || tokenAt(scene, to)!.capital) return undefined
  const { bare } = matchAt(scene, from)!.meanings
  const divisions = divisionsCalled(scene, wordsOf(scene, from, to), word, from)
  if (divisions.length === 0) return undefined
  // "Santa Cruz province" may be Bolivia's, which has the bare name in lists, or Argentina's.
  return bare.some(({ type }) => type === 'admin1') ? [...candidatesOf(bare), ...divisions] : divisions
}

/** "the White House" is no town of the name, where it is also something else; "at the Emirates" is at the stadium, not in the country. */
function withThe(
  scene: Scene,
  from: number,
  senses: readonly NameSense[],
  attributive: boolean,
): readonly string[] | undefined {
  if (attributive || wordAt(scene, from - 1) !== 'the') return undefined
  const venues = wordAt(scene, from - 2) === 'at' ? senses.filter(({ type }) => type === 'facility') : []
  const others =
    venues.length > 0 ? venues : senses.filter(({ type }) => type !== 'city' && type !== 'district')
  return others.length > 0 && others.length < senses.length ? candidatesOf(others) : undefined
}
