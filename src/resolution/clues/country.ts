import { withArticle } from '../../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { PlaceType } from '../../model/place.ts'
import type { Clue } from '../clue.ts'
import { best, type Circumstances, type Group } from '../group.ts'

/** Points where the article is all about the country; a state gets fewer, since an article may well name its country beside another of the state's name. */
const MOST: Partial<Record<PlaceType, number>> = { country: 8, admin1: 8 }

/** The article is about this country, or names it in the same sentence. */
export const country: Clue = {
  rule: 'country',
  weigh: (candidate, group, article) => {
    // Seas and regions of many countries have no country that could speak for them: they get the half of it.
    if (candidate.country === '') return candidate.type === 'region' || candidate.type === 'water' ? 6 : 0
    const others = elsewhere(candidate, group, article)
    const most = MOST[candidate.type] ?? 13
    const together = candidate.type !== 'country' && namedTogether(candidate, group) ? 5 : 0
    return Math.round(most * Math.min(1, others / 2)) + together
  },
  words: (candidate, group, article) => {
    if (candidate.country === '') return 'It belongs to no one country'
    const name = withArticle(
      article.knowledge.gazetteer.country(candidate.country)?.name ?? candidate.country,
    )
    if (candidate.type !== 'country' && namedTogether(candidate, group))
      return `Named with ${name} in the same sentence`
    return `The article speaks of ${name} elsewhere`
  },
}

/** How much other names of the article speak of the candidate's country. */
function elsewhere(candidate: CuratedPlace, group: Group, article: Circumstances): number {
  const all = article.about.get(candidate.country) ?? 0
  return all - ownPart(group, one => one.country === candidate.country)
}

/** What this group itself has added to the sum. */
export const ownPart = (group: Group, counts: (place: CuratedPlace) => boolean): number =>
  weightOf(group) *
  group.candidates.reduce((sum, one, i) => sum + (counts(one) ? group.shares[i]! * strengthOf(one) : 0), 0)

/** A name counts more each time it comes, but not without end. */
export const weightOf = (group: Group): number => Math.min(3, Math.sqrt(group.references.length))

/** Countries speak for themselves; a city only hints at its country. */
export const strengthOf = (place: CuratedPlace): number =>
  place.type === 'country' ? 1 : place.type === 'admin1' ? 0.7 : 0.5

const namedTogether = (candidate: CuratedPlace, group: Group): boolean =>
  group.neighbours.some(other => {
    const place = best(other)
    return place?.type === 'country' && place.country === candidate.country && group.together.has(other)
  })
