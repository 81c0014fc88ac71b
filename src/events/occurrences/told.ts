import { toldBeside } from './beside.ts'
import { type Draft, finalOf } from './draft.ts'
import { unfold } from './fold.ts'
import { isOpen, likelyOf } from './likelihood.ts'
import type { Reading } from './reading.ts'
import { isMeant, isTold } from './select.ts'

/** The drafts that tell an event; a verb folded into a noun that tells none stands for itself again. */
export function toldOf(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const told = toldByRules(reading, drafts)
  for (const draft of likelyOf(reading, drafts, told)) {
    // "prices declined" is no refusal, but may be told.
    if (!isMeant(reading, draft)) draft.type = reading.lexicon.types.get('deed')!
    draft.likely = true
    told.add(draft)
  }
  for (const draft of drafts) {
    if (!isOpen(draft) || draft.into) continue
    draft.likely = true
    told.add(draft)
  }
  for (const draft of toldBeside(reading, drafts, told)) told.add(draft)
  return drafts.filter(draft => {
    if (told.has(draft)) return true
    if (!draft.into || told.has(finalOf(draft)) || draft.trigger.row.part === 'light') return false
    unfold(draft)
    return isTold(reading, draft)
  })
}

/** The drafts that tell an event by rules alone, without what is likely. */
export const toldByRules = (reading: Reading, drafts: readonly Draft[]): Set<Draft> =>
  new Set(drafts.filter(draft => !draft.into && !isOpen(draft) && isTold(reading, draft)))
