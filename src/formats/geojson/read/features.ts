import { type Positions, readPositions, type Tally } from './positions.ts'

/** How deep the positions of each type of geometry stand. */
const DEPTH = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
])

/** A geometry before it is known whether its file has longitude first. */
export interface RawFeature {
  readonly type: string
  readonly positions: Positions
  readonly properties: unknown
  readonly id: unknown
}

/** What could not be read of a file, counted. */
export interface Losses {
  /** Features without a geometry. */
  nowhere: number
  /** Features and geometries that are broken. */
  broken: number
  /** Features past the most that are read. */
  over: number
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The list of features of whatever GeoJSON it is; null where it is none. */
export function featureList(value: unknown): readonly unknown[] | null {
  if (!isObject(value)) return null
  if (value.type === 'FeatureCollection') return Array.isArray(value.features) ? value.features : null
  if (value.type === 'Feature') return [value]
  const isGeometry =
    value.type === 'GeometryCollection' || (typeof value.type === 'string' && DEPTH.has(value.type))
  return isGeometry ? [{ type: 'Feature', properties: null, geometry: value }] : null
}

/** Features past this many are counted and left out. */
const MOST_FEATURES = 100_000
/** So are those that would bring more positions than this: a map of them would stall. */
const MOST_POSITIONS = 2_000_000

/** Reads features one by one; what is broken costs nothing but itself. */
export function readFeatures(list: readonly unknown[], tally: Tally, losses: Losses): RawFeature[] {
  const out: RawFeature[] = []
  for (const feature of list) {
    if (out.length >= MOST_FEATURES || tally.positions >= MOST_POSITIONS) losses.over++
    else if (!isObject(feature) || feature.type !== 'Feature') losses.broken++
    else if (feature.geometry === null || feature.geometry === undefined) losses.nowhere++
    else readGeometries(feature.geometry, feature, tally, losses, out)
  }
  return out
}

/** Geometries within collections, however nested, without recursion. */
function readGeometries(
  geometry: unknown,
  { properties = null, id }: Json,
  tally: Tally,
  losses: Losses,
  out: RawFeature[],
): void {
  const stack = [geometry]
  while (stack.length > 0 && out.length < MOST_FEATURES) {
    const one = stack.pop()
    if (isObject(one) && one.type === 'GeometryCollection' && Array.isArray(one.geometries)) {
      for (const inner of one.geometries) stack.push(inner)
      continue
    }
    const type = isObject(one) && typeof one.type === 'string' ? one.type : ''
    const depth = DEPTH.get(type)
    const positions = depth === undefined ? null : readPositions((one as Json).coordinates, depth, tally)
    if (positions === null) losses.broken++
    else if (type === 'MultiPoint')
      for (const point of positions as readonly Positions[])
        out.push({ type: 'Point', positions: point, properties, id })
    else out.push({ type, positions, properties, id })
  }
}
