import type { Shape } from '../../app/place-view.ts'
import type { Evidence } from '../../index.ts'

/** Outlines on a 28 × 28 field; the shape says the kind of place, its filling says the evidence. */
export const OUTLINE: Readonly<Record<Shape, string>> = {
  city: 'M14 7.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 1 1 0-12.8Z',
  building: 'M8.4 8.4h11.2v11.2h-11.2Z',
  base: 'M14 6.6 21.4 19.8H6.6Z',
  government: 'M14 6.2 21 11.6V20.4H7V11.6Z',
  site: 'M14 5.2l2 4.3 4.2-2-2 4.4 4.4 1.9-4.4 2 2 4.3-4.2-2-2 4.5-2-4.5-4.2 2 2-4.3-4.4-2 4.4-1.9-2-4.4 4.2 2Z',
  area: 'M9.2 9h13l-3.6 10H5.6Z',
}

interface MarkProps {
  readonly shape: Shape
  readonly evidence: Evidence
  /** Draws the accent ring; off by default. */
  readonly chosen?: boolean
  /** Side in px; 28 by default, the size of a marker. */
  readonly size?: number
}

/** A place's mark, in the current text colour. */
export function Mark({ shape, evidence, chosen = false, size = 28 }: MarkProps) {
  const d = OUTLINE[shape]
  return (
    <svg class="mark" viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
      {chosen && <circle class="mark-ring" cx={14} cy={14} r={14.5} />}
      <path d={d} class="mark-lift" stroke-width={5} stroke-linejoin="round" />
      <path d={d} {...paint(shape, evidence)} stroke-linejoin="round" />
      {evidence === 'background' && shape !== 'area' && !chosen && (
        <circle
          cx={14}
          cy={14}
          r={11.5}
          fill="none"
          stroke="currentColor"
          stroke-width={1.25}
          stroke-dasharray="3 3"
        />
      )}
      {evidence === 'user' && (
        <circle cx={14} cy={14} r={11.5} fill="none" stroke="var(--ink)" stroke-width={1.5} />
      )}
    </svg>
  )
}

function paint(shape: Shape, evidence: Evidence) {
  if (shape === 'area') {
    const dashed = evidence === 'background' ? { 'stroke-dasharray': '3 2.5' } : {}
    return {
      fill: 'currentColor',
      'fill-opacity': 0.16,
      stroke: 'currentColor',
      'stroke-width': 1.5,
      ...dashed,
    }
  }
  if (evidence === 'background') return { fill: 'var(--panel)', stroke: 'currentColor', 'stroke-width': 1.75 }
  const fill = evidence === 'user' ? 'var(--ink)' : 'currentColor'
  return { fill, stroke: 'var(--panel)', 'stroke-width': 1.25 }
}
