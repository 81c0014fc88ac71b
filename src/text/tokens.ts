import type { Token } from '../model/document.ts'
import { CLITIC, formOf, numberIn, type ReadForm } from './forms.ts'
import { isLetter } from './letter.ts'

/** A token while the article is read. */
class ReadToken implements Token {
  form: ReadForm
  readonly start: number
  end: number
  /** Index of its sentence, 0 until that is known. */
  sentence = 0

  constructor(form: ReadForm, start: number, end: number) {
    this.form = form
    this.start = start
    this.end = end
  }

  get text() {
    return this.form.text
  }
  get folded() {
    return this.form.folded
  }
  get kind() {
    return this.form.kind
  }
  get capital() {
    return this.form.capital
  }
  get allCaps() {
    return this.form.allCaps
  }
}

/** A token before its sentence is known: 0 until then. */
export type RawToken = ReadToken

/**
 * One alternative a kind: dotted initials ("U.S.", "W.Va."), numbers, words with inner apostrophes ("Sana'a") or with what nobody
 * sees, soft hyphens and joiners, inside them, "--", any other mark. Elsewhere what nobody sees parts words as a blank does.
 * No alternative can match the same text in two ways, so scanning is linear.
 */
const PIECE =
  /\p{Lu}(?:\.\p{Lu})+(?:\p{Ll}{1,4}(?=\.))?\.?|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:(?:['’ʼ]|[\u{AD}\u{200B}-\u{200D}\u{2060}]+)[\p{L}\p{M}]+)*|--+|[^\s\p{Cf}]/gu

/** The tokens of a text, with the number of each one's form. */
export interface Tokens {
  readonly tokens: RawToken[]
  readonly numbers: number[]
}

/** Splits text into words, numbers and marks. "Friday's" gives "Friday" and "'s"; "Iran-backed" gives three tokens. */
export function tokenise(text: string): Tokens {
  const read: Tokens = { tokens: [], numbers: [] }
  let at = 0
  while (at < text.length) {
    const first = text.charCodeAt(at)
    if (isBlank(first)) at++
    else if (isLetter(first)) at = addWord(text, at, read)
    else if (isMark(first)) {
      addMark(text, at, read)
      at++
    } else at = addPiece(text, at, read)
  }
  return read
}

/** Adds the token of the units `[start, end)`. */
function add(text: string, start: number, end: number, { tokens, numbers }: Tokens): void {
  const number = numberIn(text, start, end)
  tokens.push(new ReadToken(formOf(number, text, start, end), start, end))
  numbers.push(number)
}

/** Adds a word of ASCII letters alone, which most are, and gives the offset after it; the expression parts any other. */
function addWord(text: string, start: number, read: Tokens): number {
  let end = start + 1
  // Engines no longer compile a letter that is asked for past the end of a text, even once, but call for each.
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  const code = end < text.length ? text.charCodeAt(end) : 0
  const dotted = code === DOT && end === start + 1
  if (dotted || code === APOSTROPHE || (code > 126 && !isDashOrQuote(code)))
    return addPiece(text, start, read)
  add(text, start, end, read)
  return end
}

/** Adds a mark, or gives its dot to the word right before it that is shortened so. */
function addMark(text: string, at: number, read: Tokens): void {
  const { tokens, numbers } = read
  const before = text.charCodeAt(at) === DOT && tokens.length > 0 ? tokens[tokens.length - 1] : undefined
  if (before && before.end === at && before.form.takesDot) {
    const number = numberIn(text, before.start, at + 1)
    before.form = formOf(number, text, before.start, at + 1)
    before.end = at + 1
    numbers[numbers.length - 1] = number
  } else add(text, at, at + 1, read)
}

const APOSTROPHE = 39
const HYPHEN = 45
const DOT = 46

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

/** ASCII that is no letter, digit, blank or hyphen, and dashes and quotes: always a piece of its own. */
const isMark = (code: number): boolean =>
  (code > 32 && code < 48 && code !== HYPHEN) ||
  (code > 57 && code < 65) ||
  (code > 90 && code < 127) ||
  isDashOrQuote(code)

/** "—", "“", "”" and their like, but no apostrophe. */
const isDashOrQuote = (code: number): boolean => code >= 0x2010 && code <= 0x201f && code !== 0x2019

/** Adds the next piece by the expression and gives the offset after it. */
function addPiece(text: string, at: number, read: Tokens): number {
  PIECE.lastIndex = at
  const match = PIECE.exec(text)
  if (!match) return text.length
  const piece = match[0]
  const start = match.index
  const end = start + piece.length
  const body = piece.length > 2 && CLITIC.test(piece) ? end - 2 : end
  add(text, start, body, read)
  if (body < end) add(text, body, end, read)
  return end
}
