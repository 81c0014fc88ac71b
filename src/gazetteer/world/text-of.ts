const decoder = new TextDecoder()

/** The text of the UTF-8 bytes `[from, to)`: names are short and mostly ASCII, and those are sooner put together letter by letter. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte > 127) return decoder.decode(bytes.subarray(from, to))
    text += String.fromCharCode(byte)
  }
  return text
}
