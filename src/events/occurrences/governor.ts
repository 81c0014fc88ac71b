import type { Modality } from '../../model/event.ts'
import { opensAside } from './asides.ts'
import { goesOnToSay } from './attribution.ts'
import { isModal, isPast, previousVerb, verbGroup } from './clause.ts'
import type { Draft } from './draft.ts'
import { holds } from './phrases.ts'
import { AT } from './place-list.ts'
import type { Reading } from './reading.ts'

/** What becomes of the content of each kind of speech. */
export const CONTENT: ReadonlyMap<string, Modality> = new Map([
  ['demand', 'demanded'],
  ['appeal', 'demanded'],
  ['order', 'demanded'],
  ['statement', 'reported'],
  ['blame', 'reported'],
  ['trial', 'reported'],
  ['warning', 'conditional'],
  ['refusal', 'negated'],
  ['legislation', 'intended'],
  ['agreement', 'intended'],
])

/** Words after which the sentence turns to something else than the content of what was said. */
const TURNING = new Set([
  'after',
  'before',
  'since',
  'until',
  'while',
  'when',
  'as',
  'following',
  'during',
  'because',
  'amid',
  'pending',
  'retaliation',
  'response',
  'reprisal',
  'revenge',
])

/** The nearest speech, demand or order before an event in whose content it stands. */
export function governorOf(reading: Reading, draft: Draft, group: readonly Draft[]): Draft | undefined {
  const { tokens, classes } = reading
  const own = draft.clause && draft.clause.trigger.head < draft.trigger.head ? draft.clause : draft
  let best: Draft | undefined
  for (const other of group) {
    if (other === draft || other === draft.clause || other.into === draft) continue
    if (other.trigger.head >= own.trigger.from || !CONTENT.has(other.type.type)) continue
    if (holds(own.subject, other.trigger.head)) continue
    if (draft.subject && other.trigger.head < draft.trigger.head && sharesSubject(reading, draft, other))
      continue
    if (isMainBeside(reading, draft, other)) continue
    if (CONTENT.get(other.type.type) !== 'reported' && isBeyond(reading, draft, own, other)) continue
    if (other.type.type === 'agreement' && (isOutcome(reading, draft) || isItsName(draft, other))) continue
    // "may amend the budget, the mayor told the board": who tells of it stands outside.
    if (draft.type.told === 'speech' && closes(reading, draft, other)) continue
    let inside = other.group !== undefined || other.clause !== undefined || opensContent(reading, other, own)
    for (let i = other.trigger.to; i < own.trigger.from; i++) {
      if (!inside) break
      const turned =
        (TURNING.has(tokens[i]!.folded) && (classes[i] !== 'noun' || tokens[i - 1]!.folded === 'in')) ||
        (classes[i - 1] === 'comma' && tokens[i]!.folded === 'but') ||
        (isJoint(reading, i) && goesOn(reading, other, i, draft.end))
      if (classes[i] === 'mark' || classes[i] === 'rel' || turned) inside = false
    }
    if (inside) best = other
  }
  return best
}

/** "and" past a comma, or "but" before a subject of its own. */
const isJoint = ({ tokens, classes }: Reading, at: number): boolean =>
  (tokens[at]!.folded === 'and' && classes[at - 1] === 'comma') ||
  (tokens[at]!.folded === 'but' && classes[at + 1] !== 'verb')

/** Whether something done or told next is no part of what is only wanted. */
const isBeyond = (reading: Reading, draft: Draft, own: Draft, other: Draft): boolean =>
  // "ordered stations to stop, prompting a lawsuit"
  (draft.cause?.group !== undefined && reading.classes[draft.cause.group.from - 1] === 'comma') ||
  isDoneNext(reading, draft, other) ||
  // "asked for mercy, noting that he served": a fact, and nothing asked for.
  goesOnToSay(reading, other.trigger.to, own.trigger.from) ||
  isOutside(reading, draft, other) ||
  isAside(reading, other, own)

/** Whether a verb with its subject follows right after the comma that ends what another tells. */
const closes = ({ classes }: Reading, { group, subject }: Draft, other: Draft): boolean =>
  group !== undefined &&
  !group.infinitive &&
  !group.modal &&
  subject !== undefined &&
  subject.from > other.trigger.head &&
  classes[subject.from - 1] === 'comma'

/** "an appeal to end the war", "a warning of attacks": what follows the noun is what it says. */
const opensContent = ({ classes, tokens }: Reading, noun: Draft, { trigger }: Draft): boolean =>
  classes[noun.trigger.to] === 'to' ||
  tokens[noun.trigger.to]?.folded === 'that' ||
  noun.attached.some(({ preposition, phrase }) => !AT.has(preposition) && holds(phrase, trigger.head))

/** "was invited to play and won": a past form after "and" goes on with what was done, not with what was to be. */
function isDoneNext(reading: Reading, { group, start }: Draft, other: Draft): boolean {
  if (!group || group.infinitive || group.modal || group.auxiliaries.length > 0) return false
  if (reading.classes[group.from - 1] !== 'conj' || !isPast(reading, group.verb)) return false
  const before = previousVerb(reading, group.from, start)
  if (before <= other.trigger.head && before !== other.trigger.head) return false
  const lead = verbGroup(reading, before, start)
  return lead.infinitive || isModal(lead)
}

/** "a firm whose bid was rejected, has laid off 600 men": what is done after the comma is of the sentence round the clause. */
const isOutside = ({ classes, tokens }: Reading, { group }: Draft, other: Draft): boolean =>
  group !== undefined &&
  /^(?:has|have|had|was|were)$/.test(group.auxiliaries[0] ?? '') &&
  classes[group.from - 1] === 'comma' &&
  tokens.slice(other.start, other.trigger.from).some(({ folded }) => folded === 'whose')

/** "Roe, who vowed to build an army, met the king": what a clause set off by commas asks for ends with it. */
function isAside({ classes }: Reading, { group, trigger }: Draft, own: Draft): boolean {
  if (!group || !opensAside({ classes }, group.from - 1)) return false
  return own.group !== undefined
    ? classes[own.group.from - 1] === 'comma'
    : classes.slice(trigger.to, own.trigger.from).includes('comma')
}

/** "Two men who refused to leave were found dead": the verb of the sentence is no content of the clause that tells who. */
const isMainBeside = ({ classes }: Reading, { group, subject }: Draft, other: Draft): boolean =>
  group !== undefined &&
  other.group !== undefined &&
  !group.infinitive &&
  classes[other.group.from - 1] === 'rel' &&
  (subject
    ? subject.to < other.group.from && subject.from === other.subject?.from
    : /^(?:was|were|has|have|had)$/.test(group.auxiliaries[0] ?? '') && classes[group.from - 1] !== 'conj')

/** "reached a deal, ending a walkout": what has come of it. */
const isOutcome = ({ classes, tokens }: Reading, { group }: Draft): boolean =>
  group !== undefined &&
  group.auxiliaries.length === 0 &&
  classes[group.from - 1] === 'comma' &&
  tokens[group.verb]!.folded.endsWith('ing')

/** "joined the pact": what was agreed to is there already. */
const isItsName = (draft: Draft, { type, object }: Draft): boolean =>
  draft.group === undefined && draft.type === type && holds(object, draft.trigger.head)

/** "The union refused, and the board called the strike illegal": what was done next is no content of what was only wanted. */
function goesOn(reading: Reading, other: Draft, and: number, end: number): boolean {
  if (CONTENT.get(other.type.type) === 'reported') return false
  const { classes, tokens } = reading
  for (let i = and + 1; i < end; i++) {
    if (classes[i] === 'aux') return /^(?:was|were|had|has|have)$/.test(tokens[i]!.folded)
    if (classes[i] === 'verb') return i > and + 1 && isPast(reading, i)
    if (classes[i] === 'to' || classes[i] === 'mark') return false
  }
  return false
}

/** "warned him and arrested her": the second verb stands beside the first, not in its content. */
const sharesSubject = ({ classes }: Reading, draft: Draft, other: Draft) =>
  draft.group !== undefined &&
  !draft.group.infinitive &&
  // "The army said it had left": the pronoun opens what is said, whomever it stands for.
  classes[draft.group.from - 1] !== 'pron' &&
  draft.subject?.from === other.subject?.from &&
  !draft.passive
