import type { Token } from '../model/document.ts'
import { tokenise } from '../text/tokens.ts'

/** A name found in the text: tokens `[from, to)` and what it may stand for. */
export interface NameMatch<T> {
  readonly from: number
  readonly to: number
  readonly senses: readonly T[]
}

/** Names of things, found by any spelling that differs only in case, diacritics, dots, hyphens and apostrophes. */
export interface NameIndex<T> {
  /** What a name stands for; empty if nothing. */
  get(name: string): readonly T[]
  /** The longest name that starts at this token and ends by `end` (the text's end), written with capitals where names have them. */
  longestAt(tokens: readonly Token[], at: number, end?: number): NameMatch<T> | undefined
}

interface Row<T> {
  readonly value: T
  /** "US", "UAE": must stand in capitals, or "us" would be a country. */
  acronym: boolean
}

type Piece = Pick<Token, 'kind' | 'folded'>

/** Words inside names that newspapers leave in lower case. */
const SMALL = new Set(
  'of the and al el as at on upon in de la le du des da do dos das del di es ash an ad ar bin ibn for to y e'.split(
    ' ',
  ),
)

/** Builds an index from names and what they stand for. */
export function createNameIndex<T>(entries: Iterable<readonly [name: string, value: T]>): NameIndex<T> {
  const rows = new Map<string, Row<T>[]>()
  const longest = new Map<string, number>()
  for (const [name, value] of entries) {
    const parts = partsOf(name)
    const first = parts[0]
    if (!first) continue
    addRow(rows, parts.join(' '), { value, acronym: isAcronym(name) })
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
  }
  return {
    get: name => (rows.get(nameKey(name)) ?? []).map(row => row.value),
    longestAt: (tokens, at, end = tokens.length) => longestAt(rows, longest, tokens, at, end),
  }
}

/** A value stands once under a key; it is an acronym there only if every spelling is one. */
function addRow<T>(rows: Map<string, Row<T>[]>, key: string, row: Row<T>): void {
  const known = rows.get(key)
  const same = known?.find(other => other.value === row.value)
  if (same) same.acronym &&= row.acronym
  else if (known) known.push(row)
  else rows.set(key, [row])
}

/** "US", "U.A.E.": at most four letters, all of them capitals. */
const isAcronym = (name: string): boolean =>
  !/\p{Ll}/u.test(name) && /^\p{Lu}/u.test(name) && name.replace(/[^\p{L}]/gu, '').length <= 4

/** The form in which names are compared: "Ain al-Asad" and "ʿAin Al Asad" give the same. */
export const nameKey = (name: string): string => partsOf(name).join(' ')

const partsOf = (name: string): string[] =>
  tokenise(name)
    .map(keyPart)
    .filter(part => part !== '')

/** Commas part names ("Washington, D.C."), so they stay; other marks go. */
function keyPart(token: Piece): string {
  if (token.kind === 'mark') return token.folded === ',' || token.folded === '&' ? token.folded : ''
  return token.folded.replace(/[.']/g, '')
}

function longestAt<T>(
  rows: ReadonlyMap<string, Row<T>[]>,
  longest: ReadonlyMap<string, number>,
  tokens: readonly Token[],
  at: number,
  end: number,
): NameMatch<T> | undefined {
  const start = tokens[at]
  if (!start || start.kind === 'mark') return undefined
  const most = longest.get(keyPart(start)) ?? 0
  let key = ''
  let best: NameMatch<T> | undefined
  let parts = 0
  for (let i = at; i < end && parts < most; i++) {
    const token = tokens[i]!
    if (token.sentence !== start.sentence) break
    const part = keyPart(token)
    if (part === '') {
      if (!joins(token)) break
      continue
    }
    key = key ? `${key} ${part}` : part
    parts++
    const senses = accepted(rows.get(key), tokens, at, i + 1)
    if (senses.length > 0) best = { from: at, to: i + 1, senses }
  }
  return best
}

/** Marks that may stand inside a name without being part of its key. */
const joins = (token: Token) =>
  token.text === '-' || token.text === '–' || token.text === '.' || token.text === "'" || token.text === '’'

/** What the rows of a key stand for, if tokens `[from, to)` are written as a name is. */
function accepted<T>(
  rows: readonly Row<T>[] | undefined,
  tokens: readonly Token[],
  from: number,
  to: number,
): T[] {
  if (!rows || !isWrittenAsName(tokens, from, to)) return []
  return rows.filter(row => !row.acronym || isInCapitals(tokens, from, to)).map(row => row.value)
}

/** Capitals or a number, and in lower case none but small words: "Straits of Hormuz", "d'Ivoire". */
function isWrittenAsName(tokens: readonly Token[], from: number, to: number): boolean {
  let telling = false
  for (let at = from; at < to; at++) {
    const { kind, capital, folded, text } = tokens[at]!
    if (capital || kind === 'number') telling = true
    else if (kind === 'word' && !SMALL.has(folded) && !/^\p{Ll}['’]\p{Lu}/u.test(text)) return false
  }
  return telling
}

function isInCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, text } = tokens[at]!
    if (kind === 'word' && text !== text.toUpperCase()) return false
  }
  return true
}
