import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

const FEARED = new Set(
  'risk risks threat danger dangers fear fears possibility chance prospect potential'.split(' '),
)

const AVERTING = /^(?:avert|avoid|foil|forestall|prevent|thwart)(?:s|ed|ing)?$/

/** "the risk of an outbreak", "averting an attack" */
export function isFeared({ tokens, classes }: Reading, { phrase, start, trigger }: Draft): boolean {
  const before = phrase.from - 1
  if (before <= start) return false
  // "foiled a plot": there was one.
  if (AVERTING.test(tokens[before]!.folded)) return !/plot|attempt/.test(trigger.row.phrase)
  return (
    classes[before] === 'prep' && tokens[before]!.folded === 'of' && FEARED.has(tokens[before - 1]!.folded)
  )
}

/** "accepted his resignation", "rejected the request": what was handed in before. */
export const isTaken = ({ governor, type }: Draft): boolean =>
  TAKING.has(governor?.trigger.row.phrase ?? '') && TAKEN.has(type.type)

const TAKING = new Set(['accept', 'reject', 'deny', 'refuse'])
const TAKEN = new Set(['resignation', 'demand', 'appeal'])
