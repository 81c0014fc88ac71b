import type { Shape } from '../../app/place-view.ts'
import type { DrawnItem, Evidence } from '../../index.ts'
import { OUTLINE } from '../map/marks.tsx'
import type { Colours } from './colours.ts'
import { circle, path } from './shapes.ts'

/** A place's mark on its field of 28 × 28 px, as on the map. */
export function markItems(
  shape: Shape,
  evidence: Evidence,
  { accent, ink, panel, halo }: Colours,
  chosen = false,
): DrawnItem[] {
  const d = OUTLINE[shape]
  const items: DrawnItem[] = []
  if (chosen)
    items.push(
      path(circle(14, 14, 14.5), {
        fill: { colour: accent, alpha: 0.16 },
        line: { colour: accent, width: 2 },
      }),
    )
  items.push(path(d, { fill: { colour: halo }, line: { colour: halo, width: 5 } }))
  items.push(path(d, paintOf(shape, evidence, accent, ink, panel)))
  if (evidence === 'background' && shape !== 'area' && !chosen)
    items.push(path(circle(14, 14, 11.5), { line: { colour: accent, width: 1.25, dash: [3, 3] } }))
  if (evidence === 'user') items.push(path(circle(14, 14, 11.5), { line: { colour: ink, width: 1.5 } }))
  return items
}

function paintOf(shape: Shape, evidence: Evidence, accent: string, ink: string, panel: string) {
  if (shape === 'area')
    return {
      fill: { colour: accent, alpha: 0.16 },
      line: { colour: accent, width: 1.5, ...(evidence === 'background' && { dash: [3, 2.5] }) },
    }
  if (evidence === 'background') return { fill: { colour: panel }, line: { colour: accent, width: 1.75 } }
  return {
    fill: { colour: evidence === 'user' ? ink : accent },
    line: { colour: panel, width: 1.25 },
  }
}
