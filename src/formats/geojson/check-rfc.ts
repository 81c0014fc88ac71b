import type { Fault } from './fault.ts'

type Json = Readonly<Record<string, unknown>>

const DEPTH: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}
/** Seven decimals are a centimetre; more only pretends (RFC 7946 §11.2). */
const MOST_DECIMALS = 7

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members the RFC forbids or shapes on a collection. */
export function checkMembers(value: unknown): Fault[] {
  if (!isObject(value)) return []
  const faults: Fault[] = []
  if ('crs' in value) faults.push({ path: 'crs', message: 'RFC 7946 §4 has no crs: coordinates are WGS 84' })
  if ('bbox' in value) faults.push(...checkBbox(value.bbox, 'bbox'))
  return faults
}

/** One feature against RFC 7946; `ids` collects what was used before. */
export function checkFeature(feature: unknown, path: string, ids: Set<unknown>): Fault[] {
  if (!isObject(feature)) return [{ path, message: 'expected an object' }]
  const faults: Fault[] = []
  const { id, properties, geometry } = feature
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    faults.push({ path: `${path}.id`, message: 'expected a string or a number (§3.2)' })
  if (id !== undefined && ids.has(id))
    faults.push({ path: `${path}.id`, message: `${JSON.stringify(id)} is used twice` })
  ids.add(id)
  if (properties !== null && !isObject(properties))
    faults.push({ path: `${path}.properties`, message: 'expected an object or null (§3.2)' })
  for (const member of ['coordinates', 'geometries', 'features', 'crs']) {
    if (member in feature)
      faults.push({ path: `${path}.${member}`, message: 'does not belong on a Feature (§7.1)' })
  }
  if ('bbox' in feature) faults.push(...checkBbox(feature.bbox, `${path}.bbox`))
  if (geometry !== null) faults.push(...checkGeometry(geometry, `${path}.geometry`))
  return faults
}

function checkBbox(bbox: unknown, path: string): Fault[] {
  if (!Array.isArray(bbox) || bbox.length !== 4 || !bbox.every(Number.isFinite))
    return [{ path, message: 'expected four numbers: west, south, east, north (§5)' }]
  const [west, south, east, north] = bbox as [number, number, number, number]
  const inRange =
    Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north
  return inRange ? [] : [{ path, message: `out of range or order: ${bbox.join(', ')} (§5)` }]
}

function checkGeometry(geometry: unknown, path: string): Fault[] {
  if (!isObject(geometry)) return [{ path, message: 'expected a geometry or null (§3.2)' }]
  const { type, coordinates } = geometry
  const depth = typeof type === 'string' && Object.hasOwn(DEPTH, type) ? DEPTH[type]! : undefined
  if (depth === undefined)
    return [
      { path: `${path}.type`, message: `expected a geometry that maps draw, got ${JSON.stringify(type)}` },
    ]
  const faults = checkPositions(coordinates, depth, `${path}.coordinates`)
  if (faults.length > 0) return faults
  if (type === 'Polygon') return checkRings(coordinates as Ring[], `${path}.coordinates`)
  if (type === 'MultiPolygon')
    return (coordinates as Ring[][]).flatMap((rings, i) => checkRings(rings, `${path}.coordinates[${i}]`))
  return type === 'LineString' && (coordinates as unknown[]).length < 2
    ? [{ path, message: 'a line has at least two positions (§3.1.4)' }]
    : []
}

/** Positions at the bottom of nested arrays; stops at the first fault, one is enough to find the place. */
function checkPositions(value: unknown, depth: number, path: string): Fault[] {
  if (!Array.isArray(value)) return [{ path, message: 'expected an array' }]
  if (depth === 0) return checkPosition(value, path)
  if (value.length === 0) return [{ path, message: 'expected at least one entry' }]
  for (let i = 0; i < value.length; i++) {
    const faults = checkPositions(value[i], depth - 1, `${path}[${i}]`)
    if (faults.length > 0) return faults
  }
  return []
}

function checkPosition(position: readonly unknown[], path: string): Fault[] {
  const [lon, lat] = position
  if (position.length < 2 || position.length > 3 || !position.every(number => Number.isFinite(number)))
    return [{ path, message: 'expected two or three finite numbers (§3.1.1)' }]
  if (Math.abs(lon as number) > 180 || Math.abs(lat as number) > 90)
    return [{ path, message: `longitude ${lon}, latitude ${lat} is off the globe (§4)` }]
  return (position as number[]).some(tooFine)
    ? [{ path, message: `more than ${MOST_DECIMALS} decimals (§11.2)` }]
    : []
}

const tooFine = (number: number) =>
  Math.abs(number * 10 ** MOST_DECIMALS - Math.round(number * 10 ** MOST_DECIMALS)) > 1e-4

type Ring = readonly (readonly [number, number])[]

function checkRings(rings: readonly Ring[], path: string): Fault[] {
  return rings.flatMap((ring, i) => {
    const at = `${path}[${i}]`
    const [first, last] = [ring[0]!, ring.at(-1)!]
    if (ring.length < 4 || first[0] !== last[0] || first[1] !== last[1])
      return [{ path: at, message: 'a ring has at least four positions and ends where it began (§3.1.6)' }]
    const area = ringArea(ring)
    return area === 0 || area > 0 === (i === 0)
      ? []
      : [
          {
            path: at,
            message: i === 0 ? 'outer rings run counter-clockwise (§3.1.6)' : 'holes run clockwise (§3.1.6)',
          },
        ]
  })
}

const ringArea = (ring: Ring) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)
