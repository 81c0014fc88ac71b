import { strToU8, zipSync } from 'fflate'
import type { Written } from './format.ts'

/** The oldest time a zip can tell, so that the same story is the same file. */
const NO_TIME = new Date(1980, 0, 1)

/** What is saved: the text in UTF-8, or a zip of the files that travel together. */
export function bytesOf({ content }: Pick<Written, 'content'>): Uint8Array {
  if (typeof content === 'string') return strToU8(content)
  return zipSync(Object.fromEntries(content.map(({ name, text }) => [name, strToU8(text)])), {
    mtime: NO_TIME,
    level: 6,
  })
}
