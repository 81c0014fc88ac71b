import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "five counts of rape", "charged with murder", "any deaths": a kind of deed, not one that was done. */
export function isCharge(reading: Reading, { phrase, times, type }: Draft): boolean {
  const { tokens, classes } = reading
  if (type.told === 'speech') return false
  if (/^(?:any|each|every|such)$/.test(tokens[phrase.from]!.folded)) return true
  const definite = classes[phrase.from] === 'det' && !/^an?$/.test(tokens[phrase.from]!.folded)
  const after = /^(?:of|with|for|on|to)$/.test(tokens[phrase.from - 1]?.folded ?? '')
  if (!after || definite || times.length > 0) return false
  return CHARGES.has(tokens[phrase.from - 2]?.folded ?? '') || isChargedWith(reading, phrase.from - 1)
}

const CHARGES = new Set(
  'counts count charges charge charged suspicion accused convicted cleared accusations allegations guilty acquitted any'.split(
    ' ',
  ),
)

/** "charged Smith, 32, and Brown, 40, with murder" */
function isChargedWith({ tokens, classes }: Reading, preposition: number): boolean {
  // "in connection with a plot" says what it is about.
  if (tokens[preposition]!.folded !== 'with' || tokens[preposition - 1]!.folded === 'connection') return false
  for (let at = preposition - 1; at > preposition - CHARGED && at >= 0; at--) {
    if (classes[at] === 'verb') return /^charg(?:e|es|ed|ing)$/.test(tokens[at]!.folded)
    if (classes[at] === 'mark') return false
  }
  return false
}

/** Words of those charged, with their ages. */
const CHARGED = 14
