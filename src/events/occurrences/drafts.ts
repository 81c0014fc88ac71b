import type { Tell } from '../../model/progress.ts'
import { tieToOthers } from './about.ts'
import { fittingDraft, openDraft } from './company.ts'
import { addDates } from './dates.ts'
import type { Draft } from './draft.ts'
import { foldClauses } from './fold.ts'
import { isLikelyOpen } from './likelihood.ts'
import { settleModality } from './modality.ts'
import { inOneSense } from './one-sense.ts'
import { addPlaces } from './places.ts'
import type { Reading } from './reading.ts'
import { addParticipants } from './roles.ts'
import { findTriggers } from './triggers.ts'

/** Every word that may tell an event, with its clause; open verbs only where that is likely. */
export function draftsOf(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const trigger of findTriggers(reading)) {
    const fitting = fittingDraft(reading, trigger)
    const open = openDraft(reading, trigger, fitting)
    if (open && isLikelyOpen(reading, open)) drafts.push(open)
    else if (fitting !== open) drafts.push(fitting)
  }
  return inOneSense(reading, drafts)
}

/** Gives the drafts all that they say: who, how sure, where and when. */
export function completed(reading: Reading, drafts: Draft[], tell: Tell): Draft[] {
  tell(0.2)
  foldClauses(reading, drafts)
  addParticipants(reading, drafts)
  tieToOthers(drafts)
  settleModality(reading, drafts)
  tell(0.4)
  addPlaces(reading, drafts)
  addDates(reading, drafts)
  return drafts
}
