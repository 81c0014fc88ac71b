import { fold } from '../../text/fold.ts'

/** Folded words with one blank before and after each, so that whole words are found; marks but "|" are left out. */
export const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replace(/\.(?=\p{L})|(?<=\p{L})\./gu, '')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .trim()} `
