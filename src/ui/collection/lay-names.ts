import type { ShownPlace } from '../../app/collection/filter.ts'
import type { MapName } from '../../worker/protocol.ts'
import { type Frame, isVisible, type Point } from '../map/frame.ts'
import type { Name, NamesBefore } from '../map/name-layout.ts'
import { nameBasemap } from '../map/names.ts'
import type { Outline } from '../map/outlines.ts'
import { around, type Box, type Measure, makeRoom, type Room } from '../map/room.ts'
import { reachOf } from './mark-size.ts'

/** The name of a place of the collection, where it found room beside its mark; its middle. */
export interface PlaceName {
  readonly id: string
  readonly text: string
  readonly at: Point
}

/** What a collection's map names. */
export interface CollectionNames {
  readonly places: readonly PlaceName[]
  readonly ground: readonly Name[]
}

/** What names are laid out by. */
export interface NamesInput {
  /** Those of most articles first. */
  readonly places: readonly ShownPlace[]
  /** Articles in the collection. */
  readonly all: number
  readonly outlines: readonly Outline[]
  readonly world: readonly MapName[]
  readonly frame: Frame
  readonly measure: Measure
  readonly before: NamesBefore
}

/** Marks that names keep clear of, and names beside them: more would take longer to lay out than to read. */
const MOST_MARKS = 300
const MOST_NAMES = 40

/** Names the places most articles speak of, then the ground around them, as on the map of a story. */
export function layNames(input: NamesInput): CollectionNames {
  const { places, all, outlines, world, frame, measure, before } = input
  const seen = places
    .map(one => ({ one, at: frame.at(one.shared.place.lat, one.shared.place.lon) }))
    .filter(({ at }) => isVisible(frame, at))
    .slice(0, MOST_MARKS)
  const room = makeRoom([4, 4, frame.right - 4, frame.bottom - 4])
  for (const box of controls(frame)) room.take(box)
  for (const { one, at } of seen) room.take(around(at, reachOf(one.reports.length, all) + 2, 10))
  const named: PlaceName[] = []
  for (const { one, at } of seen) {
    if (named.length === MOST_NAMES) break
    const name = nameBeside(one, at, reachOf(one.reports.length, all), room, measure)
    if (name) named.push(name)
  }
  const told = new Set(places.map(one => one.shared.place.id))
  const countries = new Set(
    places.filter(one => one.shared.place.type === 'country').map(one => one.shared.place.country),
  )
  const ground = nameBasemap(
    outlines.filter(outline => !countries.has(outline.code)),
    world.filter(name => !told.has(name.id)),
    frame,
    room,
    measure,
    before,
  )
  return { places: named, ground }
}

/** The zoom buttons and the credits. */
const controls = ({ right, bottom }: Frame): Box[] => [
  [right - 64, bottom - 170, right, bottom],
  [right - 210, bottom - 24, right, bottom],
]

/** Half a line of a name, and its distance from its mark, px. */
const HALF_LINE = 8
const GAP = 4

function nameBeside(
  { shared: { place } }: ShownPlace,
  { x, y }: Point,
  reach: number,
  room: Room,
  measure: Measure,
): PlaceName | null {
  const half = measure(place.name, 'name') / 2 + 2
  const aside = reach + GAP + half
  const under = Math.max(reach, HALF_LINE) + GAP + HALF_LINE
  const spots: readonly Point[] = [
    { x: x + aside, y },
    { x: x - aside, y },
    { x, y: y + under },
    { x, y: y - under },
  ]
  const at = spots.find(spot => room.isFree(around(spot, half, HALF_LINE)))
  if (!at) return null
  room.take(around(at, half, HALF_LINE))
  return { id: place.id, text: place.name, at }
}
