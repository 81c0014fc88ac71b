import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/** The token after what a clause opens with before its subject: a time, or the score of what was told before. */
export const afterOpening = (reading: Reading, from: number): number =>
  afterOpeningTime(reading, afterScore(reading, from))

/** The token at which a time that ends before this one begins, with its preposition; the token itself where none does. */
export function beforeTime({ times, classes }: Reading, at: number, start: number): number {
  let first = at
  while (first > start && times[first - 1]) first--
  return first < at && first > start && classes[first - 1] === 'prep' ? first - 1 : first
}

/** "City lost 2-1 at Newcastle and Leeds were beaten": nobody is the score of what was told before. */
const afterScore = ({ classes, tokens }: Reading, from: number): number =>
  tokens[from]!.kind === 'number' &&
  /^[-–]$/.test(tokens[from + 1]?.text ?? '') &&
  classes[from + 2] === 'num'
    ? from + 3
    : from

/** "In June mechanics at a firm in Calgary struck": what the clause opens with before its subject. */
function afterOpeningTime({ classes, times }: Reading, from: number): number {
  if (classes[from] !== 'prep' || !times[from + 1]) return from
  let at = from + 1
  while (times[at]) at++
  return at
}

/** "Both were charged", "He, however, left": a pronoun, or a word that counts people and stands for them. */
export function aloneBefore({ tokens, classes }: Reading, end: number, from: number): Phrase | undefined {
  const counts = classes[from] === 'det' && COUNTING.has(tokens[from]!.folded)
  return end - 1 === from && (counts || classes[from] === 'pron') ? { from, to: end, head: from } : undefined
}

const COUNTING = new Set(['both', 'all', 'several', 'many', 'others', 'another', 'most', 'some', 'few'])
