import type { Clue } from '../clue.ts'
import { type Contender, holds } from '../contender.ts'
import { best, type Group } from '../group.ts'

/** The paragraph is told of the area it lies in: "In Nova Scotia, a fire burned near Bridgetown". */
export const frame: Clue = {
  rule: 'frame',
  features: ['inside-what-opens-its-paragraph'],
  changes: true,
  look: group => {
    const { frames } = group
    if (frames.length === 0) return undefined
    return (candidate, seen) => {
      seen[0] = frames.filter(one => isInside(candidate, one)).length / frames.length
    }
  },
  words: (candidate, { frames }) => {
    const outer = best(frames.find(one => isInside(candidate, one))!)!
    return `Told of in a paragraph that begins with ${outer.place.name}`
  },
}

function isInside(candidate: Contender, area: Group): boolean {
  const outer = best(area)
  return outer !== undefined && holds(outer, candidate)
}
