import { untold } from '../../model/progress.ts'
import type { Span } from '../../model/span.ts'
import type { EventSource } from '../source.ts'
import { fittingDraft, openDraft } from './company.ts'
import type { Draft } from './draft.ts'
import { completed } from './drafts.ts'
import { noteSigns } from './event-signs.ts'
import { isDoubtful, phrasesOf } from './likelihood.ts'
import { spanOf } from './phrases.ts'
import { readArticle } from './reading.ts'
import { toldByRules } from './told.ts'
import { findTriggers } from './triggers.ts'

/** A word that weights decide on, with the names of its signs. */
export interface Doubtful extends Span {
  readonly signs: readonly string[]
}

/** What weights of events are learnt from: the words of an article that they decide on, and those that rules tell. */
export function findDoubtful(source: EventSource): { doubtful: Doubtful[]; told: Span[] } {
  const reading = readArticle(source)
  const open: Draft[] = []
  const known: Draft[] = []
  for (const trigger of findTriggers(reading)) {
    const fitting = fittingDraft(reading, trigger)
    const other = openDraft(reading, trigger, fitting)
    if (other) open.push(other)
    if (fitting !== other) known.push(fitting)
  }
  const drafts = completed(reading, known, untold)
  const told = toldByRules(reading, drafts)
  const phrases = phrasesOf(told)
  const doubtful = [...open, ...drafts.filter(draft => isDoubtful(reading, draft, told))]
  return {
    doubtful: doubtful.map(draft => {
      const signs: string[] = []
      noteSigns(reading, draft, phrases, (about, value) => signs.push(about + value))
      return { ...spanOf(reading, draft.trigger.from, draft.trigger.to), signs }
    }),
    told: [...told].map(({ trigger }) => spanOf(reading, trigger.from, trigger.to)),
  }
}
