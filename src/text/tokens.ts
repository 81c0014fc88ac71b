import type { Token } from '../model/document.ts'
import { SHORTENED, STATES, TITLES } from './abbreviations.ts'
import { fold } from './fold.ts'
import { remembered } from './remembered.ts'

/** A token before its sentence is known: 0 until then. */
export type RawToken = { -readonly [Field in keyof Token]: Token[Field] }

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
  for (let at = 0; at < text.length; ) {
    const plain = plainEnd(text, at)
    if (plain === SPACE) at++
    else if (plain === INVOLVED) at = addPiece(text, at, tokens)
    else {
      addPlain(tokens, text.slice(at, plain), at)
      at = plain
    }
  }
  return tokens
}

/** Most pieces need none of the care of `formOf`, which costs more than they do. */
function addPlain(tokens: RawToken[], text: string, start: number): void {
  const end = start + text.length
  const first = text.charCodeAt(0)
  const sentence = 0
  if (first === DOT || first === BACKTICK) addWord(tokens, text, start)
  else if (!isLetter(first))
    tokens.push({ start, end, text, folded: text, kind: 'mark', capital: false, allCaps: false, sentence })
  else {
    const capital = first < 97
    const allCaps = capital && text.length > 1 && text === text.toUpperCase()
    tokens.push({ start, end, text, folded: text.toLowerCase(), kind: 'word', capital, allCaps, sentence })
  }
}

/** What `plainEnd` says of a blank, and of what only the expression can part. */
const SPACE = -1
const INVOLVED = -2

/** Where a piece ends that begins here and is made of ASCII letters alone, or is a single ASCII mark: most are. */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at)
  if (first === 32 || (first >= 9 && first <= 13)) return SPACE
  if (!isLetter(first)) return isMark(first) ? at + 1 : INVOLVED
  let end = at + 1
  while (isLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  const dotted = next === DOT && end === at + 1
  return next > 126 || next === APOSTROPHE || dotted ? INVOLVED : end
}

const APOSTROPHE = 39
const HYPHEN = 45
const DOT = 46
const BACKTICK = 96

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** ASCII that is no letter, digit, blank or hyphen: always a piece of its own. */
const isMark = (code: number): boolean =>
  (code > 32 && code < 48 && code !== HYPHEN) || (code > 57 && code < 65) || (code > 90 && code < 127)

/** Adds the next piece by the expression and gives the offset after it. */
function addPiece(text: string, at: number, tokens: RawToken[]): number {
  PIECE.lastIndex = at
  const match = PIECE.exec(text)
  if (!match) return text.length
  const piece = match[0]
  const clitic = piece.length > 2 && CLITIC.test(piece) ? piece.slice(-2) : ''
  const body = clitic ? piece.slice(0, -2) : piece
  addWord(tokens, body, match.index)
  if (clitic) tokens.push(token(clitic, match.index + body.length))
  return match.index + piece.length
}

function addWord(tokens: RawToken[], body: string, start: number): void {
  const previous = body === '.' ? tokens.at(-1) : undefined
  if (previous && previous.end === start && takesDot(previous))
    tokens[tokens.length - 1] = token(`${previous.text}.`, previous.start)
  else tokens.push(token(body, start))
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

function token(piece: string, start: number): RawToken {
  const { text, folded, kind, capital, allCaps } = formOf(piece)
  return { start, end: start + text.length, text, folded, kind, capital, allCaps, sentence: 0 }
}

/** What is true of a token wherever it stands; worked out once for each piece of text. */
const formOf = remembered((text: string): Omit<Token, 'start' | 'end' | 'sentence'> => {
  const kind = kindOf(text)
  const first = text.charAt(0)
  const capital = kind === 'word' && first !== first.toLowerCase()
  return { text, folded: fold(text), kind, capital, allCaps: capital && isAllCaps(text) }
})

function kindOf(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word'
  if (/^\p{N}/u.test(text)) return 'number'
  return CLITIC.test(text) ? 'word' : 'mark'
}

/** At least two letters, none of them small; dots and apostrophes do not count. */
const isAllCaps = (text: string): boolean =>
  text === text.toUpperCase() && text.replace(/[.'’]/g, '').length > 1
