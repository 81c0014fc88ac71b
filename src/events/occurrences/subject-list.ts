import { isInside, type Phrase, phraseBefore, phraseFrom } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Whether a phrase goes on up to the verb, as a list or as a name. */
export const goesOnTo = (reading: Reading, phrase: Phrase, end: number): boolean =>
  isListTo(reading, phrase.to, end) || isNameTo(reading, phrase, end)

/**
 * "Roe, 49, and engineer Poe, 44, were charged": the last of several between commas is not who it befell alone. "Two men,
 * Roe, 49, and Poe, 44, were charged": they have been counted.
 */
export function withOthers(reading: Reading, last: Phrase, verb: number, start: number): Phrase {
  const { tokens, classes, times } = reading
  if (!/^(?:were|are|have)$/.test(tokens[verb]!.folded) || tokens[last.from - 1]?.folded !== 'and')
    return last
  let from = last.from - 1
  while (from > start && (classes[from - 1] === 'comma' || isInside(classes[from - 1]!))) from--
  while (times[from] || classes[from] === 'comma') from++
  const first = from < last.from - 1 ? phraseFrom(reading, from, last.from - 1) : undefined
  if (!first) return last
  return classes[first.from] === 'num' && classes[first.to] === 'comma' ? first : { ...last, from }
}

/** "talks between the firm and the union broke down": the talks, not the union; undefined where no "between" stands before. */
export function betweenTwo(reading: Reading, { from: second }: Phrase, start: number): Phrase | undefined {
  const { tokens, classes } = reading
  if (tokens[second - 1]?.folded !== 'and') return undefined
  let at = second - 2
  while (at > start && at > second - SIDE && isInside(classes[at]!)) at--
  if (at <= start || tokens[at]!.folded !== 'between' || classes[at - 1] !== 'noun') return undefined
  return phraseBefore(reading, at, start)
}

/** Words of the first of two sides. */
const SIDE = 10

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
