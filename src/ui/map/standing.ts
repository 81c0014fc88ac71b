import type { Area } from './areas.ts'
import type { Frame, Point } from './frame.ts'
import type { Label, Side } from './labels.ts'
import type { Name, NamesBefore } from './name-layout.ts'

/** Where everything was named in the layout before, so that nothing jumps while the map is moved. */
export interface Standing extends NamesBefore {
  /** Names of the story's countries, regions and rivers, by place: on what they stood. */
  readonly areas: ReadonlyMap<string, { readonly lat: number; readonly lon: number }>
  /** The side of its mark a place's name was on. */
  readonly sides: ReadonlyMap<string, Side>
}

/** Before the first layout. */
export const NOTHING_STANDS: Standing = { zoom: 0, names: new Map(), areas: new Map(), sides: new Map() }

/** The part of a scene that stands somewhere by choice. */
interface Laid {
  readonly names: readonly Name[]
  readonly labels: readonly Label[]
  readonly countries: readonly LaidArea[]
  readonly regions: readonly LaidArea[]
  readonly courses: readonly LaidArea[]
}

interface LaidArea {
  readonly place: { readonly id: string }
  readonly at: Point | null
}

/** What stands where in a scene. */
export function standingOf(scene: Laid, frame: Frame): Standing {
  const areas = [...scene.countries, ...scene.regions, ...scene.courses]
  return {
    zoom: frame.zoom,
    names: new Map(scene.names.map(name => [name.id, name])),
    areas: new Map(areas.flatMap(({ place, at }) => (at ? [[place.id, frame.locate(at)] as const] : []))),
    sides: new Map(scene.labels.map(({ spot, side }) => [spot.place.id, side])),
  }
}

/** Whether the map was only moved, or zoomed by a step at most: then what stood still fits. */
const isNear = (frame: Frame, before: Standing) => Math.abs(frame.zoom - before.zoom) < 0.5

/** Sides names stood on, where that still tells something. */
export const sidesBefore = (frame: Frame, before: Standing): Standing['sides'] =>
  isNear(frame, before) ? before.sides : NOTHING_STANDS.sides

/** Areas that first try the spot their name stood on. */
export function whereTheyStood(areas: readonly Area[], frame: Frame, before: Standing): readonly Area[] {
  if (!isNear(frame, before)) return areas
  return areas.map(area => {
    const at = before.areas.get(area.place.id)
    return at ? { ...area, spots: [frame.at(at.lat, at.lon), ...area.spots] } : area
  })
}
