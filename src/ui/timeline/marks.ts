import { dayShareOf } from '../../app/event-clock.ts'
import { dayNumber, daysOf } from '../../app/story-time.ts'
import type { StoryEvent } from '../../index.ts'
import { type Axis, isHourly } from './axis.ts'
import { type Board, byTelling, EDGE, isDay, type Plan } from './board.ts'
import type { Bar, Dot, Item, Label } from './drawing.ts'
import { shorter, widthOf } from './width.ts'

/**
 * A point for a day, a bar for more; where the axis shows hours, a point for an hour told, and a bar for a day of which none is.
 * Bars end just short of a column on their last day, so that its dots stay clear.
 */
export function planOf(event: StoryEvent, axis: Axis, edges: readonly number[]): Plan {
  const { from, to } = daysOf(event)!
  const x0 = axis.x(from)
  if (isHourly(axis, to)) {
    const hours = dayShareOf(event)
    const [begin, end] = hours ? [from + hours.from, to + hours.to] : [from, to + 1]
    return { events: [event], x0: axis.x(begin), x1: axis.x(end) }
  }
  if (from === to) return { events: [event], x0, x1: x0 }
  const x1 = Math.max(axis.x(to), x0 + 12)
  const edge = edges.find(at => Math.abs(at - x1) < 8 && at - 8 > x0 + 8)
  return { events: [event], x0, x1: edge === undefined ? x1 : edge - 8 }
}

/** A dot or a bar in the best row that has room for it and, where asked, its name; null where none has. */
export function placeMark(plan: Plan, board: Board, named: boolean): Dot | Bar | null {
  const { lanes, y, axis, width } = board
  const event = plan.events[0]!
  const known = knownAt(event, axis)
  const spots = (named ? labelsOf(plan, known, width, axis.breaks) : [null]).flatMap((label, i) => {
    const marks = known === null ? [plan.x0, plan.x1] : [plan.x0, plan.x1, known - 5, known + 5]
    const edge = plan.x0 === plan.x1 ? 6 : 1
    const from = Math.min(...marks.map(x => x - edge), label?.from ?? Number.POSITIVE_INFINITY)
    const to = Math.max(...marks.map(x => x + edge), label?.to ?? 0)
    const lane = lanes.find(from, to)
    return lane < 0 ? [] : [{ label, from, to, lane, cost: lane + i * DETOUR + (label?.astray ? ASTRAY : 0) }]
  })
  const best = spots.sort((a, b) => a.cost - b.cost)[0]
  if (!best) return null
  lanes.take(best.lane, best.from, best.to)
  const base = { id: event.id, y: y(best.lane), label: best.label?.label ?? null }
  if (plan.x0 === plan.x1) return { kind: 'dot', x: plan.x0, ...base }
  return { kind: 'bar', x0: plan.x0, x1: plan.x1, soft: softOf(event), known, ...base }
}

/** A name on its second-best side is worth as much as this many rows further down. */
const DETOUR = 1.6
/** A name that runs into another time is worth as much as this many. */
const ASTRAY = 8

interface Wanted {
  readonly label: Label
  readonly from: number
  readonly to: number
  /** Whether it runs over a break: it would stand in another time. */
  readonly astray?: boolean
}

/** Right of a dot, inside a bar, then wherever the words still fit on the page. */
function labelsOf(plan: Plan, known: number | null, width: number, breaks: readonly number[]): Wanted[] {
  const words = plan.events[0]!.short
  const room = widthOf(words) + 4
  const inside = known === null ? plan.x0 + 6 : known + 9
  const dot = plan.x0 === plan.x1
  const starts = [...(!dot && inside + room <= plan.x1 + 4 ? [inside] : []), dot ? plan.x0 + 9 : plan.x1 + 5]
  if (!dot && inside + room > plan.x1 + 4 && plan.x1 - plan.x0 > 60) starts.unshift(inside)
  const wanted = starts.map(
    (x): Wanted => ({
      label: { words, x, anchor: 'start' },
      from: x - 4,
      to: x + room,
    }),
  )
  const end = plan.x0 - (dot ? 9 : 5)
  // Before a bar near the strip's edge the words may be cut short: those of a dot stand at its right.
  const before = dot ? words : (shorter(words).find(one => end - widthOf(one) - 4 >= EDGE) ?? words)
  const from = end - widthOf(before) - 4
  wanted.push({ label: { words: before, x: end, anchor: 'end' }, from, to: end + 4 })
  const over = (one: Wanted) =>
    breaks.some(at => one.label.x < at !== plan.x0 < at || (one.from < at && one.to > at))
  return wanted
    .filter(one => one.from >= EDGE && one.to <= width)
    .map(one => ({ ...one, astray: over(one) }))
    .sort((a, b) => Number(a.astray) - Number(b.astray))
}

/** Long ranges began when they say; a range of days only bounds the day. */
function softOf(event: StoryEvent): Bar['soft'] {
  const { edtf } = event.date!
  if (edtf.startsWith('..')) return 'start'
  if (edtf.endsWith('..')) return 'end'
  const { from, to } = daysOf(event)!
  return to - from > 400 ? 'end' : 'both'
}

/** The day known besides, where the text leaves it open. */
function knownAt(event: StoryEvent, axis: Axis): number | null {
  const known = event.reference?.date
  if (!known || known.earliest !== known.latest || isDay(event)) return null
  const day = dayNumber(known.earliest)
  return Number.isFinite(day) ? axis.x(day) : null
}

/** In a crowd, names come last: for the events told most, wherever nothing stands to the right. */
export function nameWhereFree(items: readonly Item[], plans: readonly Plan[], board: Board): Item[] {
  const { lanes, y, laneHeight, width } = board
  const events = new Map(plans.map(plan => [plan.events[0]!.id, plan.events[0]!]))
  const named = new Map<string, Label>()
  const candidates = items.filter(item => item.kind !== 'column')
  for (const item of [...candidates].sort((a, b) => byTelling(events.get(a.id)!, events.get(b.id)!))) {
    const words = events.get(item.id)!.short
    const lane = Math.round((item.y - y(0)) / laneHeight)
    const x = item.kind === 'dot' ? item.x + 9 : item.x1 + 5
    const to = x + widthOf(words) + 4
    const from = (item.kind === 'dot' ? item.x : item.x1) + 6
    if (to > width || !lanes.free(lane, from, to)) continue
    lanes.take(lane, from, to)
    named.set(item.id, { words, x, anchor: 'start' })
  }
  return items.map(item => (item.kind === 'column' ? item : { ...item, label: named.get(item.id) ?? null }))
}
