/** What the annotation layer asks the pane to do. */
export interface Actions {
  /** `keyboard`: by Enter or Space, so that focus may follow. */
  choose(id: string, keyboard: boolean): void
  point(id: string | null): void
  /** Moves the map so that these places can be seen. */
  show(ids: readonly string[]): void
  pan(dx: number, dy: number): void
  zoom(steps: number): void
}
