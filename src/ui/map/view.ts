import type { View } from '../../worker/protocol.ts'
import { type Frame, latOf, lonOf, WORLD, worldX, worldY } from './frame.ts'

/** Px around the pane that are named too, so that a drag finds names there. */
const AROUND = 64
/** The view is widened to squares of 128 to 256 px: a small pan asks for nothing new. */
const SQUARE = 256
const ZOOM_STEP = 0.5

/** The part of the world whose names a frame wants, the same for all frames close by. */
export function viewOf(frame: Frame): View {
  const zoom = Math.floor(frame.zoom / ZOOM_STEP) * ZOOM_STEP
  const squares = 2 ** Math.ceil(zoom) * (WORLD / SQUARE)
  const side = WORLD / squares
  const topLeft = frame.locate({ x: -AROUND, y: -AROUND })
  const bottomRight = frame.locate({ x: frame.width + AROUND, y: frame.height + AROUND })
  const down = (value: number) => Math.floor(value / side) * side
  const up = (value: number) => Math.ceil(value / side) * side
  return {
    zoom,
    bounds: {
      south: latOf(up(worldY(bottomRight.lat))),
      north: latOf(down(worldY(topLeft.lat))),
      west: lonOf(down(worldX(topLeft.lon))),
      east: lonOf(up(worldX(bottomRight.lon))),
    },
  }
}

/** Whether two views are the same. */
export const keyOfView = ({ zoom, bounds: { south, west, north, east } }: View): string =>
  [zoom, south, west, north, east].map(value => value.toFixed(4)).join(' ')
