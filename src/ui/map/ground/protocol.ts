import type { Outline } from '../outlines.ts'

/** Detail of country outlines: Natural Earth's 1:110, 1:50 and 1:10 million. */
export type LandScale = '110m' | '50m' | '10m'

/** What is fetched, each from a file of its own. */
export type Loaded = LandScale | 'waters' | 'divisions'

/** What tiles are cut from: a file, the rivers handed in, or the land of one country at a scale. */
export type Source = Loaded | 'courses' | `fill ${LandScale} ${string}`

/** A square of the world: `x` and `y` count from the north-west, of 2 ** `z` each way. */
export interface Square {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** A river's course as a curator gave it, longitude and latitude in degrees. */
export interface River {
  readonly course: readonly (readonly [number, number])[]
}

/** What the page asks of the worker. */
export type Ask =
  | { readonly kind: 'load'; readonly source: Loaded; readonly url: string }
  | { readonly kind: 'rivers'; readonly rivers: readonly River[] }
  | { readonly kind: 'cut'; readonly source: Source; readonly square: Square }
  | { readonly kind: 'trace'; readonly source: Source; readonly view: TracedView }

/** What the worker answers. */
export type Answer =
  /** `outlines` come with 50m, for the page's layout. */
  | { readonly kind: 'ready'; readonly source: Loaded | 'courses'; readonly outlines?: readonly Outline[] }
  | { readonly kind: 'failed'; readonly source: Loaded; readonly message: string }
  | {
      readonly kind: 'cut'
      readonly source: Source
      readonly square: Square
      readonly tile: PackedTile | null
    }
  | {
      readonly kind: 'traced'
      readonly source: Source
      readonly view: TracedView
      readonly shapes: readonly TracedShape[]
    }

/** A view whose shapes are wanted whole, not in squares: its north-west corner in px of the world at its zoom, its size in px. */
export interface TracedView {
  readonly zoom: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A shape of a view, cut a little outside of it: a path's `d`, in px of the view. */
export interface TracedShape {
  readonly layer: Layer
  /** Codes of the countries on the sides of a coast or border. */
  readonly of: readonly string[]
  readonly d: string
}

/** What a shape is drawn as. */
export type Layer =
  | 'land'
  | 'fill'
  | 'lake'
  | 'wide lake'
  | 'river'
  | 'course'
  | 'coarse course'
  | 'division'
  | 'coast'
  | 'border'
  | 'disputed'

/** A shape of a tile; its rings or lines follow each other in the tile's points. */
export interface PackedShape {
  readonly layer: Layer
  /** Codes of the countries on the sides of a coast or border. */
  readonly of: readonly string[]
  /** How far along its whole line it begins, in tile units: dashes go on from tile to tile. */
  readonly from: number
  /** Numbers (x and y apart) in each ring or line. */
  readonly lengths: readonly number[]
}

/** A tile as it travels: x, y, x, y, … in units of which a tile's side has `EXTENT`. */
export interface PackedTile {
  readonly shapes: readonly PackedShape[]
  readonly points: Int16Array
}

/** Units along a tile's side. */
export const EXTENT = 4096

/** Squares are cut down to this zoom; past it they are only enlarged: a unit is then at most 6 m. */
export const DEEPEST = 11
