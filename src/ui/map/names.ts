import type { MapName } from '../../worker/protocol.ts'
import { coastSpots, isAtSea } from './at-sea.ts'
import { isSeen } from './countries-in-view.ts'
import { type Frame, isVisible, type Point } from './frame.ts'
import { mainland, type Outline } from './outlines.ts'
import { riverBoxes, riverSpots } from './river-names.ts'
import { around, type Box, type Measure, type Room, type TextStyle } from './room.ts'
import { fillsView, isOn, widest } from './stretches.ts'

/** How a name of the basemap is drawn: a kind of place, cities by their rank. */
export type NameKind = MapName['kind'] | 'country' | 'major' | 'capital'

/** A name of the basemap, where it found room. */
export interface Name {
  readonly id: string
  readonly text: string
  /** The same in two lines, where one is too long for its land. */
  readonly lines?: readonly string[]
  readonly kind: NameKind
  readonly at: Point
  /** The side of its dot the name is on; `middle` for names without a dot. */
  readonly side: 'right' | 'left' | 'middle'
  /** Degrees it is turned by, clockwise; 0 but along rivers. */
  readonly turn: number
  /** What it stands on, in degrees: there it stays while the map moves under it. */
  readonly lat: number
  readonly lon: number
}

/** The names of the layout before, at its zoom: they keep their places, so that none flickers or jumps. */
export interface NamesBefore {
  readonly zoom: number
  readonly names: ReadonlyMap<string, Name>
}

interface Layout {
  readonly frame: Frame
  readonly room: Room
  readonly measure: Measure
  readonly before: NamesBefore
}

const NO_NAMES_BEFORE: NamesBefore = { zoom: 0, names: new Map() }

/** Names everything else that finds room: countries by their size, then what the world's names give, most important first. */
export function nameBasemap(
  outlines: readonly Outline[],
  world: readonly MapName[],
  frame: Frame,
  room: Room,
  measure: Measure,
  before: NamesBefore = NO_NAMES_BEFORE,
): Name[] {
  const layout = { frame, room, measure, before }
  const countries = [...outlines].sort((a, b) => stays(countryId(b), layout) - stays(countryId(a), layout))
  const worth = (name: MapName) => name.weight + STAYING * stays(name.id, layout)
  const due = world.filter(name => frame.zoom >= name.from && frame.zoom < name.until)
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

/** What it is worth to have been named before: a town stays though one of twice its size has come into view. */
const STAYING = 0.4

/** 1 for a name of the layout before; zoomed out, the important come first again. */
const stays = (id: string, { frame, before }: Layout): number =>
  frame.zoom >= before.zoom && before.names.has(id) ? 1 : 0

const countryId = ({ code, name }: Outline) => `country ${code || name}`

/** A country narrower than this, in px, has no room for its name. */
const LEAST_COUNTRY = 40
/** Past this zoom the name of a country all around says nothing new. */
const STREETS = 8

/** How wide a country's main land is, px. */
function widthOf({ pieces: [first] }: Outline, frame: Frame): number {
  return first ? (first.bounds.right - first.bounds.left) * 2 ** frame.zoom : 0
}

/** On its own land, in one line or, where that is too narrow, in two. */
function nameCountry(outline: Outline, outlines: readonly Outline[], layout: Layout): Name[] {
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
function nameAmongIsles(outline: Outline, outlines: readonly Outline[], layout: Layout): Name[] {
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
  const { frame, room, before } = layout
  const free = (spot: Point) => room.isFree(around(spot, half, high))
  const id = countryId(outline)
  const stood = (before.names.get(id)?.lines?.length ?? 1) === lines.length
  const old = stood ? whereItStood(id, layout) : null
  if (old && free(old)) return old
  const least = Math.max(LEAST_COUNTRY, 2 * half * (lines.length > 1 ? ON_COAST : ON_LAND))
  if (widthOf(outline, frame) < least) return null
  const fits = (spot: Point) => lines.length === 1 || isOnOwn(outline, outlines, spot, half, frame)
  return widest(outline, frame).find(spot => spot.width > least && free(spot) && fits(spot)) ?? null
}

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
function nameBeside(outline: Outline, outlines: readonly Outline[], layout: Layout): Name[] {
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

/** The place of a name in the layout before, if that was at about this zoom: a country's name fits the land it was put on. */
function whereItStood(id: string, { frame, before }: Layout): Point | null {
  const name = before.names.get(id)
  return name && Math.abs(frame.zoom - before.zoom) < 0.5 ? frame.at(name.lat, name.lon) : null
}

function nameOn(id: string, text: string, kind: NameKind, at: Point, frame: Frame, turn = 0): Name {
  return { id, text, kind, at, side: 'middle', turn, ...frame.locate(at) }
}

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

/** The style each kind is written in, as in map.css. */
const STYLES: Readonly<Record<NameKind, TextStyle>> = {
  country: 'country',
  city: 'city',
  site: 'city',
  major: 'major',
  capital: 'major',
  district: 'district',
  province: 'province',
  water: 'water',
  river: 'water',
  land: 'land',
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
  const kind = one.rank ?? (one.kind as 'city' | 'site')
  const wide = measure(one.name, STYLES[kind]) + (kind === 'capital' ? 13 : 10)
  const boxes: Record<'right' | 'left', Box> = {
    right: [at.x - 4, at.y - 8, at.x + wide, at.y + 8],
    left: [at.x - wide, at.y - 8, at.x + 4, at.y + 8],
  }
  const sides = before.names.get(one.id)?.side === 'left' ? LEFT_FIRST : RIGHT_FIRST
  const side = sides.find(way => room.isFree(boxes[way]))
  if (!side) return null
  room.take(boxes[side])
  return { id: one.id, text: one.name, kind, at, side, turn: 0, lat: one.lat, lon: one.lon }
}

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
