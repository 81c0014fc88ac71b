import type { Clue } from '../clue.ts'
import { type Contender, holds, NONE } from '../contender.ts'
import { best, type Circumstances, type Group } from '../group.ts'
import { ownPart } from '../own-part.ts'

/** The article names the state or province it lies in, other places there, or states beside it. */
export const division: Clue = {
  rule: 'division',
  features: [
    'division-named-division',
    'division-named-place',
    'division-foremost-division',
    'division-foremost-place',
    'sister-in-sentence',
    'division-in-sentence',
    'people-by-division',
    'province-of-its-country',
    'great-city-of-its-country',
  ],
  changes: true,
  look: (group, { about }) => {
    const { divisions, countries } = about
    const all = divisions[NONE]! - ownPart(group, divisionOf, NONE)
    const beside = divisionsTogether(group)
    const great = greatCityOf(group)
    return (candidate, seen) => {
      if (candidate.division === NONE) return
      if (candidate === great && isToldOfOthers(candidate, group, about)) seen[8] = 1
      if (isProvince(candidate))
        seen[7] = Math.min(1, countries[candidate.country]! - ownPart(group, countryOf, candidate.country))
      if (sister(candidate, beside)) seen[4] = 1
      else if (container(candidate, group, beside)) seen[5] = 1
      const others = divisions[candidate.division]! - ownPart(group, divisionOf, candidate.division)
      if (others < 0.01) return
      const level = candidate.type === 'admin1' ? 0 : 1
      seen[level] = Math.min(1, others / 1.5)
      seen[2 + level] = others / all
      if (level === 1) seen[6] = (others / all) * candidate.people
    }
  },
  words: (candidate, group) => {
    const beside = divisionsTogether(group)
    const other = sister(candidate, beside)
    if (other) return `Named beside ${other.place.name} in the same sentence`
    const { admin1 } = candidate.place
    return container(candidate, group, beside)
      ? `Named with ${admin1} in the same sentence`
      : `Other places in ${admin1} are named`
  },
}

const countryOf = (one: Contender): number => one.country

/** Reports of the Philippines tell of provinces before the towns that bear their names, with “City” or without. */
const isProvince = ({ type, place: { country } }: Contender): boolean => type === 'admin2' && country === 'PH'

/** A city of half a million, and how many times more people it has than any namesake, as a power of ten. */
const GREAT = 6
const FAR_LARGER = 2

/** "Perth" among towns of New South Wales: the one city of a name that all of its country thinks of first. */
function greatCityOf({ candidates }: Group): Contender | undefined {
  let great: Contender | undefined
  for (const one of candidates)
    if (one.type === 'city' && one.people >= GREAT && one.people > (great?.people ?? 0)) great = one
  if (!great) return undefined
  const { country, people } = great
  const isRival = (one: Contender) =>
    one !== great && one.type === 'city' && one.country === country && one.people > people - FAR_LARGER
  return candidates.some(isRival) ? undefined : great
}

/** Whether the article tells of its country, and not much of a state in which a namesake lies. */
function isToldOfOthers(
  great: Contender,
  group: Group,
  { divisions, countries }: Circumstances['about'],
): boolean {
  if (countries[great.country]! - ownPart(group, countryOf, great.country) < 1) return false
  const all = divisions[NONE]! - ownPart(group, divisionOf, NONE)
  return group.candidates.every(
    one =>
      one === great ||
      one.division === NONE ||
      divisions[one.division]! - ownPart(group, divisionOf, one.division) < all * MUCH,
  )
}

const MUCH = 0.15

const divisionOf = (one: Contender): number => one.division

/** The names of states and provinces that a sentence has beside this one. */
const divisionsTogether = ({ neighbours }: Group): readonly Group[] => {
  const found: Group[] = []
  for (const { group, isTogether } of neighbours)
    if (isTogether && best(group)?.type === 'admin1') found.push(group)
  return found
}

/** The state or province that holds the candidate, where a sentence names both; "Paris, Texas" speaks only for Paris. */
function container(candidate: Contender, group: Group, beside: readonly Group[]): Contender | undefined {
  for (const other of beside) {
    if (other.contents.length > 0 && !other.contents.includes(group)) continue
    const place = best(other)!
    if (holds(place, candidate)) return place
  }
  return undefined
}

/** Another state of the same country in the same sentence, for a candidate that is one itself. */
function sister(candidate: Contender, beside: readonly Group[]): Contender | undefined {
  if (candidate.type !== 'admin1') return undefined
  for (const other of beside) {
    const place = best(other)!
    if (place.country === candidate.country && place !== candidate) return place
  }
  return undefined
}
