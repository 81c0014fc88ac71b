import type { Token } from '../../model/document.ts'
import type { Unit } from '../meaning.ts'
import { reading, type TimeRule, word, wordBefore } from '../rule.ts'

const UNITS = new Map<string, Unit>([
  ['day', 'day'],
  ['night', 'day'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** Verbs and words whose "that" opens what is said: "said that day care costs too much". */
const SAYING =
  /^(?:s(?:aid|ays?|o|uch)|t(?:old|hinks?|hought)|f(?:ind|inds|ound|ears?|eared)|hopes?|hoped|shows?|showed|argu\w+|claim\w*|warn\w*|believ\w+|add\w*|insist\w*|estimat\w+|know|knows|knew|now|in|is|was)$/
/** Words that may follow "that day" and not belong to it as nouns. */
const AFTER =
  /^(?:[,.;:!?)"”—–]|'s|’s|in|on|at|to|by|for|from|of|with|when|that|which|who|where|while|as|because|was|were|is|had|has|and|but|or|after|before|until|it|he|she|they|we|i|the|a|an|his|her|their|its|our|there|\p{L}+ed|\p{L}+ly|alone|too|also|will|would|could|did|may|might|not|no|in|police|troops|came|went|saw|began|left|won|lost|fell|rose|died|told|said|made|took|met|held|sent|shot|hit)$/u

/** "that month", "later that year", "that same day": the month, year or day of the date told before. */
export const again: TimeRule = {
  name: 'again',
  starts: ['that'],
  seconds: () => ['same', ...UNITS.keys()],
  read(tokens, at, end) {
    const same = word(tokens, at + 1, end) === 'same' ? 1 : 0
    const unit = UNITS.get(word(tokens, at + 1 + same, end))
    const next = at + 2 + same
    if (!unit || !partsOff(tokens, next, end)) return null
    // "in that year" points back; "found that year after year" opens a clause.
    const before = wordBefore(tokens, at)
    if (same === 0 && SAYING.test(before) && before !== 'in') return null
    if (word(tokens, next, end) === 'after' && UNITS.has(word(tokens, next + 1, end))) return null
    return reading(next, { kind: 'again', unit })
  },
}

/** Whether what follows is no noun that "day" only qualifies: "that day care". */
const partsOff = (tokens: readonly Token[], at: number, end: number): boolean =>
  at >= end || AFTER.test(word(tokens, at, end)) || tokens[at]!.capital || tokens[at]!.kind === 'number'
