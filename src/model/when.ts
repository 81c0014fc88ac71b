import type { Evidence } from './reason.ts'
import type { Span } from './span.ts'

/** One row of date arithmetic: "Dec. 31" → "31 Dec 2019", "the last one before this article". */
export interface DerivationStep {
  readonly from: string
  readonly to: string
  readonly note?: string
}

/** A temporal expression. Dates are ISO `YYYY-MM-DD`. */
export interface Timex extends Span {
  readonly id: string
  readonly surface: string
  /** `date` names a day, month or year; `duration` a length; `relation` an offset to another event ("three days before"); `set` repeats. */
  readonly type: 'date' | 'duration' | 'relation' | 'set'
  /** TimeML-like value: `2020-01-24`, `2020-W04`, `P3D`, `2011-10/2011-12`. */
  readonly value: string
  /** Extended Date/Time Format, '' for durations that are not anchored. */
  readonly edtf: string
  /** First and last possible day; null for a duration or relation that nothing told before anchors. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly derivation: readonly DerivationStep[]
  /** For a relation: which way from the thing it is measured from; days, when the unit is exact. */
  readonly direction?: 'before' | 'after'
  readonly days?: number
}

/** When an event happened. */
export interface EventDate {
  readonly edtf: string
  readonly earliest: string
  readonly latest: string
  readonly evidence: Evidence
  readonly timeIds: readonly string[]
  readonly derivation: readonly DerivationStep[]
}
