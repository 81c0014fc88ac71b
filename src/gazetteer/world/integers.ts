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

/** Reads what `writeUints` wrote; the number of planes follows from the length. */
export function readUints(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count)
  for (let plane = 0; plane * count < bytes.length; plane++)
    for (let i = 0; i < count; i++) values[i]! |= bytes[plane * count + i]! << (8 * plane)
  return values
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

/** Reads what `writeInts` wrote. */
export function readInts(bytes: Uint8Array, count: number): Int32Array {
  const values = new Int32Array(readUints(bytes, count).buffer)
  for (let i = 0; i < count; i++) values[i] = unzigzag(values[i]!)
  return values
}
