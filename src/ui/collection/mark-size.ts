import { LETTERED } from './letters.ts'

/** Half a lettered mark, and from one to the next, px. */
export const HALF = 8
export const STEP = 14
/** Radius of a mark without letters: of one article, and added by the root of more, px. */
const LEAST = 2.6
const MORE = 1.1
const LARGEST = 16

/** How far a mark reaches from its place, px: letters in a row in a small collection, a size in a large one. */
export const reachOf = (reports: number, all: number): number =>
  all > LETTERED ? radiusOf(reports) : HALF + ((reports - 1) * STEP) / 2

/** Radius of the mark of a place that this many articles speak of, px. */
export const radiusOf = (reports: number): number => Math.min(LARGEST, LEAST + MORE * Math.sqrt(reports))
