import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { packageFolder, plain, readAvoided } from './english.ts'
import { type Row, readCityNames, readDivisionNames, readRows, shorter } from './geonames-rows.ts'

/*
 * Makes data/places/counties.geojson, the counties of the United States, Ireland and Britain, with the arguments of
 * cities.ts and us-atlas 3.0.1 among the packages:
 *
 *     npx tsx data/pack/sources/counties.ts DATA PACKAGES
 */

type Point = readonly [lon: number, lat: number]

interface County {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string
  readonly admin1: string
  readonly point: Point
  readonly uncertaintyM: number
  readonly source: string
  readonly licence: string
  readonly wikipedia?: string
}

function main(data: string | undefined, packages: string | undefined) {
  if (!data || !packages) throw new Error('Usage: counties.ts DATA PACKAGES')
  const counties = [
    ...americanCounties(packages),
    ...britishAndIrishCounties(data, packages),
    ...NORTHERN_IRISH,
  ]
  const lines = counties.map(county => JSON.stringify(featureOf(county))).join(',\n')
  writeFileSync(
    join(data, 'places', 'counties.geojson'),
    `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`,
  )
}

const featureOf = ({ key, name, aliases, point, ...rest }: County) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: point },
  properties: { key, name, aliases, demonyms: [], type: 'admin2', featureCode: 'A.ADM2', ...rest },
})

/** Outlines from us-atlas by FIPS code, names from GeoNames, whose codes hold the same FIPS code. */
function americanCounties(packages: string): County[] {
  const file = join(packageFolder(packages, 'us-atlas'), 'counties-10m.json')
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology
  const outlines = feature(atlas, atlas.objects.counties as GeometryCollection).features
  const byFips = new Map(outlines.map(({ id, geometry }) => [String(id), geometry as unknown as Outline]))
  const states = new Map(
    (JSON.parse(JSON.stringify(atlas.objects.states)) as { geometries: StateShape[] }).geometries.map(
      ({ id, properties }) => [properties.name, String(id)],
    ),
  )
  const stateNames = readDivisionNames(packages, 1)
  return [...readDivisionNames(packages, 2)]
    .filter(([code, name]) => code.startsWith('US.') && / (County|Parish)$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, name]) => {
      const state = stateNames.get(code.slice(0, 5)) ?? ''
      const outline = byFips.get(`${states.get(state)}${code.slice(6)}`)
      return outline ? [americanCounty(name, state, outline)] : []
    })
}

interface StateShape {
  readonly id: string
  readonly properties: { readonly name: string }
}

type Outline =
  | { type: 'Polygon'; coordinates: Point[][] }
  | { type: 'MultiPolygon'; coordinates: Point[][][] }

function americanCounty(name: string, state: string, outline: Outline): County {
  const { point, square } = centre(outline)
  return {
    key: slug(`${name} ${state}`),
    name,
    aliases: name.endsWith(' County') ? [name.replace(/ County$/, ' Co.')] : [],
    country: 'US',
    admin1: state,
    point,
    uncertaintyM: Math.round(Math.sqrt(square / Math.PI)) * 1000,
    source: 'us-atlas (U.S. Census Bureau), centre of the outline',
    licence: 'public domain',
    wikipedia: `${name}, ${state}`,
  }
}

const KM_A_DEGREE = 111.195

/** Centre of gravity of the largest ring, and its area in square kilometres, flat: counties are small. */
function centre(outline: Outline): { point: Point; square: number } {
  const rings =
    outline.type === 'Polygon' ? [outline.coordinates[0]!] : outline.coordinates.map(part => part[0]!)
  const measured = rings
    .map(gravity)
    .filter(({ square }) => square > 0)
    .sort((a, b) => b.square - a.square)
  return measured[0]!
}

function gravity(ring: readonly Point[]): { point: Point; square: number } {
  let [twice, x, y] = [0, 0, 0]
  for (let at = 1; at < ring.length; at++) {
    const [[a, b], [c, d]] = [ring[at - 1]!, ring[at]!]
    const cross = a * d - c * b
    twice += cross
    x += (a + c) * cross
    y += (b + d) * cross
  }
  const point: Point = [shorter(x / (3 * twice)), shorter(y / (3 * twice))]
  const narrow = Math.cos((point[1] * Math.PI) / 180)
  return { point, square: Math.abs(twice / 2) * narrow * KM_A_DEGREE ** 2 }
}

/** Counties of Ireland, and those of Britain whose name is a county's and no town's. */
function britishAndIrishCounties(data: string, packages: string): County[] {
  const names = readDivisionNames(packages, 2)
  const towns = new Set(readCityNames(data))
  const britishTowns = new Set(readCityNames(data, 'GB'))
  const { given } = readAvoided(packages, join(data, 'places'))
  const groups = new Map<string, Row[]>()
  for (const row of readRows(packages)) {
    if (ISLANDS.has(row.country)) groups.set(row.county, [...(groups.get(row.county) ?? []), row])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, rows]) => {
      const name = inEnglish(names.get(code) ?? '')
      const irish = rows[0]!.country === 'IE'
      if (NOT_COUNTIES.test(name) || (!irish && britishTowns.has(plain(name)))) return []
      return [islandCounty(name, rows, irish, towns.has(plain(name)) || given.has(plain(name)))]
    })
}

const ISLANDS = new Set(['IE', 'GB'])

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

/** Boroughs, cities and the like, which newspapers know by their town; and one given name. */
const NOT_COUNTIES =
  /^$|^Angus$|City|[Bb]orough|Royal|London|Dublin|Fingal|Rathdown|District|Council|Isles? of|Islands|Thames|Milton|-on-|upon|with|and |Tyneside|Mid Ulster|Derry|Strabane|Telford/

function islandCounty(name: string, rows: readonly Row[], irish: boolean, shared: boolean): County {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    key: slug(`county ${name} ${rows[0]!.country}`),
    name: irish ? `County ${name}` : name,
    aliases: irish ? [...(shared ? [] : [name]), `Co. ${name}`] : [],
    country: rows[0]!.country,
    admin1: rows[0]!.admin1,
    point: [shorter(mean(rows.map(row => row.lon))), shorter(mean(rows.map(row => row.lat)))],
    uncertaintyM: 25_000,
    source: 'mean of its settlements in GeoNames',
    licence: 'CC BY 4.0',
  }
}

/** GeoNames has the districts of Northern Ireland; people there still speak of the six counties. */
const NORTHERN_IRISH: readonly County[] = (
  [
    ['Antrim', [-6.28, 54.86]],
    ['Armagh', [-6.65, 54.35]],
    ['Down', [-5.97, 54.35]],
    ['Fermanagh', [-7.64, 54.34]],
    ['Londonderry', [-6.84, 54.92]],
    ['Tyrone', [-7.2, 54.62]],
  ] as const
).map(([name, point]) => ({
  key: slug(`county ${name} GB`),
  name: `County ${name}`,
  aliases: [`Co. ${name}`],
  country: 'GB',
  admin1: 'Northern Ireland',
  point,
  uncertaintyM: 25_000,
  source: 'approximate centre, by hand',
  licence: 'CC0',
}))

function slug(name: string): string {
  return plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

main(process.argv[2], process.argv[3])
