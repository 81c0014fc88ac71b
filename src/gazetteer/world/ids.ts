import type { Columns } from './columns.ts'
import { createNumberIndex } from './number-index.ts'
import { DEGREE, type WorldMeta } from './row.ts'

/**
 * Ids of places of the world, which stay the same as long as the source has the place: `geonames:98182`,
 * `admin1:IQ.07` by GeoNames' code, `admin2:US.GA.clarke-county` by division and name, `airfield:ORAA` by OurAirports'
 * ident, and `geo:-3.61,-40.23` (degrees, as in RFC 5870) for those a source gives without a number.
 */
export function idOf(
  slot: number,
  division: string,
  feature: string,
  name: () => string,
  columns: Columns,
): string {
  if (feature === 'A.ADM1') return `admin1:${division}`
  if (feature === 'A.ADM2') return `admin2:${division}.${slug(name())}`
  const ident = columns.idents.get(slot)
  if (ident) return `airfield:${ident}`
  const geonames = columns.geonames[slot]!
  if (geonames > 0) return `geonames:${geonames}`
  return `geo:${columns.lat[slot]! / DEGREE},${columns.lon[slot]! / DEGREE}`
}

/** Letters, digits and hyphens of a key. */
export const slug = (key: string): string => key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')

/** Finds slots by id. Tables are made when they are first asked for. */
export function createSlotFinder(
  columns: Columns,
  { divisions, features }: WorldMeta,
  keyOfSlot: (slot: number) => string,
): (id: string) => number {
  let byNumber: ((number: number) => number) | undefined
  let byIdent: Map<string, number> | undefined
  const groups = new Map(divisions.map(([code], i) => [code, i]))

  /** The slot of a division's that has the feature and passes the test. */
  const within = (code: string, feature: string, test: (slot: number) => boolean): number => {
    const group = groups.get(code)
    if (group === undefined) return -1
    const wanted = features.indexOf(feature)
    for (let slot = columns.groupStarts[group]!; slot < columns.groupStarts[group + 1]!; slot++)
      if (columns.feature[slot] === wanted && test(slot)) return slot
    return -1
  }

  const atPoint = (point: string): number => {
    const [lat, lon] = point.split(',').map(degrees => Math.round(Number(degrees) * DEGREE))
    for (let slot = 0; slot < columns.lat.length; slot++)
      if (columns.lat[slot] === lat && columns.lon[slot] === lon && columns.geonames[slot] === 0) return slot
    return -1
  }

  return id => {
    const colon = id.indexOf(':')
    const rest = id.slice(colon + 1)
    switch (id.slice(0, colon)) {
      case 'geonames':
        byNumber ??= createNumberIndex(columns.geonames)
        return byNumber(Number(rest))
      case 'admin1':
        return within(rest, 'A.ADM1', () => true)
      case 'admin2': {
        const end = rest.indexOf('.', 3)
        return within(rest.slice(0, end), 'A.ADM2', slot => slug(keyOfSlot(slot)) === rest.slice(end + 1))
      }
      case 'airfield':
        byIdent ??= new Map([...columns.idents].map(([slot, ident]) => [ident, slot]))
        return byIdent.get(rest) ?? -1
      case 'geo':
        return atPoint(rest)
      default:
        return -1
    }
  }
}
