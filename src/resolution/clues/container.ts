import type { CuratedPlace } from '../../model/knowledge.ts'
import { type Clue, NOTHING } from '../clue.ts'
import { best, type Group, holds } from '../group.ts'

/** "Baghdad, Iraq": the words after the comma say where it lies, and the other way round. */
export const container: Clue = {
  rule: 'container',
  features: ['inside-what-follows', 'outside-what-follows', 'holds-what-precedes', 'holds-nothing-before'],
  changes: false,
  see: (candidate, group) => {
    if (group.container) {
      const outer = group.container.candidates.filter(one => contains(one, group))
      if (outer.length > 0) return outer.some(one => holds(one, candidate)) ? [1, 0, 0, 0] : [0, 1, 0, 0]
    }
    if (group.contents.length === 0) return NOTHING
    const inside = group.contents.some(inner => inner.candidates.some(one => holds(candidate, one)))
    return inside ? [0, 0, 1, 0] : [0, 0, 0, 1]
  },
  words: (_candidate, group) =>
    group.container
      ? `“${group.surface}” is written with “${best(group.container)?.name ?? group.container.surface}” after it`
      : `“${group.surface}” is written after the name of a place in it`,
}

/** A county of Britain or Ireland counts where it holds one of the candidates: most of them share their names with towns. */
const contains = (outer: CuratedPlace, { candidates }: Group): boolean =>
  outer.type === 'country' ||
  outer.type === 'admin1' ||
  (outer.type === 'admin2' &&
    (outer.country === 'GB' || outer.country === 'IE') &&
    candidates.some(one => holds(outer, one)))
