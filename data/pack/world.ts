import { join } from 'node:path'
import type { WorldRow } from '../../src/gazetteer/world/row.ts'
import { readAirfields } from './sources/airfields.ts'
import { readCountyOutlines } from './sources/county-outlines.ts'
import { plainNames as namesOfCurated, readCurated } from './sources/curated.ts'
import { plain, readAvoided } from './sources/english.ts'
import { type Context, firstDivisions } from './sources/first-divisions.ts'
import { readDivisionNames } from './sources/geonames-rows.ts'
import { readNaturalDivisions } from './sources/natural-earth.ts'
import { secondDivisions } from './sources/second-divisions.ts'
import { readSettlements, type Settlement } from './sources/settlements.ts'

/** Towns of this size and capitals come first. */
const CORE_PEOPLE = 15_000
const CAPITALS = new Set(['P.PPLC', 'P.PPLA'])

/** All places of the world's sources, and the ones that come first. */
export function readWorld(packages: string, data: string) {
  const settlements = readSettlements(packages, data)
  const divisions = readDivisionNames(packages, 1)
  const cities = settlements.filter(isCity)
  const curated = readCurated(data)
  const context: Context = {
    avoided: readAvoided(packages, join(data, 'places')),
    cities: new Set(cities.flatMap(plainNames)),
    citiesBy: groupByEach(cities, plainNames),
    curatedBy: groupByEach(curated, namesOfCurated),
    citiesOf: country => new Set(cities.filter(city => city.country === country).flatMap(plainNames)),
    curated,
    curatedNames: new Set(curated.flatMap(namesOfCurated)),
    fullNames: new Set([...divisions].map(([code, name]) => `${code.slice(0, 2)} ${plain(name)}`)),
    natural: readNaturalDivisions(packages),
  }
  const byDivision = groupBy(settlements, row => row.division)
  const first = firstDivisions(divisions, byDivision, context)
  const { rows: second, bySeat } = secondDivisions(
    {
      named: readDivisionNames(packages, 2),
      byDivision,
      byCounty: groupBy(settlements, row => row.county),
      outlines: readCountyOutlines(packages, divisions),
    },
    first,
    context,
  )
  const towns = settlements.map(settlement =>
    rowOf(settlement, second.get(settlement.county) ?? bySeat.get(settlement)),
  )
  const airfields = readAirfields(packages, settlements)
  const rows = [...towns, ...first, ...second.values(), ...airfields]
  return {
    rows,
    // What comes first does without the districts, which are too many.
    core: [...towns.filter(comesFirst).map(({ district: _none, ...row }) => row), ...first],
    nameOfDivision: (code: string) => divisions.get(code) ?? '',
    counts: countsOf(rows),
    points: pointsOf([...second.values()]),
  }
}

const plainNames = ({ name, aliases }: Settlement) => [name, ...aliases].map(plain)

const isCity = ({ population, feature }: Settlement) =>
  population >= CORE_PEOPLE || CAPITALS.has(`P.${feature}`)

const comesFirst = ({ population, featureCode }: WorldRow) =>
  population >= CORE_PEOPLE || CAPITALS.has(featureCode)

const rowOf = (settlement: Settlement, district: WorldRow | undefined): WorldRow => ({
  geonames: settlement.id,
  ident: '',
  name: settlement.name,
  aliases: settlement.aliases,
  foreign: settlement.foreign,
  division: settlement.division,
  ...(district ? { district } : {}),
  lat: settlement.lat,
  lon: settlement.lon,
  featureCode: `P.${settlement.feature}`,
  population: settlement.population,
  radiusKm: 0,
  basis: '',
})

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string) => groupByEach(rows, row => [keyOf(row)])

function groupByEach<T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows)
    for (const key of new Set(keysOf(row))) {
      const known = groups.get(key)
      if (known) known.push(row)
      else groups.set(key, [row])
    }
  return groups
}

/** How many places of each class, and how many names. */
function countsOf(rows: readonly WorldRow[]) {
  const of = (test: (code: string) => boolean) => rows.filter(row => test(row.featureCode)).length
  return {
    populatedPlaces: of(code => code.startsWith('P.')),
    firstDivisions: of(code => code === 'A.ADM1'),
    secondDivisions: of(code => code === 'A.ADM2'),
    airfields: of(code => code.startsWith('S.')),
    names: rows.reduce((sum, row) => sum + 1 + row.aliases.length + row.foreign.length, 0),
    countries: new Set(rows.map(row => row.division.slice(0, 2))).size,
  }
}

/** How many second-order divisions have their point from what. */
const pointsOf = (rows: readonly WorldRow[]) =>
  Object.fromEntries([...groupBy(rows, row => row.basis)].map(([basis, { length }]) => [basis, length]))
