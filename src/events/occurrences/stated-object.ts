import { objectOf } from './clause.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** "vowed they will return": what follows a verb of saying may be the subject of what is said. */
export function statedObject(reading: Reading, trigger: Trigger, end: number): Phrase | undefined {
  const called = calledAfter(reading, trigger.after, end)
  if (called) return called
  const object = objectOf(reading, trigger.after, end)
  if (object && trigger.row.phrase === 'accuse')
    return { from: object.from, to: object.head + 1, head: object.head }
  if (!object || trigger.row.frame !== 'speaker-topic' || trigger.form.rest.length > 0) return object
  const next = object.to < end ? reading.classes[object.to] : undefined
  return next === 'aux' || next === 'verb' ? undefined : object
}

/** "condemned what he called “terrorism”": what it is called. */
function calledAfter(reading: Reading, at: number, end: number): Phrase | undefined {
  const { tokens, classes } = reading
  if (tokens[at]?.folded !== 'what') return undefined
  for (let i = at + 1; i < Math.min(end, at + 5); i++) {
    if (classes[i] !== 'verb') continue
    const next = tokens[i + 1]?.folded === 'as' ? i + 2 : i + 1
    return NAMING.has(tokens[i]!.folded) ? objectOf(reading, next, end) : undefined
  }
  return undefined
}

const NAMING = new Set([
  'called',
  'calls',
  'described',
  'describes',
  'termed',
  'dubbed',
  'branded',
  'labelled',
  'labeled',
])
