import { kilometresApart } from '../model/distance.ts'
import { isAstray } from './astray.ts'
import type { Contender } from './contender.ts'
import { best, type Circumstances, type Group } from './group.ts'

/** Kilometres within which a place that is surely named vouches for one beside it. */
const BESIDE = 60
/** The least share of a name's likeliest places that is worth a thought. */
const LEAST = 0.1

/**
 * Where a name's likeliest place is a namesake far away, the next likely that lies beside another place named: "Troy" beside Çanakkale,
 * the ground of Hillsborough beside Sheffield.
 */
export function preferNextDoor(group: Group, article: Circumstances): void {
  const likeliest = group.bestIndex
  for (let at = 0; at < group.candidates.length; at++) {
    if (at === likeliest || group.shares[at]! < LEAST || !isBesideNamed(group, at, article)) continue
    group.bestIndex = at
    if (!isAstray(group, article)) return
  }
  group.bestIndex = likeliest
}

function isBesideNamed(group: Group, at: number, { groups }: Circumstances): boolean {
  const candidate = group.candidates[at]!
  return groups.some(other => other !== group && isBeside(best(other), candidate))
}

const isBeside = (place: Contender | undefined, candidate: Contender): boolean =>
  place?.type === 'city' && place.country === candidate.country && kilometresApart(place, candidate) < BESIDE
