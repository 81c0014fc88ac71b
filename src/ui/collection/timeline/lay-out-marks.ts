import type { TimeMark } from '../../../app/collection/timeline.ts'
import type { Axis } from '../../timeline/axis.ts'

/** A dot of the strip: an event, and who dates it so. */
export interface MarkDot {
  readonly mark: TimeMark
  readonly x: number
  readonly y: number
}

/** Events too many for dots, counted. */
export interface MarkBar {
  readonly x: number
  readonly width: number
  /** Px from the foot. */
  readonly height: number
  readonly count: number
  /** How many of them each article tells, by its position; those all told by others are left out. */
  readonly tellings: ReadonlyMap<number, number>
  readonly from: number
  readonly to: number
}

/** The marks of a strip where they stand: dots over each other, or, where those would not fit, bars. */
export type LaidMarks =
  | { readonly kind: 'dots'; readonly radius: number; readonly dots: readonly MarkDot[] }
  | { readonly kind: 'bars'; readonly bars: readonly MarkBar[] }

/** Px of the room for marks: their foot, and how high they may rise. */
export interface MarkRoom {
  readonly left: number
  readonly width: number
  readonly foot: number
  readonly height: number
}

/** Radii of dots that are tried, the largest first. */
const RADII = [5, 4, 3] as const
/** Px between two dots. */
const GAP = 2
/** Px of a bar with the gap beside it. */
const BAR = 6

/** Stands the marks on the axis, `left` px of which lie before the strip; those outside it are left out. */
export function layOutMarks(marks: readonly TimeMark[], axis: Axis, room: MarkRoom): LaidMarks {
  for (const radius of RADII) {
    const dots = layDots(marks, axis, room, radius)
    if (dots) return { kind: 'dots', radius, dots }
  }
  return { kind: 'bars', bars: layBars(marks, axis, room) }
}

/** Where a day stands: its middle, as it is hours wide when seen from near. */
const middleOf = ({ days }: TimeMark, axis: Axis, left: number) =>
  axis.x(days.from) + Math.max(0, axis.dayWidth(days.from) / 2) - left

/** A column a day, from the foot up; null where one would be too high. */
function layDots(marks: readonly TimeMark[], axis: Axis, room: MarkRoom, radius: number): MarkDot[] | null {
  const step = 2 * radius + GAP
  const heights = new Map<number, number>()
  const dots: MarkDot[] = []
  for (const mark of marks) {
    const x = middleOf(mark, axis, room.left)
    if (x < -radius || x > room.width + radius) continue
    const column = Math.floor(x / step)
    const height = heights.get(column) ?? 0
    heights.set(column, height + 1)
    if ((height + 1) * step > room.height) return null
    dots.push({ mark, x: column * step + step / 2, y: room.foot - height * step - step / 2 })
  }
  return dots
}

function layBars(marks: readonly TimeMark[], axis: Axis, room: MarkRoom): MarkBar[] {
  const bins = new Map<number, TimeMark[]>()
  for (const mark of marks) {
    const x = middleOf(mark, axis, room.left)
    if (x < 0 || x > room.width) continue
    const bin = Math.floor(x / BAR)
    const all = bins.get(bin)
    if (all) all.push(mark)
    else bins.set(bin, [mark])
  }
  const most = [...bins.values()].reduce((most, all) => Math.max(most, all.length), 1)
  return [...bins].map(([bin, all]) => ({
    x: bin * BAR,
    width: BAR - 1,
    // A day of one event must be seen beside one of thousands.
    height: Math.max(2, (room.height * all.length) / most),
    count: all.length,
    tellings: tellingsOf(all),
    from: all[0]!.days.from,
    to: all.at(-1)!.days.to,
  }))
}

function tellingsOf(marks: readonly TimeMark[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { reports } of marks)
    for (const report of reports) counts.set(report, (counts.get(report) ?? 0) + 1)
  return new Map([...counts].sort(([a], [b]) => a - b))
}

/** The dot or bar under a point; null for none. */
export function markAt(laid: LaidMarks, x: number, y: number): MarkDot | MarkBar | null {
  if (laid.kind === 'bars') return laid.bars.find(bar => x >= bar.x - 1 && x <= bar.x + bar.width + 1) ?? null
  const near = laid.radius + 3
  let best: MarkDot | null = null
  let least = near
  for (const dot of laid.dots) {
    const far = Math.hypot(dot.x - x, dot.y - y)
    if (far < least) {
      best = dot
      least = far
    }
  }
  return best
}
