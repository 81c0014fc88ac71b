import type { Token } from '../model/document.ts'
import { remembered } from '../text/remembered.ts'
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

/** Names kept elsewhere, which an index looks up beside its own. */
export interface NameSource<T> {
  /** What a key stands for; empty if nothing. */
  get(key: string): readonly T[]
  /** Parts of the longest key that begins with this part, 0 if none does. */
  longest(part: string): number
}

interface Row<T> {
  readonly value: T
  /** "US", "UAE": must stand in capitals, or "us" would be a country. */
  acronym: boolean
}

/** What a key stands for in capitals, and in any other spelling. */
interface Senses<T> {
  readonly any: readonly T[]
  readonly uncapitalised: readonly T[]
}

type Piece = Pick<Token, 'kind' | 'folded'>

/** Words inside names that newspapers leave in lower case. */
const SMALL = new Set(
  'of the and al el as at on upon in de la le du des da do dos das del di es ash an ad ar bin ibn for to y e'.split(
    ' ',
  ),
)

/** Builds an index from names and what they stand for, and from names kept elsewhere, which come after them. */
export function createNameIndex<T>(
  entries: Iterable<readonly [name: string, value: T]>,
  more?: NameSource<T>,
): NameIndex<T> {
  const rows = new Map<string, Row<T>[]>()
  const longest = new Map<string, number>()
  for (const [name, value] of entries) {
    const parts = partsOf(name)
    const first = parts[0]
    if (!first) continue
    addRow(rows, parts.join(' '), { value, acronym: isAcronym(name) })
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
  }
  const most = remembered(part => Math.max(longest.get(part) ?? 0, more?.longest(part) ?? 0))
  const sensesOf = remembered((key: string): Senses<T> => {
    const own = rows.get(key) ?? []
    const others = more?.get(key) ?? []
    const any = [...own.map(row => row.value), ...others]
    if (!own.some(row => row.acronym)) return { any, uncapitalised: any }
    return { any, uncapitalised: [...own.filter(row => !row.acronym).map(row => row.value), ...others] }
  })
  const get = (key: string, capitals: boolean) => sensesOf(key)[capitals ? 'any' : 'uncapitalised']
  return {
    get: name => get(nameKey(name), true),
    longestAt: (tokens, at, end = tokens.length) => longestAt(most, get, tokens, at, end),
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
export const nameKey: (name: string) => string = remembered(name => partsOf(name).join(' '))

const partsOf = (name: string): string[] =>
  tokenise(name)
    .map(keyPart)
    .filter(part => part !== '')

/** Commas part names ("Washington, D.C."), so they stay; other marks go. */
function keyPart(token: Piece): string {
  if (token.kind === 'mark') return token.folded === ',' || token.folded === '&' ? token.folded : ''
  return bare(token.folded)
}

const bare = (folded: string): string =>
  folded.includes('.') || folded.includes("'") ? folded.replace(/[.']/g, '') : folded

function longestAt<T>(
  most: (part: string) => number,
  get: (key: string, capitals: boolean) => readonly T[],
  tokens: readonly Token[],
  at: number,
  end: number,
): NameMatch<T> | undefined {
  const start = tokens[at]
  if (!start || start.kind === 'mark') return undefined
  const longest = most(keyPart(start))
  const written = { telling: false, capitals: true }
  let key = ''
  let best: NameMatch<T> | undefined
  let parts = 0
  for (let i = at; i < end && parts < longest; i++) {
    const token = tokens[i]!
    if (token.sentence !== start.sentence || !goesOn(written, token)) break
    const part = keyPart(token)
    if (part === '') {
      if (!joins(token)) break
      continue
    }
    key = key ? `${key} ${part}` : part
    parts++
    const senses = written.telling ? get(key, written.capitals) : []
    if (senses.length > 0) best = { from: at, to: i + 1, senses }
  }
  return best
}

/** Marks that may stand inside a name without being part of its key. */
const joins = (token: Token) =>
  token.text === '-' || token.text === '–' || token.text === '.' || token.text === "'" || token.text === '’'

/** How the words of a name so far are written. */
interface Written {
  /** A capital or a number among them: what a name is known by. */
  telling: boolean
  /** All of them in capitals. */
  capitals: boolean
}

/** Whether a name may go on with this token: in lower case there are none but small words: "Straits of Hormuz", "d'Ivoire". */
function goesOn(written: Written, { kind, capital, folded, text }: Token): boolean {
  if (kind === 'word' && !isShouted(text)) written.capitals = false
  if (capital || kind === 'number') written.telling = true
  else if (kind === 'word' && !SMALL.has(folded) && !isElided(text)) return false
  return true
}

/** Nearly all words end in a small letter, which settles it. */
function isShouted(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return !(last >= 97 && last <= 122) && text === text.toUpperCase()
}

/** "d'Ivoire" */
const isElided = (text: string): boolean =>
  (text.charAt(1) === "'" || text.charAt(1) === '’') && /^\p{Ll}['’]\p{Lu}/u.test(text)
