import { withinName } from './clause.ts'
import type { Reading } from './reading.ts'

/** Prepositions that open a clause when a verb follows. */
const OPENING = new Set(['after', 'before', 'since', 'until', 'till', 'as'])

/** Where the stretch of words begins that ends at a token and holds no other clause. */
export function segmentStart(reading: Reading, end: number, start: number): number {
  const { classes, tokens } = reading
  for (let i = end - 1; i >= start; i--) {
    const kind = classes[i]!
    if (
      kind === 'verb' ||
      kind === 'sub' ||
      kind === 'rel' ||
      kind === 'mark' ||
      kind === 'aux' ||
      kind === 'to'
    )
      return i + 1
    if (kind === 'prep' && OPENING.has(tokens[i]!.folded)) return i + 1
    if (kind === 'comma' && !withinName(reading, i)) return i + 1
    if (kind === 'conj' && !joinsNames(reading, i) && clauseBefore(reading, i, start)) return i + 1
  }
  return start
}

/** "the Health and Safety Executive" */
const isWithinTitle = (classes: Reading['classes'], tokens: Reading['tokens'], at: number): boolean =>
  classes[at - 1] === 'noun' &&
  classes[at + 1] === 'noun' &&
  classes[at + 2] === 'noun' &&
  tokens[at - 1]!.capital &&
  tokens[at + 1]!.capital &&
  tokens[at + 2]!.capital &&
  classes[at - 2] === 'det'

/** "Britain and the United States", "the abduction and death of": "and" between two places or two events is within a list. */
const joinsNames = ({ mentions, classes, tokens, words }: Reading, at: number): boolean =>
  isWithinTitle(classes, tokens, at) ||
  (classes[at - 1] === 'noun' &&
    classes[at + 1] === 'noun' &&
    words[at - 1]!.beginsNoun &&
    words[at + 1]!.beginsNoun) ||
  ((mentions[at - 1]?.length ?? 0) > 0 &&
    ((mentions[at + 1]?.length ?? 0) > 0 ||
      (classes[at + 1] === 'det' && (mentions[at + 2]?.length ?? 0) > 0)))

/** Whether "and" ends a clause; what somebody "said" only begins there. */
function clauseBefore({ classes, words }: Reading, at: number, start: number): boolean {
  for (let i = at - 1; i >= start; i--) {
    const kind = classes[i]
    if (kind === 'verb') return !words[i]!.says
    if (kind === 'aux') return true
    if (kind === 'mark' || kind === 'sub' || kind === 'rel') return false
  }
  return false
}
