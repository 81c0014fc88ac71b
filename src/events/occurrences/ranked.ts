import type { Reading } from './reading.ts'
import { MODALS, WANTING } from './words.ts'

/** No comparison reaches farther. */
const REACH = 12

/** "the first woman [to] win", "the deadliest [since] 2017": whether the words before a token, back to a comma, rank something. */
export function isRankedBefore({ tokens, classes }: Reading, at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i > at - REACH; i--) {
    const { folded } = tokens[i]!
    if (classes[i] === 'comma' || classes[i] === 'mark') return false
    if (!isRank(folded)) continue
    const before = tokens[i - 1]?.folded
    return before === 'the' || before === 'its' || before === 'their' || classes[i - 1] === 'poss'
  }
  return false
}

/** "was the first woman to win", not "hopes to be the first to win": what is ranked has been done. */
export function hasBeenRanked(reading: Reading, to: number, start: number): boolean {
  const { tokens, classes } = reading
  let at = to - 1
  while (at > start && PHRASE.has(classes[at]!) && !isRank(tokens[at]!.folded)) at--
  if (!isRank(tokens[at]!.folded) || !isRankedBefore(reading, to, start)) return false
  for (let i = at; i >= start; i--)
    if (MODALS.has(tokens[i]!.folded) || WANTING.has(tokens[i]!.folded) || classes[i] === 'to') return false
  return true
}

const PHRASE: ReadonlySet<string> = new Set(['noun', 'num', 'poss', 'hyphen'])

const isRank = (word: string): boolean => RANKS.has(word) || /[a-z]{3}est$/.test(word)

const RANKS = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last only most least best worst'.split(
    ' ',
  ),
)
