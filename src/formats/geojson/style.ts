import type { PlaceType } from '../../model/place.ts'
import type { Evidence } from '../../model/reason.ts'
import type { Cell } from './types.ts'

/** The page's own accent, so that a file looks like the map it came from. */
export const ACCENT = '#b4301a'
/** The colour of what is only known besides the text. */
export const BACKGROUND = '#8a8579'

/** Maki symbols (the simplestyle specification's) nearest to the page's own marks. */
const SYMBOLS: Readonly<Partial<Record<PlaceType, string>>> = {
  city: 'circle',
  district: 'circle',
  facility: 'square',
  base: 'triangle',
  government: 'town-hall',
  organisation: 'square',
}

const colour = (evidence: Evidence) => (evidence === 'background' ? BACKGROUND : ACCENT)

/** Simplestyle columns of a point. */
export const pointStyle = (type: PlaceType, evidence: Evidence, events: number): Record<string, Cell> => ({
  'marker-color': colour(evidence),
  'marker-size': events > 2 ? 'large' : events > 0 ? 'medium' : 'small',
  'marker-symbol': SYMBOLS[type] ?? 'circle',
})

/** Simplestyle columns of an area. */
export const areaStyle = (evidence: Evidence, told: boolean): Record<string, Cell> => ({
  stroke: colour(evidence),
  'stroke-width': told ? 1.5 : 1,
  'stroke-opacity': told ? 0.9 : 0.5,
  fill: colour(evidence),
  'fill-opacity': told ? 0.08 : 0.02,
})

/** Simplestyle columns of a line. */
export const lineStyle = (evidence: Evidence): Record<string, Cell> => ({
  stroke: colour(evidence),
  'stroke-width': 2,
  'stroke-opacity': 0.9,
})

/** Whether a column says how a feature looks. */
export const isStyle = (column: string): boolean => /^(?:marker|stroke|fill)/.test(column)
