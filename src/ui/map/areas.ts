import type { MapPlace } from '../../app/map-view.ts'
import { wording } from '../../words/wording.ts'
import type { Outlined } from './countries-in-view.ts'
import type { Frame, Point } from './frame.ts'
import type { Outline } from './outlines.ts'
import { type Course, extentOf, type Region } from './regions.ts'
import { type Box, type Measure, meet, type Room, type TextStyle } from './room.ts'
import { beside, fillsView, isOn, widest } from './stretches.ts'

/** Where an area's name stands, and the lines under it; null where it found no room. */
export interface AreaLabel {
  readonly at: Point | null
  readonly lines: readonly string[]
  readonly box: Box | null
}

const NO_LABEL: AreaLabel = { at: null, lines: [], box: null }

/** The label of an area, none where names laid over the rest would cover it. */
export const uncovered = (label: AreaLabel | undefined, over: readonly Box[]): AreaLabel =>
  label?.box && !over.some(box => meet(box, label.box!)) ? label : NO_LABEL

/** A country, region or course of the story that wants a name. */
export interface Area {
  readonly place: MapPlace
  /** What may stand under its name, the first line most wanted. */
  readonly lines: readonly string[]
  /** Where its name may stand, best first. */
  readonly spots: readonly Point[]
  /** Named even over marks and lines: there is no mark to reach it by. */
  readonly must: boolean
}

/** What may want a name, in the order in which it may choose: where things happen comes first. */
export function areasOf(
  countries: Outlined,
  regions: readonly Region[],
  courses: readonly Course[],
  frame: Frame,
): Area[] {
  const named = countries.map(({ place, outline }) => ({
    place,
    lines: [place.note],
    spots: countrySpots(outline, countries, frame),
    must: place.role === 'told',
  }))
  return [
    ...named.filter(area => area.must),
    ...regions.map(region => regionArea(region.place, frame)),
    ...courses.map(({ place, seen }) => ({
      place,
      lines: [place.note],
      spots: alongCourse(seen),
      must: false,
    })),
    ...named.filter(area => !area.must),
  ]
}

/** On its own land, or, if that is small, beside it; never on the land of another that is told of. */
function countrySpots(outline: Outline, countries: Outlined, frame: Frame): Point[] {
  // At street zoom a name over all of the view says nothing new.
  if (frame.zoom > STREETS && fillsView(outline, frame)) return []
  const others = countries.map(one => one.outline).filter(one => one !== outline)
  const near = beside(outline, frame).filter(
    ({ x, y }) => !others.some(other => isOn(other, { x, y: y + 7 }, frame)),
  )
  return [...widest(outline, frame), ...near]
}

/** Names areas, each on its first free spot, with as many of its lines as fit. Takes the room it uses. */
export function nameAreas(
  areas: readonly Area[],
  frame: Frame,
  room: Room,
  measure: Measure,
): Map<string, AreaLabel> {
  return new Map(areas.map(area => [area.place.id, nameArea(area, frame, room, measure)]))
}

/** Past this zoom all of the view is one country: its name is worth having only where nothing else is. */
const STREETS = 8
const WIDE_BERTH = 64

function nameArea(area: Area, frame: Frame, room: Room, measure: Measure): AreaLabel {
  const lines = area.lines.filter(Boolean)
  const choices = lines.map((_, i) => lines.slice(0, lines.length - i)).concat([[]])
  const berth = frame.zoom > STREETS ? WIDE_BERTH : 0
  for (const kept of choices)
    for (const at of area.spots) {
      const box = labelBox(area.place, at, kept, measure)
      if (room.isFree(widen(box, berth))) return settle(at, kept, box, room)
    }
  return area.must && berth === 0 ? leastInTheWay(area, room, measure) : NO_LABEL
}

/** The name alone, over as few marks and lines as can be, and never over words. */
function leastInTheWay({ place, spots }: Area, room: Room, measure: Measure): AreaLabel {
  const boxes = spots.map(at => ({ at, box: labelBox(place, at, [], measure) }))
  const open = boxes.filter(({ box }) => room.hidesNoWords(box))
  const counts = open.map(({ box }) => room.count(box))
  const best = open[counts.indexOf(Math.min(...counts))]
  return best ? settle(best.at, [], best.box, room) : NO_LABEL
}

function settle({ x, y }: Point, lines: readonly string[], box: Box, room: Room): AreaLabel {
  room.take(box)
  return { at: { x, y }, lines, box }
}

/** As in map.css: a name of 16 px about its point, lines of 14 px under it. */
function labelBox(place: MapPlace, { x, y }: Point, lines: readonly string[], measure: Measure): Box {
  const style = styleOf(place)
  const name = measure(style === 'water' ? place.name : place.name.toUpperCase(), style)
  const half = Math.max(name, ...lines.map(line => measure(line, 'note'))) / 2 + 4
  return [x - half, y - 10, x + half, y + 10 + 14 * lines.length]
}

const widen = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
]

function styleOf({ role, view }: MapPlace): TextStyle {
  if (view.place.type === 'river') return 'water'
  return role === 'told' ? 'told' : 'country'
}

/** A region's name stands within its extent, in the wide parts first; where that is crowded, at its edges. */
function regionArea(place: MapPlace, frame: Frame): Area {
  const extent = extentOf(place)
  const spots = extent ? [...widest(extent, frame), ...beside(extent, frame)] : []
  return { place, lines: [place.note, wording().map.approximate], spots, must: false }
}

/** Over and under a course, from its middle outwards. */
const alongCourse = (seen: readonly Point[]): Point[] =>
  [0.5, 0.35, 0.65, 0.2, 0.8].flatMap(part => {
    const point = seen[Math.floor(part * seen.length)]
    return point ? [-12, 14].map(dy => ({ x: point.x, y: point.y + dy })) : []
  })
