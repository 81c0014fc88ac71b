import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MentionKind, Span } from '../../src/index.ts'

/** A place name an annotator marked, with its point where they knew one. */
export interface GoldToponym extends Span {
  readonly surface: string
  readonly lat: number | null
  readonly lon: number | null
  /** The corpus' own class, such as "Literal" or "CITY". */
  readonly type?: string
  /** Name or ISO code. */
  readonly country?: string
}

/** An annotated text. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly published?: string
  /** In no particular order; they may nest. */
  readonly toponyms: readonly GoldToponym[]
  /** Names of persons, bodies and so on, where a corpus marks those. */
  readonly entities?: readonly (Span & { readonly type: string })[]
}

/** Annotated texts of one convention. */
export interface Corpus {
  readonly name: string
  /** The kinds of mention that its annotators marked: others are no mistakes, and no finds. */
  readonly kinds: readonly MentionKind[]
  readonly documents: readonly GoldDocument[]
}

const NAMES: readonly MentionKind[] = ['name', 'metonym']
const NAMES_AND_PEOPLE: readonly MentionKind[] = ['name', 'demonym', 'metonym']

/** What corpora annotate, by how their files' names begin; demonyms too where nothing is said. */
const CONVENTIONS: readonly (readonly [prefix: string, kinds: readonly MentionKind[]])[] = [
  ['geovirus', NAMES],
  ['tudloc', NAMES],
  ['tud-loc', NAMES],
]

/** The kinds that count in a corpus. */
export const kindsOf = (name: string): readonly MentionKind[] =>
  CONVENTIONS.find(([prefix]) => name.toLowerCase().startsWith(prefix))?.[1] ?? NAMES_AND_PEOPLE

/** Every *.jsonl of a folder, a document a line: `{"id","text","toponyms":[{"start","end","surface","lat","lon"}]}`. */
export function readCorpora(folder: string, kinds?: readonly MentionKind[]): Corpus[] {
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.jsonl'))
    .sort()
  if (files.length === 0) throw new Error(`Got ${folder}, expected a folder with corpora (*.jsonl).`)
  return files.map(file => {
    const name = file.replace(/(?:_dev)?\.jsonl$/, '')
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    const documents = lines.flatMap((line, i) =>
      line === '' ? [] : readGoldLine(line, `${file}, line ${i + 1}`),
    )
    return { name, kinds: kinds ?? kindsOf(name), documents }
  })
}

function readGoldLine(line: string, where: string): GoldDocument {
  try {
    const { id, text, toponyms, entities } = JSON.parse(line) as GoldDocument
    if (typeof text === 'string' && Array.isArray(toponyms))
      return { id, text, toponyms, ...(entities ? { entities } : {}) }
  } catch {
    // Said below, with where it is.
  }
  throw new Error(`${where}: expected an object with “text” and “toponyms”.`)
}

/** The parts of test/gold/seed.json that make a corpus. */
interface SeedGold {
  readonly file: string
  readonly dct: { readonly value: string }
  readonly mentions: readonly (Span & {
    readonly surface: string
    readonly kind: string
    readonly referents: readonly string[]
  })[]
  readonly referents: Readonly<
    Record<string, { readonly cc?: string; readonly lat?: number; readonly lon?: number }>
  >
}

/** The project's own small corpus: the names, demonyms and metonyms an editor found in the seed article. */
export function seedCorpus(): Corpus {
  const seed = JSON.parse(readFileSync(new URL('../gold/seed.json', import.meta.url), 'utf8')) as SeedGold
  const file = new URL(`../../seeds/${seed.file}`, import.meta.url)
  const toponyms = seed.mentions
    .filter(mention => ['name', 'adjective', 'demonym', 'metonym'].includes(mention.kind))
    .map(({ start, end, surface, kind, referents }) => {
      const referent = seed.referents[referents[0] ?? '']
      const country = referent?.cc ? { country: referent.cc } : {}
      return {
        start,
        end,
        surface,
        lat: referent?.lat ?? null,
        lon: referent?.lon ?? null,
        type: kind,
        ...country,
      }
    })
  const document = { id: 'seed', text: readFileSync(file, 'utf8'), published: seed.dct.value, toponyms }
  return { name: 'seed', kinds: NAMES_AND_PEOPLE, documents: [document] }
}
