import type { MapLink } from '../../app/map-links.ts'
import type { Frame, Point } from './frame.ts'
import { around, type Box, type Measure, meet, type Room } from './room.ts'

/** Where a link's end is in the pane. */
export interface End extends Point {
  /** Px kept free around it. */
  readonly gap: number
}

/** A link drawn as a bent line with a head at its consequence. */
export interface Arc {
  readonly link: MapLink
  readonly from: Point
  readonly to: Point
  readonly control: Point
  /** Degrees the head points to. */
  readonly turn: number
  /** Points along it, for others to keep clear of. */
  readonly trace: readonly Point[]
  /** Drawn at full strength and with its cue. */
  readonly strong: boolean
}

/** An arc's words, where they stand. */
export interface Cue {
  readonly arc: Arc
  readonly at: Point
}

const SHORTEST = 56
const CUE_NEEDS = 96
/** How far an arc may bow, as a part of its length; gentle first. */
const BENDS = [0.12, -0.12, 0.22, -0.22, 0.34, -0.34, 0.48, -0.48, 0.62, -0.62, 0.76, -0.76]

/** Whether a link's ends are both in view and far enough apart for an arc. */
export function isLong(link: MapLink, ends: ReadonlyMap<string, End>): boolean {
  const [from, to] = [ends.get(link.from), ends.get(link.to)]
  return from !== undefined && to !== undefined && Math.hypot(to.x - from.x, to.y - from.y) >= SHORTEST
}

/**
 * Bends every arc so that it keeps clear of markers, labels and the arcs before it.
 * Links come weightiest first; those whose ends are not both in `ends` are left out.
 */
export function bendArcs(
  links: readonly MapLink[],
  ends: ReadonlyMap<string, End>,
  strong: ReadonlySet<string>,
  frame: Frame,
  room: Room,
): Arc[] {
  const choices = links.flatMap(link => {
    if (!isLong(link, ends)) return []
    const [from, to] = [ends.get(link.from)!, ends.get(link.to)!]
    // A faint arc is not worth a long search.
    const bends = strong.has(link.id) ? BENDS : BENDS.slice(0, 4)
    return [bends.map(bend => choice(bow(link, from, to, bend, strong.has(link.id)), bend, frame, room))]
  })
  const [first = [], ...rest] = choices
  // Whoever chooses first binds the others: where there are few, each way to begin is tried.
  const starts = choices.length <= FEW ? first.map(one => [one]) : [first]
  const tries = starts.map(start => settle(start.length > 0 ? [start, ...rest] : rest, first))
  return tries
    .reduce((a, b) => (a.cost <= b.cost ? a : b), { arcs: [] as readonly Arc[], cost: Infinity })
    .arcs.slice()
}

const FEW = 5
const SEVERAL = 12
const ROUNDS = 2

/** Lets each arc choose in turn, then a few choose again, knowing the rest. */
function settle(choices: readonly (readonly Choice[])[], first: readonly Choice[]) {
  const arcs: Arc[] = []
  for (const options of choices) arcs.push(best(options, arcs))
  const all = [first, ...choices.slice(1)]
  for (let round = 0; round < ROUNDS && arcs.length <= SEVERAL; round++)
    all.forEach((options, i) => {
      if (options.length > 0)
        arcs[i] = best(
          options,
          arcs.filter((_, j) => j !== i),
        )
    })
  const alone = (arc: Arc, i: number) => all[i]?.find(one => one.arc === arc)?.alone ?? 0
  const cost = arcs.reduce((sum, arc, i) => sum + alone(arc, i) + amongst(arc, arcs.slice(0, i)), 0)
  return { arcs, cost }
}

interface Choice {
  readonly arc: Arc
  /** What it costs by itself. */
  readonly alone: number
}

function best(options: readonly Choice[], others: readonly Arc[]): Arc {
  const costs = options.map(({ arc, alone }) => alone + amongst(arc, others))
  return options[costs.indexOf(Math.min(...costs))]!.arc
}

/** Puts each strong arc's cue on it, near its middle, where there is room. Takes the room it uses. */
export function placeCues(
  arcs: readonly Arc[],
  room: Room,
  measure: Measure,
  marks: readonly Point[] = [],
): Cue[] {
  const cues: Cue[] = []
  for (const arc of arcs) {
    const length = Math.hypot(arc.to.x - arc.from.x, arc.to.y - arc.from.y)
    if (!arc.strong || !arc.link.cue || length < CUE_NEEDS - 32) continue
    const half = measure(arc.link.cue, 'cue') / 2 + 4
    const spots = cueSpots(arc, half).map(at => ({ at, box: around(at, half, 9) }))
    // Words over words, or cut by a mark, are read by nobody: the card has the cue too.
    const open = spots.filter(
      ({ box }) => room.hidesNoWords(box) && !marks.some(mark => meet(box, around(mark, MARK))),
    )
    const counts = open.map(({ box }) => room.count(box))
    const best = open[counts.indexOf(Math.min(...counts))]
    if (!best) continue
    room.take(best.box)
    cues.push({ arc, at: best.at })
  }
  return cues
}

/** Half of a mark, px. */
const MARK = 8

/** On the line from its middle outwards, then beside it. */
const cueSpots = (arc: Arc, half: number): Point[] =>
  [0, half + 6, -half - 6, half + 20, -half - 20].flatMap(aside =>
    ALONG.map(t => along(arc, t)).map(({ x, y }) => ({ x: x + aside, y })),
  )

const ALONG = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72]

function bow(link: MapLink, a: End, b: End, bend: number, strong: boolean): Arc {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const control = { x: (a.x + b.x) / 2 - dy * bend, y: (a.y + b.y) / 2 + dx * bend }
  const from = toward(a, control, a.gap)
  const to = toward(b, control, b.gap + 2)
  const turn = (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI
  const bare = { link, from, to, control, turn, strong, trace: [] }
  return { ...bare, trace: STEPS.map(t => along(bare, t)) }
}

const STEPS = Array.from({ length: 17 }, (_, i) => i / 16)

const toward = (from: Point, to: Point, by: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by }
}

function along({ from, control, to }: Pick<Arc, 'from' | 'control' | 'to'>, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
}

/** Low is good: gently bent, in view, over nothing, its cue where it can be read. */
function choice(arc: Arc, bend: number, frame: Frame, room: Room): Choice {
  const covered = arc.trace.slice(2, -2).reduce((sum, point) => sum + room.count(around(point, 4)), 0)
  const out = arc.trace.filter(
    ({ x, y }) => x < 6 || y < 6 || x > frame.right - 6 || y > frame.bottom - 6,
  ).length
  const hidden = arc.strong ? room.count(around(arc.trace[8]!, 44, 9)) : 0
  return { arc, alone: Math.abs(bend) * 3 + covered * 3 + out * 3 + hidden * 1.5 }
}

/** What it costs to cross others, to run along them, or to have cues side by side. */
function amongst(arc: Arc, others: readonly Arc[]): number {
  const middle = arc.trace[8]!
  return others.reduce((sum, other) => {
    const crossed = crossings(arc.trace, other.trace)
    const by = other.trace[8]!
    const beside = arc.strong && Math.abs(by.x - middle.x) < 92 && Math.abs(by.y - middle.y) < 34 ? 1 : 0
    return sum + crossed * 3 + beside * 3 + (runsAlong(arc, other) ? 3 : 0) + (leaveAlike(arc, other) ? 2 : 0)
  }, 0)
}

function crossings(a: readonly Point[], b: readonly Point[]): number {
  if (!meet(extent(a), extent(b))) return 0
  let count = 0
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++) if (cross(a[i - 1]!, a[i]!, b[j - 1]!, b[j]!)) count++
  return count
}

function extent(trace: readonly Point[]): Box {
  const xs = trace.map(point => point.x)
  const ys = trace.map(point => point.y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0
}

/** Whether two arcs leave, or reach, one place in nearly the same direction. */
const leaveAlike = (a: Arc, b: Arc) =>
  (a.link.from === b.link.from && narrow(a.from, a.control, b.from, b.control)) ||
  (a.link.to === b.link.to && narrow(a.to, a.control, b.to, b.control))

function narrow(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = Math.atan2(b.y - a.y, b.x - a.x) - Math.atan2(d.y - c.y, d.x - c.x)
  return Math.cos(turn) > 0.88
}

/** Whether two arcs would read as one: their middles nearly touch. */
const runsAlong = (a: Arc, b: Arc) =>
  [4, 8, 12].filter(i => b.trace.some(p => Math.hypot(p.x - a.trace[i]!.x, p.y - a.trace[i]!.y) < 10))
    .length > 1

/** A path's `d` for an arc. */
export const arcPath = ({ from, control, to }: Arc): string =>
  `M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}`
