import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { WorldRow } from '../../../src/gazetteer/world/row.ts'
import { packageFolder, plain } from './english.ts'
import type { Context } from './first-divisions.ts'
import { middleOf, type Shape } from './middle.ts'
import { radiusOf } from './radius.ts'
import type { Settlement } from './settlements.ts'

/** What an area is: its middle and how far it reaches. */
type Area = ReturnType<typeof radiusOf>

/**
 * Second-order divisions by GeoNames' code: counties of the United States at the middle of their outlines, all others among
 * the settlements that GeoNames says lie in them. Those without either are left out: their place is in no source.
 */
export function secondDivisions(
  named: ReadonlyMap<string, string>,
  settlements: ReadonlyMap<string, readonly Settlement[]>,
  outlines: ReadonlyMap<string, Area>,
  context: Context,
): Map<string, WorldRow> {
  const towns = townNames(settlements)
  const rows = new Map<string, WorldRow>()
  const taken = new Set<string>()
  for (const [code, name] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const inside = settlements.get(code) ?? []
    const area = outlines.get(code) ?? (inside.length > 0 ? radiusOf(inside) : undefined)
    if (!area) continue
    const row = districtOf(code, name, area, inside, towns, context)
    // Two of one name in one division are told apart by nothing a reader sees; the first stands.
    const key = `${row.division} ${plain(row.name)}`
    if (taken.has(key)) continue
    taken.add(key)
    rows.set(code, row)
  }
  return rows
}

function districtOf(
  code: string,
  name: string,
  { point, radiusKm }: Area,
  inside: readonly Settlement[],
  towns: ReadonlySet<string>,
  context: Context,
): WorldRow {
  const division = code.slice(0, code.indexOf('.', 3))
  const [first, ...aliases] = namesOf(name, division, towns, context)
  return {
    geonames: 0,
    ident: '',
    name: first!,
    aliases,
    foreign: [],
    division,
    lat: point[1],
    lon: point[0],
    featureCode: 'A.ADM2',
    population: inside.reduce((sum, row) => sum + row.population, 0),
    radiusKm,
  }
}

/** "US.GA Athens" for every settlement and its division. */
function townNames(settlements: ReadonlyMap<string, readonly Settlement[]>): ReadonlySet<string> {
  const towns = new Set<string>()
  for (const rows of settlements.values())
    for (const { division, name, aliases } of rows)
      for (const each of [name, ...aliases]) towns.add(`${division} ${plain(each)}`)
  return towns
}

/** A district called like a town in its own division is told from it by a word. */
function namesOf(
  given: string,
  division: string,
  towns: ReadonlySet<string>,
  { avoided, cities, citiesOf }: Context,
): string[] {
  const country = division.slice(0, 2)
  if (country === 'US')
    return given.endsWith(' County') ? [given, given.replace(/ County$/, ' Co.')] : [given]
  const name = country === 'GB' || country === 'IE' ? inEnglish(given) : given
  const key = plain(name)
  const alone =
    !towns.has(`${division} ${key}`) &&
    (country === 'GB' ? !citiesOf(country).has(key) : !cities.has(key)) &&
    !avoided.always.has(key) &&
    !avoided.given.has(key)
  if (country === 'IE') return [`County ${name}`, ...(alone ? [name] : []), `Co. ${name}`]
  return alone ? [name] : [`${name} District`]
}

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

/** Middles of U.S. counties by GeoNames' code, which ends in the FIPS code that the outlines have; states are known by name. */
export function readCountyOutlines(packages: string, states: ReadonlyMap<string, string>): Map<string, Area> {
  const file = join(packageFolder(packages, 'us-atlas'), 'counties-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const codes = new Map(
    [...states].filter(([code]) => code.startsWith('US.')).map(([code, name]) => [name, code]),
  )
  const features = (layer: 'states' | 'counties') =>
    feature(atlas, atlas.objects[layer] as GeometryCollection).features
  const byFips = new Map(
    features('states').map(({ id, properties }) => [
      String(id),
      codes.get((properties as { name: string }).name),
    ]),
  )
  const found = new Map<string, Area>()
  for (const { id, geometry } of features('counties')) {
    const state = byFips.get(String(id).slice(0, 2))
    const area = middleOf([geometry as unknown as Shape])
    if (state && area) found.set(`${state}.${String(id).slice(2)}`, area)
  }
  return found
}
