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

/** Nouns that name no event where they stand. */
export const isLacking = (reading: Reading, draft: Draft): boolean =>
  isWithout(reading, draft) ||
  isCommon(reading, draft) ||
  isHeadOfList(reading, draft) ||
  isListed(reading, draft) ||
  isOfMinutes(reading, draft) ||
  isOffence(reading, draft) ||
  isPeople(draft) ||
  isSpacecraft(reading, draft) ||
  isBallots(reading, draft)

/** "ended without incident", "life without parole": how it went, and nothing besides. */
const isWithout = ({ tokens }: Reading, { phrase, trigger }: Draft): boolean =>
  phrase.from === trigger.from && tokens[phrase.from - 1]?.folded === 'without'

/** "Building collapses are common in Nigeria": what is so again and again, and not once. */
const isCommon = ({ tokens, classes }: Reading, { trigger }: Draft): boolean =>
  trigger.form.plural &&
  /^(?:are|were|remain|remained|become|became)$/.test(tokens[trigger.to]?.folded ?? '') &&
  OFTEN.has(tokens[classes[trigger.to + 1] === 'adv' ? trigger.to + 2 : trigger.to + 1]?.folded ?? '')

const OFTEN = new Set('common commonplace frequent rare routine uncommon infrequent normal'.split(' '))

/** "BURGLARY" on a line of its own: what the lines below are of. */
function isHeadOfList({ tokens, source }: Reading, { trigger, sentence }: Draft): boolean {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  const isAlone = trigger.from === firstToken && trigger.to === endToken
  return isAlone && tokens.slice(trigger.from, trigger.to).every(({ text }) => text === text.toUpperCase())
}

/** "The following incidents were reported": what is told next, each by itself. */
export function isListed({ tokens }: Reading, { phrase, group, subject }: Draft): boolean {
  const from = (group ? subject : phrase)?.from ?? 0
  return tokens[from - 1]?.folded === 'following' && tokens[from - 2]?.folded === 'the'
}

/** "admitted causing death by dangerous driving": what the law calls it; the death itself is told elsewhere. */
const isOffence = ({ tokens }: Reading, { trigger }: Draft): boolean =>
  trigger.row.phrase === 'death' &&
  tokens[trigger.to]?.folded === 'by' &&
  /^(?:dangerous|careless|reckless)$/.test(tokens[trigger.to + 1]?.folded ?? '')

/** "exiles sang": who was driven out long ago. */
const isPeople = ({ trigger }: Draft): boolean => trigger.row.phrase === 'exile' && trigger.form.plural

/** "until all votes had been counted": slips of paper. */
const isBallots = ({ tokens, classes }: Reading, { trigger, phrase }: Draft): boolean =>
  trigger.row.phrase === 'vote' &&
  trigger.form.plural &&
  // "won by 212 votes"
  ((classes[phrase.from] === 'num' && /^(?:by|with|of)$/.test(tokens[phrase.from - 1]?.folded ?? '')) ||
    tokens
      .slice(trigger.to, trigger.to + 4)
      .some(({ folded }) => /^(?:counted|cast|tallied|recounted)$/.test(folded)))

/** "the launch of the probe" in a report of a flight to Mars; but "a probe into the launch" looks into it. */
const isSpacecraft = ({ source }: Reading, { trigger, attached: [first] }: Draft): boolean =>
  trigger.row.phrase === 'probe' &&
  first?.preposition !== 'into' &&
  /\b(?:spacecraft|orbit(?:er|s)?|NASA|ISRO|ESA|lunar|lander|asteroid|comet|lift-?off|(?:of|to) (?:the moon|Mars|Venus))\b/.test(
    source.document.text,
  )

/** "the minutes of the Oct. 21 meeting": one before that of the news. */
const isOfMinutes = ({ tokens }: Reading, { phrase }: Draft): boolean =>
  tokens[phrase.from - 2]?.folded === 'minutes' && /^(?:of|from)$/.test(tokens[phrase.from - 1]!.folded)
