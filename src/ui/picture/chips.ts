import type { DrawnItem } from '../../index.ts'
import { wording } from '../../words/wording.ts'
import { type Edge, type Edges, seatOf } from '../map/edges.ts'
import type { Frame } from '../map/frame.ts'
import type { Colours } from './colours.ts'
import { LOOKS } from './looks.ts'
import { markItems } from './marks.ts'
import { crop, group, path, rounded, type WidthOf, words } from './shapes.ts'

const ARROW = 'M3 8h9M8.5 4.5 12 8l-3.5 3.5'

/** Px between the edge of the view and a chip. */
const MARGIN = 12
const WIDEST = 304
const WIDEST_COMPACT = 208

/** Chips for places out of view, on the edge nearest to them. */
export function chipItems(
  edges: Edges,
  frame: Frame,
  compact: boolean,
  colours: Colours,
  widthOf: WidthOf,
): DrawnItem[] {
  const chip = (edge: Edge) => (compact ? compactChip : wideChip)(edge, colours, widthOf)
  if (compact) return inRow(edges.left.map(chip), edges.top.left || frame.bottom - 32 - MARGIN)
  return (['left', 'right'] as const).flatMap(side => {
    const more = edges.more[side].length
    const chips = [...edges[side].map(chip), ...(more > 0 ? [moreChip(more, colours, widthOf)] : [])]
    return chips.map(({ width, items }, i) =>
      group('out of view', items, {
        at: {
          x: side === 'left' ? MARGIN : frame.right - MARGIN - width,
          y: edges.top[side] + 44 * i,
        },
      }),
    )
  })
}

interface Chip {
  readonly width: number
  readonly items: readonly DrawnItem[]
}

function inRow(chips: readonly Chip[], y: number): DrawnItem[] {
  let x = MARGIN
  return chips.map(({ width, items }) => {
    const at = { x, y }
    x += width + 4
    return group('out of view', items, { at })
  })
}

function wideChip(edge: Edge, colours: Colours, widthOf: WidthOf): Chip {
  const { place, others, side, note } = edge
  const rest = `${seatOf(edge)}${others > 0 ? ` + ${others}` : ''}`
  const room = WIDEST - 80
  const restWide = rest ? widthOf(rest, LOOKS.chipRest) : 0
  const name = crop(place.name, LOOKS.chip, room - restWide, widthOf)
  const nameWide = widthOf(name, LOOKS.chip)
  const second = note ? crop(note, LOOKS.small, room, widthOf) : ''
  const inner = Math.max(nameWide + restWide, second ? widthOf(second, LOOKS.small) : 0)
  const width = inner + 80
  const [arrowAt, markAt, textAt] = side === 'left' ? [8, 32, 68] : [width - 24, 12, 48]
  const y = second ? 11.5 : 18
  return {
    width,
    items: [
      plate(width, 36, colours),
      arrow(edge.turn, arrowAt, 10, colours),
      mark(edge, markAt, 4, colours),
      words(name, textAt, y, LOOKS.chip, { colour: colours.ink }),
      ...(rest ? [words(rest, textAt + nameWide, y, LOOKS.chipRest, { colour: colours.ink2 })] : []),
      ...(second ? [words(second, textAt, 25, LOOKS.small, { colour: colours.ink3 })] : []),
    ],
  }
}

function compactChip(edge: Edge, colours: Colours, widthOf: WidthOf): Chip {
  const { place, others, turn } = edge
  const rest = others > 0 ? ` + ${others}` : ''
  const restWide = rest ? widthOf(rest, LOOKS.chipRest) : 0
  const name = crop(place.name, LOOKS.chip, WIDEST_COMPACT - 72 - restWide, widthOf)
  const nameWide = widthOf(name, LOOKS.chip)
  const width = nameWide + restWide + 72
  return {
    width,
    items: [
      plate(width, 32, colours),
      arrow(turn, 8, 8, colours),
      mark(edge, 28, 2, colours),
      words(name, 60, 16, LOOKS.chip, { colour: colours.ink }),
      ...(rest ? [words(rest, 60 + nameWide, 16, LOOKS.chipRest, { colour: colours.ink2 })] : []),
    ],
  }
}

function moreChip(more: number, colours: Colours, widthOf: WidthOf): Chip {
  const text = wording().picture.more(more)
  const width = widthOf(text, LOOKS.chipRest) + 24
  return {
    width,
    items: [plate(width, 28, colours), words(text, 12, 14, LOOKS.chipRest, { colour: colours.ink2 })],
  }
}

const plate = (width: number, height: number, { panel, rule }: Colours) =>
  path(rounded(0, 0, width, height, height / 2), {
    fill: { colour: panel },
    line: { colour: rule, width: 1 },
  })

/** Turned about its middle. */
function arrow(turn: number, x: number, y: number, { ink }: Colours): DrawnItem {
  return group(
    'arrow',
    [path(ARROW, { line: { colour: ink, width: 1.5, round: true }, at: { x: -8, y: -8 } })],
    { at: { x: x + 8, y: y + 8, turn } },
  )
}

const mark = ({ place: { view } }: Edge, x: number, y: number, colours: Colours) =>
  group('mark', markItems(view.shape, view.evidence, colours), { at: { x, y } })
