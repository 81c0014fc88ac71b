import { kilometresApart } from '../model/distance.ts'
import { type Contender, NONE } from './contender.ts'
import { best, type Circumstances, type Group } from './group.ts'
import { ownPart } from './own-part.ts'

/** Towns with more people than this power of ten may be named in news of many countries. */
const SMALL = 4.5
/** Those with more than this, in news of one. */
const MIDDLING = 5.4
/** The share of an article that is of one country. */
const NEARLY_ALL = 0.8
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
  if (!chosen || group.container || !isLocal(chosen, group)) return false
  const all = countries[NONE]! - ownPart(group, countryOf, NONE)
  if (all < ENOUGH) return false
  const its = countries[chosen.country]! - ownPart(group, countryOf, chosen.country)
  if (its >= LEAST || groups.some(other => isNear(other, group, chosen))) return false
  return chosen.people < SMALL || isAllOfOne(countries, all, group, chosen)
}

/** Whether the article speaks of one country only, and it is another one: its "Delft" is a quarter or village of its own. */
function isAllOfOne(countries: Float64Array, all: number, group: Group, chosen: Contender): boolean {
  for (let at = NONE + 1; at < countries.length; at++)
    if (at !== chosen.country && countries[at]! - ownPart(group, countryOf, at) >= all * NEARLY_ALL)
      return true
  return false
}

const countryOf = (one: Contender): number => one.country

/** A town, or a district by a name of one word: "Westmoreland County" says what it is, "Hume" might be anything. */
function isLocal({ type, isCurated, isCapital, people }: Contender, { surface }: Group): boolean {
  if (isCurated || isCapital || people >= MIDDLING) return false
  return type === 'city' || type === 'district' || (type === 'admin2' && !surface.includes(' '))
}

function isNear(other: Group, group: Group, chosen: Contender): boolean {
  const place = other === group ? undefined : best(other)
  return place !== undefined && place.type !== 'country' && kilometresApart(place, chosen) < NEAR
}
