import { reading, type TimeRule, word, wordBefore } from '../rule.ts'

/** Words before "the weekend" that make it the one beside the report; "make the weekend" does not. */
const BEFORE = new Set(['over', 'during', 'at', 'on', 'throughout'])

/** "over the weekend", "at the weekend". */
export const weekend: TimeRule = {
  name: 'weekend',
  starts: ['the'],
  seconds: () => ['weekend'],
  read(tokens, at, end) {
    const next = word(tokens, at + 2, end)
    if (word(tokens, at + 1, end) !== 'weekend' || !BEFORE.has(wordBefore(tokens, at))) return null
    // "over the weekend of May 5", "at the weekend market".
    if (next === 'of' || next === '-' || next === "'s") return null
    return reading(at + 2, { kind: 'offset', unit: 'weekend', amount: 0 })
  },
}
