import { type Xml, xml, xmlText } from '../xml.ts'
import { splitColour } from './colour.ts'
import {
  BASELINE,
  type Drawing,
  type DrawnGroup,
  type DrawnHatch,
  type DrawnItem,
  type DrawnPath,
  type DrawnText,
  HALO,
  HATCH,
  type LinePaint,
  type Paint,
  type Placement,
} from './drawing.ts'

/** Faces named first where a reader has them, then what every system has: a picture carries no fonts. */
const FAMILIES = {
  sans: "'Libre Franklin', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
} as const

/**
 * A drawing as an SVG file that stands alone: no script, no style sheet, no address but the name space's, and every word
 * of it escaped.
 */
export function writeSvg(drawing: Drawing): string {
  const { width, height, title, description, items } = drawing
  const parts = numbered()
  const body = items.map(item => element(item, parts))
  return xmlText(
    xml(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-labelledby': 'title description',
      },
      [
        xml('title', { id: 'title' }, title),
        xml('desc', { id: 'description' }, description),
        parts.made.length > 0 ? xml('defs', {}, parts.made) : null,
        ...body,
      ],
    ),
  )
}

/** What is referred to by its id. */
interface Parts {
  readonly made: Xml[]
  add(make: (id: string) => Xml): string
}

function numbered(): Parts {
  const made: Xml[] = []
  return {
    made,
    add: make => {
      const id = `part-${made.length + 1}`
      made.push(make(id))
      return id
    },
  }
}

function element(item: DrawnItem, parts: Parts): Xml {
  switch (item.kind) {
    case 'path':
      return path(item)
    case 'text':
      return text(item)
    case 'hatch':
      return hatch(item, parts)
    case 'group':
      return group(item, parts)
  }
}

const path = ({ d, fill, line, at }: DrawnPath): Xml =>
  xml('path', { d, ...filled(fill), ...stroked(line), transform: transform(at) })

function filled(fill: Paint | undefined): Xml['attributes'] {
  if (!fill) return { fill: 'none' }
  const { colour, alpha } = splitColour(fill.colour)
  return { fill: colour, 'fill-rule': 'evenodd', 'fill-opacity': strength(alpha * (fill.alpha ?? 1)) }
}

function stroked(line: LinePaint | undefined): Xml['attributes'] {
  if (!line) return {}
  const { colour, alpha } = splitColour(line.colour)
  return {
    stroke: colour,
    'stroke-width': line.width,
    'stroke-linejoin': 'round',
    'stroke-linecap': line.round ? 'round' : null,
    'stroke-dasharray': line.dash?.join(' ') ?? null,
    'stroke-opacity': strength(alpha * (line.alpha ?? 1)),
  }
}

const strength = (alpha: number) => (alpha < 1 ? Math.round(alpha * 1000) / 1000 : null)

function text({ text, x, y, look, colour, anchor, turn, halo }: DrawnText): Xml {
  const { family, size, weight, italic, spacing } = look
  const down = BASELINE[family] * size
  return xml(
    'text',
    {
      x: round(x),
      y: round(turn ? y : y + down),
      dy: turn ? round(down) : null,
      'font-family': FAMILIES[family],
      'font-size': size,
      'font-weight': weight,
      'font-style': italic ? 'italic' : null,
      'letter-spacing': spacing ? spacing : null,
      'text-anchor': anchor === 'start' ? null : anchor,
      fill: splitColour(colour).colour,
      ...(halo && around(halo)),
      transform: turn ? `rotate(${round(turn)} ${round(x)} ${round(y)})` : null,
    },
    text,
  )
}

/** The halo lies under the letters. */
function around(halo: string): Xml['attributes'] {
  const { colour, alpha } = splitColour(halo)
  return {
    stroke: colour,
    'stroke-width': HALO,
    'stroke-linejoin': 'round',
    'stroke-opacity': strength(alpha),
    'paint-order': 'stroke',
  }
}

function hatch({ d, colour, width: across, height }: DrawnHatch, parts: Parts): Xml {
  const { every, width, alpha, blur } = HATCH
  const lines = parts.add(id =>
    xml(
      'pattern',
      { id, width: every, height: every, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      [xml('path', { d: `M0 0V${every}`, ...stroked({ colour, width, alpha }) })],
    ),
  )
  const soft = parts.add(id => xml('filter', { id }, [xml('feGaussianBlur', { stdDeviation: blur })]))
  const mask = parts.add(id =>
    xml('mask', { id }, [xml('path', { d, fill: '#fff', filter: `url(#${soft})` })]),
  )
  return xml('rect', { width: across, height, fill: `url(#${lines})`, mask: `url(#${mask})` })
}

function group({ name, items, at, alpha, clip }: DrawnGroup, parts: Parts): Xml {
  const cut =
    clip &&
    parts.add(id => xml('clipPath', { id }, [xml('rect', { width: clip.width, height: clip.height })]))
  return xml(
    'g',
    {
      'data-name': name,
      transform: transform(at),
      opacity: alpha === undefined ? null : strength(alpha),
      'clip-path': cut ? `url(#${cut})` : null,
    },
    items.map(item => element(item, parts)),
  )
}

function transform(at: Placement | undefined): string | null {
  if (!at) return null
  const { x, y, turn, scale } = at
  return [
    `translate(${round(x)} ${round(y)})`,
    turn ? `rotate(${round(turn)})` : '',
    scale && scale !== 1 ? `scale(${round(scale)})` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const round = (value: number) => Math.round(value * 100) / 100
