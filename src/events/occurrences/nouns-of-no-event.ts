import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** "40 calls from parents", "the call" of an article that tells of a phone call. */
export const isPhoned = (
  { classes, source }: Reading,
  { trigger, attached: [first], phrase }: Draft,
): boolean =>
  trigger.row.phrase === 'call' &&
  first?.preposition !== 'for' &&
  classes[trigger.to] !== 'to' &&
  (trigger.form.plural ? classes[phrase.from] === 'num' : source.document.text.includes('phone call'))

/** "ended without incident", "life without parole": how it went, and nothing besides. */
export const isLacking = ({ tokens }: Reading, { phrase, trigger }: Draft): boolean =>
  phrase.from === trigger.from && tokens[phrase.from - 1]?.folded === 'without'
