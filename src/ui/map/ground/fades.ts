/** Rivers of the basemap lie on a 4 km grid: past this zoom they would lie, and fade. */
const RIVERS_END = 8
/** A course drawn with steps of more than 3 km is shown no closer than this. */
const SKETCHES_END = 9
/** Zooms it takes to fade. */
const FADE = 0.75

/** How strongly something is drawn at a zoom, 0 to 1. */
export const strengthOf = {
  river: (zoom: number) => rise(zoom, 3.5, 0.5) * fall(zoom, RIVERS_END),
  /** Known courses take over where the basemap's rivers end. */
  course: (zoom: number) => rise(zoom, RIVERS_END, FADE),
  'coarse course': (zoom: number) => rise(zoom, RIVERS_END, FADE) * fall(zoom, SKETCHES_END),
  lake: (zoom: number) => fall(zoom, RIVERS_END),
  division: (zoom: number) => rise(zoom, DIVISIONS_FROM, 1) * fall(zoom, DIVISIONS_END),
} as const

/** From here on lines between provinces come in. */
export const DIVISIONS_FROM = 4.25
/** They are drawn to about 5 km: past this zoom their corners would be taken for real. */
const DIVISIONS_END = 9

const rise = (zoom: number, from: number, over: number) => Math.max(0, Math.min(1, (zoom - from) / over))
const fall = (zoom: number, from: number) => 1 - rise(zoom, from, FADE)
