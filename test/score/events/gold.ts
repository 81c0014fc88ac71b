import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LinkRelation, Modality } from '../../../src/index.ts'

/** An article as an editor reads it; test/gold/editors/README.md says how they were marked. */
export interface EditorsGold {
  readonly slug: string
  readonly subject: string
  readonly half: Half
  readonly published: string
  /** The corpus and its document the text stands in; missing where the text lies beside the file. */
  readonly corpus?: string
  readonly document?: string
  /** SHA-256 of the text in UTF-8, hexadecimal: offsets are worth nothing in another text. */
  readonly sha256: string
  readonly places: Readonly<Record<string, EditorsPlace>>
  readonly events: readonly EditorsEvent[]
  readonly links: readonly EditorsLink[]
}

/** Articles rules may be written by, and those that are only scored. */
export type Half = 'development' | 'held'

export interface EditorsPlace {
  readonly name: string
  /** ISO code, '' for what lies in several. */
  readonly country: string
  readonly lat: number
  readonly lon: number
  /** How far, in kilometres, a point may lie from this one; 0 for a country as a whole. */
  readonly reachKm: number
}

export interface EditorsEvent {
  readonly id: string
  readonly type: string
  readonly label: string
  /** Offsets of every word that tells it, half-open. */
  readonly triggers: readonly (readonly [start: number, end: number])[]
  /** Keys of places, any of which is right; empty where none is told. */
  readonly places: readonly string[]
  /** EDTF interval of days, months or years in which the answer must lie; null where the text does not date it. */
  readonly date: string | null
  readonly modality: Modality
}

export interface EditorsLink {
  readonly from: string
  readonly relation: LinkRelation
  readonly to: string
}

/** An article with its text. */
export interface EditedArticle {
  readonly gold: EditorsGold
  readonly text: string
}

const folder = new URL('../../gold/editors/', import.meta.url)

/** The articles of both halves whose text is at hand: the project's own, and those of the corpora (`*.jsonl`) in `corpora`. */
export function readEdited(corpora: string | null): EditedArticle[] {
  const golds = readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as EditorsGold)
  const files = corpora === null ? [] : readdirSync(corpora).filter(file => file.endsWith('.jsonl'))
  return golds.flatMap(gold => {
    const text = gold.corpus === undefined ? ownText(gold.slug) : corpusText(corpora, files, gold)
    if (text === undefined) return []
    const sum = createHash('sha256').update(text).digest('hex')
    if (sum !== gold.sha256)
      throw new Error(`${gold.slug}: got a text with SHA-256 ${sum}, expected ${gold.sha256}.`)
    return [{ gold, text }]
  })
}

const ownText = (slug: string): string | undefined => {
  const file = new URL(`${slug}.txt`, folder)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function corpusText(corpora: string | null, files: readonly string[], gold: EditorsGold): string | undefined {
  const file = files.find(name => name.startsWith(gold.corpus!))
  if (corpora === null || file === undefined) return undefined
  const start = `{"id": ${JSON.stringify(gold.document)},`
  const line = readFileSync(join(corpora, file), 'utf8')
    .split('\n')
    .find(one => one.startsWith(start) || one.startsWith(start.replace(' ', '')))
  return line === undefined ? undefined : (JSON.parse(line) as { text: string }).text
}
