import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Clue } from '../clue.ts'
import { best, type Circumstances, divisionOf, type Group, holds } from '../group.ts'
import { ownPart } from './country.ts'

/** The article names the state or province it lies in, or other places there. */
export const division: Clue = {
  rule: 'division',
  weigh: (candidate, group, article) => {
    const key = divisionOf(candidate)
    if (key === '' || candidate.type === 'country') return 0
    const all = article.about.get(key) ?? 0
    const others = all - ownPart(group, one => divisionOf(one) === key)
    const together = named(candidate, group) ? 6 : 0
    const most = candidate.type === 'admin1' ? 10 : 17
    return Math.round(most * Math.min(1, others / 1.5)) + together
  },
  words: (candidate, group, article) =>
    named(candidate, group)
      ? `Named with ${divisionName(candidate, article)} in the same sentence`
      : `Other places in ${divisionName(candidate, article)} are named`,
}

const divisionName = (candidate: CuratedPlace, _article: Circumstances) => candidate.admin1

const named = (candidate: CuratedPlace, group: Group): boolean =>
  group.neighbours.some(other => {
    const place = group.together.has(other) ? best(other) : undefined
    return place?.type === 'admin1' && holds(place, candidate)
  })
