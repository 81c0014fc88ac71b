import type { Arc } from './arcs.ts'
import type { Frame } from './frame.ts'
import { around, type Box, contains, type Measure, meet, type Room } from './room.ts'
import { foldedNote, inView, labelWidth, type Spot } from './spots.ts'

/** Where a name stands to its mark: beside it, in the middle over or under it, or over or under it from its middle on to one side. */
export type Side =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'under-left'
  | 'under-right'
  | 'over-left'
  | 'over-right'

/** A spot's name, where it found room. */
export interface Label {
  readonly spot: Spot
  readonly side: Side
  readonly note: string
  readonly box: Box
}

/** What a spot's second line says. */
export const noteOf = (spot: Spot): string =>
  spot.folded.length > 0 ? foldedNote(spot.folded.length) : spot.place.note

/** Labels of column rows: they stand outside their column and give way to nothing but the view's edge, where they end in "…". */
export function columnLabels(
  spots: readonly Spot[],
  frame: Frame,
  measure: Measure,
  covered: readonly Box[] = [],
): Label[] {
  return spots
    .filter(spot => spot.column && inView(spot, frame))
    .map(spot => cropped(label(spot, spot.column!.way > 0 ? 'right' : 'left', measure), frame, covered))
}

/** Px a name may reach into the gap between what is free and a card that floats over the rest. */
const INTO_GAP = 8

/** Words shorter than this, px, say less than nothing under a button would. */
const LEAST_WORDS = 48

function cropped(one: Label, frame: Frame, covered: readonly Box[]): Label {
  const [left, top, right, bottom] = one.box
  const buttons = covered
    .filter(box => meet(box, one.box) && box[0] > left + LEAST_WORDS)
    .map(box => box[0] - 2)
  const edge = Math.min(frame.right + INTO_GAP, frame.width - 4, ...(one.side === 'right' ? buttons : []))
  return { ...one, box: [Math.max(6, left), top, Math.min(edge, right), bottom] }
}

/**
 * Labels of the other spots, each on the first side that is free; a side that an arc crosses comes last, and a name without its
 * second line where no side has room for both.
 * `spots` come in the order they may choose. A name stays on the side it was on before unless a line has come to cross
 * it there. Takes the room it uses.
 */
export function freeLabels(
  spots: readonly Spot[],
  arcs: readonly Arc[],
  frame: Frame,
  room: Room,
  measure: Measure,
  before: ReadonlyMap<string, Side> = NO_SIDES,
): Label[] {
  const trace = arcs.flatMap(arc => arc.trace)
  const labels: Label[] = []
  for (const spot of spots) {
    if (spot.column || !inView(spot, frame)) continue
    const free = freeSides(spot, frame, room, measure)
    const crossed = ({ box }: Label) =>
      trace.filter(({ x, y }) => x > box[0] - 2 && x < box[2] + 2 && y > box[1] - 2 && y < box[3] + 2).length
    const stayed = before.get(spot.place.id)
    const cost = (one: Label) => crossed(one) - (one.side === stayed ? STAYING : 0)
    const best = free.reduce<Label | null>((a, b) => (a && cost(a) <= cost(b) ? a : b), null)
    if (!best) continue
    room.take(best.box)
    labels.push(best)
  }
  return labels
}

/** The labels that find room; where none of two lines does, those of the name alone, unless it stands for others too. */
function freeSides(spot: Spot, frame: Frame, room: Room, measure: Measure): Label[] {
  const fitting = (note: string) =>
    sidesOf(spot)
      .map(side => label(spot, side, measure, frame, note))
      .filter(one => inside(one.box, frame) && room.isFree(one.box))
  const whole = fitting(noteOf(spot))
  return whole.length > 0 || spot.folded.length > 0 ? whole : fitting('')
}

const NO_SIDES: ReadonlyMap<string, Side> = new Map()

/** How many points of a line may come to cross a name before it changes sides. */
const STAYING = 2.5

/** A label for a spot that found no room, for while it is pointed at: it may cover others, but as few as can be. */
export function forcedLabel(spot: Spot, frame: Frame, measure: Measure, taken: readonly Box[]): Label {
  const all = FORCED.map(side => label(spot, side, measure, frame))
  const costs = all.map(
    ({ box }) => taken.filter(one => meet(box, one)).length + (inside(box, frame) ? 0 : OUTSIDE),
  )
  return all[costs.indexOf(Math.min(...costs))]!
}

const FORCED: readonly Side[] = ['right', 'left', 'above', 'below']

/** A name that leaves the view costs as much as this many that it covers. */
const OUTSIDE = 4

const SIDES: readonly Side[] = [
  'right',
  'left',
  'below',
  'above',
  'under-left',
  'under-right',
  'over-right',
  'over-left',
]

/** A place that heads a column has its name below, on the other side of the column, or else wherever there is room. */
function sidesOf({ heads }: Spot): readonly Side[] {
  if (!heads) return SIDES
  return heads.way > 0 ? LEFT_OF_COLUMN : RIGHT_OF_COLUMN
}

const sidesFrom = (...first: Side[]): readonly Side[] => [...new Set([...first, ...SIDES])]
const LEFT_OF_COLUMN = sidesFrom('under-left', 'left', 'above', 'below')
const RIGHT_OF_COLUMN = sidesFrom('under-right', 'right', 'above', 'below')

const inside = (box: Box, frame: Frame) => contains([6, 6, frame.right - 6, frame.bottom - 6], box)

function label(spot: Spot, side: Side, measure: Measure, frame?: Frame, note = noteOf(spot)): Label {
  const wide = labelWidth({ name: spot.place.name, note }, measure)
  return { spot, side, note, box: boxOf(spot, side, wide, note ? 30 : 18, frame) }
}

/** Clear of the chosen ring, which is 15 px from the middle. */
const GAP = 17

function boxOf({ x, y }: Spot, side: Side, wide: number, tall: number, frame?: Frame): Box {
  if (side === 'right') return [x + GAP, y - tall / 2, x + GAP + wide, y + tall / 2]
  if (side === 'left') return [x - GAP - wide, y - tall / 2, x - GAP, y + tall / 2]
  if (side !== 'below' && side !== 'above') {
    const left = side.endsWith('right') ? x - 12 : x + 12 - wide
    const top = side.startsWith('under') ? y + 15 : y - 15 - tall
    return [left, top, left + wide, top + tall]
  }
  // Near the view's edge a name moves along, as long as its mark is still over or under it.
  const most = wide / 2 - 12
  const out = frame ? Math.min(0, frame.right - 7 - x - wide / 2) + Math.max(0, 7 - x + wide / 2) : 0
  const middle = {
    x: x + Math.max(-most, Math.min(most, out)),
    y: side === 'below' ? y + 14 + tall / 2 : y - 15 - tall / 2,
  }
  return around(middle, wide / 2, tall / 2)
}
