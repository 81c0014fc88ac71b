import type { Layer, PackedShape, PackedTile } from './protocol.ts'

/** A tile's shapes as paths, in tile units; each is made when first drawn, and kept. A canvas takes paths of its own, a file their text. */
export interface Tile<Path = Path2D> {
  /** All of a layer as one path; null where the tile has none of it. */
  whole(layer: Layer): Path | null
  /** The parts of a layer, for dashes that go on from tile to tile. */
  parts(layer: Layer): readonly Part<Path>[]
  /** Coasts and borders of any of these countries, each once. */
  edgesOf(codes: readonly string[]): readonly Part<Path>[]
}

export interface Part<Path = Path2D> {
  readonly path: Path
  /** Tile units of its line that lie before it. */
  readonly from: number
}

/** Opens a tile as it came. */
export function openTile({ shapes, points }: PackedTile): Tile {
  const starts: number[] = []
  let at = 0
  for (const { lengths } of shapes) {
    starts.push(at)
    for (const length of lengths) at += length
  }
  const wholes = new Map<Layer, Path2D | null>()
  const made: (Part | undefined)[] = []
  const part = (i: number): Part => {
    made[i] ??= { path: trace(new Path2D(), points, starts[i]!, shapes[i]!), from: shapes[i]!.from }
    return made[i]
  }
  const numbers = shapes.map((_, i) => i)
  return {
    whole: layer => {
      const known = wholes.get(layer)
      if (known !== undefined) return known
      const own = numbers.filter(i => shapes[i]!.layer === layer)
      const path = own.length === 0 ? null : new Path2D()
      for (const i of own) trace(path!, points, starts[i]!, shapes[i]!)
      wholes.set(layer, path)
      return path
    },
    parts: layer => numbers.filter(i => shapes[i]!.layer === layer).map(part),
    edgesOf: codes =>
      codes.length === 0
        ? []
        : numbers.filter(i => shapes[i]!.of.some(code => codes.includes(code))).map(part),
  }
}

const FILLED: ReadonlySet<Layer> = new Set<Layer>(['land', 'fill', 'lake', 'wide lake'])

function trace(path: Path2D, points: Int16Array, start: number, { layer, lengths }: PackedShape): Path2D {
  for (const length of lengths) {
    path.moveTo(points[start]!, points[start + 1]!)
    for (let i = start + 2; i < start + length; i += 2) path.lineTo(points[i]!, points[i + 1]!)
    if (FILLED.has(layer)) path.closePath()
    start += length
  }
  return path
}
