import type { Story } from '../index.ts'

/** What the page asks of the worker; plain data. */
export type Request =
  | { readonly kind: 'analyse'; readonly ticket: number; readonly text: string; readonly published?: string }
  | { readonly kind: 'context'; readonly ticket: number }

/** What the worker answers; `ticket` is the request's. */
export type Reply =
  | { readonly kind: 'story'; readonly ticket: number; readonly story: Story }
  | { readonly kind: 'context'; readonly ticket: number; readonly context: MapContext }
  | { readonly kind: 'failed'; readonly ticket: number; readonly message: string }

/** Names the map shows around the story. */
export interface MapContext {
  readonly cities: readonly ContextCity[]
  readonly waters: readonly ContextWater[]
}

export interface ContextCity {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly population: number
  readonly capital: boolean
}

export interface ContextWater {
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** `ocean`, `sea` for seas and great gulfs, `bay` for lesser ones, `lake`, `river`, `strait`. */
  readonly kind: 'ocean' | 'sea' | 'bay' | 'lake' | 'river' | 'strait'
  /** Course of a river, longitude and latitude in degrees. */
  readonly course?: readonly (readonly [number, number])[]
}
