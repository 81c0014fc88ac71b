import type { CuratedPlace } from '../../model/knowledge.ts'
import { type Clue, NOTHING } from '../clue.ts'
import { best, divisionOf, type Group, holds } from '../group.ts'
import { ownPart } from './country.ts'

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
  ],
  changes: true,
  see: (candidate, group, article) => {
    const key = divisionOf(candidate)
    if (key === '' || candidate.type === 'country') return NOTHING
    const beside = sister(candidate, group) ? 1 : 0
    const inSentence = beside === 0 && container(candidate, group) ? 1 : 0
    const others = (article.about.get(key) ?? 0) - ownPart(group, one => divisionOf(one) === key)
    if (others < 0.01) return [0, 0, 0, 0, beside, inSentence]
    const named = Math.min(1, others / 1.5)
    const part = others / (article.spoken.divisions - ownPart(group, one => divisionOf(one) !== ''))
    if (candidate.type === 'admin1') return [named, 0, part, 0, beside, inSentence]
    return [0, named, 0, part, beside, inSentence, part * Math.log10(candidate.population + 1)]
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
  divisionsTogether(group, other => other.contents.length === 0 || other.contents.includes(group)).find(
    place => holds(place, candidate),
  )

/** Another state of the same country in the same sentence, for a candidate that is one itself. */
const sister = (candidate: CuratedPlace, group: Group): CuratedPlace | undefined =>
  candidate.type !== 'admin1'
    ? undefined
    : divisionsTogether(group).find(place => place.country === candidate.country && place.id !== candidate.id)

const divisionsTogether = (group: Group, counts: (other: Group) => boolean = () => true): CuratedPlace[] =>
  group.neighbours.flatMap(other => {
    const place = group.together.has(other) && counts(other) ? best(other) : undefined
    return place?.type === 'admin1' ? [place] : []
  })
