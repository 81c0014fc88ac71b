import { verbGroup } from './clause.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Words by which somebody tells what the article does not vouch for: "claimed that", "rebels say", "is charged with". */
const CLAIMING =
  /^(?:alleg|accus|assert|believ|charg|claim|contend|cited|den(?:y|ies|ied)|indict|investigat|maintain|prob(?:e|ing)|report|say$|speculat|suggest|suspect|sue[ds]?$|suing|theor|think|thought|implicat)/

/** Acts of courts and of speech have happened, whatever they are about. */
const DONE_IN_COURT: ReadonlySet<string> = new Set([
  'trial',
  'sanction',
  'legislation',
  'election',
  'meeting',
])

/**
 * Whether what somebody tells, judges or blames is theirs alone to answer for. What police, ministries or a paper simply
 * "said" is told as a fact: what they claim, charge somebody with, or recall of a time before is not.
 */
export function isDoubted(reading: Reading, draft: Draft, governor: Draft): boolean {
  const { group, type } = draft
  const isClaim = CLAIMING.test(reading.tokens[governor.trigger.head]!.folded)
  if (governor.type.type === 'statement') return isClaim || (group?.auxiliaries.includes('had') ?? false)
  if (!isClaim || type.told === 'speech' || DONE_IN_COURT.has(type.type)) return false
  // "charged with theft, and he was placed on probation": a clause of its own tells what came of it.
  if (group === undefined || group.infinitive || group.auxiliaries.includes('had')) return true
  return isBareForm(draft) && !opensClause(reading, draft)
}

/** "…, and police arrested him" */
const opensClause = ({ classes }: Reading, { subject, group }: Draft): boolean =>
  subject !== undefined &&
  subject.to <= group!.from &&
  /^(?:conj|comma|mark)$/.test(classes[subject.from - 1] ?? '')

/** "stealing", "stole": neither "was placed" nor "have blocked". */
const isBareForm = ({ group }: Pick<Draft, 'group'>): boolean => group?.auxiliaries.length === 0

/** "Police believe the couple sold drugs", "thought that a plane had crashed": the verb right before the clause is one of belief. */
export function isBelieved({ tokens, classes }: Reading, { group, subject, start }: Draft): boolean {
  if (!group || group.infinitive) return false
  let at = Math.min(group.from, subject && subject.to <= group.from ? subject.from : group.from) - 1
  if (tokens[at]?.folded === 'that') at--
  while (classes[at] === 'adv') at--
  return at >= start && classes[at] === 'verb' && BELIEVING.test(tokens[at]!.folded)
}

const BELIEVING =
  /^(?:alleg|believ|claim|contend|speculat|suggest|suspect|theor|think|thought|imagin|assum|insist)/

const DOUBTFUL = new Set(['alleged', 'suspected', 'purported', 'reputed', 'supposed'])

/** "an alleged plot", "the suspected kidnapping". */
export function isAlleged({ tokens }: Reading, { group, phrase, trigger }: Draft): boolean {
  if (group) return false
  for (let i = phrase.from; i < trigger.from; i++) if (DOUBTFUL.has(tokens[i]!.folded)) return true
  return false
}

/** Words between a charge and what it is for, lists of them among them. */
const REACH = 20

/** "charged with robbing a bank and hiding the money", "accused of murder": what somebody has to answer for. */
export function isCharged(reading: Reading, { group, phrase, type, start }: Draft): boolean {
  const { tokens, classes } = reading
  if (type.told === 'speech' || DONE_IN_COURT.has(type.type)) return false
  const from = group?.from ?? phrase.from
  if (group && !(isBareForm({ group }) && tokens[group.verb]!.folded.endsWith('ing'))) return false
  let isContent = false
  for (let i = from - 1; i >= start && i > from - REACH; i--) {
    const word = tokens[i]!.folded
    if (CHARGING.test(word) && classes[i] !== 'noun') return isContent
    if (CHARGED_WITH.has(word)) isContent = true
    const isToldVerb = classes[i] === 'verb' && !word.endsWith('ing')
    if (isToldVerb || classes[i] === 'mark' || classes[i] === 'rel' || classes[i] === 'sub') return false
  }
  return false
}

const CHARGING = /^(?:accus|charg|indict|suspect)(?:es|ed|ing|s)?$/
const CHARGED_WITH = new Set(['of', 'with', 'on', 'in', 'for'])

/** Tokens from a verb of showing to what it shows, at most: who is shown stands between. */
const SHOWN = 12

/** "The video does not show a ship ramming another", "nor does it prove he fled": what something is no picture or proof of. */
export function isNotShown(reading: Reading, { group, start }: Draft): boolean {
  if (!group) return false
  const { tokens, classes } = reading
  for (let at = group.from - 1; at > Math.max(start, group.from - SHOWN); at--) {
    if (/^(?:comma|mark|rel|conj|quote)$/.test(classes[at]!)) return false
    if (classes[at] === 'verb')
      return SHOWING.test(tokens[at]!.folded) && verbGroup(reading, at, start).negated
  }
  return false
}

const SHOWING = /^(?:show|depict|prove|mean)$/
