import { feature } from 'topojson-client'
import type { Geometry, Position } from '../model/geometry.ts'
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
  /** The outlines by the ids of the divisions' places: GeoNames' code (“admin1:IQ.07”), and the key of a curated one. */
  readonly outlines: ReadonlyMap<string, Geometry>
}

/** The TopoJSON of data/outlines/divisions.topo.json, as `data/pack/divisions.ts` completes it. */
export type DivisionTopology = Parameters<typeof feature>[0]

interface Outline extends Division {
  /** Key of the curated place it is, '' where none is. */
  readonly place: string
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
    outlines: new Map(outlines.flatMap(one => idsOf(one).map(id => [id, areaOf(one)] as const))),
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

const idsOf = ({ code, place }: Outline) => (place ? [`admin1:${code}`, place] : [`admin1:${code}`])

const areaOf = ({ polygons }: Outline): Geometry => ({
  type: 'MultiPolygon',
  coordinates: polygons.map(rings =>
    rings.map(ring => ring.map(([lon, lat]) => [rounded(lon), rounded(lat)])),
  ),
})

/** About 100 m, well under what outlines of 5 km can show. */
const rounded = (degrees: number) => Number(degrees.toFixed(3))

function outlineOf({ properties, geometry }: GeoJSON.Feature): Outline[] {
  const { code, name, country, place = '' } = properties as Division & { place?: string }
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
      place,
      polygons,
      box: [range(0, Math.min), range(1, Math.min), range(0, Math.max), range(1, Math.max)],
    },
  ]
}
