import { ANY_LETTER, letterBit } from '../letter-bit.ts'
import type { Sections } from './container.ts'
import { boundOf, encodeInto, headOf, isBefore, startsWith } from './key-bytes.ts'
import { textOf } from './text-of.ts'

/**
 * Names in order, each stored as how much of its beginning it shares with the one before and the rest ("front coding");
 * every sixteenth is whole, so that one is found without reading those before it.
 */
export interface KeyTable {
  readonly length: number
  /** The place of a key in the order; −1 if it is not there. */
  find(key: string): number
  /** The place of the first key that is not before this one. */
  lowerBound(key: string): number
  /** The place of a key in the order, −1 if it is not there, and with which letters (`letterBit`) longer keys go on after it and a blank. */
  look(key: string): { readonly index: number; readonly next: number }
  /** The key at a place in the order. */
  at(index: number): string
  /**
   * Hands keys `[from, to)` to `visit` one after the other, as bytes (UTF-8) in a buffer that is written over:
   * `shared` is how many of them are those of the key before. `visit` may return the place to go on at, at or after the next.
   */
  walk(from: number, to: number, visit: Visit): void
}

export type Visit = (bytes: Uint8Array, length: number, index: number, shared: number) => number | undefined

const BLANK = 32
/** Keys to a block. */
const BLOCK = 16
/** Longer keys looked at one by one; where there are more, they are taken to go on with any letter. */
const MOST_LONGER = 64
/** A key may have so many bytes. */
export const LONGEST_KEY = 255

/** Writes keys, which must be distinct and in the order of their bytes. */
export function writeKeys(keys: readonly string[]): Sections {
  const encoder = new TextEncoder()
  const encoded = keys.map(key => encoder.encode(key))
  const shared = encoded.map((bytes, i) => (i % BLOCK === 0 ? 0 : sharedLength(encoded[i - 1]!, bytes)))
  const rests = encoded.map((bytes, i) => bytes.subarray(shared[i]!))
  encoded.forEach((bytes, i) => {
    if (bytes.length === 0 || bytes.length > LONGEST_KEY)
      throw new Error(`Got a key of ${bytes.length} bytes, expected 1 to ${LONGEST_KEY}`)
    if (i > 0 && compare(encoded[i - 1]!, bytes) >= 0)
      throw new Error(`Got “${keys[i]}” after “${keys[i - 1]}”, expected distinct keys in order`)
  })
  const text = new Uint8Array(rests.reduce((sum, bytes) => sum + bytes.length, 0))
  let end = 0
  for (const bytes of rests) {
    text.set(bytes, end)
    end += bytes.length
  }
  return new Map([
    ['keyshare', Uint8Array.from(shared)],
    ['keyrest', Uint8Array.from(rests, bytes => bytes.length)],
    ['keytext', text],
  ])
}

/** Compares byte by byte, as the order of keys is. */
export function compare(a: Uint8Array, b: Uint8Array): number {
  const shared = sharedLength(a, b)
  return (a[shared] ?? -1) - (b[shared] ?? -1)
}

function sharedLength(a: Uint8Array, b: Uint8Array): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  return at
}

/** Opens keys of a packed file. */
export function openKeys(sections: Sections): KeyTable {
  const shared = sections.get('keyshare')!
  const rest = sections.get('keyrest')!
  const text = sections.get('keytext')!
  const starts = blockStarts(rest)
  const heads = Uint32Array.from(starts, (start, block) => headOf(text, start, rest[block * BLOCK]!))
  const length = shared.length
  const buffer = new Uint8Array(LONGEST_KEY)
  const wanted = new Uint8Array(LONGEST_KEY + 1)

  const walk = (from: number, to: number, visit: Visit) => {
    let at = from - (from % BLOCK)
    let offset = starts[at / BLOCK] ?? 0
    let seen = 0
    for (let next = from; at < to; at++) {
      const [kept, more] = [shared[at]!, rest[at]!]
      for (let i = 0; i < more; i++) buffer[kept + i] = text[offset + i]!
      offset += more
      seen = Math.min(seen, kept)
      if (at < next) continue
      next = visit(buffer, kept + more, at, seen) ?? at + 1
      seen = kept + more
      const block = next - (next % BLOCK)
      // A long leap starts at a block's whole key; what is shared with the last key visited is then not known.
      if (block <= at + BLOCK) continue
      at = block - 1
      offset = starts[block / BLOCK] ?? text.length
      seen = 0
    }
  }

  /** The blocks `[low, high)` among which the wanted key comes as far as its first four bytes tell. */
  const headsAlike = (size: number): [low: number, high: number] => {
    const head = headOf(wanted, 0, size)
    return [boundOf(heads, head, false), boundOf(heads, head, true)]
  }

  /** The place of the first key not before the wanted one, and as `~place` if it is another. */
  const seek = (key: string): number => {
    const size = encodeInto(key, wanted)
    let [low, high] = headsAlike(size)
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(text, starts[middle]!, rest[middle * BLOCK]!, wanted, size)) low = middle + 1
      else high = middle
    }
    // A whole key that is the wanted one, or the wanted one before all: nothing to look for in the block before.
    const block = low * BLOCK
    if (low < starts.length && rest[block] === size && startsWith(text, starts[low]!, wanted, size))
      return block
    return low === 0 ? ~0 : seekIn((low - 1) * BLOCK, Math.min(block, length), starts[low - 1]!, size)
  }

  /**
   * Goes through the keys of a block, which begins before the wanted key, by how much of it they begin with: a key that
   * shares more than that with the one before it is as much before the wanted one; one that shares less comes after.
   */
  const seekIn = (from: number, to: number, start: number, size: number): number => {
    let offset = start
    let same = 0
    for (let index = from; index < to; index++) {
      const [kept, more] = [index === from ? 0 : shared[index]!, rest[index]!]
      if (kept < same) return ~index
      if (kept === same) {
        let at = 0
        while (at < more && same < size && text[offset + at] === wanted[same]) {
          at++
          same++
        }
        if (at === more && same === size) return index
        if (same === size || (at < more && text[offset + at]! > wanted[same]!)) return ~index
      }
      offset += more
    }
    return ~to
  }

  const at = (index: number): string => {
    const first = index - (index % BLOCK)
    let offset = starts[first / BLOCK]!
    for (let row = first; row <= index; row++) {
      const more = rest[row]!
      for (let i = 0, to = shared[row]!; i < more; i++) buffer[to + i] = text[offset + i]!
      offset += more
    }
    return textOf(buffer, 0, shared[index]! + rest[index]!)
  }

  const find = (key: string): number => Math.max(-1, seek(key))
  const lowerBound = (key: string): number => {
    const found = seek(key)
    return found < 0 ? ~found : found
  }

  /** A blank comes before all that is in keys, so that longer ones stand right after the key itself. */
  const look = (key: string) => {
    const found = seek(key)
    const first = found < 0 ? ~found : found + 1
    const size = encodeInto(key, wanted)
    let next = 0
    walk(first, Math.min(first + MOST_LONGER, length), (bytes, longer, index) => {
      if (longer <= size || bytes[size] !== BLANK || !startsWith(bytes, 0, wanted, size)) return length
      const letter = bytes[size + 1]!
      next |= letter > 127 || index === first + MOST_LONGER - 1 ? ANY_LETTER : letterBit(letter)
      return undefined
    })
    return { index: Math.max(-1, found), next }
  }

  return { length, find, lowerBound, look, at, walk }
}

/** Where in the text each block begins. */
function blockStarts(rest: Uint8Array): Uint32Array {
  const starts = new Uint32Array(Math.ceil(rest.length / BLOCK))
  let offset = 0
  for (let i = 0; i < rest.length; i++) {
    if (i % BLOCK === 0) starts[i / BLOCK] = offset
    offset += rest[i]!
  }
  return starts
}
