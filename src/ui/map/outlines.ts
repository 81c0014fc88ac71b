import type { Position } from '../../index.ts'
import { unrollRing } from './antimeridian.ts'
import { WORLD, worldX, worldY } from './frame.ts'

/** A closed ring in world coordinates: x, y, x, y, … */
export type Ring = Float64Array

/** Bounds in world coordinates; x may run past the world's edge. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One piece of land: outer ring first, holes after. */
export interface Piece {
  readonly rings: readonly Ring[]
  readonly bounds: Bounds
}

/** A country's land, its largest piece first. */
export interface Outline {
  /** ISO 3166-1 alpha-2, '' where it has none. */
  readonly code: string
  readonly name: string
  readonly pieces: readonly Piece[]
}

type Polygon = readonly (readonly Position[])[]

/** An outline from GeoJSON polygons. */
export function makeOutline(code: string, name: string, polygons: readonly Polygon[]): Outline {
  const pieces = polygons.map(makePiece).filter(piece => piece.rings.length > 0)
  return { code, name, pieces: pieces.sort((a, b) => size(b.bounds) - size(a.bounds)) }
}

/** A polygon in world coordinates. */
function makePiece(polygon: Polygon): Piece {
  const rings = polygon.map(ring => project(unrollRing(ring))).filter(ring => ring.length >= 8)
  return { rings, bounds: boundsOf(rings[0] ?? new Float64Array()) }
}

/** A line in world coordinates. */
export function project(line: readonly Position[]): Float64Array {
  const out = new Float64Array(line.length * 2)
  line.forEach(([lon, lat], i) => {
    out[2 * i] = worldX(lon)
    out[2 * i + 1] = worldY(lat)
  })
  return out
}

/** The bounds of a line in world coordinates. */
export function boundsOf(line: Float64Array): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < line.length; i += 2) {
    const x = line[i]!
    const y = line[i + 1]!
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  return { left, top, right, bottom }
}

/** The part of a country a reader means by it: its largest piece, and those near it that are not much smaller. */
export function mainland(outline: Outline): Bounds | null {
  const first = outline.pieces[0]?.bounds
  if (!first) return null
  let all = first
  let rest = outline.pieces.slice(1).filter(({ bounds }) => size(bounds) * SMALL >= size(first))
  for (let near = rest; near.length > 0; ) {
    near = rest.filter(({ bounds }) => gap(all, bounds) <= REACH)
    rest = rest.filter(piece => !near.includes(piece))
    all = near.map(piece => piece.bounds).reduce(union, all)
  }
  return all
}

/** A piece this many times smaller than the largest does not widen the view. */
const SMALL = 40

/** About 5° at the equator: an archipelago hangs together, Alaska and the rest of the United States do not. */
const REACH = 3.5

/** The smallest bounds that hold both. */
export const union = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

/** How many worlds to shift bounds by so that they show between two world x; one entry for each copy seen. */
export function copies(bounds: Bounds, left: number, right: number): number[] {
  const out: number[] = []
  const first = Math.ceil((left - bounds.right) / WORLD)
  for (let k = first; bounds.left + k * WORLD <= right; k++) out.push(k)
  return out
}

const size = (b: Bounds) => (b.right - b.left) * (b.bottom - b.top)

const gap = (a: Bounds, b: Bounds) =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0)
