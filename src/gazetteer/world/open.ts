import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Sketch } from '../sketch.ts'
import { openColumns } from './columns.ts'
import { readContainer } from './container.ts'
import { createRecordFinder, idOf } from './ids.ts'
import type { Column } from './integers.ts'
import { type KeyTable, openKeys } from './key-table.ts'
import { type Naming, openNaming } from './naming.ts'
import { placeOf, typeOf } from './place.ts'
import { BASES, DEGREE, type WorldMeta } from './row.ts'
import { openSpellings } from './spellings.ts'
import type { Sums } from './sums.ts'

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
  /** What tells how readily a name is believed to mean it, without making the place. */
  sketch(record: number): Sketch
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
  const columns = openColumns(sections, meta.features)
  const naming = openNaming(sections, keys.length)
  const spelling = openSpellings(sections.get('spelling')!)
  const keyOf = (record: number) => keys.at(naming.named.rowAt(record))
  const id = (record: number) => idOf(record, columns, meta, keyOf)
  const districts = keptBy(id)
  const find = createRecordFinder(columns, meta, keyOf)
  const divisionAt = (record: number) => meta.divisions[columns.group(record)]!
  return {
    size: columns.size,
    meta,
    keys,
    keyOf,
    sensesAt: index => sensesAt(naming, index),
    place: record => {
      const [division, admin1] = divisionAt(record)
      const district = columns.district(record)
      return placeOf({
        id: id(record),
        name: spelling(record, keyOf(record)),
        featureCode: meta.features[columns.feature(record)]!,
        division,
        admin1,
        lat: columns.lat(record) / DEGREE,
        lon: columns.lon(record) / DEGREE,
        population: columns.people(record),
        geonames: columns.geonames(record),
        radiusKm: columns.radius(record),
        basis: BASES[columns.basis(record)]!,
        district: district < 0 ? '' : districts.idOf(district),
      })
    },
    sketch: record => {
      const [division, admin1] = divisionAt(record)
      const featureCode = meta.features[columns.feature(record)]!
      return {
        type: typeOf(featureCode),
        featureCode,
        country: division.slice(0, 2),
        admin1,
        population: columns.people(record),
        standsFor: undefined,
        isCurated: false,
      }
    },
    id,
    record: text => districts.recordOf(text) ?? find(text),
    lat: record => columns.lat(record) / DEGREE,
    lon: record => columns.lon(record) / DEGREE,
    population: columns.people,
    featureCode: record => meta.features[columns.feature(record)]!,
    division: record => divisionAt(record)[0],
  }
}

function sensesAt(naming: Naming, index: number): WorldSense[] {
  const senses: WorldSense[] = []
  const add = ({ of, before }: Sums, how: WorldSense['how'], recordAt: Column) => {
    const count = of(index)
    if (count === 0) return
    const start = before(index)
    for (let i = start; i < start + count; i++) senses.push({ record: recordAt(i), how })
  }
  add(naming.named, 'name', record => record)
  add(naming.also, 'alias', naming.alsoAt)
  add(naming.foreign, 'foreign', naming.foreignAt)
  return senses
}

/**
 * Keeps the ids of districts: there are few beside the places that lie in them, and they take long to spell. Whoever has such
 * a place asks for its district by this id next, and to find that anew is to look through all places.
 */
function keptBy(id: (record: number) => string) {
  const ids = new Map<number, string>()
  const records = new Map<string, number>()
  return {
    idOf: (record: number): string => {
      let known = ids.get(record)
      if (known === undefined) {
        known = id(record)
        ids.set(record, known)
        records.set(known, record)
      }
      return known
    },
    recordOf: (text: string): number | undefined => records.get(text),
  }
}
