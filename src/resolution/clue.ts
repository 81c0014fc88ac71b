import type { CuratedPlace } from '../model/knowledge.ts'
import type { Circumstances, Group } from './group.ts'

/** One kind of evidence for or against a place: points, and why in words. */
export interface Clue {
  readonly rule: string
  /** Whether it weighs the same however the other names are decided; it is then asked once and not in every round. */
  readonly steady?: true
  /** Points for (positive) or against (negative) this place; 0 where the clue says nothing. */
  weigh(candidate: CuratedPlace, group: Group, article: Circumstances): number
  /** The sentence for the ledger; asked for only where the weight is not 0. */
  words(candidate: CuratedPlace, group: Group, article: Circumstances): string
}
