import type { MapPlace, MapStory } from '../../app/map-view.ts'
import type { Story } from '../../index.ts'
import type { MapName } from '../../worker/protocol.ts'
import { type Arc, bendArcs, type Cue, isLong, placeCues } from './arcs.ts'
import { type AreaLabel, areasOf, nameAreas, uncovered } from './areas.ts'
import type { Lands } from './basemap.ts'
import { isSeen, type Outlined, splitCountries } from './countries-in-view.ts'
import { type Division, drawDivisions, type Outlines } from './divisions.ts'
import { type Edges, edgeBoxes, edgesOf, hiddenPoints, NO_EDGES } from './edges.ts'
import type { Frame } from './frame.ts'
import { type GridLine, graticule } from './graticule.ts'
import { type Halo, halosOf } from './halos.ts'
import { columnLabels, forcedLabel, freeLabels, type Label } from './labels.ts'
import { endsOf, speaking, type Tie, tiesOf } from './links-in-view.ts'
import type { Name } from './name-layout.ts'
import { nameBasemap } from './names.ts'
import { type Course, drawCourses, drawRegions, type Region } from './regions.ts'
import { around, type Box, type Measure, makeRoom } from './room.ts'
import { type Column, inView, layOut, restBox, type Spot } from './spots.ts'
import { NOTHING_STANDS, type Standing, sidesBefore, whereTheyStood } from './standing.ts'
import { layVisit, type Visit, type Visited } from './visit.ts'

/** Everything the annotation layer is made of. */
export interface SceneInput {
  readonly story: Story | null
  readonly map: MapStory | null
  readonly lands: Lands | null
  readonly frame: Frame
  readonly chosen: readonly string[]
  readonly pointed: readonly string[]
  /** Events chosen or pointed at: their arcs are drawn strongly. */
  readonly events: ReadonlySet<string>
  /** Outlines of provinces and states by the ids of places, as far as they came; none by default. */
  readonly divisions?: Outlines
  /** Names of the world for about this view, most important first. */
  readonly world: readonly MapName[]
  /** What stood where in the layout before; nothing for the first. */
  readonly before?: Standing
  /** A place of the world the reader asked for. */
  readonly visited?: Visited | null
  /** What controls cover. */
  readonly covered: readonly Box[]
  readonly measure: Measure
  /** A narrow pane: shorter chips, and fewer. */
  readonly compact: boolean
  /** Whether of too many links the rest is drawn too, faintly; they are only counted by default. */
  readonly allLinks?: boolean
}

/** The annotation layer, laid out: what stands where, in px of the pane. */
export interface Scene {
  readonly spots: readonly Spot[]
  /** Spots drawn as small dots, where there are too many for marks. */
  readonly dots: readonly Spot[]
  readonly columns: readonly Column[]
  readonly labels: readonly Label[]
  readonly arcs: readonly Arc[]
  readonly cues: readonly Cue[]
  readonly ties: readonly Tie[]
  /** Links in view that are too many to be drawn with their words. */
  readonly quiet: number
  readonly halos: readonly Halo[]
  readonly divisions: readonly Division[]
  readonly regions: readonly (Region & AreaLabel)[]
  readonly courses: readonly (Course & AreaLabel)[]
  readonly countries: readonly (AreaLabel & { readonly place: MapPlace })[]
  readonly names: readonly Name[]
  readonly visit: Visit | null
  readonly grid: readonly GridLine[]
  readonly edges: Edges
}

/** More marks than this would be neither readable nor quick. */
const MOST_MARKS = 150

/** Lays the scene out: marks, columns, arcs, cues and labels first, then names, each giving way to those before. */
export function layScene(input: SceneInput): Scene {
  const { frame, map, measure, before = NOTHING_STANDS } = input
  const room = makeRoom([4, 4, frame.right - 4, frame.bottom - 4])
  for (const box of input.covered) room.take(box)
  const split = splitCountries(map, input.lands, frame)
  const placed = layOut([...(map?.points ?? []), ...split.tiny], map?.links ?? [], frame, measure)
  const near = placed.filter(spot => isNear(spot, frame))
  const { spots, dots } = thin(near, input.chosen)
  for (const spot of near) room.take(around(spot, 14), 'drawing')
  const rows = columnLabels(spots, frame, measure, input.covered)
  const fixedBoxes = [...near.map(spot => around(spot, 20)), ...rows.map(label => label.box)]
  const edges = map && input.story ? findEdges(map, input.story, split.outlined, fixedBoxes, input) : NO_EDGES
  for (const box of edgeBoxes(edges, frame, input.compact, measure)) room.take(box)
  for (const label of rows) room.take(label.box)
  for (const spot of spots) if (spot.heads) for (const box of restBox(spot.heads, measure)) room.take(box)
  const heads = freeLabels(
    spots.filter(spot => spot.heads),
    [],
    frame,
    room,
    measure,
  )
  const fixed = [...rows, ...heads]

  const divisions = drawDivisions(map?.points ?? [], input.divisions ?? {}, frame)
  const divided = new Set(divisions.map(one => one.place.id))
  const regions = drawRegions(map?.regions ?? [], new Set([...input.chosen, ...input.pointed]), frame)
  const courses = drawCourses(map?.courses ?? [], frame)
  const areas = whereTheyStood(areasOf(split.outlined, regions, courses, frame), frame, before)
  const isChosen = ({ place }: { readonly place: MapPlace }) => input.chosen.includes(place.id)
  const first = nameAreas(areas.filter(isChosen), frame, room, measure)

  const ties = tiesOf(
    spots.filter(spot => inView(spot, frame)),
    map?.links ?? [],
  )
  const tied = new Set(ties.map(tie => tie.link.id))
  const links = (map?.links ?? []).filter(link => !tied.has(link.id))
  const ends = endsOf(spots, split.outlined, frame)
  const visible = links.filter(link => isLong(link, ends))
  const spoken = speaking(visible, input.events, input.chosen, input.compact)
  const drawn = input.allLinks ? visible : visible.filter(link => spoken.has(link.id))
  const arcs = bendArcs(drawn, ends, spoken, frame, room)
  const free = freeLabels(
    choosers(spots, input.chosen).filter(spot => !spot.heads),
    arcs,
    frame,
    room,
    measure,
    sidesBefore(frame, before),
  )
  const cues = placeCues(
    arcs,
    room,
    measure,
    spots.filter(spot => inView(spot, frame)),
  )
  const visit = input.visited ? layVisit(input.visited, frame, room, measure) : null
  // Names of the ground keep off the lines too.
  const lines = arcs.filter(arc => arc.strong).flatMap(arc => arc.trace)
  for (const point of lines) room.take(around(point, 5), 'drawing')
  for (const box of spots.flatMap(spot => (spot.heads ? railBox(spot.heads) : []))) room.take(box, 'drawing')

  const rest = nameAreas(
    areas.filter(area => !isChosen(area)),
    frame,
    room,
    measure,
  )
  const grid = graticule(frame, room)
  const told = new Set(input.story?.places.map(place => place.id))
  const named = new Set(split.outlined.map(one => one.outline))
  const others = (input.lands?.outlines ?? []).filter(outline => !named.has(outline))
  const world = input.world.filter(name => !told.has(name.id) && name.id !== input.visited?.id)
  const names = nameBasemap(others, world, frame, room, measure, before)
  const labels = [...fixed, ...free]
  const laidOver = forced(spots, [...labels, ...first.values(), ...rest.values()], input)
  const over = laidOver.map(({ box }) => box)
  const withLabel = <T extends { readonly place: MapPlace }>(area: T): T & AreaLabel => ({
    ...area,
    ...uncovered(first.get(area.place.id) ?? rest.get(area.place.id), over),
  })
  return {
    spots,
    dots,
    columns: spots.flatMap(spot => spot.heads ?? []),
    labels: [...labels, ...laidOver],
    arcs,
    cues,
    ties,
    quiet: visible.length - spoken.size,
    halos: halosOf(
      spots.filter(spot => !divided.has(spot.place.id)),
      input.chosen,
      frame,
    ),
    divisions,
    regions: regions.map(withLabel),
    courses: courses.map(withLabel),
    countries: split.outlined.map(({ place }) => withLabel({ place })),
    names,
    visit,
    grid,
    edges,
  }
}

/** Chips for what happens out of view: at points, and in countries none of which is seen. */
function findEdges(
  map: MapStory,
  story: Story,
  outlined: Outlined,
  fixed: readonly Box[],
  input: SceneInput,
): Edges {
  const { frame, compact, measure } = input
  const away = outlined.filter(({ place, outline }) => place.role === 'told' && !isSeen(outline, frame))
  const hidden = [...hiddenPoints(map, frame), ...away.map(one => one.place)].sort(
    (a, b) => b.weight - a.weight,
  )
  return edgesOf(map, story, hidden, frame, compact, measure, fixed, input.covered)
}

/** The line a column's rows hang on. */
function railBox({ x, way, ys, head }: Column): Box[] {
  const rail = x - way * 24
  return [[rail - 4, Math.min(head.y, ys[0]!), rail + 4, Math.max(head.y, ys.at(-1)!)]]
}

/** Far enough around the view that a drag shows no gap. */
const isNear = ({ x, y }: Spot, frame: Frame) =>
  x > -240 && y > -240 && x < frame.width + 240 && y < frame.height + 240

function thin(near: readonly Spot[], chosen: readonly string[]): { spots: Spot[]; dots: Spot[] } {
  const first = (spot: Spot) => Number(chosen.includes(spot.place.id))
  const sorted = [...near].sort((a, b) => first(b) - first(a) || b.place.weight - a.place.weight)
  return { spots: sorted.slice(0, MOST_MARKS), dots: sorted.slice(MOST_MARKS) }
}

/** The chosen place chooses first, then the weightiest. */
function choosers(spots: readonly Spot[], chosen: readonly string[]): Spot[] {
  const rank = (spot: Spot) =>
    chosen.includes(spot.place.id) ? 2 : spot.heads || spot.folded.length > 0 ? 1 : 0
  return [...spots].sort((a, b) => rank(b) - rank(a) || b.place.weight - a.place.weight)
}

/** A name for what is chosen or pointed at, should it have none; laid over the rest, so that pointing moves nothing. */
function forced(spots: readonly Spot[], labels: readonly (Label | AreaLabel)[], input: SceneInput): Label[] {
  return spots
    .filter(({ place }) => input.pointed.includes(place.id) || input.chosen[0] === place.id)
    .filter(spot => inView(spot, input.frame))
    .filter(spot => !labels.some(label => 'spot' in label && label.spot === spot))
    .map(spot => {
      const others = spots.filter(one => one !== spot).map(one => around(one, 12))
      const taken = [...labels.flatMap(({ box }) => (box ? [box] : [])), ...others, ...input.covered]
      return forcedLabel(spot, input.frame, input.measure, taken)
    })
}
