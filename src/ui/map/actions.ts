import type { Point } from './frame.ts'

/** What the annotation layer asks the pane to do. */
export interface Actions {
  /** Whether the mark of a place may be dragged. */
  movable(id: string): boolean
  /** A mark was dragged to a point of the pane. */
  drop(id: string, to: Point): void
  /** `keyboard`: by Enter or Space, so that focus may follow. */
  choose(id: string, keyboard: boolean): void
  point(id: string | null): void
  /** Moves the map so that these places can be seen. */
  show(ids: readonly string[]): void
  pan(dx: number, dy: number): void
  zoom(steps: number): void
}
