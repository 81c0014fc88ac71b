import type { Clue } from '../clue.ts'
import { best, holds } from '../group.ts'

/** "Baghdad, Iraq": the words after the comma say where it lies, and the other way round. */
export const container: Clue = {
  rule: 'container',
  steady: true,
  weigh: (candidate, group) => {
    if (group.container) {
      const outer = group.container.candidates.filter(one => one.type === 'country' || one.type === 'admin1')
      if (outer.length > 0) return outer.some(one => holds(one, candidate)) ? 40 : -30
    }
    const inside = group.contents.filter(inner => inner.candidates.some(one => holds(candidate, one))).length
    return inside > 0 ? 30 : group.contents.length > 0 ? -10 : 0
  },
  words: (_candidate, group) =>
    group.container
      ? `“${group.surface}” is written with “${best(group.container)?.name ?? group.container.surface}” after it`
      : `“${group.surface}” is written after the name of a place in it`,
}
