import { isUtf8 } from 'node:buffer'

/** A line of a stream. */
export interface Line {
  readonly text: string
  /** From 1. */
  readonly number: number
  /** Bytes of the stream up to and with its end. */
  readonly end: number
  /** Whether a line feed ends it; the last one may be cut off. */
  readonly whole: boolean
  /** Whether its bytes are UTF-8; where they are not the text has “\uFFFD”. */
  readonly sound: boolean
}

const LINE_FEED = 10

/**
 * The lines of a stream of UTF-8, one at a time. Not `node:readline`, which also breaks lines at U+2028:
 * JSON may hold that inside a string.
 */
export async function* linesOf(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let number = 0
  let end = 0
  const take = (last: Uint8Array, whole: boolean): Line => {
    pieces.push(last)
    const bytes = Buffer.concat(pieces)
    const text = bytes.toString('utf8')
    pieces = []
    return {
      text: number++ === 0 ? text.replace(/^\uFEFF/, '') : text,
      number,
      end,
      whole,
      sound: isUtf8(bytes),
    }
  }
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk)
    let from = 0
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
      end += at + 1 - from
      yield take(bytes.subarray(from, at), true)
      from = at + 1
    }
    if (from < bytes.length) pieces.push(bytes.subarray(from))
    end += bytes.length - from
  }
  if (pieces.length > 0) yield take(Buffer.alloc(0), false)
}
