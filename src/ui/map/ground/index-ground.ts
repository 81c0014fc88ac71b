import GeoJSONVT from 'geojson-vt'
import { splitSeams, unroll } from '../antimeridian.ts'
import { type Course, type Ground, linesOf, type Topology, type Waters } from '../basemap.ts'
import { latOf, lonOf, worldX, worldY } from '../frame.ts'
import type { Outline } from '../outlines.ts'
import { DEEPEST, EXTENT, type Layer, type River } from './protocol.ts'
import { stretchesOf } from './stretches-of-course.ts'

/** Shapes that can be cut into squares. */
export type Index = GeoJSONVT

/** Land as one, and every coast and border with whose it is. */
export const indexGround = (ground: Ground): Index => index(groundFeatures(ground))

/** The same as features. */
export const groundFeatures = ({ land, edges }: Ground): GeoJSON.Feature[] => [
  polygons('land', land),
  ...edges.map(({ kind, course, of }) => lines(kind, [course], of)),
]

/** The land of one country, to fill. */
export const indexFill = (outline: Outline): Index => index(fillFeatures(outline))

/** The same as features. */
export const fillFeatures = (outline: Outline): GeoJSON.Feature[] => [
  polygons(
    'fill',
    outline.pieces.map(piece => piece.rings.map(degrees)),
  ),
]

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

/** The lines between provinces, as they were picked out when the page was built. */
export const indexDivisions = (topology: Topology): Index => index(divisionFeatures(topology))

/** The same as features. */
export const divisionFeatures = (topology: Topology): GeoJSON.Feature[] => [
  lines('division', linesOf(topology, 'lines')),
]

/** A lake that would leave a hole in one's idea of the land, were it left out: a third of a pixel of the whole world. */
const isWide = ([shore]: readonly Course[]): boolean =>
  !!shore &&
  (spread(shore.map(([lon]) => worldX(lon))) > 0.35 || spread(shore.map(([, lat]) => worldY(lat))) > 0.35)

const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers)

/** Wide enough for the broadest stroke, so that none is cut at a tile's edge. */
const BUFFER = 128

function index(features: readonly GeoJSON.Feature[]): Index {
  return new GeoJSONVT(
    { type: 'FeatureCollection', features: [...features] },
    { maxZoom: DEEPEST, indexMaxZoom: 0, extent: EXTENT, buffer: BUFFER, lineMetrics: true },
  )
}

const polygons = (layer: Layer, pieces: readonly (readonly Course[])[]) =>
  geometry(layer, { type: 'MultiPolygon', coordinates: pieces as unknown as GeoJSON.Position[][][] })

const lines = (layer: Layer, all: readonly Course[], of: readonly string[] = []) =>
  geometry(layer, { type: 'MultiLineString', coordinates: all as unknown as GeoJSON.Position[][] }, of)

const geometry = (layer: Layer, shape: GeoJSON.Geometry, of: readonly string[] = []): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { layer, of },
  geometry: shape,
})

function degrees(points: Float64Array): Course {
  const out: [number, number][] = []
  for (let i = 0; i < points.length; i += 2) out.push([lonOf(points[i]!), latOf(points[i + 1]!)])
  return out
}
