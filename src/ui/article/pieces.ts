import { type Mention, overlaps, type Span } from '../../index.ts'

/** Words some other thing than a mention points to: an event's trigger or a date. */
export interface Spot extends Span {
  readonly kind: 'event' | 'time'
  readonly id: string
}

/** Words that no mention divides, with the events and dates they belong to. */
export interface Words extends Span {
  readonly kind: 'words'
  readonly events: readonly string[]
  readonly times: readonly string[]
}

/** A mention with its words, and the mentions inside it. */
export interface Marked {
  readonly kind: 'mention'
  readonly mention: Mention
  readonly pieces: readonly Piece[]
}

/** What a paragraph is made of. */
export type Piece = Words | Marked

/**
 * A stretch of the article as words and nested mentions; `mentions` in reading order, the longer first.
 * Where two mentions cross, the second keeps only what lies inside the first.
 */
export function piecesOf(span: Span, mentions: readonly Mention[], spots: readonly Spot[]): Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  for (let i = 0; i < mentions.length; ) {
    const mention = mentions[i++]!
    const start = Math.max(mention.start, at)
    const end = Math.min(mention.end, span.end)
    if (end <= start) continue
    const inner: Mention[] = []
    while (i < mentions.length && mentions[i]!.start < end) inner.push(mentions[i++]!)
    pieces.push(...wordsOf({ start: at, end: start }, spots))
    pieces.push({ kind: 'mention', mention, pieces: piecesOf({ start, end }, inner, spots) })
    at = end
  }
  return [...pieces, ...wordsOf({ start: at, end: span.end }, spots)]
}

/** Cuts plain words wherever a trigger or a date begins or ends. */
function wordsOf(span: Span, spots: readonly Spot[]): Words[] {
  if (span.end <= span.start) return []
  const inside = spots.filter(spot => overlaps(spot, span))
  const cuts = new Set([span.start, span.end])
  for (const spot of inside) {
    cuts.add(Math.max(spot.start, span.start))
    cuts.add(Math.min(spot.end, span.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!
    const here = inside.filter(spot => spot.start < end && spot.end > start)
    const ids = (kind: Spot['kind']) => here.filter(spot => spot.kind === kind).map(spot => spot.id)
    return { kind: 'words', start, end, events: ids('event'), times: ids('time') }
  })
}
