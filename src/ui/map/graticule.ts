import type { Frame } from './frame.ts'
import type { Box, Room } from './room.ts'

/** A line of equal latitude or longitude, with its degrees in words where they found room. */
export interface GridLine {
  readonly across: boolean
  readonly at: number
  readonly text: string | null
}

/** From here on the basemap has nothing more to show, and a grid gives the eye a measure. */
const GRID_FROM = 9

/** Steps in degrees; the first that leaves lines at least 64 px apart is taken. */
const STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]

/** The lines of the grid over the pane; none where the basemap still says more. */
export function graticule(frame: Frame, room: Room): GridLine[] {
  if (frame.zoom < GRID_FROM) return []
  const topLeft = frame.locate({ x: 0, y: 0 })
  const bottomRight = frame.locate({ x: frame.width, y: frame.height })
  const degree = frame.width / (bottomRight.lon - topLeft.lon)
  const step = STEPS.find(one => one * degree > 64) ?? 1
  const label = (text: string, box: Box) => (room.isFree(box) ? text : null)
  const meridians = multiples(topLeft.lon, bottomRight.lon, step).map(lon => {
    const x = (lon - topLeft.lon) * degree
    return { across: false, at: x, text: label(words(lon, step, 'E', 'W'), [x + 4, 5, x + 54, 18]) }
  })
  const parallels = multiples(bottomRight.lat, topLeft.lat, step).map(lat => {
    const y = frame.at(lat, (topLeft.lon + bottomRight.lon) / 2).y
    const text = label(words(lat, step, 'N', 'S'), [frame.right - 58, y - 16, frame.right - 6, y - 2])
    return { across: true, at: y, text }
  })
  return [...meridians, ...parallels]
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return Array.from({ length: Math.min(count, 64) }, (_, i) => (first + i) * step)
}

function words(degrees: number, step: number, positive: string, negative: string): string {
  const value = degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)))
  return `${Math.abs(value).toFixed(decimals)}° ${value < 0 ? negative : positive}`
}
