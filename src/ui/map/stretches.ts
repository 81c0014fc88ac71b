import type { Frame, Point } from './frame.ts'
import { mainland, type Outline, type Piece } from './outlines.ts'

/** A stretch of land in view along one line: where its middle is. */
export interface Stretch extends Point {
  readonly width: number
}

/** Under, over and beside a country whose land is too small, or too crowded, for its name. */
export function beside(outline: Outline, frame: Frame): Point[] {
  const bounds = mainland(outline)
  if (!bounds) return []
  const scale = 2 ** frame.zoom
  const middle = frame.place((bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2)
  const [dx, dy] = [((bounds.right - bounds.left) / 2) * scale, ((bounds.bottom - bounds.top) / 2) * scale]
  if (Math.max(dx, dy) > SMALL) return []
  const { x, y } = middle
  return [
    { x, y: y + dy + 14 },
    { x, y: y - dy - 28 },
    { x: x - dx - 48, y: y - 8 },
    { x: x + dx + 48, y: y - 8 },
  ]
}

/** A country wider than this, in px, has room for its name, or none is due: its neighbours' land is not its own. */
const SMALL = 24

/** Whether an outline's largest piece fills the view. */
export function fillsView(outline: Outline, frame: Frame): boolean {
  const piece = outline.pieces[0]
  if (!piece) return false
  return [8, frame.bottom / 2, frame.bottom - 8].every(
    y => stretchAt(piece, y, frame).width >= frame.right - 17,
  )
}

/** Whether a point of the pane lies on an outline's largest piece. */
export function isOn({ pieces }: Outline, { x, y }: Point, frame: Frame): boolean {
  const piece = pieces[0]
  return piece !== undefined && crossingsAt(piece, y, frame).filter(at => at < x).length % 2 === 1
}

/** The lines a country is looked at along, as parts of its visible height. */
const SLICES = Array.from({ length: 13 }, (_, i) => (i + 1) / 14)

/** The widest stretches of a country's largest piece in view, the best place for a name first. */
export function widest(outline: Outline, frame: Frame): Stretch[] {
  const piece = outline.pieces[0]
  if (!piece) return []
  const top = Math.max(8, screenY(piece.bounds.top, frame))
  const bottom = Math.min(frame.bottom - 8, screenY(piece.bounds.bottom, frame))
  if (bottom - top < 12) return []
  const middle = (top + bottom) / 2
  const stretches = SLICES.map(part => stretchAt(piece, top + part * (bottom - top), frame)).flatMap(thirds)
  const good = (stretch: Stretch) =>
    stretch.width * (1 - (0.5 * Math.abs(stretch.y - middle)) / (bottom - top))
  return stretches.filter(stretch => stretch.width > 0).sort((a, b) => good(b) - good(a))
}

/** A wide stretch has room for a name off its middle too. */
const thirds = (whole: Stretch): Stretch[] =>
  whole.width < 140
    ? [whole]
    : [0, -0.25, 0.25].map(off => ({
        x: whole.x + off * whole.width,
        y: whole.y,
        width: whole.width * (1 - Math.abs(off) * 1.6),
      }))

const screenY = (y: number, frame: Frame) => frame.place(0, y).y

/** Where a piece's rings cross one line of the pane, from left to right. */
function crossingsAt(piece: Piece, y: number, frame: Frame): number[] {
  const scale = 2 ** frame.zoom
  const row = (y - frame.place(0, 0).y) / scale
  const middle = (piece.bounds.left + piece.bounds.right) / 2
  // Measured from the piece's middle, so that the whole of it lies on one copy of the world.
  const origin = frame.place(middle, 0).x
  const crossings = piece.rings.flatMap(ring => cut(ring, row)).map(x => origin + (x - middle) * scale)
  return crossings.sort((a, b) => a - b)
}

/** The widest stretch of land in view along one line of the pane. */
function stretchAt(piece: Piece, y: number, frame: Frame): Stretch {
  const crossings = crossingsAt(piece, y, frame)
  let best: Stretch = { x: 0, y, width: 0 }
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const left = Math.max(8, crossings[i]!)
    const right = Math.min(frame.right - 8, crossings[i + 1]!)
    if (right - left > best.width) best = { x: (left + right) / 2, y, width: right - left }
  }
  return best
}

/** Where a ring crosses a line of equal y. */
function cut(ring: Float64Array, y: number): number[] {
  const out: number[] = []
  for (let i = 0; i < ring.length; i += 2) {
    const j = i + 2 < ring.length ? i + 2 : 0
    const [ay, by] = [ring[i + 1]!, ring[j + 1]!]
    if (ay > y !== by > y) out.push(ring[i]! + ((y - ay) / (by - ay)) * (ring[j]! - ring[i]!))
  }
  return out
}
