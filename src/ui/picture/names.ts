import type { DrawnItem } from '../../index.ts'
import type { Frame } from '../map/frame.ts'
import type { Name } from '../map/name-layout.ts'
import type { Scene } from '../map/scene.ts'
import type { Colours } from './colours.ts'
import { LOOKS, NAME_LOOKS } from './looks.ts'
import { circle, path, words } from './shapes.ts'

/** Names of the ground, and the degrees of its grid. */
export function groundNames({ names, grid }: Scene, { width }: Frame, colours: Colours): DrawnItem[] {
  const degrees = grid.flatMap(({ across, at, text }) =>
    text === null
      ? []
      : [
          across
            ? words(text, width - 6, at - 8, LOOKS.small, { ...asLabel(colours), anchor: 'end' })
            : words(text, at + 4, 11, LOOKS.small, asLabel(colours)),
        ],
  )
  return [...names.flatMap(name => nameItems(name, colours)), ...degrees]
}

const asLabel = ({ label, halo }: Colours) => ({ colour: label, halo })

function nameItems({ text, lines = [text], kind, at, side, turn }: Name, colours: Colours): DrawnItem[] {
  const wet = kind === 'water' || kind === 'river'
  const paint = { colour: wet ? colours.waterLabel : colours.label, halo: colours.halo }
  if (side === 'middle')
    return lines.map((line, i) => {
      const set = kind === 'country' ? line.toLocaleUpperCase('en') : line
      const y = at.y + (i - (lines.length - 1) / 2) * LINE
      return words(set, at.x, y, NAME_LOOKS[kind], { ...paint, anchor: 'middle', turn })
    })
  const aside = kind === 'capital' ? 9 : 6
  const beside =
    side === 'right'
      ? words(text, at.x + aside, at.y, NAME_LOOKS[kind], paint)
      : words(text, at.x - aside, at.y, NAME_LOOKS[kind], { ...paint, anchor: 'end' })
  return [beside, ...dotItems(kind, at.x, at.y, colours)]
}

/** From line to line of a name in two, px. */
const LINE = 14

/** A dot for a town, a ring about it for a capital, a tick for a site. */
function dotItems(kind: Name['kind'], x: number, y: number, { label, ground }: Colours): DrawnItem[] {
  const fill = { colour: label }
  if (kind === 'site') return [path(`M${x} ${y - 2.1}l2.1 2.1l-2.1 2.1l-2.1 -2.1Z`, { fill })]
  const dot = path(circle(x, y, 2), { fill })
  if (kind !== 'capital') return [dot]
  return [path(circle(x, y, 4), { fill: { colour: ground.land }, line: { colour: label, width: 1 } }), dot]
}

/** Names of the story's countries, regions and rivers, with what is told of them. */
export const areaNames = (
  { countries, regions, courses }: Scene,
  chosen: readonly string[],
  colours: Colours,
): DrawnItem[] =>
  [...countries, ...regions, ...courses].flatMap(({ place, at, lines }) => {
    if (!at) return []
    const river = place.view.place.type === 'river'
    const told = place.role === 'told'
    const colour = river || chosen.includes(place.id) ? colours.accent : told ? colours.ink : colours.ink2
    const look = river ? LOOKS.course : told ? LOOKS.told : LOOKS.area
    const name = river ? place.name : place.name.toLocaleUpperCase('en')
    const halo = colours.halo
    return [
      words(name, at.x, at.y, look, { colour, halo, anchor: 'middle' }),
      ...lines.map((line, i) =>
        words(line, at.x, at.y + 15 + 14 * i, LOOKS.note, { colour: colours.ink2, halo, anchor: 'middle' }),
      ),
    ]
  })

/** A place of the world the reader asked for, ringed in ink. */
export function visitItems({ visit }: Scene, { ink, halo }: Colours): DrawnItem[] {
  if (!visit) return []
  const { at, text, label } = visit
  const ring = circle(at.x, at.y, 11.25)
  return [
    path(ring, { line: { colour: halo, width: 5.5 } }),
    path(ring, { line: { colour: ink, width: 1.5 } }),
    path(circle(at.x, at.y, 2), { fill: { colour: ink } }),
    ...(label
      ? [
          words(text, ...SIDES[label.side](at.x, at.y), LOOKS.name, {
            colour: ink,
            halo,
            anchor: label.side === 'right' ? 'start' : label.side === 'left' ? 'end' : 'middle',
          }),
        ]
      : []),
  ]
}

const SIDES = {
  right: (x: number, y: number): [number, number] => [x + 18, y],
  left: (x: number, y: number): [number, number] => [x - 18, y],
  below: (x: number, y: number): [number, number] => [x, y + 24],
  above: (x: number, y: number): [number, number] => [x, y - 24],
} as const
