import type { Geometry } from '../../../model/geometry.ts'
import { readOwnStory } from '../../story/own.ts'
import type { ReadStory } from '../../story/read.ts'
import type { Bbox } from '../types.ts'
import { featureList, type Losses, type RawFeature, readFeatures } from './features.ts'
import type { Layer, LayerFeature } from './layer.ts'
import { parse } from './parse.ts'
import { each, isOffGlobe, type Tally, turned } from './positions.ts'

/** A file read: something to draw, and the story where Placeline wrote it; or why not, a sentence. */
export type ReadGeoJson =
  | { readonly layer: Layer; readonly story: ReadStory | null }
  | { readonly fault: string }

/**
 * Reads anyone's GeoJSON so that it can be drawn. Never throws, whatever it is given: what is broken is left out and
 * counted, what cannot be GeoJSON at all is refused in a sentence.
 */
export function readGeoJson(text: string, name = 'This file'): ReadGeoJson {
  const parsed = parse(text)
  if ('fault' in parsed) return { fault: `${name} ${parsed.fault}` }
  const list = featureList(parsed.value)
  if (list === null) return { fault: `${name} ${whatElse(parsed.value)}` }
  const system = foreignSystem(parsed.value)
  if (system !== '') return { fault: `${name} is in ${system}. ${EXPECTED_DEGREES}` }
  return layerOf(list, name, parsed.value)
}

const EXPECTED_DEGREES =
  'Expected longitude and latitude in degrees (WGS 84): save it in EPSG:4326 and open it again. Nothing was changed.'

function layerOf(list: readonly unknown[], name: string, value: unknown): ReadGeoJson {
  const tally: Tally = { positions: 0, off: 0, fitTurned: 0, example: null }
  const losses: Losses = { nowhere: 0, broken: 0, over: 0 }
  const raw = readFeatures(list, tally, losses)
  const isTurned = tally.off > 0 && tally.fitTurned === tally.positions
  if (!isTurned && tally.off * 2 > tally.positions)
    return {
      fault: `${name} has coordinates such as ${tally.example!.join(', ')}, which are off the globe. ${EXPECTED_DEGREES}`,
    }
  const features = raw.flatMap(feature => drawable(feature, isTurned))
  if (features.length === 0)
    return { fault: `${name} holds nothing with a place: expected features with coordinates.` }
  const remarks = [
    isTurned && `Latitude stood before longitude (${tally.example!.join(', ')}): they were turned round.`,
    losses.nowhere > 0 && `${featuresOf(losses.nowhere)} without a place ${are(losses.nowhere)} not drawn.`,
    losses.broken > 0 &&
      `${featuresOf(losses.broken)} with broken coordinates ${are(losses.broken)} not drawn.`,
    raw.length > features.length &&
      `${featuresOf(raw.length - features.length)} off the globe ${are(raw.length - features.length)} not drawn.`,
    losses.over > 0 &&
      `${featuresOf(losses.over)} past the first ${features.length.toLocaleString('en')} are not drawn.`,
  ].filter(remark => remark !== false)
  return { layer: { name, features, bbox: boxOf(features), remarks }, story: readOwnStory(value) }
}

const featuresOf = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'feature' : 'features'}`
const are = (count: number) => (count === 1 ? 'is' : 'are')

function drawable({ type, positions, properties, id }: RawFeature, isTurned: boolean): LayerFeature[] {
  const coordinates = isTurned ? turned(positions) : positions
  for (const position of each(coordinates)) if (isOffGlobe(position)) return []
  return [{ geometry: { type, coordinates } as unknown as Geometry, properties, id }]
}

function boxOf(features: readonly LayerFeature[]): Bbox {
  const box: [number, number, number, number] = [180, 90, -180, -90]
  for (const { geometry } of features)
    for (const [lon, lat] of each(geometry.coordinates)) {
      if (lon < box[0]) box[0] = lon
      if (lat < box[1]) box[1] = lat
      if (lon > box[2]) box[2] = lon
      if (lat > box[3]) box[3] = lat
    }
  return box
}

/** Names of WGS 84 with longitude first, as old files have them in `crs` (RFC 7946 does without). */
const DEGREES = /(?:CRS:?84h?|EPSG::?(?:4326|4979))$/i

/** The name of another coordinate system than degrees; '' where there is none. */
function foreignSystem(value: unknown): string {
  const { crs } = value as { crs?: { properties?: { name?: unknown } } | null }
  const name = crs?.properties?.name
  return typeof name !== 'string' || DEGREES.test(name) ? '' : name.slice(0, 60)
}

/** What a JSON file is that is no GeoJSON. */
function whatElse(value: unknown): string {
  const type = typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined
  if (type === 'Topology')
    return 'is TopoJSON, expected GeoJSON: mapshaper.org or QGIS can turn it into that. Nothing was changed.'
  const got = typeof type === 'string' ? `the type “${type.slice(0, 40)}”` : 'no type'
  return `is JSON but no GeoJSON: got ${got}, expected FeatureCollection, Feature or a geometry. Nothing was changed.`
}
