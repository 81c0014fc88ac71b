import type { Column } from './integers.ts'

/** Rows between two sums that are kept. */
const STRIDE = 32

/**
 * The sum of a column's numbers before a row, made of sums kept for every 32nd row: a ninth of the memory that all
 * of them would take, and no more than 31 additions.
 */
export function sumsOf(column: Column, count: number): Column {
  const kept = new Uint32Array(Math.floor(count / STRIDE) + 1)
  let sum = 0
  for (let at = 0; at < count; at++) {
    if (at % STRIDE === 0) kept[at / STRIDE] = sum
    sum += column(at)
  }
  if (count % STRIDE === 0) kept[count / STRIDE] = sum
  return row => {
    let total = kept[Math.floor(row / STRIDE)]!
    for (let at = row - (row % STRIDE); at < row; at++) total += column(at)
    return total
  }
}

/** A column that only some rows are in: those that pass the test have the values in their order, the others 0. */
export function sparse(isThere: (row: number) => boolean, count: number, values: Column): Column {
  let rank: Column | undefined
  return row => {
    if (!isThere(row)) return 0
    rank ??= sumsOf(at => (isThere(at) ? 1 : 0), count)
    return values(rank(row))
  }
}
