import { fold } from '../../index.ts'

/** Whether every word of a query begins a word of a title; case and diacritics do not count. */
export function matchesWords(title: string, query: string): boolean {
  const words = wordsOf(title)
  return wordsOf(query).every(asked => words.some(word => word.startsWith(asked)))
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
