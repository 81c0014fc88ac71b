import type { Sections } from './container.ts'
import { type Column, ints, uints } from './integers.ts'
import { peopleOf } from './people.ts'
import { sparse } from './sums.ts'

/**
 * What a packed file says of its places, by their number, read in place: opening costs next to nothing, and nothing is
 * taken apart that nobody asks for. Numbers are by name; the file has most columns by division ("slots").
 */
export interface Columns {
  /** How many places there are. */
  readonly size: number
  /** Number of the first-order division, and of the feature code. */
  readonly group: Column
  readonly feature: Column
  /** Whole steps of `DEGREE`. */
  readonly lat: Column
  readonly lon: Column
  readonly people: Column
  /** GeoNames id, 0 for none. */
  readonly geonames: Column
  /** Number of the place that is its second-order division, −1 for none. */
  readonly district: Column
  /** Radius of a division in kilometres, 0 for the rest. */
  readonly radius: Column
  /** Number of how a division's point is known, among `BASES`; 0 for the rest. */
  readonly basis: Column
  /** What the source calls an airfield by, '' for the rest. */
  ident(record: number): string
}

/** Opens the columns; `features` are the feature codes by number. */
export function openColumns(sections: Sections, features: readonly string[]): Columns {
  const section = (name: string) => sections.get(name)!
  const size = section('feature').length
  const group = uints(section('group'), 2)
  const slots = slotsOf(group, size, section('baselat').length / 4)
  const featureAt = uints(section('feature'), 1)
  const isOf = (letters: string) => {
    const codes = features.map(code => code.startsWith(letters))
    return (slot: number) => codes[featureAt(slot)]!
  }
  const bySlot = (column: Column) => (record: number) => column(slots[record]!)
  const feature = bySlot(featureAt)
  const isDistrict = features.map(code => code === 'A.ADM2')
  const district = districtsOf(
    bySlot(uints(section('district'), 2)),
    group,
    record => isDistrict[feature(record)]!,
    size,
  )
  const axis = (name: 'lat' | 'lon'): Column => {
    const offset = bySlot(ints(section(name), 3))
    const base = ints(section(`base${name}`), 4)
    // A map asks for every place's point at each of its moves: they are worked out once, not one by one.
    let points: Int32Array | undefined
    return record => {
      points ??= pointsOf(offset, record => base(group(record)), district, size)
      return points[record]!
    }
  }
  const idents = sparse(isOf('S.'), size, at => at + 1)
  let lines: readonly string[] | undefined
  return {
    size,
    group,
    feature,
    lat: axis('lat'),
    lon: axis('lon'),
    people: bySlot(peopleOf(sections)),
    geonames: bySlot(idsOf(section('isgeo'), section('geonames'), size)),
    district,
    radius: bySlot(sparse(isOf('A.'), size, uints(section('radius'), 2))),
    basis: bySlot(sparse(isOf('A.'), size, uints(section('basis'), 1))),
    ident: record => {
      const line = idents(slots[record]!)
      if (line === 0) return ''
      lines ??= new TextDecoder().decode(section('ident')).split('\n')
      return lines[line - 1]!
    },
  }
}

/** Slots are records by division, in order within it. */
function slotsOf(group: Column, size: number, groups: number): Uint32Array {
  const next = new Uint32Array(groups + 1)
  for (let record = 0; record < size; record++) next[group(record) + 1]!++
  for (let i = 1; i <= groups; i++) next[i]! += next[i - 1]!
  const slots = new Uint32Array(size)
  for (let record = 0; record < size; record++) slots[record] = next[group(record)]!++
  return slots
}

/** One coordinate of every place: told from the middle of its division, or from the point of the district it lies in. */
function pointsOf(offset: Column, base: Column, district: Column, size: number): Int32Array {
  const points = new Int32Array(size)
  const inner: number[] = []
  for (let record = 0; record < size; record++) {
    if (district(record) < 0) points[record] = base(record) + offset(record)
    else inner.push(record)
  }
  for (const record of inner) points[record] = points[district(record)]! + offset(record)
  return points
}

/** From a district's number within its division, 0 for none, to its record. */
function districtsOf(
  numbers: Column,
  group: Column,
  isDistrict: (record: number) => boolean,
  size: number,
): Column {
  let byGroup: Map<number, number[]> | undefined
  return record => {
    const number = numbers(record)
    if (number === 0) return -1
    byGroup ??= groupDistricts(group, isDistrict, size)
    return byGroup.get(group(record))![number - 1]!
  }
}

function groupDistricts(
  group: Column,
  isDistrict: (record: number) => boolean,
  size: number,
): Map<number, number[]> {
  const byGroup = new Map<number, number[]>()
  for (let record = 0; record < size; record++) {
    if (!isDistrict(record)) continue
    const known = byGroup.get(group(record))
    if (known) known.push(record)
    else byGroup.set(group(record), [record])
  }
  return byGroup
}

/** GeoNames ids are told by their steps, for the slots whose bit is set. */
function idsOf(written: Uint8Array, bytes: Uint8Array, size: number): Column {
  const step = ints(bytes, 4)
  let ids: Uint32Array | undefined
  return slot => {
    if (!ids) {
      ids = new Uint32Array(size)
      let id = 0
      for (let at = 0, i = 0; at < size; at++) if (isSet(written, at)) ids[at] = id += step(i++)
    }
    return ids[slot]!
  }
}

const isSet = (bits: Uint8Array, at: number) => (bits[at >> 3]! & (1 << (at & 7))) !== 0
