import type { DrawnItem } from '../../index.ts'
import type { Label } from '../map/labels.ts'
import type { Scene } from '../map/scene.ts'
import { foldedNote, type Spot } from '../map/spots.ts'
import type { Colours } from './colours.ts'
import { LOOKS } from './looks.ts'
import { markItems } from './marks.ts'
import { crop, group, type WidthOf, words } from './shapes.ts'

/** What of the story stands out. */
export interface Standout {
  readonly chosen: readonly string[]
  /** Where given, all other places are faded. */
  readonly lit: readonly string[] | null
}

/** Marks with their names, what is chosen last: it lies over the rest. */
export function placeItems(
  scene: Scene,
  { chosen, lit }: Standout,
  colours: Colours,
  widthOf: WidthOf,
): DrawnItem[] {
  const has = ({ place, folded }: Spot, ids: readonly string[]) =>
    ids.includes(place.id) || folded.some(one => ids.includes(one.id))
  const order = [...scene.spots].sort((a, b) => Number(has(a, chosen)) - Number(has(b, chosen)))
  return order.map(spot => {
    const { place } = spot
    const faded = lit !== null && !has(spot, lit)
    const on = has(spot, chosen)
    const label = scene.labels.find(one => one.spot === spot)
    const mark = group('mark', markItems(place.view.shape, place.view.evidence, colours, on), {
      at: { x: spot.x - 14, y: spot.y - 14 },
      ...(faded && { alpha: 0.4 }),
    })
    const name = label ? labelItems(label, on, faded, colours, widthOf) : []
    return group(place.name, [mark, ...name])
  })
}

/** How a name's lines are set against its box, and which way it leaves a chosen ring. */
const SIDES = {
  right: { anchor: 'start', dx: 4, dy: 0 },
  left: { anchor: 'end', dx: -4, dy: 0 },
  below: { anchor: 'middle', dx: 0, dy: 4 },
  above: { anchor: 'middle', dx: 0, dy: -4 },
  'under-left': { anchor: 'end', dx: 0, dy: 4 },
  'under-right': { anchor: 'start', dx: 0, dy: 4 },
  'over-left': { anchor: 'end', dx: 0, dy: -4 },
  'over-right': { anchor: 'start', dx: 0, dy: -4 },
} as const

function labelItems(
  { spot, side, note, box }: Label,
  on: boolean,
  faded: boolean,
  { ink, ink2, label, halo }: Colours,
  widthOf: WidthOf,
): DrawnItem[] {
  const { anchor, dx, dy } = SIDES[side]
  const [left, top, right] = box
  const at = { start: left, middle: (left + right) / 2, end: right }[anchor] + (on ? dx : 0)
  const line = top + (on ? dy : 0)
  const look = faded ? LOOKS.faded : LOOKS.name
  const cut = (text: string, as: typeof look | typeof LOOKS.note) => crop(text, as, right - left + 1, widthOf)
  return [
    words(cut(spot.place.name, look), at, line + 8, look, { colour: faded ? label : ink, halo, anchor }),
    ...(note
      ? [
          words(cut(note, LOOKS.note), at, line + 23, LOOKS.note, {
            colour: faded ? label : ink2,
            halo,
            anchor,
          }),
        ]
      : []),
  ]
}

/** "and 4 more places", where a column is too long to show. */
export const restItems = ({ columns }: Scene, { ink2, halo }: Colours): DrawnItem[] =>
  columns.flatMap(({ rest, x, ys, way }) =>
    rest.length === 0
      ? []
      : [
          words(foldedNote(rest.length), x, ys.at(-1)! + 36, LOOKS.note, {
            colour: ink2,
            halo,
            anchor: way > 0 ? 'start' : 'end',
          }),
        ],
  )
