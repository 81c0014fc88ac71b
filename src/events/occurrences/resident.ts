import { type Phrase, phraseBefore } from './phrases.ts'
import type { Reading } from './reading.ts'

/** "Jane Roe, 18, of 208 Elm St. was held": who lives there, not the street. */
export function residentBefore(reading: Reading, { from }: Phrase, start: number): Phrase | undefined {
  const { classes, tokens } = reading
  const home = tokens[from - 1]?.folded
  const aged = classes[from - 2] === 'comma' && classes[from - 3] === 'num' && classes[from - 4] === 'comma'
  if (from - 4 <= start || !aged || (home !== 'of' && home !== 'from')) return undefined
  return phraseBefore(reading, from - 4, start)
}

/** "the U.S. decision to withdraw", "Russia's threat to leave": whose it is. */
export function ownerOfPlan(
  { tokens, classes, mentions }: Reading,
  to: number,
  start: number,
): Phrase | undefined {
  if (to - 2 < start || !PLANS.test(tokens[to - 1]!.folded)) return undefined
  const at = classes[to - 2] === 'poss' ? to - 3 : to - 2
  const isNamed = at >= start && mentions[at]!.length > 0 && tokens[at]!.capital
  let from = at
  while (isNamed && from > start && mentions[from - 1]!.includes(mentions[at]![0]!)) from--
  return isNamed ? { from, to: at + 1, head: at } : undefined
}

const PLANS =
  /^(?:decision|plan|move|bid|threat|promise|offer|refusal|pledge|attempt|effort|proposal|vow|failure)s?$/

/** "he left", "all of them left", but not "saw him go": a form for objects alone is the subject of nothing. */
export function pronounBefore({ tokens, classes }: Reading, at: number, start: number): Phrase | undefined {
  if (!/^(?:him|them|me|us)$/.test(tokens[at - 1]!.folded)) return { from: at - 1, to: at, head: at - 1 }
  const counts = at - 3 >= start && tokens[at - 2]!.folded === 'of' && /^(?:det|num)$/.test(classes[at - 3]!)
  return counts ? { from: at - 3, to: at, head: at - 3 } : undefined
}
