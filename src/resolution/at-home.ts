import { isAstray } from './astray.ts'
import { type Contender, NONE } from './contender.ts'
import { best, type Circumstances, type Group } from './group.ts'
import { ownPart } from './own-part.ts'

/** The share of an article that is mostly of one country or division, and how much it must tell of it. */
const MOST = 0.5
const ENOUGH = 0.8

type NumberOf = (one: Contender) => number

/**
 * Where a name's likeliest place is a namesake elsewhere, the likeliest of the country the article is mostly of, else of its
 * division: "Magura" in news of Bangladesh is no village of Romania, though lists know many there, and "Woodstock" in news of
 * New Brunswick is not Ontario's.
 */
export function preferAtHome(group: Group, article: Circumstances): void {
  if (prefer(group, article, article.about.countries, one => one.country)) return
  prefer(group, article, article.about.divisions, one => one.division)
}

function prefer(group: Group, article: Circumstances, about: Float64Array, numberOf: NumberOf): boolean {
  const elsewhere = group.bestIndex
  const home = homeOf(group, about, numberOf)
  if (home === NONE || home === numberOf(best(group)!)) return false
  let likeliest = -1
  for (let at = 0; at < group.candidates.length; at++)
    if (numberOf(group.candidates[at]!) === home && !(group.shares[at]! <= (group.shares[likeliest] ?? -1)))
      likeliest = at
  group.bestIndex = likeliest
  if (!isAstray(group, article)) return true
  group.bestIndex = elsewhere
  return false
}

/** The number of the country or division that most of the article but the name itself is of; one of the name's own. */
function homeOf(group: Group, about: Float64Array, numberOf: NumberOf): number {
  const told = (number: number) => about[number]! - ownPart(group, numberOf, number)
  const least = Math.max(ENOUGH, told(NONE) * MOST)
  for (const one of group.candidates) {
    const number = numberOf(one)
    if (number !== NONE && told(number) >= least) return number
  }
  return NONE
}
