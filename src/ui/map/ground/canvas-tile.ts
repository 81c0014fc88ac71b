import { canvasPen, type Look, type Square as Parts, paintSquare } from './paint.ts'
import { DEEPEST, EXTENT, type Square } from './protocol.ts'

/** Side of a canvas tile, px. */
export const SIDE = 256

/** A canvas tile: counted from the north-west at any zoom, fractions too; east and west without end. */
export interface Cell {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** A square of the source, and where it lies on a canvas tile, px. */
export interface Placed {
  readonly square: Square
  readonly left: number
  readonly top: number
  readonly side: number
}

/** The squares under a canvas tile of any zoom. */
export function squaresUnder({ x, y, z: zoom }: Cell): Placed[] {
  const z = Math.max(0, Math.min(DEEPEST, Math.floor(zoom)))
  const side = 256 * 2 ** (zoom - z)
  const count = 2 ** z
  const [left, top] = [x * SIDE, y * SIDE]
  const placed: Placed[] = []
  for (let row = Math.max(0, Math.floor(top / side)); row < count && row * side < top + SIDE; row++)
    for (let column = Math.floor(left / side); column * side < left + SIDE; column++) {
      const square = { z, x: ((column % count) + count) % count, y: row }
      placed.push({ square, left: column * side - left, top: row * side - top, side })
    }
  return placed
}

/** Draws all squares under a canvas tile. */
export function paintTile(
  canvas: HTMLCanvasElement,
  all: readonly { readonly place: Placed; readonly parts: Parts }[],
  look: Look,
): void {
  const context = canvas.getContext('2d', { alpha: look.bare })
  if (!context) return
  const ratio = canvas.width / SIDE
  context.setTransform(1, 0, 0, 1, 0, 0)
  if (look.bare) context.clearRect(0, 0, canvas.width, canvas.height)
  else {
    context.globalAlpha = 1
    context.fillStyle = look.palette.sea
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  for (const { place, parts } of all) {
    const { left, top, side } = place
    // Squares meet on whole device px, so neither a gap nor a doubled line shows.
    const [x0, y0, x1, y1] = [left, top, left + side, top + side].map(edge => Math.round(edge * ratio)) as [
      number,
      number,
      number,
      number,
    ]
    context.save()
    context.beginPath()
    context.rect(x0, y0, x1 - x0, y1 - y0)
    context.clip()
    const scale = (side * ratio) / EXTENT
    context.setTransform(scale, 0, 0, scale, left * ratio, top * ratio)
    paintSquare(canvasPen(context, EXTENT / side), parts, look)
    context.restore()
  }
}
