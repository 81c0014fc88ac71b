import type { Axis } from './axis.ts'

/** Where a name stands beside its mark. */
export interface Label {
  readonly words: string
  readonly x: number
  readonly anchor: 'start' | 'end'
}

/** An event of one day. */
export interface Dot {
  readonly kind: 'dot'
  readonly id: string
  readonly x: number
  readonly y: number
  readonly label: Label | null
}

/** An event whose day is not known closer, or that lasted. */
export interface Bar {
  readonly kind: 'bar'
  readonly id: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Which end fades: where the event may have begun later or ended earlier. */
  readonly soft: 'start' | 'end' | 'both'
  readonly label: Label | null
  /** The day known besides the text. */
  readonly known: number | null
}

/** Many events at one spot. */
export interface Column {
  readonly kind: 'column'
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  readonly label: Label | null
  /** "+ 6 that day", '' where none is left to name. */
  readonly more: string
  /** Where its name stands: beside the first dot, or lower where that is taken. */
  readonly labelY: number
}

/** What stands on the strip. */
export type Item = Dot | Bar | Column

/** An event without a date, in the bottom row. */
export interface Undated {
  readonly id: string
  readonly x: number
  /** Its line of the bottom rows, from 0. */
  readonly line: number
  readonly words: string
}

/** The strip, ready to be drawn. */
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly axis: Axis | null
  readonly items: readonly Item[]
  /** Px from row to row. */
  readonly laneHeight: number
  /** Dated events that found no room. */
  readonly hidden: number
  readonly undated: readonly Undated[]
  readonly undatedHidden: number
  readonly undatedEnd: number
  /** Lines of the bottom rows. */
  readonly undatedLines: number
}
