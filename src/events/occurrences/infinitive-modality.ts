import type { Modality } from '../../model/event.ts'
import { verbGroup } from './clause.ts'
import { comebackBefore } from './comeback.ts'
import type { Draft } from './draft.ts'
import { isFirstTo } from './first-to.ts'
import { asGerund } from './gerund-modality.ts'
import type { Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'
import { BRINGING_ABOUT, MODALS, WANTING } from './words.ts'

/** What an infinitive makes of what it tells: failed at, thought to be so, asked for or yet to come; undefined for what is done. */
export function asInfinitive(reading: Reading, verb: Draft): Modality | undefined {
  const group = verb.group!
  if (!group.infinitive) return asGerund(reading, verb)
  if (verbBefore(reading, verb, FAILING)) return 'negated'
  // "is believed to have died": others say so.
  if (group.auxiliaries[0] === 'have' || isThoughtToBe(reading, group)) return 'reported'
  if (isAskedFor(reading, verb)) return 'demanded'
  return doneAtOnce(reading, verb) ? undefined : 'intended'
}

/** "Thousands are believed to be trapped": what is thought to be so, and not to come. */
const isThoughtToBe = ({ tokens }: Reading, { from, auxiliaries }: VerbGroup): boolean =>
  auxiliaries[0] === 'be' &&
  /^(?:believed|thought|feared|presumed|known|reported|understood|said)$/.test(
    tokens[from - 1]?.folded ?? '',
  ) &&
  /^(?:is|are|was|were)$/.test(tokens[from - 2]?.folded ?? '')

/** Speech and protest that somebody comes together for take place there and then: "gathered to demand". */
const DONE_AT_ONCE = new Set(['demand', 'protest', 'statement', 'appeal', 'warning', 'meeting', 'refusal'])

/** "to" after a word of wanting makes it a plan; a protest's "to demand" happens. */
function doneAtOnce(reading: Reading, verb: Draft): boolean {
  const { tokens, classes, words } = reading
  if (verbBefore(reading, verb, DOING) || isBroughtAbout(reading, verb) || isFirstTo(reading, verb))
    return true
  // "beat them 31-17 to win the title"
  if (verb.type.type === 'sport' && isWonBy(reading, verb)) return true
  for (let i = verb.group!.from - 1; i >= verb.start; i--) {
    const { folded } = tokens[i]!
    if (WANTING.has(folded) || ASKING.has(folded)) return false
    if (classes[i] !== 'verb') continue
    if (words[i]!.forms.some(form => form.row.frame === 'speaker-recipient')) return false
    // "will travel to Rome to meet the king"
    const before = verbGroup(reading, i, verb.start)
    // "marched to protest the war and demand peace": the march says when.
    if (before.infinitive && classes.slice(i, verb.group!.from).includes('conj')) continue
    if (isToCome(before)) return false
    break
  }
  return DONE_AT_ONCE.has(verb.type.type)
}

/** "will travel", "to travel": neither "gathered" nor "has come". */
const isToCome = ({ modal, infinitive }: VerbGroup): boolean => modal !== undefined || infinitive

/** "advised him to resign", "needs to act": the verb before "to" asks for it, whether or not it tells an event. */
function isAskedFor(reading: Reading, { group, start }: Draft): boolean {
  const { tokens, classes } = reading
  for (let i = group!.from - 1; i >= start && i > group!.from - 10; i--) {
    if (classes[i] === 'verb') return ASKED.has(tokens[i]!.folded)
    if (classes[i] === 'mark' || classes[i] === 'rel' || classes[i] === 'comma') return false
  }
  return false
}

const ASKED = new Set(
  'advised advises approached asked asks directed directs encouraged encourages instructed instructs need needed needs ordered orders requested requires told tells urged urges want wants'.split(
    ' ',
  ),
)

function isWonBy(reading: Reading, { group, start }: Draft): boolean {
  if (comebackBefore(reading, group!.from, start) >= 0) return true
  const { classes, words } = reading
  for (let i = group!.from - 1; i >= start; i--)
    if (classes[i] === 'verb') return words[i]!.forms.some(({ row }) => row.type === 'sport')
  return false
}

export function isBroughtAbout({ tokens, classes }: Reading, verb: Draft): boolean {
  const { from } = verb.group!
  for (let i = from - 1; i >= verb.start && i > from - 12; i--) {
    if (classes[i] !== 'verb' && (INNER.has(classes[i]!) || tokens[i]!.folded === 'of' || i === from))
      continue
    // "forced him to withdraw a bill and dismiss his cabinet": the second of two.
    if (classes[i] === 'verb' && classes[i - 1] === 'to' && classes[from - 1] === 'conj') {
      i--
      continue
    }
    if (classes[i] !== 'verb' || !BRINGING_ABOUT.has(tokens[i]!.folded)) return false
    const left = classes[i - 1]
    // "would be forced to leave" only might.
    return (
      left !== 'to' && !(left === 'aux' && (MODALS.has(tokens[i - 1]!.folded) || classes[i - 2] === 'aux'))
    )
  }
  return false
}

/** "forced schools and shops to close" */
const INNER: ReadonlySet<string> = new Set(['noun', 'det', 'num', 'pron', 'poss', 'adv', 'hyphen', 'conj'])

const ASKING = new Set('directed told tasked invited encouraged instructed ordered'.split(' '))

/** "began to leave" is leaving, "failed to leave" is not. */
const DOING = new Set(
  'began begun begin begins started start starts continued continue continues managed'.split(' '),
)

const FAILING = new Set(['failed', 'fails', 'fail', 'failing', 'declined', 'neglected', 'unable'])

/** Whether the verb right before "to" is one of these; of two infinitives joined by "and", before the first. */
function verbBefore({ tokens, classes }: Reading, verb: Draft, words: ReadonlySet<string>): boolean {
  for (let i = verb.group!.verb - 1; i > verb.start; i--) {
    if (classes[i] === 'to') return words.has(tokens[i - 1]!.folded)
    if (classes[i] === 'mark' || classes[i] === 'rel') return false
  }
  return false
}
