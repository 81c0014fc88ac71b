import type { MapPlace } from '../../app/map-view.ts'
import type { Geometry } from '../../index.ts'
import type { Frame } from './frame.ts'
import { linesOf, path } from './regions.ts'

/** Outlines by the ids of places. */
export type Outlines = Readonly<Record<string, Geometry>>

/** A province or state as it lies in the pane. */
export interface Division {
  readonly place: MapPlace
  readonly path: string
}

/** Px: a smaller outline is hidden by its own mark. */
const SMALLEST = 16

/** The outlines of the story's provinces and states: like countries, they are more than a point somewhere in them. */
export function drawDivisions(points: readonly MapPlace[], outlines: Outlines, frame: Frame): Division[] {
  return points.flatMap(place => {
    const outline = Object.hasOwn(outlines, place.id) ? outlines[place.id] : undefined
    const lines = linesOf(outline, frame)
    return isSeen(lines, frame) ? [{ place, path: lines.map(line => `${path(line)}Z`).join('') }] : []
  })
}

/** Whether any of it is in view, and large enough. */
function isSeen(lines: ReturnType<typeof linesOf>, { width, height }: Frame): boolean {
  const [xs, ys] = [lines.flat().map(({ x }) => x), lines.flat().map(({ y }) => y)]
  const [left, right] = [least(xs), most(xs)]
  const [top, bottom] = [least(ys), most(ys)]
  if (Math.max(right - left, bottom - top) < SMALLEST) return false
  return left < width && right > 0 && top < height && bottom > 0
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity)
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity)
