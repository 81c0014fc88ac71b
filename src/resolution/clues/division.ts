import type { Clue } from '../clue.ts'
import { type Contender, holds, NONE } from '../contender.ts'
import { best, type Group } from '../group.ts'
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
  ],
  changes: true,
  look: (group, { about: { divisions, countries } }) => {
    const all = divisions[NONE]! - ownPart(group, divisionOf, NONE)
    const beside = divisionsTogether(group)
    return (candidate, seen) => {
      if (candidate.division === NONE) return
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
