import { daysOf, storyTime } from '../../app/story-time.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { type Axis, makeAxis } from './axis.ts'
import { type Board, byTelling, isDay, type Plan } from './board.ts'
import { groupByDay, nameColumn, placeColumn } from './columns.ts'
import type { Column, Item, TimelineLayout } from './drawing.ts'
import { Lanes } from './lanes.ts'
import { nameWhereFree, placeMark, planOf } from './marks.ts'
import { LINE, layoutUndated } from './undated.ts'
import { widthOf } from './width.ts'
import type { Track } from './zoom.ts'

const LEFT = 16
const TOP = 22
const FOOT = 26
/** Narrower than this, as on a phone, there is height to spare: rows and dots stand apart for a finger. */
const NARROW = 520
/** Height that the dated events keep before the undated take a second line. */
const DATED = 190
/** Height of the line that says that none has a date; the undated come right after it. */
const NONE_DATED = 34
/** Heights of a row that are tried, the roomiest first. */
const LANES = [36, 30, 26, 22, 18, 15, 14, 13, 12, 11] as const
/** Of those, the first for a wide strip. */
const WIDE = 3
/** More dated events than this, and marks come before names. */
const CROWD = 40

/** Lays every event out on a strip, on an axis `scale` times as wide; those that find no room are counted. */
export function layoutTimeline(story: Story, width: number, height: number, scale = 1): TimelineLayout {
  const dated = story.events.filter(event => daysOf(event) !== null)
  const undated = story.events.filter(event => daysOf(event) === null)
  const top = dated.length > 0 ? DATED : NONE_DATED
  const lines = Math.max(1, 1 + Math.floor((height - FOOT - top) / LINE))
  const rows = layoutUndated(story, undated, width, lines)
  const foot = undated.length > 0 ? FOOT + (rows.undatedLines - 1) * LINE : 6
  const bottom = dated.length > 0 ? height - foot : Math.min(height - foot, NONE_DATED)
  const track = trackOf(story, width)
  const axis = track?.axisAt(scale) ?? null
  const base = { width, height, top: TOP, bottom, axis, ...rows }
  if (!track || !axis) return { ...base, items: [], hidden: 0, laneHeight: LANES[0] }
  return { ...base, ...roomiest(dated, axis, axis.end + track.margin, bottom, width < NARROW) }
}

/** The axis of a story's events at any scale; null where none has a date. */
export function trackOf(story: Story, width: number): Track | null {
  const dated = story.events.filter(event => daysOf(event) !== null)
  const ranges = dated.flatMap(event => daysOf(event) ?? [])
  const time = storyTime(ranges)
  if (!time) return null
  const exact = [...new Set(ranges.filter(r => r.from === r.to).map(r => r.from))].sort((a, b) => a - b)
  const margin = marginOf(dated, width)
  return { width, margin, axisAt: scale => makeAxis(time, exact, LEFT, width - margin, scale) }
}

/** The tallest rows that hold every event; the lowest where none does. */
function roomiest(dated: readonly StoryEvent[], axis: Axis, width: number, bottom: number, narrow: boolean) {
  const lanes = narrow ? LANES : LANES.slice(WIDE)
  const tries = lanes.map(lane => () => layoutDated(dated, { axis, width, bottom, narrow }, lane))
  let best = tries[0]!()
  for (const next of tries.slice(1)) {
    if (best.hidden === 0) break
    best = next()
  }
  return best
}

/** Room at the right for the name of the last day's events; on a narrow strip the name stands at its left. */
function marginOf(dated: readonly StoryEvent[], width: number): number {
  if (width < NARROW) return 22
  const last = dated.reduce((a, b) => (daysOf(b)!.to > daysOf(a)!.to ? b : a))
  const names = dated.filter(event => event.date!.earliest === last.date!.latest && isDay(event))
  const lead = [...names].sort(byTelling)[0]
  const room = lead
    ? Math.max(widthOf(lead.short, 1.06), widthOf(wording().timeline.othersThatDay(99))) + 24
    : 60
  return Math.max(60, Math.min(room, width * 0.22))
}

function layoutDated(
  dated: readonly StoryEvent[],
  strip: Pick<Board, 'axis' | 'width' | 'bottom' | 'narrow'>,
  laneHeight: number,
) {
  const { axis, bottom } = strip
  const board: Board = {
    ...strip,
    lanes: new Lanes(Math.floor((bottom - TOP - 6) / laneHeight)),
    laneHeight,
    y: lane => TOP + 12 + lane * laneHeight,
  }
  const { columns, single } = groupByDay(dated, axis)
  const stood = standColumns(columns, board)
  const edges = columns.map(column => column.x0)
  const plans = single.map(event => planOf(event, axis, edges)).sort(dotsFirst)
  const over = plans.filter(plan => crosses(plan, axis))
  const marked = standMarks([...plans.filter(plan => !over.includes(plan)), ...over], board)
  const items = [...stood.items, ...marked.items]
  return {
    items: plans.length > CROWD ? nameWhereFree(items, plans, board) : items,
    hidden: stood.hidden + marked.hidden,
    laneHeight,
  }
}

/** The fullest columns choose their room first; all stand before any is named. */
function standColumns(columns: readonly Plan[], board: Board) {
  const sorted = [...columns].sort((a, b) => b.events.length - a.events.length)
  const stood = sorted.flatMap(plan => {
    const column = placeColumn(plan, board)
    return column ? [{ plan, column }] : []
  })
  const items: Item[] = []
  let hidden = sorted.reduce((sum, plan) => sum + plan.events.length, 0)
  for (const { plan, column } of stood) {
    const named = nameColumn(column, plan, board)
    items.push(named)
    hidden -= shownIn(named, plan.events.length)
  }
  return { items, hidden }
}

/** Every mark with its name while there are few; what finds no room so is tried once more without. */
function standMarks(plans: readonly Plan[], board: Board) {
  const items: Item[] = []
  const tryAll = (some: readonly Plan[], named: boolean) =>
    some.filter(plan => {
      const item = placeMark(plan, board, named)
      if (item) items.push(item)
      return item === null
    })
  const left = tryAll(tryAll(plans, plans.length <= CROWD), false)
  return { items, hidden: left.length }
}

/** Days before ranges: what is exact stands on top. */
const dotsFirst = (a: Plan, b: Plan) =>
  Number(a.x0 !== a.x1) - Number(b.x0 !== b.x1) || a.x0 - b.x0 || a.x1 - b.x1

/** A column with a label counts all it stands for; one without shows only its dots. */
const shownIn = (column: Column, all: number) => (column.label ? all : column.dots.length)

const crosses = (plan: Plan, axis: Axis) => axis.breaks.some(at => plan.x0 < at && plan.x1 > at)
