import { nameKey } from '../names.ts'
import { type Sections, writeContainer } from './container.ts'
import { steps, writeInts, writeUints } from './integers.ts'
import { LONGEST_KEY, writeKeys } from './key-table.ts'
import { writePeople } from './people.ts'
import { BASES, DEGREE, type WorldMeta, type WorldRow } from './row.ts'
import { spell } from './spelling.ts'

/** A row with its key and its number: its place among all rows by key, most people first. */
interface Record {
  readonly row: WorldRow
  readonly key: string
  readonly group: number
}

/** Rows of one file. The names of their divisions are asked for by code. The same rows give the same bytes. */
export function writeWorld(
  rows: readonly WorldRow[],
  nameOfDivision: (code: string) => string,
  made: readonly string[],
): Uint8Array<ArrayBuffer> {
  const codes = distinct(rows.map(row => row.division))
  const features = distinct(rows.map(row => row.featureCode))
  const records = recordsOf(rows, codes)
  const groups = records.map(record => record.group)
  const meta: WorldMeta = { divisions: codes.map(code => [code, nameOfDivision(code)]), features, made }
  return writeContainer(
    new Map([
      ['meta', new TextEncoder().encode(JSON.stringify(meta))],
      ...nameSections(records),
      ['spelling', text(records.map(({ row, key }) => spell(row.name, key)))],
      ['group', writeUints(groups, 2)],
      ...placeSections(bySlot(records), codes.length, features),
    ]),
  )
}

const distinct = (values: readonly string[]) => [...new Set(values)].sort(byCode)
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function recordsOf(rows: readonly WorldRow[], codes: readonly string[]): Record[] {
  const groups = new Map(codes.map((code, i) => [code, i]))
  return rows
    .map(row => ({ row, key: nameKey(row.name), group: groups.get(row.division)! }))
    .filter(({ key }) => fits(key))
    .sort(
      (a, b) =>
        byCode(a.key, b.key) ||
        b.row.population - a.row.population ||
        a.group - b.group ||
        a.row.geonames - b.row.geonames ||
        byCode(a.row.featureCode, b.row.featureCode) ||
        a.row.lat - b.row.lat,
    )
}

const fits = (key: string) => key !== '' && new TextEncoder().encode(key).length <= LONGEST_KEY

/** Rows by division and then by number: those of one country have ids and points near each other. */
const bySlot = (records: readonly Record[]): Record[] =>
  records
    .map((record, i) => [record, i] as const)
    .sort(([a, i], [b, j]) => a.group - b.group || i - j)
    .map(([record]) => record)

/** All keys, how many places have each as their name, and which have it as another one. */
function nameSections(records: readonly Record[]): Sections {
  const named = new Map<string, number>()
  const also = new Map<string, number[]>()
  const foreign = new Map<string, number[]>()
  records.forEach(({ key, row }, number) => {
    named.set(key, (named.get(key) ?? 0) + 1)
    const aliases = new Set(row.aliases.map(nameKey))
    const others = new Set(row.foreign.map(nameKey))
    for (const alias of aliases) if (alias !== key) put(also, alias, number)
    for (const other of others) if (other !== key && !aliases.has(other)) put(foreign, other, number)
  })
  const keys = [...new Set([...named.keys(), ...also.keys(), ...foreign.keys()])].sort(byCode)
  const counts = (of: ReadonlyMap<string, readonly number[]>) =>
    writeUints(
      keys.map(key => of.get(key)?.length ?? 0),
      1,
    )
  const places = (of: ReadonlyMap<string, readonly number[]>) =>
    writeUints(
      keys.flatMap(key => of.get(key) ?? []),
      3,
    )
  const firsts = keys.map(key => named.get(key) ?? 0)
  return new Map([
    ...writeKeys(keys),
    ['named', writeUints(firsts, 2)],
    ['also', counts(also)],
    ['alsoto', places(also)],
    ['foreign', counts(foreign)],
    ['foreignt', places(foreign)],
  ])
}

function put(places: Map<string, number[]>, key: string, number: number): void {
  if (!fits(key)) return
  const known = places.get(key)
  if (known) known.push(number)
  else places.set(key, [number])
}

/** Columns of places in the order of slots; points are told from their district's, else from the middle of their division. */
function placeSections(slots: readonly Record[], groups: number, features: readonly string[]): Sections {
  const rows = slots.map(({ row }) => row)
  const districts = districtNumbers(slots)
  const bases = basesOf(slots, groups)
  const off = (axis: 'lat' | 'lon') =>
    slots.map(
      ({ row, group }) => grid(row[axis]) - (row.district ? grid(row.district[axis]) : bases[axis][group]!),
    )
  const featureNumbers = rows.map(row => features.indexOf(row.featureCode))
  const districtOf = rows.map(row => (row.district ? districts.get(row.district)! : 0))
  const ids = rows.map(row => row.geonames).filter(id => id > 0)
  const areas = rows.filter(isArea)
  return new Map([
    ['feature', writeUints(featureNumbers, 1)],
    ['baselat', writeInts(bases.lat, 4)],
    ['baselon', writeInts(bases.lon, 4)],
    ['district', writeUints(districtOf, 2)],
    ['lat', writeInts(off('lat'), 3)],
    ['lon', writeInts(off('lon'), 3)],
    ['geonames', writeInts(steps(ids), 4)],
    ['isgeo', bits(rows.map(row => row.geonames > 0))],
    ...writePeople(rows.map(row => row.population)),
    [
      'radius',
      writeUints(
        areas.map(row => row.radiusKm),
        2,
      ),
    ],
    [
      'basis',
      writeUints(
        areas.map(row => BASES.indexOf(row.basis)),
        1,
      ),
    ],
    ['ident', text(rows.filter(isAirfield).map(row => row.ident))],
  ])
}

const isArea = ({ featureCode }: WorldRow) => featureCode.startsWith('A.')
const isAirfield = ({ featureCode }: WorldRow) => featureCode.startsWith('S.')

/** Degrees in whole steps. */
export const grid = (degrees: number): number => Math.round(degrees * DEGREE)

/** Districts are numbered from 1 within their division, in the order of their slots. */
function districtNumbers(slots: readonly Record[]): ReadonlyMap<WorldRow, number> {
  const used = new Set(slots.map(({ row }) => row.district))
  const numbers = new Map<WorldRow, number>()
  let group = -1
  let last = 0
  for (const slot of slots) {
    if (slot.group !== group) last = 0
    group = slot.group
    if (slot.row.featureCode === 'A.ADM2') last++
    if (used.has(slot.row)) numbers.set(slot.row, last)
  }
  return numbers
}

/** The middle of each division's rows, in whole steps. */
function basesOf(slots: readonly Record[], groups: number): { lat: number[]; lon: number[] } {
  const sums = Array.from({ length: groups }, () => ({ lat: 0, lon: 0, count: 0 }))
  for (const { row, group } of slots) {
    const sum = sums[group]!
    sum.lat += row.lat
    sum.lon += row.lon
    sum.count++
  }
  return { lat: sums.map(sum => grid(sum.lat / sum.count)), lon: sums.map(sum => grid(sum.lon / sum.count)) }
}

/** One bit a row, lowest first. */
function bits(flags: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8))
  flags.forEach((flag, i) => {
    if (flag) bytes[i >> 3]! |= 1 << (i & 7)
  })
  return bytes
}

const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))
