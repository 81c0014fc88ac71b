import type { DrawnItem } from '../../index.ts'
import type { Camera } from '../map/frame.ts'
import { WORLD, worldX, worldY } from '../map/frame.ts'
import { DIVISIONS_FROM, strengthOf } from '../map/ground/fades.ts'
import { scaleFor } from '../map/ground/layer.ts'
import { type Look, type Pen, paintSquare } from '../map/ground/paint.ts'
import type { Layer, Source, TracedShape, TracedView } from '../map/ground/protocol.ts'
import type { GroundStore } from '../map/ground/store.ts'
import type { Tile } from '../map/ground/tile.ts'
import { path } from './shapes.ts'

/** The ground of a view, drawn by the same hand as on the screen, in whole shapes instead of squares. */
export async function drawGround(
  store: GroundStore,
  camera: Camera,
  look: Omit<Look, 'zoom' | 'bare'>,
): Promise<DrawnItem[]> {
  const { zoom, width, height } = camera
  const view = viewOf(camera)
  const scale = scaleFor(zoom, store)
  const trace = async (source: Source | null, wanted = true) =>
    source && wanted ? tileOf(await store.trace(source, view)) : null
  const codes = scale ? [...new Set([...look.emphasis.told, ...look.emphasis.chosen])] : []
  const [lands, waters, divisions, courses, ...fills] = await Promise.all([
    trace(scale),
    trace('waters', store.isReady('waters')),
    trace('divisions', zoom > DIVISIONS_FROM && store.isReady('divisions')),
    trace('courses', strengthOf.course(zoom) > 0 && store.isReady('courses')),
    ...codes.map(code => trace(`fill ${scale!} ${code}`)),
  ])
  const items: DrawnItem[] = [path(`M0 0H${width}V${height}H0Z`, { fill: { colour: look.palette.sea } })]
  const parts = {
    lands: lands ?? null,
    waters: waters ?? null,
    divisions: divisions ?? null,
    courses: courses ?? null,
    fills: new Map(codes.map((code, i) => [code, fills[i] ?? null])),
    seam: false,
  }
  paintSquare(recorder(items), parts, { ...look, zoom, bare: false })
  return items
}

function viewOf({ lat, lon, zoom, width, height }: Camera): TracedView {
  const scale = 2 ** zoom
  const middle = worldX(lon) - WORLD * Math.floor(worldX(lon) / WORLD)
  const [left, top] = [middle * scale - width / 2, worldY(lat) * scale - height / 2]
  return { zoom, left, top, width, height }
}

function tileOf(shapes: readonly TracedShape[]): Tile<string> {
  const of = (layer: Layer) => shapes.filter(shape => shape.layer === layer)
  const part = ({ d }: TracedShape) => ({ path: d, from: 0 })
  return {
    whole: layer =>
      of(layer)
        .map(shape => shape.d)
        .join('') || null,
    parts: layer => of(layer).map(part),
    edgesOf: codes => shapes.filter(shape => shape.of.some(code => codes.includes(code))).map(part),
  }
}

/** Takes down what is painted. */
const recorder = (items: DrawnItem[]): Pen<string> => ({
  join: parts => parts.map(part => part.path).join('') || null,
  fill: (d, colour, alpha = 1) => {
    if (d && alpha > 0) items.push(path(d, { fill: { colour, alpha } }))
  },
  stroke: (d, colour, width, { alpha = 1, dash } = {}) => {
    if (!d || alpha <= 0) return
    const dashed = dash && dash.length > 0 ? { dash, round: dash[0] === 1 } : {}
    items.push(path(d, { line: { colour, width, alpha, ...dashed } }))
  },
})
