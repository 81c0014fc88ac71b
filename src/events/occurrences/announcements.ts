import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/**
 * "Opel said Monday that it would end production": a saying on which the report opens, of something that is to come, is
 * an announcement; any other "said" only names a source.
 */
export function isAnnouncement(reading: Reading, draft: Draft): boolean {
  const { group, subject, passive, sentence } = draft
  if (!group || group.infinitive || group.modal || !subject || !opensReport(reading, sentence)) return false
  if (passive && draft.trigger.row.phrase !== 'tell') return false
  return isOfTheFuture(reading, draft)
}

/** Later sentences go into what was said. */
const OPENING = 3

function opensReport({ source }: Reading, sentence: number): boolean {
  const { sentences } = source.document
  let body = 0
  for (let i = 0; i <= sentence; i++) if (sentences[i]!.zone === 'body') body++
  return body > 0 && body <= OPENING
}

const COMING = /^(?:will|would|plan|plans|planned|intend|intends|intended|aims|aimed|expects|expected)$/
/** Farther on, another clause may be about something else. */
const REACH = 30

/** Whether the clause after the verb, past "that", speaks of what will be. */
function isOfTheFuture({ tokens, classes }: Reading, { trigger, end }: Draft): boolean {
  const last = Math.min(end, trigger.after + REACH)
  for (let i = trigger.after; i < last; i++) {
    if (classes[i] === 'mark' || classes[i] === 'rel') return false
    if (classes[i] === 'verb' && !COMING.test(tokens[i]!.folded)) return false
    if (COMING.test(tokens[i]!.folded)) return true
  }
  return false
}
