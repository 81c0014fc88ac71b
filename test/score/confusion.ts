import { type MentionKind, overlaps, type Span } from '../../src/index.ts'
import type { GoldDocument } from './gold.ts'
import { groupBy } from './group-by.ts'

/** What a toponym was read as: the kind of the mention on it, or that there is none. */
export type ReadAs = MentionKind | 'missed'

/** How often toponyms of each of a corpus' own classes were read as mentions of each kind. */
export type Confusion = Readonly<Record<string, Readonly<Partial<Record<ReadAs, number>>>>>

/** A toponym's class, and what it was read as. */
export interface TypedReading {
  readonly type: string
  readonly readAs: ReadAs
}

/** What each toponym with a class was read as, by mentions of all kinds: one of its very span before one that shares a letter. */
export function readingsOf(
  { toponyms }: GoldDocument,
  mentions: readonly (Span & { readonly kind: MentionKind })[],
): TypedReading[] {
  return toponyms.flatMap(toponym => {
    if (!toponym.type) return []
    const on = mentions.filter(mention => overlaps(mention, toponym))
    const same = on.find(({ start, end }) => start === toponym.start && end === toponym.end)
    return [{ type: toponym.type, readAs: (same ?? on[0])?.kind ?? 'missed' }]
  })
}

/** Counts the readings, class by class. */
export const confusionOf = (readings: readonly TypedReading[]): Confusion =>
  Object.fromEntries(
    [...groupBy(readings, ({ type }) => type)]
      .sort()
      .map(([type, of]) => [
        type,
        Object.fromEntries([...groupBy(of, ({ readAs }) => readAs)].map(([kind, all]) => [kind, all.length])),
      ]),
  )
