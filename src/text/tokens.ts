import type { Token } from '../model/document.ts'
import { SHORTENED, STATES, TITLES } from './abbreviations.ts'
import { fold } from './fold.ts'

type RawToken = Omit<Token, 'sentence'>

/**
 * One alternative a kind: dotted initials ("U.S.", "W.Va."), numbers, words with inner apostrophes ("Sana'a"), "--", any other mark.
 * No alternative can match the same text in two ways, so scanning is linear.
 */
const PIECE =
  /\p{Lu}(?:\.\p{Lu})+(?:\p{Ll}{1,4}(?=\.))?\.?|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*|--+|[^\s]/gu
const CLITIC = /['’ʼ][sS]$/

/** Splits text into words, numbers and marks. "Friday's" gives "Friday" and "'s"; "Iran-backed" gives three tokens. */
export function tokenise(text: string): RawToken[] {
  const tokens: RawToken[] = []
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0]
    const clitic = piece.length > 2 && CLITIC.test(piece) ? piece.slice(-2) : ''
    const start = match.index
    const body = clitic ? piece.slice(0, -2) : piece
    const previous = tokens.at(-1)
    if (body === '.' && previous && previous.end === start && takesDot(previous))
      tokens[tokens.length - 1] = token(`${previous.text}.`, previous.start)
    else tokens.push(token(body, start))
    if (clitic) tokens.push(token(clitic, start + body.length))
  }
  return tokens
}

/** Whether a dot right after this word belongs to it. */
function takesDot(previous: RawToken): boolean {
  if (previous.kind !== 'word' || !previous.capital)
    return previous.folded === 'no' || previous.folded === 'vs'
  if (previous.text.length === 1) return true
  return (
    TITLES.has(previous.folded) ||
    STATES.has(previous.folded) ||
    (SHORTENED.has(previous.folded) && previous.folded !== 'no')
  )
}

function token(text: string, start: number): RawToken {
  const kind = kindOf(text)
  const first = text.charAt(0)
  const capital = kind === 'word' && first !== first.toLowerCase()
  const allCaps = capital && isAllCaps(text)
  return { start, end: start + text.length, text, folded: fold(text), kind, capital, allCaps }
}

function kindOf(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word'
  if (/^\p{N}/u.test(text)) return 'number'
  return CLITIC.test(text) ? 'word' : 'mark'
}

/** At least two letters, none of them small; dots and apostrophes do not count. */
const isAllCaps = (text: string): boolean =>
  text === text.toUpperCase() && text.replace(/[.'’]/g, '').length > 1
