import type { River } from './protocol.ts'

/** A part of a course that is drawn evenly enough to be shown alike. */
export interface CourseStretch {
  readonly layer: 'course' | 'coarse course'
  readonly course: River['course']
}

/** Courses with longer steps than this, in km, are not shown close by. */
const COARSE = 3
/** Longer than this, they are rougher than the basemap's rivers, which lie on a grid of 4 km. */
const SKETCH = 6
/** Legs whose mean step is asked for: one long reach between two bends is no rough drawing. */
const LEGS = 7

/** The parts of a course that are finer than the basemap's own rivers: a river may be drawn bend by bend through a city alone. */
export function stretchesOf(course: River['course']): CourseStretch[] {
  const layers = layersOf(course)
  const stretches: CourseStretch[] = []
  for (let from = 0; from < layers.length; ) {
    let to = from + 1
    while (to < layers.length && layers[to] === layers[from]) to++
    const layer = layers[from]
    if (layer) stretches.push({ layer, course: course.slice(from, to + 1) })
    from = to
  }
  return stretches
}

/** How each leg is shown, by the mean step around it; null for those too rough. */
function layersOf(course: River['course']): (CourseStretch['layer'] | null)[] {
  const steps = course.slice(1).map((point, i) => kilometres(course[i]!, point))
  return steps.map((_, i) => {
    const around = steps.slice(Math.max(0, i - (LEGS >> 1)), i + (LEGS >> 1) + 1)
    const mean = around.reduce((sum, step) => sum + step, 0) / around.length
    return mean > SKETCH ? null : mean > COARSE ? 'coarse course' : 'course'
  })
}

function kilometres(
  [fromLon, fromLat]: readonly [number, number],
  [lon, lat]: readonly [number, number],
): number {
  return 111.2 * Math.hypot((lon - fromLon) * Math.cos((lat * Math.PI) / 180), lat - fromLat)
}
