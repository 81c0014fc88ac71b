import type { DrawnItem, LinePaint } from '../../index.ts'
import { arcPath } from '../map/arcs.ts'
import type { Frame } from '../map/frame.ts'
import { bracketPath, tiePath, tieTip } from '../map/Lines.tsx'
import type { Scene } from '../map/scene.ts'
import type { Colours } from './colours.ts'
import { LOOKS } from './looks.ts'
import { circle, group, path, words } from './shapes.ts'

/** What lies under names and marks: grid, regions, rivers, halos, dots, the brackets of columns. */
export function underlay(scene: Scene, { width, height }: Frame, colours: Colours): DrawnItem[] {
  const { accent, halo, ink3, panel, ground } = colours
  const line = (colour: string, wide: number, rest: Partial<LinePaint> = {}) => ({
    line: { colour, width: wide, ...rest },
  })
  return [
    ...scene.grid.map(({ across, at }) =>
      path(across ? `M0 ${at}H${width}` : `M${at} 0V${height}`, line(ground.border, 0.75, { dash: [1, 4] })),
    ),
    ...scene.regions.map(({ path: d }): DrawnItem => ({ kind: 'hatch', d, colour: accent, width, height })),
    ...scene.divisions.map(({ place, path: d }) =>
      place.role === 'told'
        ? path(d, { fill: { colour: accent, alpha: 0.06 }, ...line(accent, 1.25, { alpha: 0.75 }) })
        : path(d, line(accent, 1, { alpha: 0.6, dash: [1, 3] })),
    ),
    ...scene.courses.flatMap(({ path: d }) => [path(d, line(halo, 5)), path(d, line(accent, 2.25))]),
    ...scene.halos.map(({ place, at, radius }) => {
      const known = place.view.evidence === 'background'
      return path(circle(at.x, at.y, radius), {
        fill: { colour: accent, alpha: known ? 0.04 : 0.05 },
        ...line(accent, 1, { alpha: 0.6, ...(known && { dash: [4, 4] }) }),
      })
    }),
    ...scene.dots.map(({ place, x, y }) => {
      const known = place.view.evidence === 'background'
      return path(circle(x, y, 3), {
        fill: { colour: known ? panel : accent },
        ...line(known ? accent : halo, 1.5),
      })
    }),
    ...scene.columns.map(column => path(bracketPath(column), line(ink3, 1))),
  ]
}

/** Arcs from cause to consequence, with heads; and the short arrows within columns. */
export function arcItems({ arcs, ties }: Scene, { accent, halo }: Colours): DrawnItem[] {
  const drawn = arcs.map(arc => {
    const d = arcPath(arc)
    const at = { x: arc.to.x, y: arc.to.y, turn: arc.turn }
    const items = [
      ...(arc.strong ? [path(d, { line: { colour: halo, width: 5 } })] : []),
      path(d, { line: { colour: accent, width: 1.75 } }),
      path('M1 0l-9-4.5v9Z', { fill: { colour: accent }, at }),
    ]
    return arc.strong ? items : [group('faint', items, { alpha: 0.25 })]
  })
  const tied = ties.flatMap(tie => [
    path(tiePath(tie), { line: { colour: accent, width: 1.75 } }),
    path(tie.to > tie.from ? 'M0 0l-4-7h8Z' : 'M0 0l-4 7h8Z', { fill: { colour: accent }, at: tieTip(tie) }),
  ])
  return [...drawn.flat(), ...tied]
}

/** The words on them: the article's in its own voice, ours in that of the app. */
export function cueItems({ cues, ties }: Scene, { accent, halo }: Colours): DrawnItem[] {
  const paint = { colour: accent, halo }
  return [
    ...cues.map(({ arc, at }) =>
      words(arc.link.cue, at.x, at.y, arc.link.voice === 'app' ? LOOKS.appCue : LOOKS.cue, {
        ...paint,
        anchor: 'middle',
      }),
    ),
    ...ties.map(({ link, x, from, to, way }) =>
      words(link.cue, x + 17 * way, (from + to) / 2 + 2, link.voice === 'app' ? LOOKS.appTie : LOOKS.tie, {
        ...paint,
        anchor: way > 0 ? 'start' : 'end',
      }),
    ),
  ]
}
