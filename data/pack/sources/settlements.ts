import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseAliases, foreignNames, type Judges, respelt } from './city-aliases.ts'
import { plain, readAvoided, readEnglishNames } from './english.ts'
import { type Row, readRows } from './geonames-rows.ts'
import { type Newcomer, readNewcomers } from './newcomers.ts'
import { recoded } from './recode.ts'

/** A populated place with the names it goes by. */
export interface Settlement extends Row {
  /** Names that stand for it in English texts. */
  readonly aliases: readonly string[]
  /** Names in other languages, for look-up only. */
  readonly foreign: readonly string[]
}

/** From this size on other spellings are in use; below, only the country's usual respellings are taken. */
const ENOUGH_PEOPLE = 5_000

/** Names in other languages are looked up of cities travellers know. */
const KNOWN_ABROAD = 500_000

/** Places nobody lives in any more, and seats that are a building rather than a town. */
const NOT_TOWNS = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLG', ''])

/** Rows whose number of people is plainly not theirs: a campus and a village of Iran with half a million and more. */
const MISCOUNTED = new Set([10630176, 23814])

/** Populated places of GeoNames, and the newer ones its rows lack. */
export function readSettlements(packages: string, data: string): Settlement[] {
  const rows = readRows(packages).filter(({ feature }) => !NOT_TOWNS.has(feature))
  const judges: Judges = {
    english: readEnglishNames(packages),
    avoided: readAvoided(packages, join(data, 'places')),
    biggest: biggestByName(rows),
  }
  const added = readAdded(join(data, 'pack', 'sources', 'added-aliases.tsv'))
  const { newcomers, renamed, codes } = readNewcomers(packages, rows)
  return [
    ...recoded(rows, codes).map(row => {
      const chosen =
        row.population >= ENOUGH_PEOPLE || row.feature === 'PPLC' ? chooseAliases(row, judges) : respelt(row)
      const aliases = distinct(row.name, [
        ...(added.get(row.id) ?? []),
        ...chosen,
        ...(renamed.get(row.id) ?? []),
      ])
      const foreign = row.population >= KNOWN_ABROAD ? distinct(row.name, foreignNames(row), aliases) : []
      return { ...row, population: MISCOUNTED.has(row.id) ? 0 : row.population, aliases, foreign }
    }),
    ...newcomers.map(settlementOf),
  ]
}

const settlementOf = (newcomer: Newcomer): Settlement => ({
  ...newcomer,
  id: 0,
  alternates: [],
  feature: 'PPL',
  population: 0,
  aliases: respelt(newcomer),
  foreign: [],
})

/** One spelling of each name that is neither the first nor among those known. */
function distinct(first: string, names: readonly string[], known: readonly string[] = []): string[] {
  const taken = new Set([first, ...known].map(plain))
  return [...new Map(names.map(name => [plain(name), name] as const))]
    .filter(([key]) => !taken.has(key))
    .map(([, name]) => name)
}

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
