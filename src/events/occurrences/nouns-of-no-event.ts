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

/** "Building collapses are common in Nigeria": what is so again and again, and not once. */
export const isCommon = ({ tokens, classes }: Reading, { trigger }: Draft): boolean =>
  trigger.form.plural &&
  /^(?:are|were|remain|remained|become|became)$/.test(tokens[trigger.to]?.folded ?? '') &&
  OFTEN.has(tokens[classes[trigger.to + 1] === 'adv' ? trigger.to + 2 : trigger.to + 1]?.folded ?? '')

const OFTEN = new Set('common commonplace frequent rare routine uncommon infrequent normal'.split(' '))
