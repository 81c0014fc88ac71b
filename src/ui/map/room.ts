import type { Point } from './frame.ts'

/** A rectangle of the pane: left, top, right, bottom. */
export type Box = readonly [number, number, number, number]

/** The pane's free space: who comes first takes it, who comes later gives way. */
export interface Room {
  /** Whether a box lies inside the room and nobody has taken any of it. */
  isFree(box: Box): boolean
  /** How many takers a box would cover. */
  count(box: Box): number
  /** Whether a box lies inside the room and would cover marks or lines at most, no words. */
  hidesNoWords(box: Box): boolean
  /** Takes a box, for words unless said otherwise. */
  take(box: Box, by?: 'words' | 'drawing'): void
}

/** An empty room with these bounds. */
export function makeRoom(bounds: Box): Room {
  const taken: Box[] = []
  const words: Box[] = []
  return {
    isFree: box => contains(bounds, box) && !taken.some(other => meet(box, other)),
    hidesNoWords: box => contains(bounds, box) && !words.some(other => meet(box, other)),
    count: box => taken.reduce((sum, other) => sum + (meet(box, other) ? 1 : 0), 0),
    take: (box, by = 'words') => {
      taken.push(box)
      if (by === 'words') words.push(box)
    },
  }
}

/** Whether two boxes share space. */
export const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

/** A box around a point. */
export const around = ({ x, y }: Point, halfWidth: number, halfHeight = halfWidth): Box => [
  x - halfWidth,
  y - halfHeight,
  x + halfWidth,
  y + halfHeight,
]

/** How wide a text will be, in px; the browser measures, tests count letters. */
export type Measure = (text: string, style: TextStyle) => number

/** The map's text styles that need measuring. */
export type TextStyle =
  | 'name'
  | 'note'
  | 'cue'
  | 'country'
  | 'told'
  | 'city'
  | 'major'
  | 'district'
  | 'province'
  | 'land'
  | 'water'

/** A guess at a text's width from its letters, for where nothing can be measured. */
export const guessWidth: Measure = (text, style) => text.length * LETTER[style]

const LETTER: Readonly<Record<TextStyle, number>> = {
  name: 7,
  note: 5.8,
  cue: 6.2,
  country: 9.6,
  told: 12,
  city: 6.2,
  major: 6.8,
  district: 6.6,
  province: 6.8,
  land: 6.8,
  water: 6.6,
}
