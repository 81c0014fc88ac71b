import type { Clue } from '../clue.ts'
import { type Contender, holds, NONE } from '../contender.ts'
import { best, type Group } from '../group.ts'

/** The paragraph is told of the area it lies in: "In Nova Scotia, a fire burned near Bridgetown". */
export const frame: Clue = {
  rule: 'frame',
  features: ['inside-what-opens-its-paragraph'],
  changes: true,
  look: ({ frames: all, candidates }) => {
    // A great capital may be told of after any town.
    const frames = candidates.some(one => one.isCapital && one.people > GREAT)
      ? all.filter(one => best(one)?.type !== 'city')
      : all
    if (frames.length === 0) return undefined
    return (candidate, seen) => {
      let sum = 0
      for (const one of frames) sum += partOf(candidate, one)
      seen[0] = sum / frames.length
    }
  },
  words: (candidate, { frames }) => {
    const outer = best(frames.find(one => partOf(candidate, one) > 0)!)!
    return `Told of in a paragraph that begins with ${outer.place.name}`
  },
}

/** How much what opens a paragraph speaks for a candidate: an area for what it holds, a town less, for its country. */
function partOf(candidate: Contender, area: Group): number {
  const outer = best(area)
  if (!outer || outer === candidate) return 0
  if (outer.type !== 'city') return Number(holds(outer, candidate))
  return outer.country !== NONE && outer.country === candidate.country ? BESIDE : 0
}

const BESIDE = 0.6
/** The power of ten of the inhabitants of a capital that news of any land may tell of. */
const GREAT = 5.6
