import GeoJSONVT from 'geojson-vt'
import { mesh } from 'topojson-client'
import { splitSeams, unroll } from '../antimeridian.ts'
import type { Ground, Line, Topology, Waters } from '../basemap.ts'
import { latOf, lonOf } from '../frame.ts'
import type { Outline, Piece } from '../outlines.ts'
import { DEEPEST, EXTENT, type Layer, type River } from './protocol.ts'
import { stretchesOf } from './stretches-of-course.ts'

/** Shapes that can be cut into squares. */
export type Index = GeoJSONVT

/** Land as one, and every coast and border with whose it is. */
export const indexGround = (ground: Ground): Index => index(groundFeatures(ground))

/** The same as features. */
export const groundFeatures = ({ land, edges }: Ground): GeoJSON.Feature[] => [
  polygons('land', land),
  ...edges.map(edge => lines(edge.kind, [edge], edge.of)),
]

/** The land of one country, to fill. */
export const indexFill = (outline: Outline): Index => index(fillFeatures(outline))

/** The same as features. */
export const fillFeatures = (outline: Outline): GeoJSON.Feature[] => [polygons('fill', outline.pieces)]

/** Lakes and rivers. */
export const indexWaters = (waters: Waters): Index => index(waterFeatures(waters))

/** The same as features. */
export const waterFeatures = ({ lakes, rivers }: Waters): GeoJSON.Feature[] => [
  polygons(
    'lake',
    lakes.filter(lake => !isWide(lake)),
  ),
  polygons('wide lake', lakes.filter(isWide)),
  lines('river', rivers),
]

/** Rivers whose course a curator gave, but for the parts that the basemap's own rivers show better. */
export const indexRivers = (rivers: readonly River[]): Index => index(riverFeatures(rivers))

/** The same as features. */
export const riverFeatures = (rivers: readonly River[]): GeoJSON.Feature[] =>
  rivers
    .flatMap(({ course }) => stretchesOf(course))
    .map(({ layer, course }) =>
      geometry(layer, {
        type: 'MultiLineString',
        coordinates: splitSeams(unroll(course)) as unknown as GeoJSON.Position[][],
      }),
    )

/** The lines between provinces of one country; borders of countries are not theirs to draw. */
export const indexDivisions = (topology: Topology): Index => index(divisionFeatures(topology))

/** The same as features. */
export function divisionFeatures(topology: Topology): GeoJSON.Feature[] {
  const inner = mesh(
    topology as Parameters<typeof mesh>[0],
    topology.objects.divisions as Parameters<typeof mesh>[1],
    (a, b) => a !== b && isInner(a.properties as Division, b.properties as Division),
  ) as unknown as GeoJSON.MultiLineString
  const coordinates = inner.coordinates.flatMap(line =>
    splitSeams(unroll(line as unknown as [number, number][])),
  )
  return [
    geometry('division', {
      type: 'MultiLineString',
      coordinates: coordinates as unknown as GeoJSON.Position[][],
    }),
  ]
}

interface Division {
  readonly code: string
  readonly country: string
}

/** Lands that the country outlines draw apart, dashed: their edge is there already. */
const APART: ReadonlySet<string> = new Set(['CY.CYN', 'SO.SOL'])

const isInner = (a: Division, b: Division) =>
  a.country !== '' && a.country === b.country && !APART.has(a.code) && !APART.has(b.code)

/** A lake that would leave a hole in one's idea of the land, were it left out. */
const isWide = ({ bounds }: Piece) => bounds.right - bounds.left > 0.35 || bounds.bottom - bounds.top > 0.35

/** Wide enough for the broadest stroke, so that none is cut at a tile's edge. */
const BUFFER = 128

function index(features: readonly GeoJSON.Feature[]): Index {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features: [...features] },
    { maxZoom: DEEPEST, indexMaxZoom: 4, extent: EXTENT, buffer: BUFFER, lineMetrics: true },
  )
}

const polygons = (layer: Layer, pieces: readonly Piece[]) =>
  geometry(layer, { type: 'MultiPolygon', coordinates: pieces.map(piece => piece.rings.map(degrees)) })

const lines = (layer: Layer, all: readonly Line[], of: readonly string[] = []) =>
  geometry(layer, { type: 'MultiLineString', coordinates: all.map(line => degrees(line.points)) }, of)

const geometry = (layer: Layer, shape: GeoJSON.Geometry, of: readonly string[] = []): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { layer, of },
  geometry: shape,
})

function degrees(points: Float64Array): GeoJSON.Position[] {
  const out: GeoJSON.Position[] = []
  for (let i = 0; i < points.length; i += 2) out.push([lonOf(points[i]!), latOf(points[i + 1]!)])
  return out
}
