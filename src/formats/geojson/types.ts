import type { Geometry } from '../../model/geometry.ts'

/** A cell of the attribute table: QGIS, kepler.gl and uMap read nothing but scalars. */
export type Cell = string | number | boolean | null

export interface GeoFeature {
  readonly type: 'Feature'
  /** `<article>/place/<key>`, the same in every run. */
  readonly id: string
  readonly geometry: Geometry
  readonly bbox?: Bbox
  readonly properties: Readonly<Record<string, Cell>>
  /** What only Placeline reads back. */
  readonly placeline?: Readonly<Record<string, unknown>>
}

/** West, south, east, north in degrees. */
export type Bbox = readonly [number, number, number, number]

export interface GeoCollection {
  readonly type: 'FeatureCollection'
  readonly name: string
  readonly bbox?: Bbox
  readonly features: readonly GeoFeature[]
  readonly placeline: Readonly<Record<string, unknown>>
}

/** What goes into the file. */
export interface GeoJsonOptions {
  /** Country outlines by ISO code; a country without one is a point. */
  readonly outlines?: Readonly<Record<string, Geometry>>
  /** Places and events known from outside the text too; true where left out. */
  readonly background?: boolean
  /** Links between events as lines; true where left out. */
  readonly links?: boolean
  /** Events as points of their own, beside the places that list them; false where left out. */
  readonly events?: boolean
}
