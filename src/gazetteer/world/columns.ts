import type { Sections } from './container.ts'
import { readInts, readUints } from './integers.ts'
import { readPeople } from './people.ts'

/** The columns of a packed file. Records are numbered by name; their slots, by division, are where the columns hold them. */
export interface Columns {
  /** Of each record: number of its first-order division, and its slot. */
  readonly group: Uint16Array
  readonly slots: Uint32Array
  /** Where each division's slots begin, and where the last one's end. */
  readonly groupStarts: Uint32Array
  /** Of each slot: number of the feature code. */
  readonly feature: Uint8Array
  /** Of each slot: whole steps of `DEGREE`. */
  readonly lat: Int32Array
  readonly lon: Int32Array
  readonly people: Uint32Array
  /** Of each slot: GeoNames id, 0 for none. */
  readonly geonames: Uint32Array
  /** Of each slot: slot of its second-order division plus 1, 0 for none. */
  readonly district: Uint32Array
  /** Of each slot: radius of a division in kilometres, 0 for the rest. */
  readonly radius: Uint16Array
  /** What the source calls a slot's place by, where there is no number. */
  readonly idents: ReadonlyMap<number, string>
  /** Of each key: the first record so named, and where its part of `also` and `foreign` begins; one more for the end. */
  readonly firstNamed: Uint32Array
  readonly firstAlso: Uint32Array
  readonly firstForeign: Uint32Array
  /** Records that have a key as another name, and that have it in another language. */
  readonly also: Uint32Array
  readonly foreign: Uint32Array
}

/** Reads the columns; `features` are the feature codes by number, `keys` is how many names there are. */
export function readColumns(sections: Sections, features: readonly string[], keys: number): Columns {
  const section = (name: string) => sections.get(name)!
  const size = section('feature').length
  const group = Uint16Array.from(readUints(section('group'), size))
  const bases = section('baselat').length / 4
  const groupStarts = startsOf(group, bases)
  const feature = section('feature')
  const isOf = (letters: string) => {
    const codes = features.map(code => code.startsWith(letters))
    return (slot: number) => codes[feature[slot]!]!
  }
  const districts = readUints(section('district'), size)
  const district = districtSlots(districts, groupStarts, feature, features.indexOf('A.ADM2'))
  const places = pointsOf(sections, size, groupStarts, district)
  return {
    group,
    groupStarts,
    slots: slotsOf(group, groupStarts),
    feature,
    ...places,
    district,
    people: readPeople(sections),
    geonames: geonamesOf(sections, size),
    radius: radiusOf(section('radius'), isOf('A.'), size),
    idents: identsOf(section('ident'), isOf('S.'), size),
    firstNamed: sums(readUints(section('named'), keys)),
    firstAlso: sums(readUints(section('also'), keys)),
    firstForeign: sums(readUints(section('foreign'), keys)),
    also: readUints(section('alsoto'), section('alsoto').length / 3),
    foreign: readUints(section('foreignt'), section('foreignt').length / 3),
  }
}

/** Running sums, from 0 to the sum of all. */
function sums(counts: Uint32Array): Uint32Array {
  const all = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) all[i + 1] = all[i]! + counts[i]!
  return all
}

function startsOf(group: Uint16Array, groups: number): Uint32Array {
  const counts = new Uint32Array(groups)
  for (let i = 0; i < group.length; i++) counts[group[i]!]!++
  return sums(counts)
}

/** Slots are records by division, in order within it. */
function slotsOf(group: Uint16Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const slots = new Uint32Array(group.length)
  for (let record = 0; record < group.length; record++) slots[record] = next[group[record]!]!++
  return slots
}

/** From a district's number within its division to its slot plus 1. */
function districtSlots(
  numbers: Uint32Array,
  starts: Uint32Array,
  feature: Uint8Array,
  code: number,
): Uint32Array {
  const districts: number[] = []
  for (let group = 0; group + 1 < starts.length; group++) {
    districts.length = 0
    const end = starts[group + 1]!
    for (let slot = starts[group]!; slot < end; slot++) if (feature[slot] === code) districts.push(slot + 1)
    for (let slot = starts[group]!; slot < end; slot++)
      if (numbers[slot]! > 0) numbers[slot] = districts[numbers[slot]! - 1]!
  }
  return numbers
}

/** Points are told from the middle of the division, or from the point of the district, which is told from that. */
function pointsOf(sections: Sections, size: number, starts: Uint32Array, district: Uint32Array) {
  const groups = starts.length - 1
  const axis = (name: 'lat' | 'lon'): Int32Array => {
    const values = readInts(sections.get(name)!, size)
    const bases = readInts(sections.get(`base${name}`)!, groups)
    for (let group = 0; group < groups; group++)
      for (let slot = starts[group]!; slot < starts[group + 1]!; slot++)
        if (district[slot] === 0) values[slot]! += bases[group]!
    for (let slot = 0; slot < size; slot++)
      if (district[slot]! > 0) values[slot]! += values[district[slot]! - 1]!
    return values
  }
  return { lat: axis('lat'), lon: axis('lon') }
}

const isSet = (bits: Uint8Array, at: number) => (bits[at >> 3]! & (1 << (at & 7))) !== 0

function geonamesOf(sections: Sections, size: number): Uint32Array {
  const written = sections.get('isgeo')!
  const steps = sections.get('geonames')!
  const ids = readInts(steps, steps.length / 4)
  const all = new Uint32Array(size)
  let last = 0
  for (let slot = 0, i = 0; slot < size; slot++)
    if (isSet(written, slot)) {
      last += ids[i++]!
      all[slot] = last
    }
  return all
}

/** Of the slots that are areas. */
function radiusOf(bytes: Uint8Array, isArea: (slot: number) => boolean, size: number): Uint16Array {
  const radii = readUints(bytes, bytes.length / 2)
  const all = new Uint16Array(size)
  for (let slot = 0, i = 0; slot < size; slot++) if (isArea(slot)) all[slot] = radii[i++]!
  return all
}

/** What airfields are called by their source. */
function identsOf(
  bytes: Uint8Array,
  isAirfield: (slot: number) => boolean,
  size: number,
): ReadonlyMap<number, string> {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const all = new Map<number, string>()
  for (let slot = 0, i = 0; slot < size; slot++) if (isAirfield(slot)) all.set(slot, lines[i++]!)
  return all
}
