import { feature } from 'topojson-client'
import type { Position } from '../model/geometry.ts'
import { inRings } from '../model/rings.ts'
import type { GeoPoint } from './nearest.ts'

/** A first-order division: GeoNames' code ("IQ.07"), its name, and its country's ISO code. */
export interface Division {
  readonly code: string
  readonly name: string
  readonly country: string
}

/** Outlines of first-order divisions: which state or province, and which country, holds a point. */
export interface Divisions {
  /** The division a point lies in; undefined at sea and where the outlines, 5 km fine, leave the coast out. */
  at(point: GeoPoint): Division | undefined
}

/** The TopoJSON of data/outlines/divisions.topo.json. */
export type DivisionTopology = Parameters<typeof feature>[0]

interface Outline extends Division {
  readonly polygons: readonly (readonly (readonly Position[])[])[]
  readonly box: readonly [west: number, south: number, east: number, north: number]
}

/** Opens the outlines. Throws if the topology has no layer of divisions. */
export function openDivisions(topology: DivisionTopology): Divisions {
  const layer = topology.objects.divisions
  if (!layer)
    throw new Error(`Got outlines of ${Object.keys(topology.objects).join(', ')}, expected divisions`)
  const read = feature(topology, layer)
  const outlines = (read.type === 'FeatureCollection' ? read.features : [read]).flatMap(outlineOf)
  return {
    at: ({ lat, lon }) => {
      const point: Position = [lon, lat]
      const found = outlines.find(
        ({ box: [west, south, east, north], polygons }) =>
          lon >= west &&
          lon <= east &&
          lat >= south &&
          lat <= north &&
          polygons.some(rings => inRings(point, rings)),
      )
      return found && { code: found.code, name: found.name, country: found.country }
    },
  }
}

function outlineOf({ properties, geometry }: GeoJSON.Feature): Outline[] {
  const { code, name, country } = properties as Division
  const polygons = (geometry?.type === 'Polygon'
    ? [geometry.coordinates]
    : geometry?.type === 'MultiPolygon'
      ? geometry.coordinates
      : []) as unknown as Outline['polygons']
  const points = polygons.flatMap(rings => rings[0] ?? [])
  if (points.length === 0) return []
  const range = (axis: 0 | 1, least: (a: number, b: number) => number) =>
    points.reduce((bound, point) => least(bound, point[axis]), points[0]![axis])
  return [
    {
      code,
      name,
      country,
      polygons,
      box: [range(0, Math.min), range(1, Math.min), range(0, Math.max), range(1, Math.max)],
    },
  ]
}
