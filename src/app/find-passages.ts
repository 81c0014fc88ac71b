import { fold, type Span } from '../index.ts'

/** Shorter queries stand everywhere in a text. */
const SHORTEST = 3

/** Where words stand in a text, in reading order: at the beginning of a word; case, diacritics and the width of spaces do not count. */
export function findPassages(query: string, text: string, limit: number): Span[] {
  const words = fold(query.trim()).split(/\s+/).filter(Boolean)
  if (words.join(' ').length < SHORTEST) return []
  const { folded, starts } = foldedOf(text)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.map(literal).join('\\s+')}`, 'gu')
  const found: Span[] = []
  for (const match of folded.matchAll(pattern)) {
    found.push({ start: starts[match.index]!, end: starts[match.index + match[0].length]! })
    if (found.length === limit) break
  }
  return found
}

/** A text as it is compared, and where each of its letters came from. */
interface Folded {
  readonly text: string
  readonly folded: string
  readonly starts: Uint32Array
}

/** Only the last text is kept: a search asks for the same one at every key. */
let last: Folded = { text: '', folded: '', starts: new Uint32Array(1) }

function foldedOf(text: string): Folded {
  if (last.text === text) return last
  const parts: string[] = []
  const starts: number[] = []
  let at = 0
  for (const letter of text) {
    const part = fold(letter)
    parts.push(part)
    for (let i = 0; i < part.length; i++) starts.push(at)
    at += letter.length
  }
  last = { text, folded: parts.join(''), starts: Uint32Array.from([...starts, at]) }
  return last
}

const literal = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
