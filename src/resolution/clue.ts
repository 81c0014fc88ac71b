import type { Contender } from './contender.ts'
import type { Circumstances, Group } from './group.ts'

/** One kind of evidence for or against a place: what is seen, and why it counts in words. */
export interface Clue {
  readonly rule: string
  /** The features it looks for, each with a learnt weight in data/weights/resolution.json. */
  readonly features: readonly string[]
  /** Whether what it sees changes while the other names of the article are being decided. */
  readonly changes: boolean
  /** Looks at a name in its article; gives what then looks at its candidates, undefined where there is nothing to be seen of any. */
  look(group: Group, article: Circumstances): Look | undefined
  /** The sentence for the ledger; asked for only where the points are not 0. */
  words(candidate: Contender, group: Group, article: Circumstances): string
}

/** Notes the value of each feature of a candidate in their order, mostly 0 to 1; `seen` is all 0 before. `at` is the candidate's index. */
export type Look = (candidate: Contender, seen: Float64Array, at: number) => void
