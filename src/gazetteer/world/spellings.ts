import { spelt } from './spelling.ts'
import { textOf } from './text-of.ts'

/** The name of each record as it is written. */
export type Spellings = (record: number, key: string) => string

/** Lines to a block. */
const BLOCK = 32
const NEWLINE = 10

/** Opens the lines that say how names differ from their keys, one a record; only where blocks of them begin is kept. */
export function openSpellings(lines: Uint8Array): Spellings {
  const starts = [0]
  for (let at = 0, line = 0; at < lines.length; at++)
    if (lines[at] === NEWLINE && ++line % BLOCK === 0) starts.push(at + 1)
  const offsets = Uint32Array.from(starts)
  return (record, key) => {
    let start = offsets[Math.floor(record / BLOCK)]!
    for (let skip = record % BLOCK; skip > 0; start++) if (lines[start] === NEWLINE) skip--
    let end = start
    while (end < lines.length && lines[end] !== NEWLINE) end++
    return start === end ? spelt('', key) : spelt(textOf(lines, start, end), key)
  }
}
