import type { MapLink } from '../../app/map-links.ts'
import type { End } from './arcs.ts'
import type { Outlined } from './countries-in-view.ts'
import type { Frame } from './frame.ts'
import { inView, type Spot } from './spots.ts'

/** A link between neighbouring rows of one column: a short arrow with its cue beside it. */
export interface Tie {
  readonly link: MapLink
  readonly x: number
  readonly from: number
  readonly to: number
  readonly way: -1 | 1
}

/** The links between neighbouring rows. */
export function tiesOf(spots: readonly Spot[], links: readonly MapLink[]): Tie[] {
  const ties: Tie[] = []
  for (const link of links) {
    const from = spots.find(spot => spot.place.id === link.from)
    const to = spots.find(spot => spot.place.id === link.to)
    if (!from?.column || from.column !== to?.column) continue
    const rows = from.column.ys
    if (Math.abs(rows.indexOf(from.y) - rows.indexOf(to.y)) !== 1) continue
    ties.push({ link, x: from.x, from: from.y, to: to.y, way: from.column.way })
  }
  // Two rows may be linked both ways; the weightier link is said.
  return ties.filter((tie, i) => ties.findIndex(one => sameRows(one, tie)) === i)
}

const sameRows = (a: Tie, b: Tie) =>
  a.x === b.x &&
  Math.min(a.from, a.to) === Math.min(b.from, b.to) &&
  Math.max(a.from, a.to) === Math.max(b.from, b.to)

/** Where links may end: marks in view, folded places with the one they fold into, and countries' names. */
export function endsOf(spots: readonly Spot[], outlined: Outlined, frame: Frame) {
  const ends = new Map<string, End>()
  for (const spot of spots) {
    if (!inView(spot, frame)) continue
    const end = { x: spot.x, y: spot.y, gap: spot.folded.length > 0 ? 12 : 15 }
    for (const place of [spot.place, ...spot.folded]) ends.set(place.id, end)
  }
  for (const { place, outline } of outlined) {
    const bounds = outline.pieces[0]!.bounds
    const at = frame.place((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2)
    if (at.x > 0 && at.y > 0 && at.x < frame.right && at.y < frame.bottom)
      ends.set(place.id, { ...at, gap: 28 })
  }
  return ends
}

/** More arcs than this are a tangle, in a narrow pane sooner: only some are drawn, the rest is a number. */
const MOST_ARCS = 12
const MOST_IN_NARROW = 6
/** Of too many arcs, these few are drawn when none is asked for. */
const SPEAKING_ARCS = 5

/** The links drawn with their words: all of a few; of many, those asked for, else the weightiest; never a tangle. */
export function speaking(
  links: readonly MapLink[],
  events: ReadonlySet<string>,
  chosen: readonly string[],
  narrow = false,
): Set<string> {
  const most = narrow ? MOST_IN_NARROW : MOST_ARCS
  if (links.length <= most) return new Set(links.map(link => link.id))
  const asked = links.filter(link =>
    events.size > 0
      ? link.events.some(id => events.has(id))
      : chosen.includes(link.from) || chosen.includes(link.to),
  )
  const some = asked.length > 0 ? asked.slice(0, most) : links.slice(0, SPEAKING_ARCS)
  return new Set(some.map(link => link.id))
}
