import type { PlaceView } from '../../app/place-view.ts'
import { edgeBoxes } from './edges.ts'
import { type Frame, isVisible, type Point } from './frame.ts'
import { type CardInput, markAnchor, type Obstacle } from './place-card.ts'
import { around, type Box, type Measure } from './room.ts'
import type { Scene } from './scene.ts'
import type { Spot } from './spots.ts'

/** What the card of a place has around it, but for its own size; null where the place cannot be seen. */
export type CardRoom = Pick<CardInput, 'anchor' | 'beyond' | 'obstacles'>

/** What a card should keep clear of: the chosen place's own surroundings most of all. */
export function cardRoom(
  view: PlaceView,
  scene: Scene,
  frame: Frame,
  covered: readonly Box[],
  compact: boolean,
  measure: Measure,
): CardRoom | null {
  const spot = scene.spots.find(one => one.place.id === view.place.id)
  const anchor = spot ? markAnchor(spot) : areaAnchor(view, scene)
  if (!anchor || !isVisible(frame, { x: (anchor[0] + anchor[2]) / 2, y: (anchor[1] + anchor[3]) / 2 }))
    return null
  const obstacles = [
    ...surroundings(scene, spot ?? null, frame),
    ...fixtures(scene, frame, covered, compact, measure),
  ]
  return { anchor, beyond: beyondOf(anchor, spot ?? null, scene), obstacles }
}

/** The same for a place of the world; null where it is out of view. */
export function visitRoom(
  scene: Scene,
  frame: Frame,
  covered: readonly Box[],
  compact: boolean,
  measure: Measure,
): CardRoom | null {
  const { visit } = scene
  if (!visit || !isVisible(frame, visit.at)) return null
  const anchor = markAnchor(visit.at)
  const words = visit.label?.box ?? anchor
  const obstacles = [
    ...surroundings(scene, null, frame),
    { box: words, cost: 3, moves: true, mark: false },
    ...fixtures(scene, frame, covered, compact, measure),
  ]
  return { anchor, beyond: [Math.min(anchor[0], words[0]), Math.max(anchor[2], words[2])], obstacles }
}

/** The same for a bare point of the pane. */
export function pointRoom(
  at: Point,
  scene: Scene,
  frame: Frame,
  covered: readonly Box[],
  compact: boolean,
  measure: Measure,
): CardRoom | null {
  if (!isVisible(frame, at)) return null
  const anchor = around(at, 7)
  const obstacles = [
    ...surroundings(scene, null, frame),
    ...fixtures(scene, frame, covered, compact, measure),
  ]
  return { anchor, beyond: [anchor[0], anchor[2]], obstacles }
}

/** What stays where it is while the map moves: chips at the edges, and controls. */
function fixtures(
  scene: Scene,
  frame: Frame,
  covered: readonly Box[],
  compact: boolean,
  measure: Measure,
): Obstacle[] {
  const stays = (box: Box, cost: number): Obstacle => ({ box, cost, moves: false, mark: false })
  return [
    ...edgeBoxes(scene.edges, frame, compact, measure).map(box => stays(box, 4)),
    ...covered.map(box => stays(box, 2.5)),
  ]
}

function areaAnchor(view: PlaceView, scene: Scene): Box | null {
  const areas = [...scene.countries, ...scene.regions, ...scene.courses]
  const area = areas.find(one => one.place.id === view.place.id)
  return area?.at
    ? [area.at.x - 48, area.at.y - 12, area.at.x + 48, area.at.y + 10 + 14 * area.lines.length]
    : null
}

/** Marks and words of the map, each with what it costs to cover it. */
function surroundings(scene: Scene, chosen: Spot | null, frame: Frame): Obstacle[] {
  const linked = new Set(
    [...scene.arcs, ...scene.ties]
      .map(one => one.link)
      .filter(link => chosen && (link.from === chosen.place.id || link.to === chosen.place.id))
      .flatMap(link => [link.from, link.to]),
  )
  const column = chosen ? (chosen.column ?? chosen.heads) : null
  const isKin = (spot: Spot) =>
    linked.has(spot.place.id) || (column !== null && (spot.column === column || spot.heads === column))
  const seen = scene.spots.filter(spot => spot !== chosen && isVisible(frame, spot))
  const on = (box: Box, cost: number, mark = false): Obstacle => ({ box, cost, moves: true, mark })
  return [
    ...seen.map(spot => on(around(spot, 14), isKin(spot) ? 4 : 2, true)),
    ...scene.labels.map(({ spot, box }) => on(box, isKin(spot) || spot === chosen ? 3 : 1.5)),
    ...scene.arcs
      .filter(arc => arc.strong)
      .flatMap(arc => arc.trace.filter((_, i) => i % 4 === 2).map(point => on(around(point, 4), 0.5))),
    ...scene.cues.map(({ at }) => on(around(at, 40, 9), 1)),
    ...scene.ties.map(({ x, from, to, way }) =>
      on(around({ x: x + way * 56, y: (from + to) / 2 }, 40, 9), 1),
    ),
    ...scene.countries.flatMap(({ at }) => (at ? [on(around(at, 40, 16), 1)] : [])),
  ]
}

/** Where the words beside a mark end; for a row of a column, where those of all its rows do. */
function beyondOf(anchor: Box, spot: Spot | null, scene: Scene): readonly [number, number] {
  const beside = scene.labels.filter(
    one => spot && (one.spot === spot || (spot.column !== null && one.spot.column === spot.column)),
  )
  return [
    Math.min(anchor[0], ...beside.filter(({ side }) => side === 'left').map(({ box }) => box[0])),
    Math.max(anchor[2], ...beside.filter(({ side }) => side === 'right').map(({ box }) => box[2])),
  ]
}
