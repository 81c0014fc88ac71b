import type { Candidate } from '../model/mention.ts'
import type { Reason } from '../model/reason.ts'
import { CLUES } from './clues/index.ts'
import { bestIndex, type Circumstances, type Group } from './group.ts'

/** Rivals shown beside the choice. */
const SHOWN = 8

/** Every clue that spoke for or against the choice, and the strongest rival. */
export function reasonsFor(group: Group, article: Circumstances): Reason[] {
  const index = bestIndex(group)
  const chosen = group.candidates[index]!
  const reasons = CLUES.flatMap(clue => {
    const weight = clue.weigh(chosen, group, article)
    return weight === 0 ? [] : [{ rule: clue.rule, words: clue.words(chosen, group, article), weight }]
  })
  const rival = rankedCandidates(group)[1]
  if (rival && rival.score >= 0.05) {
    const place = group.candidates.find(one => one.id === rival.placeId)!
    const where = place.admin1 || article.knowledge.gazetteer.country(place.country)?.name || ''
    reasons.push({
      rule: 'rival',
      words: `${place.name}${where && where !== place.name ? ` in ${where}` : ''} could be meant instead`,
      weight: -Math.round(100 * rival.score),
    })
  }
  return reasons
}

/** The candidates of a group, best first, with their shares. */
export function rankedCandidates(group: Group): Candidate[] {
  return group.candidates
    .map(({ id, name, lat, lon }, i) => ({ placeId: id, name, lat, lon, score: round(group.shares[i]!) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
}

/** Two decimals are more than anyone can tell apart. */
export const round = (value: number): number => Math.round(value * 100) / 100
