import type { Shape } from '../../app/place-view.ts'
import type { DrawnItem, Evidence } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import type { Scene } from '../map/scene.ts'
import type { Colours } from './colours.ts'
import { LOOKS } from './looks.ts'
import { markItems } from './marks.ts'
import { circle, group, path, type WidthOf, words } from './shapes.ts'

/** An entry of the legend, about the middle of its line. */
export interface Key {
  readonly width: number
  readonly items: readonly DrawnItem[]
}

const SHAPES: readonly Shape[] = ['city', 'building', 'base', 'government', 'site', 'area']

/** What the marks in a scene mean: only those it has. */
export function legendKeys(scene: Scene, colours: Colours, widthOf: WidthOf): Key[] {
  const views = [
    ...[...scene.spots, ...scene.dots].flatMap(spot => [spot.place, ...spot.folded]),
    ...[...scene.edges.left, ...scene.edges.right].map(edge => edge.place),
  ].map(place => place.view)
  const key = (items: readonly DrawnItem[], text: string): Key => ({
    width: 22 + widthOf(text, LOOKS.key),
    items: [...items, words(text, 22, 0, LOOKS.key, { colour: colours.ink2 })],
  })
  const mark = (shape: Shape, evidence: Evidence) => [
    group('', markItems(shape, evidence, colours), { at: { x: 0, y: -9, scale: 18 / 28 } }),
  ]
  const shapes = SHAPES.filter(shape => views.some(view => view.shape === shape))
  const has = (evidence: Evidence) => views.some(view => view.evidence === evidence)
  return [
    ...shapes.map(shape => key(mark(shape, 'text'), wording().picture.keyOfShape[shape])),
    ...(has('background') ? [key(mark('city', 'background'), wording().picture.background)] : []),
    ...(has('user') ? [key(mark('city', 'user'), wording().picture.user)] : []),
    ...(scene.halos.length > 0 ? [key(halo(colours), wording().picture.halo)] : []),
    ...(scene.arcs.length > 0 ? [key(arrow(colours), wording().picture.arc)] : []),
    ...(scene.regions.length > 0 ? [key(hatch(colours), wording().picture.hatch)] : []),
  ]
}

const arrow = ({ accent }: Colours) => [
  path('M1 4Q8 -5 13 -3', { line: { colour: accent, width: 1.75 } }),
  path('M1 0l-8-4v8Z', { fill: { colour: accent }, at: { x: 17, y: -2, turn: 14 } }),
]

const halo = ({ accent }: Colours) => [
  path(circle(9, 0, 7.5), {
    fill: { colour: accent, alpha: 0.05 },
    line: { colour: accent, width: 1, alpha: 0.6 },
  }),
]

const hatch = ({ accent }: Colours) => [
  path('M1 4L9 -4M5 6L15 -4M11 6L17 0', { line: { colour: accent, width: 1.25, alpha: 0.6 } }),
]
