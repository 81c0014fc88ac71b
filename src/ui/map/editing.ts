import type { Geometry, KeptPlace } from '../../index.ts'

/** A point in degrees. */
export interface At {
  readonly lat: number
  readonly lon: number
}

/** A place looked at before it is chosen, and those that would give way to it. */
export interface Preview extends At {
  readonly name: string
  /** "instead of Erbil". */
  readonly note: string
  /** Ids of the story's places from which a line is drawn. */
  readonly from: readonly string[]
}

/** What a click on the map does: set a place's point, or add a corner to its outline. */
export type MapTool =
  | { readonly kind: 'point'; readonly place: KeptPlace }
  | {
      readonly kind: 'area'
      readonly place: KeptPlace
      readonly corners: readonly At[]
      /** Whether an outline that was there is changed: a new corner goes into its nearest side, not at the end. */
      readonly closed: boolean
    }

/** How places are corrected on the map itself; the pane knows no more of corrections. */
export interface MapEditing {
  readonly preview: Preview | null
  readonly tool: MapTool | null
  /** Whether the mark of a place of this id may be dragged. */
  movable(id: string): boolean
  /** A mark was dragged, or the point tool was used. */
  move(id: string, at: At): void
  /** The tool in another state, or put away. */
  use(tool: MapTool | null): void
  /** An outline was closed. */
  outline(tool: Extract<MapTool, { kind: 'area' }>, geometry: Geometry): void
}
