import type { Column } from './integers.ts'

/** Rows between two sums that are kept. */
const STRIDE = 32

/** The sums of a column's numbers. */
export interface Sums {
  /** The sum of the numbers before a row. */
  readonly before: Column
  /** The number of a row itself. */
  readonly of: Column
  /** The row in whose part of the whole sum a number falls: the last one with no more than it before. */
  readonly rowAt: Column
}

/**
 * The sums of so many rows, made of sums kept for every 32nd: a ninth of the memory that all of them would take, and no
 * more than 31 additions.
 */
export function sumsOf(column: Column, count: number): Sums {
  const kept = new Uint32Array(Math.floor(count / STRIDE) + 1)
  let sum = 0
  for (let at = 0; at < count; at++) {
    if (at % STRIDE === 0) kept[at / STRIDE] = sum
    sum += column(at)
  }
  if (count % STRIDE === 0) kept[count / STRIDE] = sum
  return {
    before: row => {
      let total = kept[Math.floor(row / STRIDE)]!
      for (let at = row - (row % STRIDE); at < row; at++) total += column(at)
      return total
    },
    of: column,
    rowAt: number => {
      const block = lastAtMost(kept, number)
      let row = STRIDE * block
      for (let total = kept[block]!; row < count - 1; row++) {
        total += column(row)
        if (total > number) break
      }
      return row
    },
  }
}

/** Index of the last of rising numbers that is at most this. */
function lastAtMost(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (numbers[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}

/** A column that only some rows are in: those that pass the test have the values in their order, the others 0. */
export function sparse(isThere: (row: number) => boolean, count: number, values: Column): Column {
  let rank: Column | undefined
  return row => {
    if (!isThere(row)) return 0
    rank ??= sumsOf(at => (isThere(at) ? 1 : 0), count).before
    return values(rank(row))
  }
}
