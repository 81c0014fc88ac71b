import { fold } from '../index.ts'

/** How well words answer a query, both as `keyOf` gives them. 4: the whole, 3: its beginning, 2: the beginning of one of its words, 1: somewhere in it, 0: not at all. */
export function scoreOf(key: string, words: string): number {
  if (words === key) return 4
  if (words.startsWith(key)) return 3
  if (` ${words}`.includes(` ${key}`)) return 2
  return key.length > 2 && words.includes(key) ? 1 : 0
}

/** The form words are compared in: letters and digits of lower case, single spaces between; case, diacritics and marks do not count. */
export const keyOf = (text: string): string =>
  fold(text)
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
