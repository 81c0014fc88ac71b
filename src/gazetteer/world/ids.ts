import type { Columns } from './columns.ts'
import { createNumberIndex } from './number-index.ts'
import { DEGREE, type WorldMeta } from './row.ts'

/**
 * Ids of places of the world, which stay the same as long as the source has the place: `geonames:98182`,
 * `admin1:IQ.07` by GeoNames' code, `admin2:US.GA.clarke-county` by division and name, `airfield:ORAA` by OurAirports'
 * ident, and `geo:-3.61,-40.23` (degrees, as in RFC 5870) for those a source gives without a number.
 */
export function idOf(
  record: number,
  columns: Columns,
  meta: WorldMeta,
  keyOf: (record: number) => string,
): string {
  const geonames = columns.geonames(record)
  if (geonames > 0) return `geonames:${geonames}`
  const feature = meta.features[columns.feature(record)]!
  const division = meta.divisions[columns.group(record)]![0]
  if (feature === 'A.ADM1') return `admin1:${division}`
  if (feature === 'A.ADM2') return `admin2:${division}.${slug(keyOf(record))}`
  const ident = columns.ident(record)
  if (ident !== '') return `airfield:${ident}`
  return `geo:${columns.lat(record) / DEGREE},${columns.lon(record) / DEGREE}`
}

/** Letters, digits and hyphens of a key. */
const slug = (key: string): string => key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')

/** Finds records by id, −1 for those that are none. */
export function createRecordFinder(
  columns: Columns,
  { divisions, features }: WorldMeta,
  keyOf: (record: number) => string,
): (id: string) => number {
  const first = (test: (record: number) => boolean): number => {
    for (let record = 0; record < columns.size; record++) if (test(record)) return record
    return -1
  }
  const within = (code: string, feature: string, test: (record: number) => boolean): number => {
    const group = divisions.findIndex(([division]) => division === code)
    const wanted = features.indexOf(feature)
    if (group < 0) return -1
    return first(
      record => columns.group(record) === group && columns.feature(record) === wanted && test(record),
    )
  }
  const atPoint = (point: string): number => {
    const [lat, lon] = point.split(',').map(degrees => Math.round(Number(degrees) * DEGREE))
    return first(
      record => columns.lat(record) === lat && columns.lon(record) === lon && columns.geonames(record) === 0,
    )
  }
  let byNumber: ((number: number) => number) | undefined
  return id => {
    const colon = id.indexOf(':')
    const rest = id.slice(colon + 1)
    switch (id.slice(0, colon)) {
      case 'geonames':
        byNumber ??= createNumberIndex(columns.geonames, columns.size)
        return byNumber(Number(rest))
      case 'admin1':
        return within(rest, 'A.ADM1', () => true)
      case 'admin2': {
        const end = rest.indexOf('.', 3)
        return within(rest.slice(0, end), 'A.ADM2', record => slug(keyOf(record)) === rest.slice(end + 1))
      }
      case 'airfield':
        return rest === '' ? -1 : first(record => columns.ident(record) === rest)
      case 'geo':
        return atPoint(rest)
      default:
        return -1
    }
  }
}
