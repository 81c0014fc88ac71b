import type { Drawing, DrawnItem } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import type { Frame } from '../map/frame.ts'
import { scaleBars } from '../map/scale-bars.ts'
import type { Scene } from '../map/scene.ts'
import { chipItems } from './chips.ts'
import type { Colours } from './colours.ts'
import { legendKeys } from './legend.ts'
import { arcItems, cueItems, underlay } from './lines.ts'
import { LOOKS } from './looks.ts'
import { areaNames, groundNames, visitItems } from './names.ts'
import { placeItems, restItems, type Standout } from './places.ts'
import { group, path, type WidthOf, words, wrap } from './shapes.ts'

/** All that a picture of the map is made of. */
export interface Sheet extends Standout {
  readonly title: string
  /** Whose report it is and of when; '' where that is not known. */
  readonly source: string
  readonly scene: Scene
  readonly frame: Frame
  readonly compact: boolean
  /** The ground, drawn. */
  readonly ground: readonly DrawnItem[]
  /** Whether a filter takes places away. */
  readonly filtered: boolean
  readonly colours: Colours
  readonly widthOf: WidthOf
}

/** Px left free at the sides of title and legend. */
const SIDE = 16

/** The map under its title, over its legend, scale and sources. */
export function layOutSheet(sheet: Sheet): Drawing {
  const { title, scene, frame, colours } = sheet
  const head = headItems(sheet)
  const foot = footItems(sheet)
  const map = group('map', mapItems(sheet), {
    at: { x: 0, y: head.height },
    clip: { width: frame.width, height: frame.height },
  })
  const height = head.height + frame.height + foot.height
  const names = scene.spots.map(spot => spot.place.name)
  const more = names.length - MOST_NAMED
  const said = [...names.slice(0, MOST_NAMED), ...(more > 0 ? [wording().picture.and(more)] : [])].join(', ')
  return {
    width: frame.width,
    height,
    title,
    description: names.length === 0 ? wording().picture.none : wording().picture.describe(title, said),
    items: [
      path(`M0 0H${frame.width}V${height}H0Z`, { fill: { colour: colours.paper } }),
      group('title', head.items),
      map,
      group('legend', foot.items, { at: { x: 0, y: head.height + frame.height } }),
    ],
  }
}

/** Names a description says. */
const MOST_NAMED = 12

interface Block {
  readonly height: number
  readonly items: readonly DrawnItem[]
}

function headItems({ title, source, frame, colours, widthOf }: Sheet): Block {
  const wide = frame.width - 2 * SIDE
  const lines = wrap(title, LOOKS.title, wide, 2, widthOf)
  const under = source ? wrap(source, LOOKS.sub, wide, 1, widthOf) : []
  const top = 12
  const items = [
    ...lines.map((line, i) => words(line, SIDE, top + 14 + 28 * i, LOOKS.title, { colour: colours.ink })),
    ...under.map(line => words(line, SIDE, top + 28 * lines.length + 9, LOOKS.sub, { colour: colours.ink2 })),
  ]
  return { height: top + 28 * lines.length + 18 * under.length + 10, items }
}

function mapItems({ scene, frame, compact, ground, colours, chosen, lit, widthOf }: Sheet): DrawnItem[] {
  return [
    group('ground', ground),
    group('extents', underlay(scene, frame, colours)),
    group('links', arcItems(scene, colours)),
    group('names', [
      ...groundNames(scene, frame, colours),
      ...visitItems(scene, colours),
      ...areaNames(scene, chosen, colours),
    ]),
    group('words of links', cueItems(scene, colours)),
    group('places', [...placeItems(scene, { chosen, lit }, colours, widthOf), ...restItems(scene, colours)]),
    group('places out of view', chipItems(scene.edges, frame, compact, colours, widthOf)),
  ]
}

function footItems(sheet: Sheet): Block {
  const { scene, frame, filtered, colours, widthOf } = sheet
  const scale = frame.zoom >= SCALE_FROM ? scaleItems(frame, colours, widthOf) : null
  const keys = legendKeys(scene, colours, widthOf)
  const rows = inRows(keys, frame.width - 2 * SIDE, scale ? scale.width + 24 : 0)
  const items: DrawnItem[] = [path(`M0 .5H${frame.width}`, { line: { colour: colours.rule, width: 1 } })]
  const top = 22
  for (const [i, row] of rows.entries())
    for (const { x, key } of row) items.push(group('', key.items, { at: { x: SIDE + x, y: top + 22 * i } }))
  if (scale) items.push(group('scale', scale.items, { at: { x: frame.width - SIDE - scale.width, y: top } }))
  const below = top + 22 * Math.max(1, rows.length)
  const said = [...(filtered ? [wording().picture.hidden] : []), ...wording().picture.attribution].join(' ')
  const lines = wrap(said, LOOKS.small, frame.width - 2 * SIDE, 3, widthOf)
  for (const [i, line] of lines.entries())
    items.push(words(line, SIDE, below + 15 * i, LOOKS.small, { colour: colours.ink3 }))
  return { height: below + 15 * lines.length + 2, items }
}

/** Farther out one length holds for no more than a strip of the map. */
const SCALE_FROM = 4

/** Px between entries of the legend. */
const BETWEEN = 18

type Placed = { readonly x: number; readonly key: ReturnType<typeof legendKeys>[number] }

/** Entries one after the other; the first row leaves room for the scale at its end. */
function inRows(keys: readonly Placed['key'][], width: number, scale: number): Placed[][] {
  const rows: Placed[][] = [[]]
  let x = 0
  for (const key of keys) {
    const room = width - (rows.length === 1 ? scale : 0)
    if (x > 0 && x + key.width > room) {
      rows.push([])
      x = 0
    }
    rows.at(-1)!.push({ x, key })
    x += key.width + BETWEEN
  }
  return rows
}

/** Kilometres over miles, on bars that begin together. */
function scaleItems(frame: Frame, { ink2 }: Colours, widthOf: WidthOf) {
  const bars = scaleBars(frame).slice(0, 2)
  const width = Math.max(...bars.map(bar => bar.px + 6 + widthOf(bar.text, LOOKS.small)))
  const items = bars.flatMap((bar, i) => {
    const y = i === 0 ? -6 : 8
    return [
      path(`M.5 ${y - 3}v6M.5 ${y}H${bar.px - 0.5}M${bar.px - 0.5} ${y - 3}v6`, {
        line: { colour: ink2, width: 1 },
      }),
      words(bar.text, bar.px + 6, y, LOOKS.small, { colour: ink2 }),
    ]
  })
  return { width, items }
}
