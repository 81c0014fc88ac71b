import type { Basis } from '../../../src/gazetteer/world/row.ts'
import { meansDivision } from './bare-names.ts'
import { stemOf } from './division-stems.ts'
import { plain } from './english.ts'
import type { Context } from './first-divisions.ts'
import type { Settlement } from './settlements.ts'

/** "US.GA athens" for every settlement and its division, and "athens" for any of the world. */
export function townNames(byCounty: ReadonlyMap<string, readonly Settlement[]>): Set<string> {
  const towns = new Set<string>()
  for (const rows of byCounty.values())
    for (const { division, name, aliases } of rows)
      for (const each of [name, ...aliases]) towns.add(`${division} ${plain(each)}`).add(plain(each))
  return towns
}

/** How a district's point is known where GeoNames says it of none of its settlements: such a one makes no news. */
const OBSCURE: ReadonlySet<Basis> = new Set(['namesake', 'around'])

/**
 * Names of a district, its first one first. One called like a town in its own division is told from it by a word; so is an
 * obscure one that is called like any town or place of the news, and a quarter of which not even a settlement is known.
 */
export function namesOf(
  given: string,
  division: string,
  towns: ReadonlySet<string>,
  context: Context,
  { basis, population }: { readonly basis: Basis; readonly population: number },
): string[] {
  const { avoided, cities, citiesOf, curatedNames } = context
  const country = division.slice(0, 2)
  if (country === 'US')
    return given.endsWith(' County') ? [given, given.replace(/ County$/, ' Co.')] : [given]
  if (country === 'ID' && KABUPATEN.test(given)) return regency(given, division, towns, context)
  const name = country === 'GB' || country === 'IE' ? inEnglish(given) : given
  const key = plain(name)
  const alone =
    // "Richmond Park" of Kingston, Jamaica, would be taken for every other one.
    !(basis === 'around' && stemOf(name) === key) &&
    !towns.has(`${division} ${key}`) &&
    !(OBSCURE.has(basis) && (towns.has(key) || curatedNames.has(key))) &&
    (country === 'GB' ? !citiesOf(country).has(key) : !cities.has(key)) &&
    !avoided.always.has(key) &&
    !avoided.given.has(key)
  if (country === 'IE') return [`County ${name}`, ...(alone ? [name] : []), `Co. ${name}`]
  const first = alone ? name : `${name} District`
  const others = RAYON.test(name) ? [name.replace(RAYON, 'sky District')] : []
  const bare = population < ENOUGH_PEOPLE ? name : name.replace(OF_A_PROVINCE, '')
  return bare !== name &&
    !towns.has(`${division} ${plain(bare)}`) &&
    meansDivision(bare, { division, population }, context)
    ? [bare, first, ...others]
    : [first, ...others]
}

/** Indonesia's regencies and the half million people one has; lists know few of their towns. */
const KABUPATEN = /^Kabupaten /
const OF_A_REGENCY = 500_000
const SIDES = new Map([
  ['Barat Daya', 'Southwest'],
  ['Tenggara', 'Southeast'],
  ['Tengah', 'Central'],
  ['Utara', 'North'],
  ['Selatan', 'South'],
  ['Timur', 'East'],
  ['Barat', 'West'],
])

/** "Kabupaten Aceh Barat" is West Aceh Regency, and "West Aceh" for short; "Kabupaten Bogor" is "Bogor" only with its word. */
function regency(given: string, division: string, towns: ReadonlySet<string>, context: Context): string[] {
  const own = given.replace(KABUPATEN, '')
  const [side, english] = [...SIDES].find(([side]) => own.endsWith(` ${side}`)) ?? []
  const name = side ? `${english} ${own.slice(0, -side.length - 1)}` : own
  const isBare =
    !towns.has(`${division} ${plain(name)}`) &&
    meansDivision(name, { division, population: OF_A_REGENCY }, context)
  return [...(isBare ? [name] : []), `${name} Regency`, given]
}

/** Smaller provinces make no news under their bare name. */
const ENOUGH_PEOPLE = 150_000

/** What "Province of Nueva Ecija" and "Ekurhuleni Metropolitan Municipality" are called with besides their names. */
const OF_A_PROVINCE =
  /^(?:Province of|Provincia d(?:e|el|i)) | (?:Province|(?:Metropolitan|District|Regional) Municipality|Autonomous Prefecture)$/

/** "Vesyegonskiy Rayon" is Vesyegonsky District in English. */
const RAYON = /skiy rayon$/i

/** GeoNames has a few counties under Irish or Welsh names, or with the word for county in them. */
const inEnglish = (name: string) =>
  IN_ENGLISH.get(name) ?? name.replace(/^(County|Sir|County of) | County$/g, '')

const IN_ENGLISH = new Map([
  ['An Longfort', 'Longford'],
  ['Uíbh Fhailí', 'Offaly'],
  ['An Cabhán', 'Cavan'],
  ['County of Ceredigion', 'Ceredigion'],
  ['County of Flintshire', 'Flintshire'],
  ['The Scottish Borders', 'Scottish Borders'],
])

/** The second of one name in a division is told apart by its largest town, or by the end of its code. `taken` is added to. */
export function unlike(
  taken: Set<string>,
  division: string,
  [name, ...aliases]: readonly string[],
  { code, town }: { readonly code: string; readonly town: Settlement | undefined },
): string[] {
  const free = [
    name!,
    ...(town ? [`${name} (${town.name})`] : []),
    `${name} (${code.slice(division.length + 1)})`,
  ]
    .map(each => [each, `${division} ${plain(each)}`] as const)
    .find(([, key]) => !taken.has(key))!
  taken.add(free[1])
  return free[0] === name ? [name, ...aliases] : [free[0]]
}
