import type { Lands, Line, Waters } from './basemap.ts'
import { WORLD } from './frame.ts'
import { type Bounds, copies, type Piece } from './outlines.ts'

/** Colours of the basemap, as a canvas understands them. */
export interface Palette {
  readonly land: string
  readonly sea: string
  readonly focus: string
  readonly border: string
  readonly coast: string
  readonly river: string
  readonly accent: string
  readonly ink: string
}

/** What of the world is told of. */
interface Emphasis {
  /** Pieces of countries where things happen: filled light, outlined in the accent. */
  readonly told: readonly Piece[]
  /** Pieces of countries only named, or only someone's home: dotted outline. */
  readonly quiet: readonly Piece[]
  /** Told countries that are chosen or pointed at. */
  readonly chosen: readonly Piece[]
}

/** What to draw, and where: `left` and `top` are the canvas's corner in px of the world at `zoom`. */
export interface Sheet {
  readonly lands: Lands
  readonly waters: Waters | null
  readonly emphasis: Emphasis
  readonly palette: Palette
  readonly zoom: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Past this zoom a source line on a 4 km grid would lie. */
const WATER_ENDS = 8

/** Draws land, water and borders; nothing outside the sheet is touched. */
export function drawBasemap(context: CanvasRenderingContext2D, sheet: Sheet, ratio: number): void {
  const scale = 2 ** sheet.zoom
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, sheet.width, sheet.height)
  const pen = makePen(context, sheet, scale, ratio)
  const { lands, waters, emphasis, palette, zoom } = sheet
  const land = lands.outlines.flatMap(outline => outline.pieces)
  // The hairline hides the seams between neighbours' fills.
  pen.fill(land, palette.land)
  pen.outline(land, palette.land, 0.6)
  pen.fill(emphasis.told, palette.focus)
  pen.fill(emphasis.told, palette.accent, 0.03)
  pen.fill(emphasis.chosen, palette.accent, 0.04)
  if (waters) pen.fill(zoom < WATER_ENDS ? waters.lakes : waters.lakes.filter(isWide), palette.sea)
  if (waters && zoom >= 4 && zoom < WATER_ENDS) pen.lines(waters.rivers, palette.river, 1.25)
  pen.lines(lands.coasts, palette.coast, 0.75)
  pen.lines(lands.borders, palette.border, 1)
  pen.lines(lands.disputed, palette.border, 1, [4, 3])
  pen.outline(emphasis.quiet, palette.ink, 1.25, 0.8, [1, 4])
  pen.outline(emphasis.told, palette.accent, 7, 0.09)
  pen.outline(emphasis.told, palette.accent, 1.25, 0.75)
}

/** A lake that would leave a hole in one's idea of the land, were it left out. */
const isWide = ({ bounds }: Piece) => bounds.right - bounds.left > 0.35 || bounds.bottom - bounds.top > 0.35

type Shape = { readonly bounds: Bounds }

/** Paths are made when first seen and kept: coordinates never change, only the transform does. */
const paths = new WeakMap<Shape, Path2D>()

function makePen(context: CanvasRenderingContext2D, sheet: Sheet, scale: number, ratio: number) {
  const view = {
    left: (sheet.left - 8) / scale,
    right: (sheet.left + sheet.width + 8) / scale,
    top: (sheet.top - 8) / scale,
    bottom: (sheet.top + sheet.height + 8) / scale,
  }
  const speck = 0.4 / scale
  const each = <T extends Shape>(
    shapes: readonly T[],
    make: (shape: T) => Path2D,
    draw: (path: Path2D) => void,
  ) => {
    for (const shape of shapes) {
      const { left, right, top, bottom } = shape.bounds
      if (bottom < view.top || top > view.bottom) continue
      if (right - left < speck && bottom - top < speck) continue
      for (const copy of copies(shape.bounds, view.left, view.right)) {
        const shift = copy * WORLD * scale - sheet.left
        context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * shift, -ratio * sheet.top)
        draw(cached(shape, make))
      }
    }
  }
  const stroke = (colour: string, width: number, alpha: number, dash: readonly number[]) => {
    context.strokeStyle = colour
    context.lineWidth = width / scale
    context.globalAlpha = alpha
    context.lineJoin = 'round'
    context.lineCap = dash[0] === 1 ? 'round' : 'butt'
    context.setLineDash(dash.map(length => length / scale))
  }
  return {
    fill: (pieces: readonly Piece[], colour: string, alpha = 1) => {
      context.fillStyle = colour
      context.globalAlpha = alpha
      each(pieces, piecePath, path => context.fill(path, 'evenodd'))
    },
    outline: (
      pieces: readonly Piece[],
      colour: string,
      width: number,
      alpha = 1,
      dash: readonly number[] = [],
    ) => {
      stroke(colour, width, alpha, dash)
      each(pieces, piecePath, path => context.stroke(path))
    },
    lines: (lines: readonly Line[], colour: string, width: number, dash: readonly number[] = []) => {
      stroke(colour, width, 1, dash)
      each(lines, linePath, path => context.stroke(path))
    },
  }
}

function cached<T extends Shape>(shape: T, make: (shape: T) => Path2D): Path2D {
  const known = paths.get(shape)
  if (known) return known
  const path = make(shape)
  paths.set(shape, path)
  return path
}

function piecePath({ rings }: Piece): Path2D {
  const path = new Path2D()
  for (const ring of rings) {
    trace(path, ring)
    path.closePath()
  }
  return path
}

function linePath({ points }: Line): Path2D {
  const path = new Path2D()
  trace(path, points)
  return path
}

function trace(path: Path2D, points: Float64Array): void {
  path.moveTo(points[0]!, points[1]!)
  for (let i = 2; i < points.length; i += 2) path.lineTo(points[i]!, points[i + 1]!)
}
