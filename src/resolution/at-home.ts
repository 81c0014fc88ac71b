import { isAstray } from './astray.ts'
import { NONE } from './contender.ts'
import { best, type Circumstances, type Group } from './group.ts'
import { ownPart } from './own-part.ts'

/** The share of an article that is mostly of one country, and how much it must tell of it. */
const MOST = 0.5
const ENOUGH = 0.8

/**
 * Where a name's likeliest place is a namesake abroad, the likeliest of the country the article is mostly of: "Magura" in news of
 * Bangladesh is no village of Romania, though lists know many there.
 */
export function preferAtHome(group: Group, article: Circumstances): void {
  const abroad = group.bestIndex
  const home = homeOf(group, article)
  if (home === NONE || home === best(group)!.country) return
  let likeliest = -1
  for (let at = 0; at < group.candidates.length; at++)
    if (group.candidates[at]!.country === home && !(group.shares[at]! <= (group.shares[likeliest] ?? -1)))
      likeliest = at
  if (likeliest < 0) return
  group.bestIndex = likeliest
  if (isAstray(group, article)) group.bestIndex = abroad
}

/** The number of the country that most of the article but the name itself is of. */
function homeOf(group: Group, { about: { countries } }: Circumstances): number {
  const told = (number: number) => countries[number]! - ownPart(group, one => one.country, number)
  const least = Math.max(ENOUGH, told(NONE) * MOST)
  for (const { country } of group.candidates) if (country !== NONE && told(country) >= least) return country
  return NONE
}
