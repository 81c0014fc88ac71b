import type { Geometry } from '../../model/geometry.ts'

/** A cell of the attribute table: QGIS, kepler.gl and uMap read nothing but scalars. */
export type Cell = string | number | boolean | null

/** The one object among the properties: uMap's own, and only in a file for uMap. */
export type UmapStyle = Readonly<Record<string, string | number>>

export interface GeoFeature {
  readonly type: 'Feature'
  /** `<article>/place/<key>`, the same in every run. */
  readonly id: string
  readonly geometry: Geometry
  readonly bbox?: Bbox
  readonly properties: Readonly<Record<string, Cell | UmapStyle>>
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
  /** Outlines of countries by ISO code, of provinces and states by the ids of their places; what has none is a point. */
  readonly outlines?: Readonly<Record<string, Geometry>>
  /** Places and events known from outside the text too; true where left out. */
  readonly background?: boolean
  /** Places; true where left out. */
  readonly places?: boolean
  /** Events as points of their own, beside the places that list them; false where left out. */
  readonly events?: boolean
  /** Links between events as lines; true where left out. */
  readonly links?: boolean
  /** Every place as its point, whatever its extent, and nothing that is no point; false where left out. */
  readonly points?: boolean
  /** Colours and symbols for uMap, which does not read simplestyle; false where left out. */
  readonly umap?: boolean
  /** The story without the article's text, so that Placeline can read the file back; false where left out. */
  readonly story?: boolean
  /** Without line breaks and indents; false where left out. */
  readonly compact?: boolean
}
