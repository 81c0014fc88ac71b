export type Unit =
  | 'hour'
  | 'minute'
  | 'second'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Which one of many: the one the tense points to, the one before, the one now, the one after. */
export type Which = 'near' | 'last' | 'this' | 'next'

export type Part = 'early' | 'mid' | 'late' | 'earlier' | 'later'

/** What the words say, before the article's date is known. A null year, or a null amount, is one the words leave open. */
export type Meaning =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      /** The weekday written beside it, 1 Monday to 7 Sunday. */
      readonly weekday?: number
      readonly which?: Which
      /** "May 26 last year": how many years after the article's. */
      readonly yearShift?: number
      /** "April 9 of that year": how many years after the one of the date told before. */
      readonly toldYear?: number
      /** "today, February 18": how many days after the article's day it is. */
      readonly fromToday?: number
      /** Set where "3/5" could also be the fifth month. */
      readonly unsure?: true
    }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly which?: Which
      readonly yearShift?: number
      readonly toldYear?: number
    }
  /** A day that moves with Easter, so many days after it. */
  | { readonly kind: 'easter'; readonly year: number | null; readonly days: number }
  /** So many days after the nth Monday or Thursday of a month, the last one where nth is 0: "Labor Day", "Black Friday". */
  | {
      readonly kind: 'nth-weekday'
      readonly year: number | null
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly days: number
    }
  | { readonly kind: 'year'; readonly year: number }
  /** A decade or century. */
  | { readonly kind: 'years'; readonly from: number; readonly to: number; readonly value: string }
  | { readonly kind: 'season'; readonly year: number | null; readonly season: number; readonly which?: Which }
  /** The nth of `parts` equal parts of a year: quarters and halves. */
  | { readonly kind: 'portion'; readonly parts: 2 | 4; readonly nth: number; readonly of: Meaning }
  /** "Thursday week" is seven days after the coming Thursday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | 'week' }
  /** Counted from the article: yesterday is day −1, "this week" week 0, "two months ago" month −2. */
  | { readonly kind: 'offset'; readonly unit: Unit; readonly amount: number }
  /** A stretch up to, or from, the article's day: "the past nine years". */
  | {
      readonly kind: 'window'
      readonly unit: Unit
      readonly amount: number | null
      readonly direction: 'past' | 'future'
    }
  | { readonly kind: 'duration'; readonly unit: Unit; readonly amount: number | null }
  /** Counted from another event: "three days before". */
  | {
      readonly kind: 'relation'
      readonly unit: Unit
      readonly amount: number | null
      readonly direction: 'before' | 'after' | 'same'
    }
  | { readonly kind: 'set'; readonly value: string; readonly words: string }
  /** "that month": of the date told before. */
  | { readonly kind: 'again'; readonly unit: Unit }
  | { readonly kind: 'part'; readonly part: Part; readonly of: Meaning }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }

/** Words read as a meaning: tokens `[first, end)`. */
export interface Found {
  readonly first: number
  readonly end: number
  readonly meaning: Meaning
}
