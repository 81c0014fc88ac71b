import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Clue } from '../clue.ts'
import { best, divisionOf, type Group, holds } from '../group.ts'
import { ownPart } from './country.ts'

/** The article names the state or province it lies in, other places there, or states beside it. */
export const division: Clue = {
  rule: 'division',
  weigh: (candidate, group, article) => {
    const key = divisionOf(candidate)
    if (key === '' || candidate.type === 'country') return 0
    const all = article.about.get(key) ?? 0
    const others =
      all - ownPart(group, one => one.admin1 === candidate.admin1 && one.country === candidate.country)
    const together = sister(candidate, group) ? 8 : container(candidate, group) ? 6 : 0
    const most = candidate.type === 'admin1' ? 10 : 17
    return Math.round(most * Math.min(1, others / 1.5)) + together
  },
  words: (candidate, group) => {
    const beside = sister(candidate, group)
    if (beside) return `Named beside ${beside.name} in the same sentence`
    return container(candidate, group)
      ? `Named with ${candidate.admin1} in the same sentence`
      : `Other places in ${candidate.admin1} are named`
  },
}

/** The state or province that holds the candidate, where a sentence names both; "Paris, Texas" speaks only for Paris. */
const container = (candidate: CuratedPlace, group: Group): CuratedPlace | undefined =>
  divisionTogether(
    group,
    (place, other) =>
      holds(place, candidate) && (other.contents.length === 0 || other.contents.includes(group)),
  )

/** Another state of the same country in the same sentence, for a candidate that is one itself. */
const sister = (candidate: CuratedPlace, group: Group): CuratedPlace | undefined =>
  candidate.type !== 'admin1'
    ? undefined
    : divisionTogether(group, place => place.country === candidate.country && place.id !== candidate.id)

/** The first state or province in the same sentence that suits. */
function divisionTogether(
  group: Group,
  suits: (place: CuratedPlace, other: Group) => boolean,
): CuratedPlace | undefined {
  for (const other of group.neighbours) {
    const place = best(other)
    if (place?.type === 'admin1' && suits(place, other) && group.together.has(other)) return place
  }
  return undefined
}
