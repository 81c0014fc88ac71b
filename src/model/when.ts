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
  /**
   * `date` names a day, month or year; `time` an hour or part of a day; `duration` a length; `relation` an offset to another
   * event ("three days before"); `set` repeats.
   */
  readonly type: 'date' | 'time' | 'duration' | 'relation' | 'set'
  /** TimeML-like value: `2020-01-24`, `2020-W04`, `P3D`, `2011-10/2011-12`, `T20:30`, `2020-01-24T20:30`. */
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

/** An hour of the day, or the hours of a part of it, as told. */
export interface Clock {
  /** First and last possible minute, `00:00` to `24:00`; the same where told to the minute. Of the zone, or local. */
  readonly from: string
  readonly to: string
  /** "GMT", "local time": the zone as told; left out where none is. */
  readonly zone?: string
  /** "early morning", "night": the part of the day, where no hour is told. */
  readonly part?: string
}

/** A temporal expression of type `time`. */
export interface ClockTime extends Timex {
  readonly clock: Clock
  /** The date it is told with: "Saturday" of "8 p.m. Saturday". */
  readonly dateId?: string
}

/** The time of day an event happened at. */
export interface EventClock extends Clock {
  readonly timeIds: readonly string[]
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
