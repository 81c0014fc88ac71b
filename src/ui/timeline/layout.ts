import { dayNumber, daysOf, storyTime } from '../../app/story-time.ts'
import type { Story, StoryEvent } from '../../index.ts'
import { type Axis, makeAxis } from './axis.ts'
import { Lanes } from './lanes.ts'
import { widthOf } from './width.ts'

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
  readonly y: number
}

/** An event without a date, in the bottom row. */
export interface Undated {
  readonly id: string
  readonly x: number
  readonly words: string
}

/** The strip, ready to be drawn. */
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly axis: Axis | null
  readonly items: readonly (Dot | Bar | Column)[]
  /** Px from row to row. */
  readonly laneHeight: number
  /** Dated events that found no room. */
  readonly hidden: number
  readonly undated: readonly Undated[]
  readonly undatedHidden: number
  readonly undatedEnd: number
}

const LEFT = 16
const TOP = 22
const FOOT = 26
/** Heights of a row that are tried, the roomiest first. */
const LANES = [22, 18, 15, 14, 13, 12, 11] as const
/** More dated events than this, and marks come before names. */
const CROWD = 40
/** Events nearer to each other than this stand in a column, if there are three. */
const NEAR = 12

/** Lays every event out on a strip; those that find no room are counted. */
export function layoutTimeline(story: Story, width: number, height: number): TimelineLayout {
  const dated = story.events.filter(event => daysOf(event) !== null)
  const undated = story.events.filter(event => daysOf(event) === null)
  const bottom = undated.length > 0 ? height - FOOT : height - 6
  const axis = axisOf(dated, width)
  const rows = layoutUndated(story, undated, width)
  if (!axis)
    return { width, height, top: TOP, bottom, axis, items: [], hidden: 0, laneHeight: LANES[0], ...rows }
  return { width, height, top: TOP, bottom, axis, ...roomiest(dated, axis, width, bottom), ...rows }
}

/** The tallest rows that hold every event; the lowest where none does. */
function roomiest(dated: readonly StoryEvent[], axis: Axis, width: number, bottom: number) {
  const tries = LANES.map(lane => () => layoutDated(dated, axis, width, bottom, lane))
  let best = tries[0]!()
  for (const next of tries.slice(1)) {
    if (best.hidden === 0) break
    best = next()
  }
  return best
}

function axisOf(dated: readonly StoryEvent[], width: number): Axis | null {
  const ranges = dated.flatMap(event => daysOf(event) ?? [])
  const time = storyTime(ranges)
  const exact = [...new Set(ranges.filter(r => r.from === r.to).map(r => r.from))].sort((a, b) => a - b)
  return time && makeAxis(time, exact, LEFT, width - marginOf(dated, width))
}

/** Room at the right for the name of the last day's events. */
function marginOf(dated: readonly StoryEvent[], width: number): number {
  const last = dated.reduce((a, b) => (daysOf(b)!.to > daysOf(a)!.to ? b : a))
  const names = dated.filter(event => event.date!.earliest === last.date!.latest && isDay(event))
  const lead = [...names].sort(byTelling)[0]
  const room = lead ? Math.max(widthOf(lead.short, 1.06), widthOf('+ 99 that day')) + 24 : 60
  return Math.max(60, Math.min(room, width * 0.22))
}

const isDay = (event: StoryEvent) => event.date!.earliest === event.date!.latest

/** The room an event or a group of them asks for. */
interface Plan {
  readonly events: readonly StoryEvent[]
  readonly x0: number
  readonly x1: number
}

function layoutDated(
  dated: readonly StoryEvent[],
  axis: Axis,
  width: number,
  bottom: number,
  laneHeight: number,
) {
  const lanes = new Lanes(Math.floor((bottom - TOP - 6) / laneHeight))
  const y = (lane: number) => TOP + 12 + lane * laneHeight
  const { columns, single } = group(dated, axis)
  const items: (Dot | Bar | Column)[] = []
  let hidden = 0
  for (const plan of [...columns].sort((a, b) => b.events.length - a.events.length)) {
    const column = placeColumn(plan, lanes, y, width, bottom)
    if (column) items.push(column)
    hidden += plan.events.length - (column ? shownIn(column, plan.events.length) : 0)
  }
  const edges = columns.map(column => column.x0)
  const plans = single.map(event => planOf(event, axis, edges)).sort(dotsFirst)
  const crowded = plans.length > CROWD
  const left: Plan[] = []
  for (const plan of [...plans.filter(p => !crosses(p, axis)), ...plans.filter(p => crosses(p, axis))]) {
    const item = place(plan, lanes, y, axis, width, !crowded)
    if (item) items.push(item)
    else left.push(plan)
  }
  for (const plan of left) {
    const item = place(plan, lanes, y, axis, width, false)
    if (item) items.push(item)
    else hidden += 1
  }
  return { items: crowded ? nameWhereFree(items, plans, lanes, y, width) : items, hidden, laneHeight }
}

/** Days before ranges: what is exact stands on top. */
const dotsFirst = (a: Plan, b: Plan) =>
  Number(a.x0 !== a.x1) - Number(b.x0 !== b.x1) || a.x0 - b.x0 || a.x1 - b.x1

/** A column with a label counts all it stands for; one without shows only its dots. */
const shownIn = (column: Column, all: number) => (column.label ? all : column.dots.length)

const crosses = (plan: Plan, axis: Axis) => axis.breaks.some(at => plan.x0 < at && plan.x1 > at)

function group(dated: readonly StoryEvent[], axis: Axis): { columns: Plan[]; single: StoryEvent[] } {
  const exact = dated.filter(event => event.date!.earliest === event.date!.latest)
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

/** What is told most often, then first, names the column. */
const byTelling = (a: StoryEvent, b: StoryEvent) =>
  b.triggers.length - a.triggers.length || a.trigger.start - b.trigger.start

function placeColumn(
  plan: Plan,
  lanes: Lanes,
  y: (lane: number) => number,
  width: number,
  bottom: number,
): Column | null {
  const perFile = Math.max(1, Math.floor((bottom - y(0) - 6) / NEAR) + 1)
  const files = Math.min(4, Math.ceil(plan.events.length / perFile))
  const x = (plan.x0 + plan.x1) / 2
  const dots = plan.events.slice(0, files * perFile).map((event, i) => ({
    id: event.id,
    x: x + Math.floor(i / perFile) * 11,
    y: y(0) + (i % perFile) * NEAR,
  }))
  const end = x + (files - 1) * 11
  const reach = Math.min(lanes.count, Math.ceil((Math.min(perFile, dots.length) * NEAR) / (y(1) - y(0))))
  for (let lane = 0; lane < reach; lane++) if (!lanes.free(lane, x - 6, end + 6)) return null
  for (let lane = 0; lane < reach; lane++) lanes.take(lane, x - 6, end + 6)
  const rest = plan.events.length - 1
  const more = `+ ${rest} ${sameDay(plan.events) ? 'that day' : 'more'}`
  const label = columnLabel(plan.events[0]!.short, more, x, end, lanes, width, rowsFor(26, y(1) - y(0)))
  return { kind: 'column', dots, label, more: rest > 0 ? more : '', y: y(0) }
}

/** Rows that so many px take. */
const rowsFor = (px: number, laneHeight: number) =>
  Array.from({ length: Math.ceil(px / laneHeight) }, (_, i) => i)

const sameDay = (events: readonly StoryEvent[]) =>
  events.every(event => event.date!.earliest === events[0]!.date!.earliest)

function columnLabel(
  words: string,
  more: string,
  x: number,
  end: number,
  lanes: Lanes,
  width: number,
  rows: readonly number[],
): Label | null {
  for (const short of shorter(words)) {
    const room = Math.max(widthOf(short, 1.06), widthOf(more)) + 10
    const sides: [number, number, 'start' | 'end', number][] = [
      [end + 6, end + 8 + room, 'start', end + 10],
      [x - 8 - room, x - 6, 'end', x - 10],
    ]
    for (const [from, to, anchor, at] of sides) {
      if (from < 4 || to > width || !rows.every(lane => lane >= lanes.count || lanes.free(lane, from, to)))
        continue
      for (const lane of rows) lanes.take(lane, from, to)
      return { words: short, x: at, anchor }
    }
  }
  return null
}

function* shorter(words: string): Generator<string> {
  yield words
  if (words.length > 16) yield `${words.slice(0, 14).trimEnd()}…`
}

/** Bars end just short of a column on their last day, so that its dots stay clear. */
function planOf(event: StoryEvent, axis: Axis, edges: readonly number[]): Plan {
  const { from, to } = daysOf(event)!
  const x0 = axis.x(from)
  if (from === to) return { events: [event], x0, x1: x0 }
  const x1 = Math.max(axis.x(to), x0 + 12)
  const edge = edges.find(at => Math.abs(at - x1) < 8 && at - 8 > x0 + 8)
  return { events: [event], x0, x1: edge === undefined ? x1 : edge - 8 }
}

function place(
  plan: Plan,
  lanes: Lanes,
  y: (lane: number) => number,
  axis: Axis,
  width: number,
  named: boolean,
): Dot | Bar | null {
  const event = plan.events[0]!
  const known = knownAt(event, axis)
  const spots = (named ? labelsOf(plan, known, width, axis.breaks) : [null]).flatMap((label, i) => {
    const marks = known === null ? [plan.x0, plan.x1] : [plan.x0, plan.x1, known - 5, known + 5]
    const edge = plan.x0 === plan.x1 ? 6 : 1
    const from = Math.min(...marks.map(x => x - edge), label?.from ?? Number.POSITIVE_INFINITY)
    const to = Math.max(...marks.map(x => x + edge), label?.to ?? 0)
    const lane = lanes.find(from, to)
    return lane < 0 ? [] : [{ label, from, to, lane, cost: lane + i * DETOUR }]
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

interface Wanted {
  readonly label: Label
  readonly from: number
  readonly to: number
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
  wanted.push({ label: { words, x: end, anchor: 'end' }, from: end - room, to: end + 4 })
  // A name that runs over a break would stand in another time.
  const over = (one: Wanted) =>
    Number(breaks.some(at => one.label.x < at !== plan.x0 < at || (one.from < at && one.to > at)))
  return wanted.filter(one => one.from >= 0 && one.to <= width).sort((a, b) => over(a) - over(b))
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
  if (!known || known.earliest !== known.latest || event.date!.earliest === event.date!.latest) return null
  const day = dayNumber(known.earliest)
  return Number.isFinite(day) ? axis.x(day) : null
}

/** In a crowd, names come last: for the events told most, wherever nothing stands to the right. */
function nameWhereFree(
  items: readonly (Dot | Bar | Column)[],
  plans: readonly Plan[],
  lanes: Lanes,
  y: (lane: number) => number,
  width: number,
): (Dot | Bar | Column)[] {
  const events = new Map(plans.map(plan => [plan.events[0]!.id, plan.events[0]!]))
  const named = new Map<string, Label>()
  const candidates = items.filter(item => item.kind !== 'column')
  for (const item of [...candidates].sort((a, b) => byTelling(events.get(a.id)!, events.get(b.id)!))) {
    const words = events.get(item.id)!.short
    const lane = Math.round((item.y - y(0)) / (y(1) - y(0)))
    const x = item.kind === 'dot' ? item.x + 9 : item.x1 + 5
    const to = x + widthOf(words) + 4
    const from = (item.kind === 'dot' ? item.x : item.x1) + 6
    if (to > width || !lanes.free(lane, from, to)) continue
    lanes.take(lane, from, to)
    named.set(item.id, { words, x, anchor: 'start' })
  }
  return items.map(item => (item.kind === 'column' ? item : { ...item, label: named.get(item.id) ?? null }))
}

const MODES: Readonly<Record<string, string>> = {
  asserted: '',
  reported: 'reported: ',
  demanded: 'demanded: ',
  conditional: 'conditional: ',
  intended: 'intended: ',
  negated: 'not: ',
}
const MODE_ORDER = Object.keys(MODES)
/** Room kept at the end of the row to say how many are left. */
const MORE_ROOM = 64

function layoutUndated(story: Story, events: readonly StoryEvent[], width: number) {
  const sorted = [...events].sort(
    (a, b) =>
      MODE_ORDER.indexOf(a.modality) - MODE_ORDER.indexOf(b.modality) || a.trigger.start - b.trigger.start,
  )
  const undated: Undated[] = []
  let x = LEFT + 56
  let last = ''
  for (const event of sorted) {
    const words = `${event.modality === last ? '' : (MODES[event.modality] ?? '')}${lowered(event.short, story)}`
    const end = x + 13 + widthOf(words, 1.1) + 14
    const final = undated.length === sorted.length - 1
    if (end > width - (final ? 0 : MORE_ROOM)) break
    undated.push({ id: event.id, x, words })
    last = event.modality
    x = end
  }
  return { undated, undatedHidden: events.length - undated.length, undatedEnd: x }
}

/** In running words a capital is kept only by what the article writes so in the middle of a sentence. */
function lowered(short: string, story: Story): string {
  const first = short.split(' ', 1)[0] ?? ''
  const { text } = story.article
  const at = text.indexOf(first)
  const name = at > 0 && /[a-z,] $/.test(text.slice(Math.max(0, at - 2), at))
  if (name || /^(?:\p{Lu}\.|\p{Lu}{2}|\P{L})/u.test(first)) return short
  return short.charAt(0).toLowerCase() + short.slice(1)
}
