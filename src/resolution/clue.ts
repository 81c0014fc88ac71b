import type { CuratedPlace } from '../model/knowledge.ts'
import type { Circumstances, Group } from './group.ts'

/** One kind of evidence for or against a place: what is seen, and why it counts in words. */
export interface Clue {
  readonly rule: string
  /** The features it looks for, each with a learnt weight in data/weights/resolution.json. */
  readonly features: readonly string[]
  /** Whether what it sees changes while the other names of the article are being decided. */
  readonly changes: boolean
  /** The value of each feature in their order, 0 and nothing for what is not seen; mostly 0 to 1. */
  see(candidate: CuratedPlace, group: Group, article: Circumstances): readonly number[]
  /** The sentence for the ledger; asked for only where the points are not 0. */
  words(candidate: CuratedPlace, group: Group, article: Circumstances): string
}

/** What a clue that does not apply sees. */
export const NOTHING: readonly number[] = []
