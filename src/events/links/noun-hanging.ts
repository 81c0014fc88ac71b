import type { Reading } from '../occurrences/reading.ts'
import { clauseHanging, type Hanging, thatHanging } from './hanging.ts'
import { type Holds, headBefore, OPENING } from './heads.ts'
import { clauseStart } from './reduced.ts'
import { phraseStart } from './scene.ts'

/** What a noun hangs on: the verb it is the object of, or what stands before its preposition. */
export function nounHanging(
  reading: Reading,
  noun: number,
  holds: Holds,
  first = clauseStart(reading, noun),
): Hanging | undefined {
  const { tokens, classes } = reading
  const start = amountStart(
    reading,
    phraseStart({ reading }, { from: noun, sentence: tokens[noun]!.sentence }),
  )
  let left = start - 1
  while (left >= first && classes[left] === 'adv') left--
  if (left < first) return undefined
  if (classes[left] === 'aux') return existing(reading, left, first, holds)
  if (classes[left] === 'verb') {
    const joint = isSubjectOfBeing(reading, noun) ? 'clause' : 'object'
    return { head: left, joint }
  }
  if (classes[left] === 'sub' && tokens[left]!.folded === 'that')
    return thatHanging(reading, left, first, holds)
  // "told mourners the killing was meant to scare them"
  if (classes[left] === 'noun' && classes[start] === 'det' && isSubjectOfBeing(reading, noun))
    return clauseHanging(reading, left, first, holds)
  const beside = besideStart(reading, left)
  if (beside >= first && classes[beside] === 'noun') return nounHanging(reading, beside, holds, first)
  if (classes[left] === 'conj' || classes[left] === 'comma') return joinedHanging(reading, left, first, holds)
  if (classes[left] !== 'prep') return undefined
  const joint = tokens[left]!.folded
  if (OPENING.has(joint)) return undefined
  // "a range of offences, including two burglaries": what the whole of them hangs on.
  if (joint === 'including') {
    const whole = classes[left - 1] === 'comma' ? left - 2 : left - 1
    return whole >= first ? nounHanging(reading, whole, holds, first) : undefined
  }
  const head = headBefore(reading, left - 1, first, joint, holds)
  return head < 0 ? undefined : { head, joint }
}

/** "theft as well as assault", "the infections, along with four deaths": the token before the words that join a noun to another; -1. */
function besideStart({ tokens, classes }: Reading, left: number): number {
  const words = [tokens[left - 2]?.folded, tokens[left - 1]?.folded, tokens[left]!.folded].join(' ')
  const at = words === 'as well as' ? left - 3 : /(?:along|together) with$/.test(words) ? left - 2 : -1
  return at >= 0 && classes[at] === 'comma' ? at - 1 : at
}

/** "said there had been an attack": what is said to be stands in the clause that "there" opens. */
function existing(reading: Reading, aux: number, first: number, holds: Holds): Hanging | undefined {
  const { tokens, classes } = reading
  let there = aux
  while (there > first && (classes[there] === 'aux' || classes[there] === 'neg')) there--
  return tokens[there]!.folded === 'there' && there > first
    ? clauseHanging(reading, there, first, holds)
    : undefined
}

/** "said the attack was cruel": the noun is what the clause is about, not what is said. */
const isSubjectOfBeing = ({ classes }: Reading, noun: number): boolean => classes[noun + 1] === 'aux'

/** "$2 billion in sales", "two of the raids": where the amount begins. */
function amountStart({ classes, tokens }: Reading, start: number): number {
  if (!/^(?:in|of)$/.test(tokens[start - 1]?.folded ?? '') || classes[start - 2] !== 'num') return start
  let at = start - 2
  while (classes[at - 1] === 'num' || tokens[at - 1]?.text === '$') at--
  return at
}

/** "bribery, fraud and coercion": a noun of a list hangs on what the first of the list does. */
function joinedHanging(reading: Reading, at: number, first: number, holds: Holds): Hanging | undefined {
  const { classes } = reading
  let before = at - 1
  while (before >= first && classes[before] === 'comma') before--
  if (before < first || classes[before] !== 'noun') return undefined
  const joined = classes[at] === 'conj' || isList(reading, at)
  return joined ? nounHanging(reading, before, holds, first) : undefined
}

/** A comma is of a list where "and" follows before any verb. */
function isList({ classes }: Reading, comma: number): boolean {
  for (let i = comma + 1; i < comma + 8; i++) {
    if (classes[i] === 'conj') return true
    if (classes[i] !== 'noun' && classes[i] !== 'det' && classes[i] !== 'comma' && classes[i] !== 'num')
      return false
  }
  return false
}
