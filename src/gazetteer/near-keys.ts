import { type KeyTable, LONGEST_KEY } from './world/key-table.ts'

/** A key that differs from another by so many letters. */
export interface NearKey {
  /** Its place in the order of keys. */
  readonly index: number
  readonly edits: number
}

/**
 * Keys that become the wanted one by changing, adding, leaving out or swapping at most so many letters (optimal string
 * alignment). Keys come in order, so what was worked out for the beginning that a key shares with the one before it still
 * holds; once a beginning needs more edits than that, no key that shares it is looked at.
 */
export function nearKeys(key: string, most: number, keys: KeyTable): NearKey[] {
  if (most === 0) return []
  const wanted = new TextEncoder().encode(key).subarray(0, LONGEST_KEY)
  const table = distancesTo(wanted)
  const found: NearKey[] = []
  // How many letters of the last key had few edits enough.
  let good = LONGEST_KEY
  keys.walk(0, keys.length, (bytes, length, index, shared) => {
    if (shared > good) return undefined
    good = LONGEST_KEY
    for (let at = shared; at < length; at++)
      if (table.next(bytes, at) > most) {
        good = at
        return undefined
      }
    const edits = table.distance(length)
    if (edits <= most) found.push({ index, edits })
    return undefined
  })
  return found
}

/** Rows of edit distances, one for each letter of a key; the row before the first is the wanted key's own length. */
function distancesTo(wanted: Uint8Array) {
  const width = wanted.length + 1
  const rows = new Uint8Array((LONGEST_KEY + 1) * width)
  for (let j = 0; j < width; j++) rows[j] = j
  return {
    /** Works out the row of the letter at a place; gives the least of it. */
    next(bytes: Uint8Array, at: number): number {
      const [row, last, before] = [(at + 1) * width, at * width, (at - 1) * width]
      rows[row] = at + 1
      let least = at + 1
      for (let j = 1; j < width; j++) {
        let cost = Math.min(rows[last + j]! + 1, rows[row + j - 1]! + 1)
        cost = Math.min(cost, rows[last + j - 1]! + (bytes[at] === wanted[j - 1] ? 0 : 1))
        const swapped = at > 0 && j > 1 && bytes[at] === wanted[j - 2] && bytes[at - 1] === wanted[j - 1]
        if (swapped) cost = Math.min(cost, rows[before + j - 2]! + 1)
        rows[row + j] = cost
        if (cost < least) least = cost
      }
      return least
    },
    /** Of a key of so many letters. */
    distance: (length: number): number => rows[length * width + width - 1]!,
  }
}
