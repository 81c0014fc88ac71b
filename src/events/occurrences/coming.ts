import type { Modality, StoryEvent } from '../../model/event.ts'
import { mapped } from '../../text/mapped.ts'
import { previousVerb, verbGroup } from './clause.ts'
import { type Draft, isParticiple } from './draft.ts'
import { isHeadline } from './infinitive.ts'
import type { Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'
import { HAVE } from './words.ts'

/** "Gunfire could be heard", "smoke could be seen": it was; the verb's words without "could". */
export const asSensed = ({ tokens }: Reading, group: VerbGroup): VerbGroup =>
  group.modal === 'could' && group.passive && SENSED.test(tokens[group.verb]!.folded)
    ? { ...group, modal: undefined }
    : group

const SENSED = /^(?:heard|seen|felt|smelled|smelt)$/

/** No clause is longer. */
const REACH = 20

/**
 * What the verb before makes of an event of its clause that has no verb of its own: "will appear at a forum", "could mutate,
 * triggering a pandemic". Something known ("will attend the funeral of") is told of besides.
 */
export function asVerbBefore(reading: Reading, draft: Draft): Modality | undefined {
  const isNoun = draft.group === undefined
  if (!isNoun && !isParticiple(draft)) return undefined
  if (isNoun && isKnown(reading, draft)) return undefined
  const before = groupBefore(reading, draft)
  if (before?.negated) return isNoun && isObjectOf(reading, draft, before) ? 'negated' : undefined
  if (!before?.modal) return undefined
  if (WILL.has(before.modal)) return 'intended'
  return MIGHT.has(before.modal) ? 'conditional' : undefined
}

/** "has yet to make a recovery", "did not hold any talks": right after the verb, and nothing known. */
const isObjectOf = ({ tokens }: Reading, { phrase }: Draft, { verb }: VerbGroup): boolean =>
  phrase.from === verb + 1 && /^(?:an?|any)$/.test(tokens[phrase.from]!.folded)

const WILL = new Set(['will', 'shall'])
const MIGHT = new Set(['would', 'could', 'may', 'might'])

/** The verb of the same clause to the left. */
function groupBefore(reading: Reading, draft: Draft): VerbGroup | undefined {
  const at = draft.group?.from ?? draft.phrase.from
  const verb = previousVerb(reading, at, Math.max(draft.start, at - REACH))
  if (verb < 0) return undefined
  for (let i = verb + 1; i < at; i++) if (PARTING.has(reading.classes[i]!)) return undefined
  return verbGroup(reading, verb, draft.start)
}

const PARTING: ReadonlySet<string> = new Set(['mark', 'rel', 'sub', 'aux', 'quote'])

/** "the funeral", "their talks", "last year’s flood", "a war that began in May": what the reader knows of, or is told. */
const isKnown = (reading: Reading, { phrase, trigger }: Draft): boolean =>
  /^(?:after|following|despite)$/.test(reading.tokens[phrase.from - 1]?.folded ?? '') ||
  KNOWN.has(reading.tokens[phrase.from]!.folded) ||
  reading.classes.slice(phrase.from, trigger.from).includes('poss') ||
  hasBegun(reading, trigger.to)

/** "that broke out", "which has killed thousands": said of a noun in the past, right after it. */
function hasBegun({ tokens, classes, words }: Reading, at: number): boolean {
  if (classes[at] !== 'rel') return false
  const next = tokens[at + 1]?.folded ?? ''
  if (classes[at + 1] === 'aux') return HAVE.has(next) || next === 'was' || next === 'were'
  return classes[at + 1] === 'verb' && words[at + 1]!.forms.some(({ forms }) => forms.includes('past'))
}

const KNOWN = new Set('the this that these those its his her their our'.split(' '))

const MEANT = new Set('planned proposed upcoming scheduled forthcoming prospective'.split(' '))
const FEARED = new Set('possible potential feared threatened hypothetical'.split(' '))

/** "a possible outbreak", "the planned march": what an adjective before a noun says of its truth. */
export function asQualified(reading: Reading, draft: Draft): Modality | undefined {
  const { tokens, classes } = reading
  const { group, phrase, trigger, start } = draft
  if (group) return undefined
  // "Rail strike to go ahead"
  if (classes[trigger.to] === 'to' && isHeadline(reading, trigger.to, start)) return 'intended'
  for (let i = phrase.from; i < trigger.from; i++) {
    if (MEANT.has(tokens[i]!.folded)) return 'intended'
    if (FEARED.has(tokens[i]!.folded)) return 'conditional'
  }
  return undefined
}

/** What is told as a fact but has a day after the report is a plan: "the election on May 5", "opens next month". */
export const asComing = (events: readonly StoryEvent[], published: string | null): StoryEvent[] =>
  mapped(events, event =>
    published && event.modality === 'asserted' && event.date && event.date.earliest > published
      ? { ...event, modality: 'intended' }
      : event,
  )
