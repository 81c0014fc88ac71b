import type { CuratedPlace } from '../../model/knowledge.ts'
import { type Clue, NOTHING } from '../clue.ts'

/** What decides, warns and refuses is a capital, a country or a seat of power, not a town of the name. */
export const acts: Clue = {
  rule: 'acts',
  features: ['acts'],
  changes: false,
  see: (candidate, group) => (group.references[0]?.kind === 'metonym' && canAct(candidate) ? [1] : NOTHING),
  words: () => 'It acts as only a government or a body does',
}

/** Whether a place may stand for those who act from it. */
export const canAct = (place: CuratedPlace): boolean =>
  place.standsFor !== undefined || place.type === 'country' || place.featureCode === 'P.PPLC'
