/*
 * Columns of whole numbers as planes of bytes: all lowest bytes first, then all next ones. Neighbours in a plane are
 * alike, which is what gzip is good at.
 */

/** Writes numbers from 0 to 256^planes − 1. Throws if one does not fit. */
export function writeUints(values: ArrayLike<number>, planes: number): Uint8Array {
  const bytes = new Uint8Array(values.length * planes)
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (!Number.isInteger(value) || value < 0 || value >= 256 ** planes)
      throw new Error(`Got ${value}, expected a whole number from 0 to ${256 ** planes - 1}`)
    for (let plane = 0; plane < planes; plane++)
      bytes[plane * values.length + i] = Math.floor(value / 256 ** plane) & 255
  }
  return bytes
}

/** A column of whole numbers, read in place. */
export type Column = (at: number) => number

/** Reads what `writeUints` wrote in so many planes, 1 to 4. */
export function uints(bytes: Uint8Array, planes: number): Column {
  const count = bytes.length / planes
  if (planes === 1) return at => bytes[at]!
  if (planes === 2) return at => bytes[at]! | (bytes[count + at]! << 8)
  const [third, fourth] = [2 * count, 3 * count]
  if (planes === 3) return at => bytes[at]! | (bytes[count + at]! << 8) | (bytes[third + at]! << 16)
  return at =>
    (bytes[at]! | (bytes[count + at]! << 8) | (bytes[third + at]! << 16) | (bytes[fourth + at]! << 24)) >>> 0
}

/** Makes a number of either sign one from 0 up: 0, −1, 1, −2 become 0, 1, 2, 3. */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value)

/** Undoes `zigzag`. */
export const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1)

/** The steps from each number to the next, the first one from 0. */
export const steps = (values: readonly number[]): number[] =>
  values.map((value, i) => value - (values[i - 1] ?? 0))

/** Writes numbers of either sign. */
export const writeInts = (values: readonly number[], planes: number): Uint8Array =>
  writeUints(values.map(zigzag), planes)

/** Reads what `writeInts` wrote in so many planes. */
export function ints(bytes: Uint8Array, planes: number): Column {
  const column = uints(bytes, planes)
  return at => unzigzag(column(at))
}
