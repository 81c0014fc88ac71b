import type { Desk } from '../desk.ts'

/** Something the reader can ask of the page: by a button, a key, or its name in the search box. */
export interface Command {
  readonly id: string
  /** What it does, as an order: "Export this story". */
  readonly title: string
  /** Other words it is looked for by, '' for none. */
  readonly words: string
  /** Keys that run it: `mod+k` (Ctrl, on a Mac Cmd), `mod+shift+z`, or a single key. */
  readonly keys: readonly string[]
  /** Whether it makes sense just now. */
  available(desk: Desk): boolean
  run(desk: Desk): void
}
