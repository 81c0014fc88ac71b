/** The first four bytes of a key as a number in their order: these few are looked through without touching the text, which lies far apart. */
export function headOf(bytes: Uint8Array, start: number, size: number): number {
  let head = 0
  for (let i = 0; i < 4; i++) head = head * 256 + (i < size ? bytes[start + i]! : 0)
  return head
}

/** The first of rising numbers that is not less than this one, or is more. */
export function boundOf(numbers: Uint32Array, wanted: number, isMore: boolean): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < wanted || (isMore && numbers[middle] === wanted)) low = middle + 1
    else high = middle
  }
  return low
}

const encoder = new TextEncoder()

/** Writes a key's bytes, no more of them than a key may have and one; gives their number. */
export function encodeInto(key: string, bytes: Uint8Array): number {
  let size = 0
  for (; size < key.length && size < bytes.length; size++) {
    const code = key.charCodeAt(size)
    if (code > 127) return encodeAll(key, bytes)
    bytes[size] = code
  }
  return size
}

function encodeAll(key: string, bytes: Uint8Array): number {
  const all = encoder.encode(key).subarray(0, bytes.length)
  bytes.set(all)
  return all.length
}

/** Whether the first `size` bytes wanted stand at `start`. */
export function startsWith(text: Uint8Array, start: number, wanted: Uint8Array, size: number): boolean {
  for (let i = 0; i < size; i++) if (text[start + i] !== wanted[i]) return false
  return true
}

/** Whether `length` bytes from `start` come before the wanted key of `size` bytes. */
export function isBefore(
  bytes: Uint8Array,
  start: number,
  length: number,
  wanted: Uint8Array,
  size: number,
): boolean {
  const end = Math.min(length, size)
  for (let i = 0; i < end; i++) {
    const difference = bytes[start + i]! - wanted[i]!
    if (difference !== 0) return difference < 0
  }
  return length < size
}
