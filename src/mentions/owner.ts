import type { NameSense } from '../gazetteer/sense.ts'
import type { CuratedPlace } from '../model/knowledge.ts'
import { type Proposal, spanOf } from './rule.ts'
import type { Scene } from './scene.ts'
import { isPossessive } from './senses.ts'
import { type Match, matchAt, tokenAt } from './surroundings.ts'

/** Words of the longest name of a country or state that is looked for before "'s". */
const LONGEST = 4

/** "Argentina's Santa Cruz": a country or state right before a name, in whose possession one place of the name is. */
export function ownedBy(
  scene: Scene,
  from: number,
  candidates: readonly string[],
): Pick<Proposal, 'within'> | undefined {
  const owner = isPossessive(tokenAt(scene, from - 1)) ? ownerBefore(scene, from - 1) : undefined
  const isOwned = (id: string) => {
    const place = scene.place(id)
    return place !== undefined && owner!.meanings.bare.some(outer => holds(outer, place))
  }
  return owner && candidates.some(isOwned) ? { within: spanOf(scene, owner.from, owner.to) } : undefined
}

function ownerBefore(scene: Scene, end: number): Match | undefined {
  for (let at = end - 1; at >= end - LONGEST; at--) {
    const match = matchAt(scene, at)
    if (match?.to === end) return match
  }
  return undefined
}

const holds = (outer: NameSense, { type, country, admin1 }: CuratedPlace): boolean =>
  outer.country === country &&
  type !== 'country' &&
  (outer.type === 'country' || (outer.type === 'admin1' && type !== 'admin1' && outer.admin1 === admin1))
