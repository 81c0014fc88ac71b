import type { Reading } from './reading.ts'

/** "bombs attached to cars": a participle that only says which. */
export const isReduced = ({ classes, tokens }: Reading, verb: number): boolean =>
  verb > 0 &&
  classes[verb - 1] === 'noun' &&
  classes[verb + 1] === 'prep' &&
  /(?:ed|en)$/.test(tokens[verb]!.folded) &&
  !opensSubordinate(tokens, classes, verb)

/** "after protesters clashed with police": the first verb of such a clause is its main one. */
function opensSubordinate(tokens: Reading['tokens'], classes: Reading['classes'], verb: number): boolean {
  for (let i = verb - 1; i > verb - CLAUSE && i >= 0; i--) {
    if (classes[i] === 'sub' || SUBORDINATING.has(tokens[i]!.folded)) return true
    if (!PHRASE.has(classes[i]!)) return false
  }
  return false
}

/** Words between what opens a clause and its verb. */
const CLAUSE = 6
const PHRASE: ReadonlySet<string> = new Set(['noun', 'det', 'num', 'poss', 'hyphen', 'adv'])
const SUBORDINATING = new Set(['after', 'before', 'as', 'when', 'while', 'because', 'since', 'until'])
