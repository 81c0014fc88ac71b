import { feature } from 'topojson-client'
import type { Position } from '../../index.ts'
import { splitSeams, unroll } from './antimeridian.ts'
import {
  type Bounds,
  boundsOf,
  makeOutline,
  makePiece,
  type Outline,
  type Piece,
  project,
} from './outlines.ts'

/** A line of the basemap in world coordinates. */
export interface Line {
  readonly points: Float64Array
  readonly bounds: Bounds
}

/** Countries with the lines between them, at one scale. */
export interface Lands {
  readonly outlines: readonly Outline[]
  readonly coasts: readonly Line[]
  readonly borders: readonly Line[]
  /** Borders with a land that has no code of its own: not agreed by all, drawn dashed. */
  readonly disputed: readonly Line[]
}

/** Lakes and rivers, good from zoom 4 to 8. */
export interface Waters {
  readonly lakes: readonly Piece[]
  readonly rivers: readonly Line[]
}

/** A TopoJSON file. */
export type Topology = Parameters<typeof feature>[0]

type Country = Extract<Parameters<typeof feature>[1], { type: 'Polygon' | 'MultiPolygon' }>

/**
 * The lands of a Natural Earth topology.
 *
 * The map takes one stance at both scales, that of its 50m source: Crimea is drawn with Ukraine and Western Sahara
 * apart from Morocco. The 10m source draws both otherwise, so its Crimea is handed over here, and `coarse` (the 50m
 * lands) gives the line between Morocco and Western Sahara with both their shapes.
 */
export function readLands(topology: Topology, coarse?: Lands): Lands {
  const countries = (topology.objects.countries as { readonly geometries: Country[] }).geometries
  const codes = countries.map(country => codeOf(country))
  if (coarse) giveCrimea(topology, countries, codes)
  const outlines = countries.map((country, i) => outlineOf(topology, country, codes[i]!))
  const lines = linesOf(topology, countries, codes, coarse ? APART : [])
  if (!coarse) return { outlines, ...lines }
  return {
    outlines: outlines.map(one => (APART.includes(one.code) ? (byCode(coarse, one.code) ?? one) : one)),
    ...lines,
    disputed: [...lines.disputed, ...sharedLine(coarse)],
  }
}

/** The outline of a country, by its two-letter code, or by its name where the source has no code for it. */
export function byCode(lands: Lands, code: string): Outline | null {
  if (!code) return null
  const found = lands.outlines.find(outline => outline.code === code)
  if (found) return found
  const name = regionName(code)
  return lands.outlines.find(outline => outline.code === '' && outline.name === name) ?? null
}

/** Lakes and rivers of a topology. */
export function readWaters(topology: Topology): Waters {
  const layer = (name: string) => {
    const object = topology.objects[name]
    if (!object) return []
    const read = feature(topology, object)
    return read.type === 'FeatureCollection' ? read.features : [read]
  }
  const geometries = (name: string) => layer(name).map(one => one.geometry)
  return {
    lakes: geometries('lakes').flatMap(polygonsOf).map(makePiece),
    rivers: geometries('rivers').flatMap(linesIn).flatMap(makeLines),
  }
}

/** The two whose common border the 10m source does not draw as the 50m one. */
const APART: readonly string[] = ['MA', 'EH']

/** A spot in the middle of Crimea, to know its piece by. */
const CRIMEA: Position = [34.2, 45.2]

/** Moves the piece of Russia that holds Crimea over to Ukraine, arcs and all, so no border is left between. */
function giveCrimea(topology: Topology, countries: Country[], codes: readonly string[]): void {
  const russia = countries[codes.indexOf('RU')]
  const ukraine = countries[codes.indexOf('UA')]
  if (russia?.type !== 'MultiPolygon' || ukraine?.type !== 'MultiPolygon') return
  const polygons = polygonsOf(feature(topology, russia).geometry)
  const at = polygons.findIndex(([ring]) => ring && holds(ring, CRIMEA))
  if (at < 0) return
  const piece = russia.arcs.splice(at, 1) as number[][][]
  ukraine.arcs.push(...piece)
}

function holds(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  // The whole of Russia's mainland is no Crimea, should the peninsula ever be joined to it.
  return inside && ring.every(([lon]) => lon > 30 && lon < 40)
}

/** The 50m border between the two lands drawn apart; found as the line that touches both. */
function sharedLine(coarse: Lands): Line[] {
  const touch = APART.map(
    code => new Set(byCode(coarse, code)?.pieces.flatMap(piece => piece.rings.flatMap(keys))),
  )
  return coarse.borders.filter(line => keys(line.points).every(key => touch.every(points => points.has(key))))
}

const keys = (line: Float64Array) =>
  Array.from(
    { length: line.length / 2 },
    (_, i) => `${line[2 * i]!.toFixed(6)} ${line[2 * i + 1]!.toFixed(6)}`,
  )

/** Sorts the topology's arcs: used once, a coast; between two countries, a border; inside one, nothing. */
function linesOf(
  topology: Topology,
  countries: readonly Country[],
  codes: readonly string[],
  joined: readonly string[],
) {
  const users = topology.arcs.map((): number[] => [])
  countries.forEach((country, i) => {
    for (const arc of country.arcs.flat(2)) users[arc < 0 ? ~arc : arc]?.push(i)
  })
  const [coasts, borders, disputed]: Line[][] = [[], [], []]
  users.forEach((by, arc) => {
    const [a, b] = by
    if (a === undefined || (b !== undefined && a === b)) return
    const pair = by.map(i => codes[i]!)
    if (b !== undefined && pair.every(code => joined.includes(code))) return
    const into = b === undefined ? coasts! : pair.includes('') ? disputed! : borders!
    into.push(...arcLine(topology, arc))
  })
  return { coasts: coasts!, borders: borders!, disputed: disputed! }
}

function arcLine(topology: Topology, arc: number): Line[] {
  const line = feature(topology, { type: 'LineString', arcs: [arc] }).geometry
  return line.type === 'LineString' ? makeLines(line.coordinates as unknown as Position[]) : []
}

function makeLines(line: readonly Position[]): Line[] {
  return splitSeams(unroll(line)).map(part => {
    const points = project(part)
    return { points, bounds: boundsOf(points) }
  })
}

function outlineOf(topology: Topology, country: Country, code: string): Outline {
  const given = (country.properties as { readonly name?: string } | undefined)?.name ?? ''
  const read = feature(topology, country)
  const polygons = read.type === 'Feature' ? polygonsOf(read.geometry) : []
  return makeOutline(code, countryName(code, given), polygons)
}

function polygonsOf(geometry: GeoJSON.Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as Position[][]]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as Position[][][]) : []
}

function linesIn(geometry: GeoJSON.Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Position[]]
  return geometry.type === 'MultiLineString' ? (geometry.coordinates as unknown as Position[][]) : []
}

/** ISO's three digits to its two letters, which Unicode's list of aliases knows: "und-368" is canonically "und-IQ". */
function codeOf(country: Country): string {
  const digits = String(country.id ?? '').padStart(3, '0')
  if (!/^\d{3}$/.test(digits)) return ''
  const region = new Intl.Locale(`und-${digits}`).region ?? ''
  return /^[A-Z]{2}$/.test(region) ? region : ''
}

const NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** The English name of a code, '' if it has none. */
function regionName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? '') : ''
}

/** Names a newspaper would not print as either source has them. */
const HOUSE_NAMES: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  MK: 'North Macedonia',
  US: 'United States',
  SZ: 'Eswatini',
}

/** A country's name in full: Natural Earth's, or Unicode's where Natural Earth shortens it ("Dominican Rep."). */
function countryName(code: string, name: string): string {
  const house = HOUSE_NAMES[code]
  if (house) return house
  return name.includes('.') && code ? regionName(code).replace('&', 'and') : name
}
