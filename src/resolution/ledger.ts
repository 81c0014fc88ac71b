import type { CuratedPlace } from '../model/knowledge.ts'
import type { Candidate } from '../model/mention.ts'
import type { Reason } from '../model/reason.ts'
import { candidateOf } from './candidate.ts'
import { CLUES } from './clues/index.ts'
import type { Circumstances, Group } from './group.ts'
import { weigh } from './points.ts'

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
  const order = group.shares
    .map((share, i) => ({ share, place: group.candidates[i]! }))
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN)
  const [chosen, rival] = order
  return {
    ranked: order.map(({ share, place }) => candidateOf(place, round(share), article.knowledge)),
    reasons: [
      ...(chosen ? cluesFor(chosen.place, group, article) : []),
      ...(rival && rival.share >= WORTH_TELLING ? [rivalReason(rival.place, rival.share, article)] : []),
    ],
  }
}

const cluesFor = (chosen: CuratedPlace, group: Group, article: Circumstances): Reason[] =>
  CLUES.flatMap(clue => {
    const weight = Math.round(weigh(clue, chosen, group, article))
    return weight === 0 ? [] : [{ rule: clue.rule, words: clue.words(chosen, group, article), weight }]
  })

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
