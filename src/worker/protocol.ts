import type { ArticleFacts, FoundPlace, GeoBounds, Geometry, Place, Progress, Story } from '../index.ts'

/** What the page asks of the worker; plain data. */
export type Request =
  | {
      readonly kind: 'analyse'
      readonly ticket: number
      readonly text: string
      readonly facts: ArticleFacts
    }
  | ({ readonly kind: 'names'; readonly ticket: number } & View)
  | { readonly kind: 'find'; readonly ticket: number; readonly query: string; readonly limit: number }
  | { readonly kind: 'near'; readonly ticket: number; readonly lat: number; readonly lon: number }
  | { readonly kind: 'rivers'; readonly ticket: number }
  | { readonly kind: 'outlines'; readonly ticket: number; readonly ids: readonly string[] }
  | { readonly kind: 'places'; readonly ticket: number; readonly ids: readonly string[] }
  | { readonly kind: 'event-types'; readonly ticket: number }

/** What the worker answers; `ticket` is the request's. */
export type Reply =
  | { readonly kind: 'story'; readonly ticket: number; readonly story: Story }
  | { readonly kind: 'names'; readonly ticket: number; readonly names: readonly MapName[] }
  | { readonly kind: 'found'; readonly ticket: number; readonly places: readonly WorldPlace[] }
  | { readonly kind: 'near'; readonly ticket: number; readonly near: NearPlace | null }
  | { readonly kind: 'rivers'; readonly ticket: number; readonly rivers: readonly RiverCourse[] }
  | {
      readonly kind: 'outlines'
      readonly ticket: number
      readonly outlines: Readonly<Record<string, Geometry>>
    }
  | { readonly kind: 'places'; readonly ticket: number; readonly places: readonly Place[] }
  | { readonly kind: 'event-types'; readonly ticket: number; readonly types: readonly EventTypeName[] }
  | { readonly kind: 'failed'; readonly ticket: number; readonly message: string }

/** What the worker says unasked. */
export type News =
  /** More of the world is known now: what was read before may be read better. */
  | { readonly kind: 'grown' }
  /** A part of the gazetteer could not be had; what is left goes on. `message` is a sentence for the reader. */
  | { readonly kind: 'lacking'; readonly message: string }

/** What the worker says of an analysis that runs; `ticket` is the request's. */
export type Report = { readonly kind: 'progress'; readonly ticket: number } & Progress

/** A part of the world to be named, at a zoom of the map (0: the world in 256 px). */
export interface View {
  readonly bounds: GeoBounds
  readonly zoom: number
}

/** A name the map may show around the story, most important first where there are many. */
export interface MapName {
  /** The place's id. */
  readonly id: string
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** `land` for ranges, deserts, islands and peninsulas; `site` for buildings, bases, squares and bridges. */
  readonly kind: 'city' | 'district' | 'province' | 'water' | 'river' | 'land' | 'site'
  /** Of a city: a capital of a country, another of a million people or more, or neither. */
  readonly rank?: 'capital' | 'major'
  /** Of a district or province: about how far it reaches from its point, metres. Its name may stand anywhere near. */
  readonly radiusM?: number
  /** How much the name matters, on the scale of `importanceOf`. */
  readonly weight: number
  /** The zooms between which the name says something: `from` included, `until` not. */
  readonly from: number
  readonly until: number
  /** Course of a river, longitude and latitude in degrees. */
  readonly course?: readonly (readonly [number, number])[]
}

/** The course of a river, longitude and latitude in degrees. */
export interface RiverCourse {
  readonly course: readonly (readonly [number, number])[]
}

/** A place of the world that answers a search, with what its row and card say besides. */
export interface WorldPlace extends FoundPlace {
  /** The name of its country, '' where it has none or is one. */
  readonly country: string
}

/** A type of event, and what a headline calls it. */
export interface EventTypeName {
  readonly type: string
  readonly noun: string
}

/** The nearest town to a point, and where the point itself lies. */
export interface NearPlace {
  readonly name: string
  readonly country: string
  /** The state or province that holds the point, '' at sea or where that is not known. */
  readonly division: string
  readonly km: number
}
