import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "Thousands marched. Last year's march": what "last" sets apart from the news. */
export const isOfLast = ({ tokens, times }: Reading, { group, phrase }: Draft, other: Draft): boolean =>
  group === undefined &&
  // "during the last walkout"
  ((tokens[phrase.from]!.folded === 'the' && PREVIOUS.test(tokens[phrase.from + 1]!.folded)) ||
    (other.date === null && isLastYear({ tokens, times }, phrase)))

const PREVIOUS = /^(?:last|previous|earlier)$/

const isLastYear = ({ tokens, times }: Pick<Reading, 'tokens' | 'times'>, phrase: Draft['phrase']): boolean =>
  tokens[phrase.from]!.folded === 'last' &&
  times[phrase.from] !== undefined &&
  /^(?:year|month|season|summer|winter|spring|autumn|fall)$/.test(tokens[phrase.from + 1]?.folded ?? '')
