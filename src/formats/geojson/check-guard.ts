import type { Fault } from './fault.ts'

/** A FeatureCollection of MultiPolygons is 7 deep; foreign members may go a little further. */
const DEEPEST = 12
const MOST_VALUES = 20_000_000
const TYPES = new Set([
  'FeatureCollection',
  'Feature',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
])

/** Refuses what breaks validators: values nested too deep, too many of them, unknown types. Does not recurse. */
export function guard(value: unknown): Fault[] {
  if (typeof value !== 'object' || value === null)
    return [{ path: '', message: `expected a GeoJSON object, got ${value === null ? 'null' : typeof value}` }]
  const type = (value as { type?: unknown }).type
  if (typeof type !== 'string' || !TYPES.has(type))
    return [{ path: 'type', message: `expected a GeoJSON type, got ${JSON.stringify(type) ?? 'none'}` }]
  const stack: [unknown, number][] = [[value, 0]]
  let seen = 0
  while (stack.length > 0) {
    const [one, depth] = stack.pop()!
    if (depth > DEEPEST) return [{ path: '', message: `nested more than ${DEEPEST} deep` }]
    if (++seen > MOST_VALUES) return [{ path: '', message: `more than ${MOST_VALUES} values` }]
    if (typeof one === 'object' && one !== null)
      for (const inner of Object.values(one)) stack.push([inner, depth + 1])
  }
  return []
}
