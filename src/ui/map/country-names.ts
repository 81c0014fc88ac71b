import { coastSpots, isAtSea } from './at-sea.ts'
import { isSeen } from './countries-in-view.ts'
import type { Frame, Point } from './frame.ts'
import { type Layout, type Name, nameOn, whereItStood } from './name-layout.ts'
import { mainland, type Outline } from './outlines.ts'
import { around, meet } from './room.ts'
import { fillsView, isOn, widest } from './stretches.ts'

/** What a country is called by in a layout. */
export const countryId = ({ code, name }: Outline) => `country ${code || name}`

/** A country narrower than this, in px, has no room for its name. */
const LEAST_COUNTRY = 40
/** Past this zoom the name of a country all around says nothing new. */
const STREETS = 8

/** How wide a country's main land is, px. */
function widthOf({ pieces: [first] }: Outline, frame: Frame): number {
  return first ? (first.bounds.right - first.bounds.left) * 2 ** frame.zoom : 0
}

/** On its own land, in one line or, where that is too narrow, in two. */
export function nameCountry(outline: Outline, outlines: readonly Outline[], layout: Layout): Name[] {
  const { frame, room } = layout
  // Cheap questions first: where land is widest costs a walk along its whole outline.
  if (widthOf(outline, frame) < LEAST_COUNTRY || !isSeen(outline, frame)) return []
  if (frame.zoom > STREETS && fillsView(outline, frame)) return []
  const id = countryId(outline)
  for (const lines of settings(outline.name)) {
    const size = sizeOf(lines, layout)
    const at = countrySpot(outline, outlines, lines, size, layout)
    if (!at) continue
    room.take(around(at, ...size))
    const name = nameOn(id, outline.name, 'country', at, frame)
    return [lines.length > 1 ? { ...name, lines } : name]
  }
  return []
}

/** Of many isles, none wide enough for its name: it stands between them, on the sea or its own land. */
export function nameAmongIsles(outline: Outline, outlines: readonly Outline[], layout: Layout): Name[] {
  const { frame, room } = layout
  const all = outline.pieces.length > 1 && isSeen(outline, frame) ? mainland(outline) : null
  if (!all) return []
  const [half, high] = sizeOf([outline.name], layout)
  const scale = 2 ** frame.zoom
  if ((all.right - all.left) * scale < 2 * half) return []
  const id = countryId(outline)
  const stood = whereItStood(id, layout)
  const spots = AMONG.map(([x, y]) =>
    frame.place(all.left + x * (all.right - all.left), all.top + y * (all.bottom - all.top)),
  )
  const others = outlines.filter(one => one !== outline)
  const at = [...(stood ? [stood] : []), ...spots].find(
    spot => room.isFree(around(spot, half, high)) && isAtSea(spot, half, others, frame),
  )
  if (!at) return []
  room.take(around(at, half, high))
  return [nameOn(id, outline.name, 'country', at, frame)]
}

/** Where among its isles, in shares of all their extent: about the middle first. */
const AMONG: readonly (readonly [number, number])[] = [
  ...[0.5, 0.4, 0.6].flatMap(y => [0.5, 0.4, 0.6, 0.3, 0.7].map(x => [x, y] as const)),
]

/** "United Kingdom", then "United" over "Kingdom": broken at the space that leaves the shortest lines. */
function settings(name: string): readonly (readonly string[])[] {
  const words = name.split(' ')
  const broken = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
    .sort((a, b) => longest(a) - longest(b))
  return [[name], ...broken.slice(0, 1)]
}

const longest = (lines: readonly string[]) => Math.max(...lines.map(line => line.length))

/** Half the width and half the height of a country's name, px. */
function sizeOf(lines: readonly string[], { measure }: Layout): readonly [number, number] {
  const wide = Math.max(...lines.map(line => measure(line.toUpperCase(), 'country')))
  return [wide / 2 + 4, 9 + (lines.length - 1) * HALF_LINE]
}

/** Half of a line's height in a name of two, px. */
const HALF_LINE = 7

function countrySpot(
  outline: Outline,
  outlines: readonly Outline[],
  lines: readonly string[],
  [half, high]: readonly [number, number],
  layout: Layout,
): Point | null {
  const { frame, room, before, spared } = layout
  const free = (spot: Point) => room.isFree(around(spot, half, high))
  const id = countryId(outline)
  const stood = (before.names.get(id)?.lines?.length ?? 1) === lines.length
  const old = stood ? whereItStood(id, layout) : null
  if (old && free(old)) return old
  const least = Math.max(LEAST_COUNTRY, 2 * half * (lines.length > 1 ? ON_COAST : ON_LAND))
  if (widthOf(outline, frame) < least) return null
  const fits = (spot: Point) => lines.length === 1 || isOnOwn(outline, outlines, spot, half, frame)
  const wide = widest(outline, frame).filter(spot => spot.width > least && free(spot))
  const spares = (spot: Point) => !spared.some(box => meet(box, around(spot, half, high)))
  const sparing = (spots: readonly Point[]) => spots.find(spot => free(spot) && spares(spot) && fits(spot))
  return sparing(wide) ?? sparing(wide.flatMap(nudged)) ?? wide.find(fits) ?? null
}

/** A little up and down: enough to clear one line of a city's name. */
const nudged = ({ x, y }: Point): Point[] => [-14, -7, 7, 14].map(off => ({ x, y: y + off }))

/** Whether both lines of a name have their middle on its land, and their ends there or on the sea, never on a neighbour's. */
function isOnOwn(
  outline: Outline,
  outlines: readonly Outline[],
  { x, y }: Point,
  half: number,
  frame: Frame,
): boolean {
  const reach = half * ON_LAND
  return [y - HALF_LINE, y + HALF_LINE].every(
    row =>
      isOn(outline, { x, y: row }, frame) &&
      [x - reach, x + reach].every(
        end => isOn(outline, { x: end, y: row }, frame) || isAtSea({ x: end, y: row }, 0, outlines, frame),
      ),
  )
}

/** The share of a name that must lie on its country's land. */
const ON_LAND = 0.9
/** The same of a name in two lines: on an island they may reach out over the sea. */
const ON_COAST = 0.6

/** A small country is named on the sea beside it, after all else: on a neighbour's land its name would be a lie. */
export function nameBeside(outline: Outline, outlines: readonly Outline[], layout: Layout): Name[] {
  const { frame, room, measure } = layout
  // What not all agree on has no code: on the map it is no country that needs a name at any price.
  if (frame.zoom < BESIDE || outline.code === '' || !isSeen(outline, frame)) return []
  const half = measure(outline.name.toUpperCase(), 'country') / 2 + 4
  const id = countryId(outline)
  const stood = whereItStood(id, layout)
  const at = [...(stood ? [stood] : []), ...coastSpots(outline, half, outlines, frame)].find(
    spot => room.isFree(around(spot, half, 9)) && isAtSea(spot, half, outlines, frame),
  )
  if (!at) return []
  room.take(around(at, half, 9))
  return [nameOn(id, outline.name, 'country', at, frame)]
}

/** From here on there is room for the names of small countries. */
const BESIDE = 4
