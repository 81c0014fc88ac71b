import { withArticle } from '../../gazetteer/gazetteer.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import { type Clue, NOTHING } from '../clue.ts'
import { best, type Circumstances, type Group } from '../group.ts'

/** The article is about this country, or names it in the same sentence. */
export const country: Clue = {
  rule: 'country',
  features: [
    'no-one-country',
    'country-named-country',
    'country-named-division',
    'country-named-place',
    'country-foremost-country',
    'country-foremost-division',
    'country-foremost-place',
    'country-in-sentence',
  ],
  changes: true,
  see: (candidate, group, article) => {
    // Seas and regions of many countries have no country that could speak for them.
    if (candidate.country === '') return [1]
    const others = elsewhere(candidate, group, article)
    if (others < 0.01) return NOTHING
    const named = Math.min(1, others / 2)
    const part = others / (article.spoken.countries - ownPart(group, one => one.country !== ''))
    if (candidate.type === 'country') return [0, named, 0, 0, part]
    const together = Number(namedTogether(candidate, group))
    if (candidate.type === 'admin1') return [0, 0, named, 0, 0, part, 0, together]
    return [0, 0, 0, named, 0, 0, part, together]
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
