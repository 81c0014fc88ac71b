import type { MapName } from '../../worker/protocol.ts'
import { countryId, nameAmongIsles, nameBeside, nameCountry } from './country-names.ts'
import { type Frame, isVisible, type Point } from './frame.ts'
import {
  type Layout,
  type Name,
  type NamesBefore,
  nameOn,
  STYLES,
  stays,
  whereItStood,
} from './name-layout.ts'
import type { Outline } from './outlines.ts'
import { riverBoxes, riverSpots } from './river-names.ts'
import { around, type Box, type Measure, type Room } from './room.ts'

const NO_NAMES_BEFORE: NamesBefore = { zoom: 0, names: new Map() }

/** Names everything else that finds room: countries by their size, then what the world's names give, most important first. */
export function nameBasemap(
  outlines: readonly Outline[],
  world: readonly MapName[],
  frame: Frame,
  room: Room,
  measure: Measure,
  stood: NamesBefore = NO_NAMES_BEFORE,
): Name[] {
  const before = isFirst(world, stood) ? NO_NAMES_BEFORE : stood
  const due = world.filter(name => frame.zoom >= name.from && frame.zoom < name.until)
  const ranked = due.filter(name => name.rank !== undefined)
  const layout = { frame, room, measure, before, spared: boxesOfDots(ranked, frame, measure) }
  const countries = [...outlines].sort((a, b) => stays(countryId(b), layout) - stays(countryId(a), layout))
  const worth = (name: MapName) => name.weight + STAYING * stays(name.id, layout)
  const sorted = due.sort((a, b) => worth(b) - worth(a))
  // Seen from near, a country's name has room all around its capital; from afar the capital has some beside the name.
  const great = frame.zoom < NEAR ? [] : sorted.filter(name => name.rank !== undefined)
  const first = nameWorld(great, layout)
  const inland = countries.flatMap(outline => nameCountry(outline, outlines, layout))
  const rest = great.length > 0 ? sorted.filter(name => name.rank === undefined) : sorted
  const places = nameWorld(rest, layout)
  // What found no room on its land comes after the towns: large archipelagos first, then islets and small states.
  const unnamed = (among: readonly Name[]) => {
    const named = new Set(among.map(name => name.id))
    return countries.filter(outline => !named.has(countryId(outline)))
  }
  const isles = unnamed(inland).flatMap(outline => nameAmongIsles(outline, outlines, layout))
  const beside = unnamed([...inland, ...isles]).flatMap(outline => nameBeside(outline, outlines, layout))
  return [...first, ...inland, ...places, ...isles, ...beside]
}

const NEAR = 5.5

/** Whether the world's names have just come: countries stood alone till then, and make room for their capitals. */
const isFirst = (world: readonly MapName[], { names }: NamesBefore): boolean =>
  world.length > 0 && ![...names.values()].some(one => one.side !== 'middle')

/** What it is worth to have been named before: a town stays though one of twice its size has come into view. */
const STAYING = 0.4
/** More names than these are noise: around a story first of all, fewer from afar. */
const mostAt = (zoom: number) => (zoom < 5 ? 30 : zoom < 7 ? 34 : zoom < 9 ? 44 : 64)

function nameWorld(world: readonly MapName[], layout: Layout): Name[] {
  const most = mostAt(layout.frame.zoom)
  const names: Name[] = []
  for (const one of world) {
    if (names.length >= most) break
    if (isTwin(one, names, layout.frame)) continue
    const name = nameOne(one, layout)
    if (name) names.push(name)
  }
  return names
}

/** Whether the same is named close by already: a province and its district of one name are one to a reader. */
function isTwin({ name, kind, lat, lon }: MapName, names: readonly Name[], frame: Frame): boolean {
  if (kind === 'river') return false
  const at = frame.at(lat, lon)
  return names.some(
    one => one.text === name && Math.hypot(one.at.x - at.x, one.at.y - at.y) < TWIN && one.kind !== 'river',
  )
}

/** Px within which one name is said once. */
const TWIN = 160

function nameOne(one: MapName, layout: Layout): Name | null {
  if (one.kind === 'river') return nameRiver(one, layout)
  const at = layout.frame.at(one.lat, one.lon)
  if (!isVisible(layout.frame, at)) return null
  return one.kind === 'city' || one.kind === 'site' ? nameDot(one, at, layout) : nameArea(one, at, layout)
}

/** A name without a dot: on its point, or, where it has some extent, not far off; first where it stood before. */
function nameArea(one: MapName, at: Point, layout: Layout): Name | null {
  const { frame, room, measure } = layout
  const half = measure(one.name, STYLES[one.kind]) / 2 + 4
  const stood = whereItStood(one.id, layout)
  const reach = frame.metres(one.radiusM ?? 0, one.lat) * (one.kind === 'district' ? 0.75 : 0.55)
  const spots = stood && Math.hypot(stood.x - at.x, stood.y - at.y) <= reach + 1 ? [stood] : []
  const aside =
    reach < LEAST_SHIFT ? [] : SHIFTS.map(([x, y]) => ({ x: at.x + x * reach, y: at.y + y * reach }))
  const spot = [...spots, at, ...aside].find(one => room.isFree(around(one, half, 9)))
  if (!spot) return null
  room.take(around(spot, half, 9))
  return nameOn(one.id, one.name, one.kind, spot, frame)
}

/** A shorter way than this, px, makes no room. */
const LEAST_SHIFT = 14

/** Up, down and aside, farther so, then aslant; in shares of the way a name may stray. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [0, -0.6],
  [0, 0.6],
  [-0.6, 0],
  [0.6, 0],
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-0.7, -0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
  [0.7, 0.7],
  [-1, 0.55],
  [1, 0.55],
  [-1, -0.55],
  [1, -0.55],
]

/** A dot with its name beside it, on the side it was on before if that is free. */
function nameDot(one: MapName, at: Point, { room, measure, before }: Layout): Name | null {
  const boxes = besideDot(one, at, measure)
  const sides = before.names.get(one.id)?.side === 'left' ? LEFT_FIRST : RIGHT_FIRST
  const side = sides.find(way => room.isFree(boxes[way]))
  if (!side) return null
  room.take(boxes[side])
  return { id: one.id, text: one.name, kind: dotKind(one), at, side, turn: 0, lat: one.lat, lon: one.lon }
}

const dotKind = (one: MapName) => one.rank ?? (one.kind as 'city' | 'site')

/** A dot with its name to the right of it, and to the left. */
function besideDot(one: MapName, { x, y }: Point, measure: Measure): Record<'right' | 'left', Box> {
  const kind = dotKind(one)
  const wide = measure(one.name, STYLES[kind]) + (kind === 'capital' ? 13 : 10)
  return { right: [x - 4, y - 8, x + wide, y + 8], left: [x - wide, y - 8, x + 4, y + 8] }
}

/** Where names of dots in view stand if nothing else is there. */
const boxesOfDots = (dots: readonly MapName[], frame: Frame, measure: Measure): Box[] =>
  dots
    .map(one => ({ one, at: frame.at(one.lat, one.lon) }))
    .filter(({ at }) => isVisible(frame, at))
    .map(({ one, at }) => besideDot(one, at, measure).right)

const RIGHT_FIRST = ['right', 'left'] as const
const LEFT_FIRST = ['left', 'right'] as const

function nameRiver(one: MapName, layout: Layout): Name | null {
  const { frame, room, measure } = layout
  const wide = measure(one.name, 'water')
  const stood = whereItStood(one.id, layout)
  for (const spot of riverSpots(one.course ?? [], wide, frame, stood)) {
    const boxes = riverBoxes(spot, wide)
    if (!boxes.every(box => room.isFree(box))) continue
    for (const box of boxes) room.take(box)
    return nameOn(one.id, one.name, 'river', spot, frame, spot.turn)
  }
  return null
}
