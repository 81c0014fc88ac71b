import type { CuratedPlace } from '../../model/knowledge.ts'
import { type Columns, readColumns } from './columns.ts'
import { readContainer } from './container.ts'
import { createSlotFinder, idOf } from './ids.ts'
import { type KeyTable, openKeys } from './key-table.ts'
import { placeOf } from './place.ts'
import { DEGREE, type WorldMeta } from './row.ts'
import { openSpellings } from './spellings.ts'

/** A place with a name: its number, and whether that is its first name, another one, or one in another language. */
export interface WorldSense {
  readonly record: number
  readonly how: 'name' | 'alias' | 'foreign'
}

/** The gazetteer of the world, opened: places are numbers until one is asked for. */
export interface World {
  /** How many places there are; they are numbered from 0 in the order of their keys. */
  readonly size: number
  readonly meta: WorldMeta
  readonly keys: KeyTable
  /** The places of the key at a place in the order of keys: those whose name it is first, most people first. */
  sensesAt(index: number): readonly WorldSense[]
  /** The key of a place's name. */
  keyOf(record: number): string
  /** The place of a number, made anew each time. */
  place(record: number): CuratedPlace
  /** Its id, without making the place. */
  id(record: number): string
  /** The number of the place with this id; −1 if there is none. */
  record(id: string): number
  /** Degrees, WGS 84. */
  lat(record: number): number
  lon(record: number): number
  /** Inhabitants, 0 where unknown. */
  population(record: number): number
  /** GeoNames class and code. */
  featureCode(record: number): string
  /** GeoNames' code of its first-order division, "IQ.07". */
  division(record: number): string
}

/** Opens a packed gazetteer. Throws a sentence if it is none, of another version, cut short or damaged. */
export function openWorld(file: Uint8Array): World {
  const sections = readContainer(file)
  const meta = JSON.parse(new TextDecoder().decode(sections.get('meta')!)) as WorldMeta
  const keys = openKeys(sections)
  const columns = readColumns(sections, meta.features, keys.length)
  return createWorld(meta, keys, columns, openSpellings(sections.get('spelling')!))
}

function createWorld(
  meta: WorldMeta,
  keys: KeyTable,
  columns: Columns,
  spelling: (record: number, key: string) => string,
): World {
  const { slots } = columns
  let records: Uint32Array | undefined
  /** The record of a slot; asked for by few, so the table is made when first needed. */
  const recordOfSlot = (slot: number): number => {
    records ??= inverse(slots)
    return records[slot]!
  }
  const keyOf = (record: number) => keys.at(lastAtMost(columns.firstNamed, record))
  const featureCode = (record: number) => meta.features[columns.feature[slots[record]!]!]!
  const divisionAt = (record: number) => meta.divisions[columns.group[record]!]!
  const id = (record: number) =>
    idOf(slots[record]!, divisionAt(record)[0], featureCode(record), () => keyOf(record), columns)
  const slotOf = createSlotFinder(columns, meta, slot => keyOf(recordOfSlot(slot)))
  const districtOf = (record: number) => {
    const district = columns.district[slots[record]!]!
    return district === 0 ? '' : id(recordOfSlot(district - 1))
  }
  const world: World = {
    size: slots.length,
    meta,
    keys,
    keyOf,
    sensesAt: index => sensesAt(columns, index),
    place: record => {
      const slot = slots[record]!
      const [division, admin1] = divisionAt(record)
      return placeOf({
        id: id(record),
        name: spelling(record, keyOf(record)),
        featureCode: featureCode(record),
        division,
        admin1,
        lat: world.lat(record),
        lon: world.lon(record),
        population: world.population(record),
        geonames: columns.geonames[slot]!,
        radiusKm: columns.radius[slot]!,
        district: districtOf(record),
      })
    },
    id,
    record: wanted => {
      const slot = slotOf(wanted)
      return slot < 0 ? -1 : recordOfSlot(slot)
    },
    lat: record => columns.lat[slots[record]!]! / DEGREE,
    lon: record => columns.lon[slots[record]!]! / DEGREE,
    population: record => columns.people[slots[record]!]!,
    featureCode,
    division: record => divisionAt(record)[0],
  }
  return world
}

function sensesAt(columns: Columns, index: number): WorldSense[] {
  const senses: WorldSense[] = []
  const add = (starts: Uint32Array, how: WorldSense['how'], recordAt: (i: number) => number) => {
    for (let i = starts[index]!; i < starts[index + 1]!; i++) senses.push({ record: recordAt(i), how })
  }
  add(columns.firstNamed, 'name', i => i)
  add(columns.firstAlso, 'alias', i => columns.also[i]!)
  add(columns.firstForeign, 'foreign', i => columns.foreign[i]!)
  return senses
}

/** The last index whose number is at most this; numbers rise. */
function lastAtMost(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (numbers[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}

function inverse(slots: Uint32Array): Uint32Array {
  const records = new Uint32Array(slots.length)
  for (let record = 0; record < slots.length; record++) records[slots[record]!] = record
  return records
}
