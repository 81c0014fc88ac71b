import type { Geometry } from './geometry.ts'
import type { Evidence } from './reason.ts'

/** What a place is, in a reader's words; the GeoNames code beside it is finer. */
export type PlaceType =
  | 'country'
  | 'region'
  | 'admin1'
  | 'admin2'
  | 'city'
  | 'district'
  | 'facility'
  | 'base'
  | 'government'
  | 'organisation'
  | 'water'
  | 'river'
  | 'landform'

/** References to the place outside Placeline; only those someone was sure of. */
export interface PlaceLinks {
  /** GeoNames id. */
  readonly geonames?: number
  /** Wikidata item, `Q…`. */
  readonly wikidata?: string
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string
}

/** A place of a Story. */
export interface Place {
  /** Stable key: a slug for curated places (`baghdad`), `geonames:ID` for the rest. */
  readonly id: string
  readonly name: string
  /** A shorter name for the map, where the full one is long. */
  readonly shortName?: string
  /** Of a government: the name of the place it sits at, which is known besides the text. */
  readonly seat?: string
  readonly type: PlaceType
  /** GeoNames class and code, `P.PPLC`. */
  readonly featureCode: string
  /** ISO 3166-1 alpha-2 code, or '' for seas and regions of many countries. */
  readonly country: string
  /** Name of the first-order division, or ''. */
  readonly admin1: string
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  /** Extent of regions and course of rivers; a country's outline comes from the basemap instead. */
  readonly geometry?: Geometry
  /** Radius in metres within which the true place lies. */
  readonly uncertaintyM: number
  readonly source: string
  readonly licence: string
  readonly links: PlaceLinks
  /** Inhabitants, 0 where unknown. */
  readonly population: number
  /** `user` where a person moved, outlined or renamed it; where left out, its mentions and events say. */
  readonly evidence?: Evidence
  /** What a person wrote beside it. */
  readonly note?: string
}
