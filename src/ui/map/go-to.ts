import type { MapPlace, MapStory } from '../../app/map-view.ts'
import type { Lands } from './basemap.ts'
import { boundsOfPlace, cameraFor, coreBounds, joinAcross, type Padding } from './fit.ts'
import { type Camera, type Frame, latOf, lonOf, worldX, worldY } from './frame.ts'
import type { Bounds } from './outlines.ts'
import { FOLD } from './spots.ts'

/** What a pane shows now, and what of it must stay free. */
export interface Going {
  readonly map: MapStory
  readonly lands: Lands | null
  readonly frame: Frame
  readonly pad: Padding
  /** Whether the place stands folded into another: only a closer look shows it. */
  readonly folded: boolean
}

/** How far out the map may go to keep the story in sight. */
const MOST_OUT = 1.5
/** A place farther off than this many panes is gone to at a zoom that shows its country. */
const NEARBY = 3
const FAR_CLOSEST = 8

/** The camera that shows a point place and moves least: with the rest of the story in sight where that can be. */
export function cameraToPoint(place: MapPlace, going: Going): Camera {
  const { map, lands, frame, pad, folded } = going
  const at = boundsOfPlace(place, lands)
  const closest = folded ? Math.max(frame.zoom, FOLD + 0.75) : frame.zoom
  const least = Math.max(frame.zoom - MOST_OUT, folded ? FOLD : 0)
  const core = coreBounds(map)
  const linked = linkedBounds(place, map, lands)
  const company = [core && linked && joinAcross(core, linked), core, linked]
  for (const bounds of company) {
    if (!bounds) continue
    const both = joinAcross(at, bounds)
    const { zoom } = cameraFor(both, frame, pad, closest)
    if (zoom >= least && isApart(both)) return nudge(both, zoom, frame, pad)
  }
  const far = distance(at, frame) > NEARBY
  return far ? cameraFor(at, frame, pad, Math.min(closest, FAR_CLOSEST)) : nudge(at, closest, frame, pad)
}

/** A single point says nothing of what it should be seen with. */
const isApart = ({ left, right, top, bottom }: Bounds) => right > left || bottom > top

function linkedBounds({ id }: MapPlace, map: MapStory, lands: Lands | null): Bounds | null {
  const ids = new Set(
    map.links.filter(one => one.from === id || one.to === id).flatMap(one => [one.from, one.to]),
  )
  const all = map.points.filter(place => place.id !== id && ids.has(place.id))
  return all.length > 0 ? all.map(place => boundsOfPlace(place, lands)).reduce(joinAcross) : null
}

/** How many panes off the pane's middle a point lies. */
function distance({ left, top }: Bounds, frame: Frame): number {
  const { x, y } = frame.place(left, top)
  return Math.max(Math.abs(x / frame.width - 0.5), Math.abs(y / frame.height - 0.5))
}

/** The camera at a zoom that holds bounds, as near to where the map is now as can be. */
function nudge(bounds: Bounds, zoom: number, frame: Frame, pad: Padding): Camera {
  const scale = 2 ** zoom
  const now = frame.locate({ x: frame.width / 2, y: frame.height / 2 })
  const here = frame.place((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2)
  // From the map's middle to the bounds' middle, in px at the new zoom.
  const away = 2 ** (zoom - frame.zoom)
  const middle = { x: (here.x - frame.width / 2) * away, y: (here.y - frame.height / 2) * away }
  const half = {
    x: ((bounds.right - bounds.left) / 2) * scale,
    y: ((bounds.bottom - bounds.top) / 2) * scale,
  }
  const dx = outside(middle.x, half.x, pad.left - frame.width / 2, frame.width / 2 - pad.right)
  const dy = outside(middle.y, half.y, pad.top - frame.height / 2, frame.height / 2 - pad.bottom)
  const { width, height } = frame
  return {
    width,
    height,
    zoom,
    lat: latOf(worldY(now.lat) + dy / scale),
    lon: lonOf(worldX(now.lon) + dx / scale),
  }
}

/** How far a stretch lies outside two bounds; one longer than they are apart is centred. */
function outside(middle: number, half: number, from: number, to: number): number {
  if (2 * half > to - from) return middle - (from + to) / 2
  return Math.min(0, middle - half - from) + Math.max(0, middle + half - to)
}
