import type { Form, Token } from '../model/document.ts'
import { knownOfForms } from '../text/known-of-forms.ts'
import { remembered } from '../text/remembered.ts'
import { tokenise } from '../text/tokens.ts'
import { letterBit } from './letter-bit.ts'
import { pieceOf } from './pieces.ts'

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
  /** What a word or number by itself stands for; empty if nothing. */
  ofForm(form: Form): readonly T[]
  /** The longest name that starts at this token and ends by `end` (the text's end), written with capitals where names have them. */
  longestAt(tokens: readonly Token[], at: number, end?: number): NameMatch<T> | undefined
}

/** Names kept elsewhere, which an index looks up beside its own. */
export interface NameSource<T> {
  /** What a key stands for, and with which letters (`letterBit`) the next parts of longer keys begin that begin with it. */
  look(key: string): { readonly senses: readonly T[]; readonly next: number }
}

interface Row<T> {
  readonly value: T
  /** "US", "UAE": must stand in capitals, or "us" would be a country. */
  acronym: boolean
}

/** What an index itself has of a key: the names with it, and the letters with which the next parts of longer ones begin. */
interface Entry<T> {
  readonly rows: Row<T>[]
  next: number
}

/** The first parts of names: what they stand for by themselves, and how they go on. Most words begin no name, which is told at once. */
interface Beginning<T> {
  readonly key: string
  /** What it stands for in capitals, and in any other spelling. */
  readonly any: readonly T[]
  readonly uncapitalised: readonly T[]
  /** Of these, the index's own: what is kept elsewhere are towns, whose names have capitals throughout. */
  readonly own: readonly T[]
  /** The letters with which longer names go on that begin so: few words that follow begin with one, and no other is looked up. */
  readonly next: number
}

const NOTHING = { senses: [], next: 0 }
const NO_NAME: Beginning<never> = { key: '', any: [], uncapitalised: [], own: [], next: 0 }

/** Builds an index from names and what they stand for, and from names kept elsewhere, which come after them. */
export function createNameIndex<T>(
  names: Iterable<readonly [name: string, value: T]>,
  more?: NameSource<T>,
): NameIndex<T> {
  const entries = new Map<string, Entry<T>>()
  for (const [name, value] of names) {
    // The page opens the same names twice, first beside a part of the world, then beside all of it.
    const key = nameKey(name)
    if (key === '') continue
    addRow(entryOf(entries, key).rows, { value, acronym: isAcronym(name) })
    for (let end = key.indexOf(' '); end >= 0; end = key.indexOf(' ', end + 1))
      entryOf(entries, key.slice(0, end)).next |= letterBit(key.charCodeAt(end + 1))
  }
  const lookUp = remembered((key: string): Beginning<T> => {
    const own = entries.get(key)
    const others = more?.look(key) ?? NOTHING
    if (!own && others.senses.length === 0 && others.next === 0) return NO_NAME
    const rows = own?.rows ?? []
    const any = valuesOf(rows, others.senses, false)
    const uncapitalised = rows.some(row => row.acronym) ? valuesOf(rows, others.senses, true) : any
    const ownNames = rows.length > 0 ? valuesOf(rows, NOTHING.senses, true) : NOTHING.senses
    return { key, any, uncapitalised, own: ownNames, next: others.next | (own?.next ?? 0) }
  })
  const beginningOf = (key: string) => (more || entries.has(key) ? lookUp(key) : NO_NAME)
  const firsts = knownOfForms(form =>
    form.kind === 'mark' || pieceOf(form).part === '' ? NO_NAME : beginningOf(pieceOf(form).part),
  )
  return {
    get: name => beginningOf(nameKey(name)).any,
    ofForm: form => firsts(form).any,
    longestAt: (tokens, at, end = tokens.length) => {
      const first = firsts(tokens[at]!.form)
      return first === NO_NAME ? undefined : longestAt(beginningOf, first, tokens, at, end)
    },
  }
}

function entryOf<T>(entries: Map<string, Entry<T>>, key: string): Entry<T> {
  let entry = entries.get(key)
  if (!entry) {
    entry = { rows: [], next: 0 }
    entries.set(key, entry)
  }
  return entry
}

/** The values of an index's own names, in spellings other than capitals on demand, and those kept elsewhere. */
function valuesOf<T>(own: readonly Row<T>[], others: readonly T[], uncapitalised: boolean): readonly T[] {
  // Pushed one by one, lists of all names are of one kind to the engine.
  const values: T[] = []
  for (const { value, acronym } of own) if (!(uncapitalised && acronym)) values.push(value)
  for (const value of others) values.push(value)
  return values
}

/** A value stands once under a key; it is an acronym there only if every spelling is one. */
function addRow<T>(rows: Row<T>[], row: Row<T>): void {
  const same = rows.find(other => other.value === row.value)
  if (same) same.acronym &&= row.acronym
  else rows.push(row)
}

/** "US", "U.A.E.": at most four letters, all of them capitals. */
const isAcronym = (name: string): boolean =>
  !/\p{Ll}/u.test(name) && /^\p{Lu}/u.test(name) && name.replace(/[^\p{L}]/gu, '').length <= 4

/** The form in which names are compared: "Ain al-Asad" and "ʿAin Al Asad" give the same. */
export const nameKey: (name: string) => string = remembered(name => partsOf(name).join(' '))

const partsOf = (name: string): string[] =>
  tokenise(name)
    .tokens.map(({ form }) => pieceOf(form).part)
    .filter(part => part !== '')

function longestAt<T>(
  beginningOf: (key: string) => Beginning<T>,
  first: Beginning<T>,
  tokens: readonly Token[],
  at: number,
  end: number,
): NameMatch<T> | undefined {
  const { sentence } = tokens[at]!
  let beginning = first
  let senses: readonly T[] | undefined
  let to = at
  let telling = false
  let capitals = true
  let generic = false
  for (let i = at; i < end; i++) {
    const piece = pieceOf(tokens[i]!.form)
    if (!(piece.inside || (piece.generic && i > at)) || tokens[i]!.sentence !== sentence) break
    if (piece.generic) generic = true
    if (piece.telling) telling = true
    if (piece.uncapitalised) capitals = false
    if (piece.part === '') continue
    if (i > at) {
      if (!(beginning.next & piece.letter)) break
      beginning = beginningOf(`${beginning.key} ${piece.part}`)
    }
    const here = generic ? beginning.own : capitals ? beginning.any : beginning.uncapitalised
    if (telling && piece.ends && here.length > 0) {
      senses = here
      to = i + 1
    }
    if (beginning.next === 0) break
  }
  return senses && { from: at, to, senses }
}
