import { daysOf } from '../../app/story-time.ts'
import type { StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { type Axis, isHourly } from './axis.ts'
import { type Board, byTelling, EDGE, isDay, type Plan } from './board.ts'
import type { Column, Label } from './drawing.ts'
import { shorter, widthOf } from './width.ts'

/** Days nearer to each other than this stand in a column, if there are three events. */
const NEAR = 12
/** Px from file to file of a column. */
const FILE = 11
/** Px that a column's name and count take. */
const LABEL = 26

/** Parts the events that stand in columns from those that stand alone, as all do where a day is hours wide. */
export function groupByDay(
  dated: readonly StoryEvent[],
  axis: Axis,
): { columns: Plan[]; single: StoryEvent[] } {
  const exact = dated.filter(event => isDay(event) && !isHourly(axis, daysOf(event)!.from))
  const sorted = exact.map(event => ({ event, x: axis.x(daysOf(event)!.from) })).sort((a, b) => a.x - b.x)
  const groups: { event: StoryEvent; x: number }[][] = []
  for (const one of sorted) {
    const last = groups.at(-1)
    if (last && one.x - last[0]!.x < NEAR) last.push(one)
    else groups.push([one])
  }
  const many = groups.filter(some => some.length > 2)
  const columns = many.map(some => ({
    events: some.map(one => one.event).sort(byTelling),
    x0: some[0]!.x,
    x1: some.at(-1)!.x,
  }))
  const inColumns = new Set(columns.flatMap(column => column.events))
  return { columns, single: dated.filter(event => !inColumns.has(event)) }
}

/** A column of dots, not yet named; null where something is in the way. */
export function placeColumn(plan: Plan, board: Board): Column | null {
  const { lanes, y, laneHeight, bottom, width } = board
  const step = stepOf(plan.events.length, board)
  const perFile = Math.max(1, Math.floor((bottom - y(0) - 6) / step) + 1)
  const files = Math.min(4, Math.ceil(plan.events.length / perFile))
  const middle = (plan.x0 + plan.x1) / 2
  const reaches = (files - 1) * FILE
  // At the end of the strip the files stand to the left.
  const x = middle + reaches + 6 > width ? middle - reaches : middle
  const dots = plan.events.slice(0, files * perFile).map((event, i) => ({
    id: event.id,
    x: x + Math.floor(i / perFile) * FILE,
    y: y(0) + (i % perFile) * step,
  }))
  const end = x + reaches
  const reach = Math.min(lanes.count, Math.ceil((Math.min(perFile, dots.length) * step) / laneHeight))
  for (let lane = 0; lane < reach; lane++) if (!lanes.free(lane, x - 6, end + 6)) return null
  for (let lane = 0; lane < reach; lane++) lanes.take(lane, x - 6, end + 6)
  return { kind: 'column', dots, label: null, labelY: y(0), more: '' }
}

/** Names the first event of a column and counts the others, where there is room beside its dots. */
export function nameColumn(column: Column, plan: Plan, board: Board): Column {
  const rest = plan.events.length - 1
  const { othersThatDay, others } = wording().timeline
  const more = sameDay(plan.events) ? othersThatDay(rest) : others(rest)
  const xs = column.dots.map(dot => dot.x)
  const low = Math.max(...column.dots.map(dot => dot.y))
  for (let lane = 0; lane < board.lanes.count && board.y(lane) <= low; lane++) {
    const label = columnLabel([plan.events[0]!.short, more], Math.min(...xs), Math.max(...xs), lane, board)
    if (label) return { ...column, label, labelY: board.y(lane), more }
  }
  return column
}

/** Px from dot to dot: close, but a finger's width apart where the strip has the height. */
const stepOf = (dots: number, { narrow, bottom, y }: Board) =>
  narrow ? Math.max(NEAR, Math.min(26, Math.floor((bottom - y(0) - 6) / Math.max(1, dots - 1)))) : NEAR

const sameDay = (events: readonly StoryEvent[]) =>
  events.every(event => event.date!.earliest === events[0]!.date!.earliest)

/** Right of the dots, else left of them, in full or cut short. */
function columnLabel(
  [words, more]: [string, string],
  x: number,
  end: number,
  first: number,
  board: Board,
): Label | null {
  const { lanes, laneHeight, width } = board
  const rows = Array.from({ length: Math.ceil(LABEL / laneHeight) }, (_, i) => first + i)
  for (const short of shorter(words)) {
    const room = Math.max(widthOf(short, 1.06), widthOf(more)) + 10
    const sides: [number, number, 'start' | 'end', number][] = [
      [end + 6, end + 8 + room, 'start', end + 10],
      [x - 8 - room, x - 6, 'end', x - 10],
    ]
    for (const [from, to, anchor, at] of sides) {
      if (from < EDGE || to > width || !rows.every(lane => lane >= lanes.count || lanes.free(lane, from, to)))
        continue
      for (const lane of rows) lanes.take(lane, from, to)
      return { words: short, x: at, anchor }
    }
  }
  return null
}
