import { isInside, type Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Whether a phrase goes on up to the verb, as a list or as a name. */
export const goesOnTo = (reading: Reading, phrase: Phrase, end: number): boolean =>
  isListTo(reading, phrase.to, end) || isNameTo(reading, phrase, end)

/** "Lithuania, Sweden and Croatia joined": whether commas and "and" join what follows a noun, up to the verb. */
function isListTo({ tokens, classes }: Reading, from: number, end: number): boolean {
  if (classes[from] !== 'comma') return false
  let joined = false
  for (let i = from; i < end; i++) {
    if (tokens[i]!.folded === 'and' && i < end - 1) joined = true
    else if (classes[i] !== 'comma' && !isInside(classes[i]!)) return false
    else if (joined && classes[i] === 'comma') return false
  }
  return joined
}

/** "Transport for Wales warned", "Doctors without Borders left": capitals on both sides of a small word, right up to the verb. */
function isNameTo({ tokens, classes, times }: Reading, { head, to }: Phrase, end: number): boolean {
  if (!tokens[head]!.capital || !/^(?:for|without|against|the)$/.test(tokens[to]?.folded ?? '')) return false
  for (let i = to + 1; i < end; i++)
    if (times[i] || classes[i] !== 'noun' || !tokens[i]!.capital) return false
  return to + 1 < end
}
