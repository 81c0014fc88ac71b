/** Points by where they are, in world coordinates (0–256 each way). */
export interface PointIndex {
  /** Calls back with the number of each point in a box, each once, in no order. */
  within(left: number, top: number, right: number, bottom: number, found: (index: number) => void): void
}

/** Cells a side: about a degree and a half. */
const CELLS = 256

/** Sorts points, x and y by turns, into the cells of a grid; one counting sort, linear in the points. */
export function createPointIndex(xy: Float64Array): PointIndex {
  const cellAt = (value: number) => Math.max(0, Math.min(CELLS - 1, Math.floor(value)))
  const starts = new Uint32Array(CELLS * CELLS + 1)
  const cells = Uint32Array.from(
    { length: xy.length / 2 },
    (_, i) => cellAt(xy[2 * i + 1]!) * CELLS + cellAt(xy[2 * i]!),
  )
  for (const cell of cells) starts[cell + 1]!++
  for (let i = 0; i < CELLS * CELLS; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const order = new Uint32Array(cells.length)
  cells.forEach((cell, i) => {
    order[next[cell]!++] = i
  })
  return {
    within: (left, top, right, bottom, found) => {
      const [x0, x1] = [cellAt(left), cellAt(right)]
      for (let y = cellAt(top); y <= cellAt(bottom); y++)
        for (let at = starts[y * CELLS + x0]!; at < starts[y * CELLS + x1 + 1]!; at++) {
          const i = order[at]!
          const [x, yy] = [xy[2 * i]!, xy[2 * i + 1]!]
          if (x >= left && x <= right && yy >= top && yy <= bottom) found(i)
        }
    },
  }
}
