import type { CuratedPlace } from '../model/knowledge.ts'
import type { Candidate } from '../model/mention.ts'
import type { Reason } from '../model/reason.ts'
import { mapped } from '../text/mapped.ts'
import { candidateOf } from './candidate.ts'
import type { Circumstances, Group } from './group.ts'
import { pointsFor, pointsOf } from './points.ts'

/** Rivals shown beside the choice. */
const SHOWN = 8
/** The least share of a rival that is told of. */
const WORTH_TELLING = 0.05

/** What the clues say of a name. */
export interface Ledger {
  /** The candidates, best first, with their shares. */
  readonly ranked: readonly Candidate[]
  /** Every clue that spoke for or against the choice, and the strongest rival. */
  readonly reasons: readonly Reason[]
}

/** The choice of a group, its rivals and the reasons. */
export function ledgerOf(group: Group, article: Circumstances): Ledger {
  const { candidates, shares, bestIndex } = group
  const order = foremost(shares)
  const rival = order[1]
  const reasons = candidates.length > 0 ? cluesFor(bestIndex, group, article) : []
  if (rival !== undefined && shares[rival]! >= WORTH_TELLING)
    reasons.push(rivalReason(candidates[rival]!.place, shares[rival]!, article))
  return {
    ranked: mapped(order, at => candidateOf(candidates[at]!.place, round(shares[at]!), article.knowledge)),
    reasons,
  }
}

/** The indexes of the largest shares, the largest first; of two alike, the one that comes first. */
function foremost(shares: Float64Array): readonly number[] {
  const order: number[] = []
  for (let at = 0; at < shares.length; at++) {
    let rank = order.length
    while (rank > 0 && shares[order[rank - 1]!]! < shares[at]!) rank--
    if (rank === SHOWN) continue
    order.splice(rank, 0, at)
    if (order.length > SHOWN) order.pop()
  }
  return order
}

function cluesFor(at: number, group: Group, article: Circumstances): Reason[] {
  const chosen = group.candidates[at]!
  const reasons: Reason[] = []
  for (const weighed of pointsOf(article.knowledge)) {
    const weight = Math.round(pointsFor(weighed, at, group, article))
    if (weight === 0) continue
    const { rule, words } = weighed.clue
    reasons.push({ rule, words: words(chosen, group, article), weight })
  }
  return reasons
}

function rivalReason(place: CuratedPlace, share: number, { knowledge }: Circumstances): Reason {
  const where = place.admin1 || knowledge.gazetteer.country(place.country)?.name || ''
  return {
    rule: 'rival',
    words: `${place.name}${where && where !== place.name ? ` in ${where}` : ''} could be meant instead`,
    weight: -Math.round(100 * share),
  }
}

/** Two decimals are more than anyone can tell apart. */
export const round = (value: number): number => Math.round(value * 100) / 100
