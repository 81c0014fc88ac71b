import { strengthOf } from './fades.ts'
import type { Part, Tile } from './tile.ts'

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

/** What of the world is told of, by ISO codes of countries. */
export interface Emphasis {
  /** Countries where things happen: filled light, outlined in the accent. */
  readonly told: readonly string[]
  /** Countries only named, or only someone's home: dotted outline. */
  readonly quiet: readonly string[]
  /** Countries that are chosen or pointed at. */
  readonly chosen: readonly string[]
}

/** How tiles are drawn. */
export interface Look {
  readonly palette: Palette
  readonly emphasis: Emphasis
  readonly zoom: number
  /** Only the story's outlines, for over street tiles. */
  readonly bare: boolean
}

/** All of a square that is to be drawn. */
export interface Square<Path = Path2D> {
  readonly lands: Tile<Path> | null
  readonly waters: Tile<Path> | null
  readonly divisions: Tile<Path> | null
  readonly courses: Tile<Path> | null
  /** Land of told and chosen countries, by code. */
  readonly fills: ReadonlyMap<string, Tile<Path> | null>
  /** Whether it touches the antimeridian, where land is cut. */
  readonly seam: boolean
}

/** What draws the ground: on a canvas, or into a file. */
export interface Pen<Path> {
  fill(path: Path | null | undefined, colour: string, alpha?: number): void
  /** `width` in px. */
  stroke(path: Path | null | undefined, colour: string, width: number, stroke?: Stroke): void
  /** Parts as one path, so that a glow is even where lines meet; null for none. */
  join(parts: readonly Part<Path>[]): Path | null
}

/** Draws a square, lowest first. */
export function paintSquare<Path>(pen: Pen<Path>, square: Square<Path>, look: Look): void {
  if (!look.bare) paintGround(pen, square, look)
  paintEmphasis(pen, square, look)
}

function paintGround<Path>(pen: Pen<Path>, square: Square<Path>, { palette, emphasis, zoom }: Look): void {
  const { lands, waters, divisions, courses, seam } = square
  const land = (path: Path | null | undefined, colour: string) => {
    pen.fill(path, colour)
    if (seam) pen.stroke(path, colour, HAIRLINE)
  }
  const fillOf = (code: string) => square.fills.get(code)?.whole('fill')
  land(lands?.whole('land'), palette.land)
  for (const code of emphasis.told) land(fillOf(code), palette.focus)
  for (const code of emphasis.told) pen.fill(fillOf(code), palette.accent, 0.03)
  for (const code of emphasis.chosen) pen.fill(fillOf(code), palette.accent, 0.04)
  pen.fill(waters?.whole('lake'), palette.sea, strengthOf.lake(zoom))
  pen.fill(waters?.whole('wide lake'), palette.sea)
  pen.stroke(waters?.whole('river'), palette.river, 1.25, { alpha: strengthOf.river(zoom) })
  for (const layer of ['course', 'coarse course'] as const)
    pen.stroke(courses?.whole(layer), palette.river, courseWidth(zoom), { alpha: strengthOf[layer](zoom) })
  const divided = { alpha: 0.6 * strengthOf.division(zoom) }
  pen.stroke(divisions?.whole('division'), palette.border, 0.75, divided)
  pen.stroke(lands?.whole('coast'), palette.coast, 0.75)
  pen.stroke(lands?.whole('border'), palette.border, 1)
  for (const { path, from } of lands?.parts('disputed') ?? [])
    pen.stroke(path, palette.border, 1, { dash: [4, 3], from })
}

function paintEmphasis<Path>(pen: Pen<Path>, { lands }: Square<Path>, { palette, emphasis }: Look): void {
  for (const { path, from } of lands?.edgesOf(emphasis.quiet) ?? [])
    pen.stroke(path, palette.ink, 1.25, { alpha: 0.8, dash: [1, 4], from })
  const told = pen.join(lands?.edgesOf(emphasis.told) ?? [])
  pen.stroke(told, palette.accent, 7, { alpha: 0.09 })
  pen.stroke(told, palette.accent, 1.25, { alpha: 0.75 })
}

/** Hides the seam where land ends at the edge of the world and goes on at the other. */
const HAIRLINE = 0.6

/** A river is broader the closer one comes. */
const courseWidth = (zoom: number) => Math.min(3, 1.25 + (zoom - 8) * 0.3)

function joined(parts: readonly Part[]): Path2D | null {
  if (parts.length === 0) return null
  const path = new Path2D()
  for (const part of parts) path.addPath(part.path)
  return path
}

/** How a line is drawn. */
export interface Stroke {
  /** 1 by default. */
  readonly alpha?: number
  /** Px; none by default. */
  readonly dash?: readonly number[]
  /** Tile units of the line that lie before this part of it; 0 by default. */
  readonly from?: number
}

/** Draws on a canvas whose transform is set; `unit` is how many of its units make a px. */
export function canvasPen(context: CanvasRenderingContext2D, unit: number): Pen<Path2D> {
  context.lineJoin = 'round'
  return {
    join: joined,
    fill: (path, colour, alpha = 1) => {
      if (!path || alpha <= 0) return
      context.globalAlpha = alpha
      context.fillStyle = colour
      context.fill(path, 'evenodd')
    },
    stroke: (path, colour, width, { alpha = 1, dash = [], from = 0 } = {}) => {
      if (!path || alpha <= 0) return
      context.globalAlpha = alpha
      context.strokeStyle = colour
      context.lineWidth = width * unit
      context.lineCap = dash[0] === 1 ? 'round' : 'butt'
      context.setLineDash(dash.map(length => length * unit))
      context.lineDashOffset = from
      context.stroke(path)
    },
  }
}
