import type { Draft } from './draft.ts'
import { phraseFrom, textOf } from './phrases.ts'
import type { Reading } from './reading.ts'

/** Tokens of what somebody is called, at most. */
const SHORT = 10

/** The "an unfriendly act" of "called the asylum an unfriendly act": without it nothing is told. '' where none follows. */
export function calledWhat(reading: Reading, { trigger, object, passive, end }: Draft): string {
  if (trigger.row.phrase !== 'call' || trigger.row.type !== 'statement' || !object || passive) return ''
  const from = object.to
  const last = Math.min(end, from + SHORT)
  if (reading.classes[from] === 'quote') {
    for (let to = from + 1; to < last; to++)
      if (reading.classes[to] === 'quote') return textOf(reading, from, to + 1)
    return ''
  }
  const phrase = from < last && reading.classes[from] === 'det' ? phraseFrom(reading, from, last) : undefined
  return phrase ? textOf(reading, phrase.from, phrase.to) : ''
}
