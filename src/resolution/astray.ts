import { kilometresApart } from '../model/distance.ts'
import { type Contender, NONE } from './contender.ts'
import { best, type Circumstances, type Group } from './group.ts'
import { ownPart } from './own-part.ts'

/** Towns with more people than this power of ten may be named anywhere. */
const SMALL = 4.5
/** How much an article must tell of other places to speak against one. */
const ENOUGH = 1
/** What a country must be told of for its towns to be: far less than one clear mention. */
const LEAST = 0.3
/** Kilometres beyond which nothing named lies near. */
const NEAR = 300

/**
 * Whether the likeliest of a name's places is a small namesake far from all the article speaks of: a village of Nigeria in
 * news of the Congo. The one that is meant is then none of those known.
 */
export function isAstray(group: Group, { about: { countries }, groups }: Circumstances): boolean {
  const chosen = best(group)
  if (!chosen || group.container || !isSmallTown(chosen)) return false
  const all = countries[NONE]! - ownPart(group, countryOf, NONE)
  if (all < ENOUGH) return false
  const its = countries[chosen.country]! - ownPart(group, countryOf, chosen.country)
  return its < LEAST && !groups.some(other => isNear(other, group, chosen))
}

const countryOf = (one: Contender): number => one.country

const isSmallTown = ({ type, isCurated, people }: Contender): boolean =>
  (type === 'city' || type === 'district') && !isCurated && people < SMALL

function isNear(other: Group, group: Group, chosen: Contender): boolean {
  const place = other === group ? undefined : best(other)
  return place !== undefined && place.type !== 'country' && kilometresApart(place, chosen) < NEAR
}
