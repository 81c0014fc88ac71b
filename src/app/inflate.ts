/** What was to be unpacked holds more than it may. */
export class TooLarge extends Error {}

/**
 * Unpacks compressed text, of at most `most` bytes: a few that are packed can fill a memory. Rejects with `TooLarge`, or
 * as the browser does where the bytes are damaged.
 */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
  most: number,
): Promise<string> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob(parts).text()
    size += value.length
    parts.push(value as Uint8Array<ArrayBuffer>)
    if (size <= most) continue
    await reader.cancel()
    throw new TooLarge(`Got more than ${most} bytes.`)
  }
}
