import type { RawTile } from 'geojson-vt'
import type { Layer, PackedShape, PackedTile } from './protocol.ts'

/** A tile as one array of points, cheap to send; null where there is nothing on it. */
export function packTile(tile: RawTile | null): PackedTile | null {
  const shapes: PackedShape[] = []
  const rings: ArrayLike<number>[] = []
  for (const feature of tile?.features ?? []) {
    if (feature.type === 1 || feature.type === 4) continue
    const lines = feature.geometry.filter(ring => ring.length >= 4)
    if (lines.length === 0) continue
    const { layer, of, mapbox_clip_start = 0, mapbox_clip_feature_len = 0 } = feature.tags as unknown as Tags
    const from = mapbox_clip_start * mapbox_clip_feature_len
    shapes.push({ layer, of, from, lengths: lines.map(line => line.length) })
    rings.push(...lines)
  }
  return shapes.length === 0 ? null : { shapes, points: joined(rings) }
}

interface Tags {
  readonly layer: Layer
  readonly of: readonly string[]
  readonly mapbox_clip_start?: number
  readonly mapbox_clip_feature_len?: number
}

function joined(rings: readonly ArrayLike<number>[]): Int16Array {
  const points = new Int16Array(rings.reduce((sum, ring) => sum + ring.length, 0))
  let at = 0
  for (const ring of rings) {
    points.set(ring, at)
    at += ring.length
  }
  return points
}
