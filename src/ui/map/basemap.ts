import { feature } from 'topojson-client'
import type { Position } from '../../index.ts'
import { splitSeams, unroll, unrollRing } from './antimeridian.ts'
import { type Parted, partGolan } from './golan.ts'
import { makeOutline, type Outline } from './outlines.ts'

/** A ring's corners or a line's, longitude and latitude in degrees, without jumps over the antimeridian. */
export type Course = readonly Position[]

/** A coast, or a border, and whose it is. */
export interface Edge {
  readonly course: Course
  /** `disputed`: with a land that has no code of its own, not agreed by all, drawn dashed. */
  readonly kind: 'coast' | 'border' | 'disputed'
  /** Codes of the countries on its sides; a land without a code stands by its name. */
  readonly of: readonly string[]
}

/** Countries, as far as layout knows them. */
export interface Lands {
  readonly outlines: readonly Outline[]
}

/** Countries with the lines between them, at one scale. */
export interface Ground extends Lands {
  readonly edges: readonly Edge[]
  /** All land as one, so that no seam shows between neighbours: pieces, outer ring first. */
  readonly land: readonly (readonly Course[])[]
}

/** Lakes and rivers, good from zoom 4 to 8. */
export interface Waters {
  readonly lakes: readonly (readonly Course[])[]
  readonly rivers: readonly Course[]
}

/** A TopoJSON file. */
export type Topology = Parameters<typeof feature>[0]

type Country = Extract<Parameters<typeof feature>[1], { type: 'Polygon' | 'MultiPolygon' }>

/**
 * The lands of a Natural Earth topology.
 *
 * The map takes one stance at all scales, that of its 50m source: Crimea is drawn with Ukraine and Western Sahara
 * apart from Morocco; and Golan, which all sources have with Israel, is drawn with Syria. The 10m source draws both otherwise, so its Crimea is handed over here, and `coarse` (the 50m
 * lands) gives the line between Morocco and Western Sahara with both their shapes.
 */
export function readLands(topology: Topology, coarse?: Ground): Ground {
  const countries = (topology.objects.countries as { readonly geometries: Country[] }).geometries
  const codes = countries.map(country => codeOf(country))
  if (coarse) giveCrimea(topology, countries, codes)
  const parted = partGolan(landOf(topology, countries[codes.indexOf('IL')]))
  const outlines = countries.map((country, i) => {
    const code = codes[i]!
    return outlineOf(code, countryName(code, nameIn(country)), () => [
      ...(code === 'IL' && parted ? parted.rest : landOf(topology, country)),
      ...(code === 'SY' && parted ? [parted.golan] : []),
    ])
  })
  const drawn = edgesOf(topology, countries, codes, coarse ? APART : [])
  const edges = parted ? [...drawn.map(asCeasefire), ...golanLine(parted)] : drawn
  const land = piecesOf(topology, 'land')
  if (!coarse) return { outlines, edges, land }
  return {
    outlines: outlines.map(one => (APART.includes(one.code) ? (byCode(coarse, one.code) ?? one) : one)),
    edges: [...edges, ...sharedLine(coarse)],
    land,
  }
}

/** An outline whose pieces are worked out when first asked for: of the finest, only the story's countries' are. */
function outlineOf(code: string, name: string, land: () => Parameters<typeof makeOutline>[2]): Outline {
  let made: Outline | undefined
  return {
    code,
    name,
    get pieces() {
      made ??= makeOutline(code, name, land())
      return made.pieces
    },
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
export const readWaters = (topology: Topology): Waters => ({
  lakes: piecesOf(topology, 'lakes'),
  rivers: linesOf(topology, 'rivers'),
})

/** The polygons of a layer, every ring without jumps. */
const piecesOf = (topology: Topology, layer: string): Position[][][] =>
  geometriesOf(topology, layer)
    .flatMap(polygonsOf)
    .map(rings => rings.map(unrollRing))

/** The lines of a layer, without jumps. */
export const linesOf = (topology: Topology, layer: string): Course[] =>
  geometriesOf(topology, layer).flatMap(linesIn).flatMap(coursesOf)

function geometriesOf(topology: Topology, layer: string): GeoJSON.Geometry[] {
  const object = topology.objects[layer]
  if (!object) return []
  const read = feature(topology, object)
  return (read.type === 'FeatureCollection' ? read.features : [read]).map(one => one.geometry)
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

/** The 50m border between the two lands drawn apart. */
const sharedLine = (coarse: Ground): Edge[] =>
  coarse.edges
    .filter(({ of }) => of.length === 2 && of.every(code => APART.includes(code)))
    .map(edge => ({ ...edge, kind: 'disputed' }))

/** Sorts the topology's arcs: used once, a coast; between two countries, a border; inside one, nothing. */
function edgesOf(
  topology: Topology,
  countries: readonly Country[],
  codes: readonly string[],
  joined: readonly string[],
): Edge[] {
  const users = topology.arcs.map((): number[] => [])
  countries.forEach((country, i) => {
    for (const arc of country.arcs.flat(2)) users[arc < 0 ? ~arc : arc]?.push(i)
  })
  const keys = countries.map((country, i) => codes[i] || keyOfNameless(country))
  return users.flatMap((by, arc) => {
    const [a, b] = by
    if (a === undefined || (b !== undefined && a === b)) return []
    if (b !== undefined && by.every(i => joined.includes(codes[i]!))) return []
    const kind = b === undefined ? 'coast' : by.every(i => codes[i]) ? 'border' : 'disputed'
    return arcCourses(topology, arc).map(course => ({ course, kind, of: by.map(i => keys[i]!) }) as const)
  })
}

/** Kosovo has a code in use, if not ISO's; the others go by their names. */
function keyOfNameless(country: Country): string {
  const name = nameIn(country)
  return name === regionName('XK') ? 'XK' : name
}

const nameIn = (country: Country) =>
  (country.properties as { readonly name?: string } | undefined)?.name ?? ''

function arcCourses(topology: Topology, arc: number): Position[][] {
  const line = feature(topology, { type: 'LineString', arcs: [arc] }).geometry
  return line.type === 'LineString' ? coursesOf(line.coordinates as unknown as Position[]) : []
}

const coursesOf = (line: readonly Position[]): Position[][] => splitSeams(unroll(line))

function landOf(topology: Topology, country: Country | undefined): Position[][][] {
  const read = country && feature(topology, country)
  return read?.type === 'Feature' ? polygonsOf(read.geometry) : []
}

/** Where Golan is Syria's, the line on its east that the source has between Israel and Syria parts no countries. */
const asCeasefire = (edge: Edge): Edge =>
  edge.of.includes('IL') && edge.of.includes('SY') ? { ...edge, kind: 'disputed', of: [] } : edge

const golanLine = ({ line }: Parted): Edge[] =>
  coursesOf(line).map(course => ({ course, kind: 'disputed', of: ['IL', 'SY'] }))

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
