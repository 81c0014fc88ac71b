import type { MapLink } from '../../app/map-links.ts'
import type { MapPlace } from '../../app/map-view.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'
import { type Frame, isVisible, type Point } from './frame.ts'
import { type Box, type Measure, meet } from './room.ts'

/** A point place where it stands in the pane. */
export interface Spot {
  readonly place: MapPlace
  /** Where its marker is drawn. */
  readonly x: number
  readonly y: number
  /** Where it truly is. */
  readonly true: Point
  /** Its row, if it left its place for a column. */
  readonly column: Column | null
  /** Places folded into this one. */
  readonly folded: readonly MapPlace[]
  /** Whether it heads a column standing beside it. */
  readonly heads: Column | null
}

/** Places too near each other to be told apart, standing beside the first of them. */
export interface Column {
  /** -1: left of the place, 1: right of it. */
  readonly way: -1 | 1
  readonly head: Point
  /** Where the rows' markers are. */
  readonly x: number
  readonly ys: readonly number[]
  /** Places that found no row. */
  readonly rest: readonly MapPlace[]
}

/** Below this zoom near places fold into one; above `OPEN` only markers that cover each other leave their place. */
export const FOLD = 5.5
const OPEN = 9

const NEAR = 26
const COVERED = 13
const ASIDE = 64
/** Px from a row to the next. */
export const ROW = 36
/** A row with a line from the row above, and its cue. */
const TIED_ROW = 48
/** More rows than this are a list, not a column. */
const MOST_ROWS = 6

/** The height of what stands at the pane's bottom edge. */
const FOOT = 52
/** On a phone a chip stands there too. */
const PHONE_FOOT = 84

/** Puts every point place into the pane: alone, folded, or in a column. `places` come weightiest first. */
export function layOut(
  places: readonly MapPlace[],
  links: readonly MapLink[],
  frame: Frame,
  measure: Measure,
): Spot[] {
  const groups = gather(places, frame)
  const heads = groups.map(group => group[0]!.at)
  const stacks: Box[] = []
  return groups.flatMap(group => {
    const [head, ...near] = group as [Placed, ...Placed[]]
    if (near.length === 0) return [alone(head)]
    if (frame.zoom < FOLD) return [{ ...alone(head), folded: near.map(one => one.place) }]
    return stack(head, near, links, frame, measure, { heads, stacks })
  })
}

/** What a new column keeps clear of: the places that head groups, and the columns laid out before it, which it joins. */
interface Others {
  readonly heads: readonly Point[]
  readonly stacks: Box[]
}

interface Placed {
  readonly place: MapPlace
  readonly at: Point
}

/** Groups of places near each other; a city heads its group, else the weightiest. */
function gather(places: readonly MapPlace[], frame: Frame): Placed[][] {
  const reach = frame.zoom < OPEN ? NEAR : COVERED
  const cities = places.filter(({ view }) => view.shape === 'city')
  const others = places.filter(({ view }) => view.shape !== 'city')
  const groups: Placed[][] = []
  for (const place of [...cities, ...others]) {
    const at = frame.at(place.view.place.lat, place.view.place.lon)
    const group = groups.find(([head]) => Math.hypot(head!.at.x - at.x, head!.at.y - at.y) < reach)
    if (group) group.push({ place, at })
    else groups.push([{ place, at }])
  }
  return groups
}

const alone = ({ place, at }: Placed): Spot => ({
  place,
  x: at.x,
  y: at.y,
  true: at,
  column: null,
  folded: [],
  heads: null,
})

function stack(
  head: Placed,
  near: readonly Placed[],
  links: readonly MapLink[],
  frame: Frame,
  measure: Measure,
  others: Others,
): Spot[] {
  const rows = inOrder(near).slice(0, MOST_ROWS)
  const rest = near.filter(one => !rows.includes(one)).map(one => one.place)
  const ids = rows.map(row => row.place.id)
  const offsets = [0]
  for (let i = 1; i < rows.length; i++)
    offsets.push(offsets[i - 1]! + (tied(links, ids[i - 1]!, ids[i]!) ? TIED_ROW : ROW))
  const wide = Math.max(...rows.map(row => labelWidth(row.place, measure)))
  const tall = offsets.at(-1)! + (rest.length > 0 ? ROW : 0)
  const tops = startsOf(head.at, tall, frame, others)
  const { way, top } = roomiest(head.at, wide, tops, tall, frame, others)
  others.stacks.push(stackBox(head.at, way, wide, top, tall))
  const column: Column = {
    way,
    head: head.at,
    x: head.at.x + way * ASIDE,
    ys: offsets.map(offset => top + offset),
    rest,
  }
  const spots = rows.map((row, i) => ({ ...alone(row), x: column.x, y: column.ys[i]!, column }))
  return [{ ...alone(head), heads: column }, ...spots]
}

/** In the order of their events; the undated last, as the text has them. */
function inOrder(near: readonly Placed[]): Placed[] {
  const day = ({ place }: Placed) =>
    `${place.main?.date?.earliest ?? '9999'} ${place.main?.date?.latest ?? ''}`
  const weighty = [...near].sort((a, b) => b.place.weight - a.place.weight).slice(0, MOST_ROWS)
  return weighty.sort((a, b) => day(a).localeCompare(day(b)) || a.place.start - b.place.start)
}

const tied = (links: readonly MapLink[], a: string, b: string) =>
  links.some(link => (link.from === a && link.to === b) || (link.from === b && link.to === a))

/** Level with its head, or as much higher as it needs to stay in view; else right under or over a column or a mark that stands there. */
function startsOf({ x, y }: Point, tall: number, frame: Frame, { heads, stacks }: Others): number[] {
  const lowest = frame.bottom - (frame.width < 600 ? PHONE_FOOT : FOOT) - 16 - tall
  const level = y > frame.bottom ? y : Math.max(Math.min(y, lowest), Math.min(y, 20))
  const marks = heads.filter(one => one.y !== y && Math.abs(one.x - x) < REACH).map(markBox)
  const beside = [...stacks, ...marks].flatMap(([, top, , bottom]) => [bottom + 16, top - 16 - tall])
  const near = beside.filter(top => Math.abs(top - level) < FARTHEST && top >= 20 && top <= lowest)
  return [level, ...near.sort((a, b) => Math.abs(a - level) - Math.abs(b - level))]
}

/** Px from its head to the end of its labels, as a rule. */
const REACH = 220

const markBox = ({ x, y }: Point): Box => [x - 14, y - 14, x + 14, y + 14]

/** Px a column may be moved up or down from its head to clear another. */
const FARTHEST = 120

/** The side and height at which least is in its way: the view's edge, other columns, neighbours; the right, and level, where both are alike. */
function roomiest(
  at: Point,
  wide: number,
  tops: readonly number[],
  tall: number,
  frame: Frame,
  { heads, stacks }: Others,
): { way: -1 | 1; top: number } {
  let best: { way: -1 | 1; top: number } = { way: 1, top: tops[0]! }
  let least = Number.POSITIVE_INFINITY
  for (const top of tops)
    for (const way of [1, -1] as const) {
      const box = stackBox(at, way, wide, top, tall)
      const out = Math.max(0, box[2] - frame.right + 6, 6 - box[0])
      const tie = tieBox(at, way)
      const covered = heads.filter(
        one => meet(box, markBox(one)) || (one !== at && meet(tie, markBox(one))),
      ).length
      const cost = out + covered + OVER_COLUMN * stacks.filter(other => meet(box, other)).length
      if (cost >= least) continue
      best = { way, top }
      least = cost
    }
  return best
}

/** Words over words are as bad as so many px out of view. */
const OVER_COLUMN = 60

/** Where the line from its head to a column begins. */
const tieBox = ({ x, y }: Point, way: -1 | 1): Box => [
  Math.min(x, x + way * ASIDE),
  y - 2,
  Math.max(x, x + way * ASIDE),
  y + 2,
]

/** What a column and its labels cover. */
function stackBox({ x }: Point, way: -1 | 1, wide: number, top: number, tall: number): Box {
  const near = x + way * 44
  const far = x + way * (ASIDE + 20 + wide)
  return [Math.min(near, far), top - 16, Math.max(near, far), top + tall + 16]
}

/** How wide a place's label is. */
export const labelWidth = (place: Pick<MapPlace, 'name' | 'note'>, measure: Measure): number =>
  Math.min(LONGEST_LABEL, Math.max(measure(place.name, 'name'), measure(place.note, 'note'))) + 4

/** Longer labels are cut short; the card has the whole name. */
const LONGEST_LABEL = 208

/** The line under a folded place's name: "and 4 more places". */
export const foldedNote = (hidden: number): string => wording().map.folded(count(hidden, 'more place'))

/** Whether a spot's marker can be seen. */
export const inView = (spot: Spot, frame: Frame): boolean => isVisible(frame, spot, -10)

/** The last row of a column that has more than it shows. */
export function restBox({ x, way, ys, rest }: Column, measure: Measure): Box[] {
  if (rest.length === 0) return []
  const [near, far] = [x - way * 8, x + way * (8 + measure(foldedNote(rest.length), 'note'))]
  const middle = ys.at(-1)! + ROW
  return [[Math.min(near, far), middle - 10, Math.max(near, far), middle + 10]]
}
