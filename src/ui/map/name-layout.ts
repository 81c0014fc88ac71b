import type { MapName } from '../../worker/protocol.ts'
import type { Frame, Point } from './frame.ts'
import type { Box, Measure, Room, TextStyle } from './room.ts'

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

/** What names are laid out with. */
export interface Layout {
  readonly frame: Frame
  readonly room: Room
  readonly measure: Measure
  readonly before: NamesBefore
  /** Where great cities are named if room is left: a country's name stands elsewhere on its land if it can. */
  readonly spared: readonly Box[]
}

/** 1 for a name of the layout before; zoomed out, the important come first again. */
export const stays = (id: string, { frame, before }: Layout): number =>
  frame.zoom >= before.zoom && before.names.has(id) ? 1 : 0

/** The place of a name in the layout before, if that was at about this zoom: a country's name fits the land it was put on. */
export function whereItStood(id: string, { frame, before }: Layout): Point | null {
  const name = before.names.get(id)
  return name && Math.abs(frame.zoom - before.zoom) < 0.5 ? frame.at(name.lat, name.lon) : null
}

/** A name without a dot, its middle at a point. */
export function nameOn(id: string, text: string, kind: NameKind, at: Point, frame: Frame, turn = 0): Name {
  return { id, text, kind, at, side: 'middle', turn, ...frame.locate(at) }
}

/** The style each kind is written in, as in map.css. */
export const STYLES: Readonly<Record<NameKind, TextStyle>> = {
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
