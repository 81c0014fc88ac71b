import type { MentionRecord } from '../../src/cli/mention-record.ts'
import { overlaps, type Span } from '../../src/index.ts'
import type { GoldDocument, GoldToponym } from './gold.ts'
import { kilometres, NEAR_KM, type Point } from './measures.ts'

/** What the pipeline found, as `placeline batch` writes it. */
export type Found = Pick<
  MentionRecord,
  'start' | 'end' | 'surface' | 'kind' | 'name' | 'lat' | 'lon' | 'country' | 'confidence'
>

/** A mention beside the toponym it was matched with. */
export interface Pair {
  readonly found: Found
  readonly toponym: GoldToponym | null
  readonly exact: boolean
}

/** A mention with a point, and whether it is right from end to end; `hit` is the toponym it accounts for. */
export interface Judged {
  readonly found: Found
  readonly hit: GoldToponym | null
}

/** One document, compared. */
export interface Comparison {
  readonly document: GoldDocument
  /** All mentions, in reading order. */
  readonly pairs: readonly Pair[]
  /** The mentions that count from end to end. */
  readonly judged: readonly Judged[]
}

/** The point of a mention or toponym that has one. */
export const pointOf = ({ lat, lon }: { lat: number | null; lon: number | null }): Point | null =>
  Number.isFinite(lat) && Number.isFinite(lon) ? { lat: lat!, lon: lon! } : null

/** Kilometres between a mention and a toponym; null where either has no point. */
export function distance(found: Found, toponym: GoldToponym): number | null {
  const [here, there] = [pointOf(found), pointOf(toponym)]
  return here && there ? kilometres(here, there) : null
}

/** Compares what was found in a document with what its annotators marked. */
export function compare(document: GoldDocument, mentions: readonly Found[]): Comparison {
  const found = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return { document, pairs: pairUp(found, document.toponyms), judged: judge(found, document.toponyms) }
}

/** One to one: the same span first, then the first free toponym that shares a letter. */
function pairUp(found: readonly Found[], toponyms: readonly GoldToponym[]): Pair[] {
  const bySpan = new Map(toponyms.map(toponym => [spanKey(toponym), toponym]))
  const taken = new Set<GoldToponym>()
  const take = (toponym: GoldToponym | undefined) => {
    if (!toponym || taken.has(toponym)) return null
    taken.add(toponym)
    return toponym
  }
  const exact = found.map(one => take(bySpan.get(spanKey(one))))
  return found.map((one, i) => {
    const same = exact[i]!
    const near = same ?? take(toponyms.find(toponym => !taken.has(toponym) && overlaps(one, toponym)))
    return { found: one, toponym: near, exact: same !== null }
  })
}

const spanKey = ({ start, end }: Span) => `${start}-${end}`

/**
 * From end to end: a mention with a point is right if a free toponym that it overlaps lies within 161 km.
 * Where annotators marked a place but knew no point, nobody can tell: such mentions do not count.
 */
function judge(found: readonly Found[], toponyms: readonly GoldToponym[]): Judged[] {
  const taken = new Set<GoldToponym>()
  return found.flatMap(one => {
    const touched = toponyms.filter(toponym => overlaps(one, toponym))
    if (!pointOf(one) || (touched.length > 0 && touched.every(toponym => !pointOf(toponym)))) return []
    const hit = touched.find(toponym => !taken.has(toponym) && isNear(one, toponym)) ?? null
    if (hit) taken.add(hit)
    return [{ found: one, hit }]
  })
}

function isNear(found: Found, toponym: GoldToponym): boolean {
  const far = distance(found, toponym)
  return far !== null && far <= NEAR_KM
}
