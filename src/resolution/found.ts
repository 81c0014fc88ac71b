import type { CuratedPlace } from '../model/knowledge.ts'
import type { Reason } from '../model/reason.ts'
import type { Remembered } from './memory.ts'

/** What a reference without a name turns out to stand for. */
export interface Found {
  readonly places: readonly CuratedPlace[]
  readonly reasons: readonly Reason[]
  /** 0–1, set by hand: 0.9 and more where words beside it say so, 0.6 to 0.75 where only the article does. */
  readonly confidence: number
  readonly antecedent?: Remembered
}

/** One place, for one reason. */
export const foundAt = (
  place: CuratedPlace,
  reason: Reason,
  confidence: number,
  antecedent?: Remembered,
): Found => ({ places: [place], reasons: [reason], confidence, ...(antecedent ? { antecedent } : {}) })

/** The place of an earlier mention. */
export const pointsAt = (one: Remembered, confidence: number): Found =>
  foundAt(
    one.place,
    { rule: 'coreference', words: `Points back at “${one.mention.surface}”`, weight: 20 },
    confidence,
    one,
  )
