import { WORLD, worldX, worldY } from '../frame.ts'
import { copies } from '../outlines.ts'
import type { Layer, TracedShape, TracedView } from './protocol.ts'

/** How far outside the view shapes are cut, px: farther than half the broadest stroke. */
const MARGIN = 12
/** Points nearer than this to the one before are left out, px. */
const STEP = 0.3

type Ring = number[]

/** The shapes of features that show in a view, as paths in its px, land on as many copies of the world as are seen. */
export function traceFeatures(features: readonly GeoJSON.Feature[], view: TracedView): TracedShape[] {
  return features.flatMap(({ properties, geometry }) => {
    const { layer, of } = properties as { readonly layer: Layer; readonly of: readonly string[] }
    const d = pathOf(geometry, view)
    return d === '' ? [] : [{ layer, of, d }]
  })
}

function pathOf(geometry: GeoJSON.Geometry, view: TracedView): string {
  if (geometry.type === 'MultiPolygon')
    return geometry.coordinates.map(polygon => polygonPath(polygon, view)).join('')
  if (geometry.type === 'MultiLineString')
    return geometry.coordinates
      .flatMap(line => placed(line, view))
      .flatMap(line => cutLine(line, view))
      .map(line => written(thinned(line)))
      .join('')
  return ''
}

function polygonPath(polygon: readonly GeoJSON.Position[][], view: TracedView): string {
  return polygon
    .flatMap(ring => placed(ring, view))
    .map(ring => thinned(cutRing(ring, view)))
    .filter(ring => ring.length >= 6)
    .map(ring => `${written(ring)}Z`)
    .join('')
}

/** A line in px of the view, once for each copy of the world on which any of it shows. */
function placed(line: readonly GeoJSON.Position[], view: TracedView): Ring[] {
  const scale = 2 ** view.zoom
  const xs = line.map(([lon]) => worldX(lon!))
  const ys = line.map(([, lat]) => worldY(lat!))
  const bounds = { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) }
  const [left, right] = [(view.left - MARGIN) / scale, (view.left + view.width + MARGIN) / scale]
  const [top, bottom] = [(view.top - MARGIN) / scale, (view.top + view.height + MARGIN) / scale]
  if (bounds.bottom < top || bounds.top > bottom) return []
  return copies(bounds, left, right).map(copy =>
    xs.flatMap((x, i) => [(x + copy * WORLD) * scale - view.left, ys[i]! * scale - view.top]),
  )
}

/** Spread into `Math.min`, a coast of the finest outlines would overflow the stack. */
const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)

/** Cuts a ring to the view, one side after the other (Sutherland and Hodgman). */
function cutRing(ring: Ring, { width, height }: TracedView): Ring {
  const sides: readonly (readonly [0 | 1, number, 1 | -1])[] = [
    [0, -MARGIN, 1],
    [0, width + MARGIN, -1],
    [1, -MARGIN, 1],
    [1, height + MARGIN, -1],
  ]
  return sides.reduce((left, [axis, at, way]) => cutSide(left, axis, at, way), ring)
}

function cutSide(ring: Ring, axis: 0 | 1, at: number, way: 1 | -1): Ring {
  const out: Ring = []
  for (let i = 0; i < ring.length; i += 2) {
    const before = i === 0 ? ring.length - 2 : i - 2
    const [a, b] = [ring[before + axis]!, ring[i + axis]!]
    const [wasIn, isIn] = [(a - at) * way >= 0, (b - at) * way >= 0]
    if (wasIn !== isIn) {
      const t = (at - a) / (b - a)
      for (const k of [0, 1]) out.push(ring[before + k]! + (ring[i + k]! - ring[before + k]!) * t)
    }
    if (isIn) out.push(ring[i]!, ring[i + 1]!)
  }
  return out
}

/** The stretches of a line that show: where it leaves the view it ends past its edge, where it comes back it begins anew. */
function cutLine(line: Ring, view: TracedView): Ring[] {
  const stretches: Ring[] = []
  let open: Ring | null = null
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!]
    if (!mayShow(ax, ay, bx, by, view)) {
      open = null
      continue
    }
    if (!open) {
      open = [ax, ay]
      stretches.push(open)
    }
    open.push(bx, by)
  }
  return stretches
}

const mayShow = (ax: number, ay: number, bx: number, by: number, { width, height }: TracedView) =>
  Math.max(ax, bx) >= -MARGIN &&
  Math.min(ax, bx) <= width + MARGIN &&
  Math.max(ay, by) >= -MARGIN &&
  Math.min(ay, by) <= height + MARGIN

/** Without the points that no one could tell apart; the last one stays. */
function thinned(line: Ring): Ring {
  const out = line.slice(0, 2)
  for (let i = 2; i < line.length; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!]
    const far = Math.abs(x - out.at(-2)!) >= STEP || Math.abs(y - out.at(-1)!) >= STEP
    if (far || i === line.length - 2) out.push(x, y)
  }
  return out
}

const written = (line: Ring): string => {
  let d = ''
  for (let i = 0; i < line.length; i += 2)
    d += `${i === 0 ? 'M' : 'L'}${round(line[i]!)} ${round(line[i + 1]!)}`
  return d
}

const round = (value: number) => Math.round(value * 10) / 10
