import type { Modality } from '../../model/event.ts'
import { claimIn, hedge } from './attribution.ts'
import { verbGroup } from './clause.ts'
import { comebackBefore } from './comeback.ts'
import { asQualified, asSensed, asVerbBefore } from './coming.ts'
import { conditionOf } from './condition.ts'
import { isAlleged, isBelieved, isCharged, isDoubted, isNotShown } from './doubt.ts'
import { bySentence, type Draft, isReal } from './draft.ts'
import { isFeared, isTaken } from './feared-or-taken.ts'
import { isFirstTo } from './first-to.ts'
import { CONTENT, governorOf } from './governor.ts'
import type { Reading } from './reading.ts'
import { isReduced } from './reduced-participle.ts'
import type { VerbGroup } from './verb-group.ts'
import { BRINGING_ABOUT, HAVE, MODALS, WANTING } from './words.ts'

/** Speech and protest that somebody comes together for take place there and then: "gathered to demand". */
const DONE_AT_ONCE = new Set(['demand', 'protest', 'statement', 'appeal', 'warning', 'meeting', 'refusal'])

/** Settles for every event whether it happened, was only said, wanted or feared, and in whose words it stands. */
export function settleModality(reading: Reading, drafts: readonly Draft[]): void {
  for (const group of bySentence(drafts)) {
    const claimed = claimIn(reading, group[0]!)
    for (const draft of group) {
      draft.governor = governorOf(reading, draft, group)
      draft.modality = modalityOf(reading, draft, claimed)
      if (isReal(draft) && isSaid(draft)) addSpeaker(draft)
    }
  }
}

/** Whether somebody tells it, be it theirs alone to answer for or not. */
const isSaid = ({ governor }: Draft): boolean =>
  governor !== undefined && CONTENT.get(governor.type.type) === 'reported'

/** Who says so takes part in what is told by somebody. */
function addSpeaker(draft: Draft): void {
  const speaker = draft.governor?.participants.find(one => one.role === 'speaker')
  if (speaker && !draft.participants.some(one => one.role === 'speaker' || one.start === speaker.start))
    draft.participants = [...draft.participants, speaker]
}

function modalityOf(reading: Reading, draft: Draft, claimed: boolean): Modality {
  const verb = draft.group ? draft : (draft.clause ?? draft.cause)
  const group = verb?.group && asSensed(reading, verb.group)
  const isContent = draft.governor && !isPresupposed(reading, draft, verb) && !isDoneBefore(reading, draft)
  const governed = isContent ? CONTENT.get(draft.governor!.type.type) : undefined
  if (
    group?.negated ||
    isNotShown(reading, draft) ||
    (draft.group && draft.subject && isNobody(reading, draft.subject.from)) ||
    (!draft.group && isWithout(reading, draft.phrase.from))
  )
    return 'negated'
  if (draft.group && conditionOf(reading, draft)) return 'conditional'
  if (group && isWished(group)) return 'demanded'
  if (group?.modal && OUGHT.has(group.modal) && !group.auxiliaries.includes('have')) return 'demanded'
  if (group?.modal === 'would' && !group.auxiliaries.includes('have') && isAnnounced(reading, draft))
    return 'intended'
  if (group?.modal && CONDITIONAL.has(group.modal)) return 'conditional'
  // "signed the bill, prompting unions to strike": that came of it.
  const isOutcome = group?.infinitive && isBroughtAbout(reading, verb!)
  if (governed && governed !== 'reported' && !isOutcome) return governed
  if (group?.infinitive && verb && verbBefore(reading, verb, FAILING)) return 'negated'
  // "is believed to have died": others say so.
  if (group?.infinitive && (group.auxiliaries[0] === 'have' || isThoughtToBe(reading, group)))
    return 'reported'
  if (group?.infinitive && verb && isAskedFor(reading, verb)) return 'demanded'
  if (group?.modal || (group?.infinitive && !doneAtOnce(reading, verb!))) return 'intended'
  const modal = group ? '' : modalAfter(reading, draft)
  if (modal === 'will' || modal === 'shall') return 'intended'
  if (!group && (modal || isFeared(reading, draft))) return 'conditional'
  const qualified = asQualified(reading, draft) ?? asVerbBefore(reading, draft)
  if (qualified) return qualified
  if (governed && isDoubted(reading, draft, draft.governor!)) return 'reported'
  const hedged = group && hedge(reading, group.from, group.verb)
  if (
    hedged ||
    claimed ||
    isCharged(reading, draft) ||
    isAlleged(reading, draft) ||
    isBelieved(reading, draft)
  )
    return 'reported'
  return 'asserted'
}

/** "Thousands are believed to be trapped": what is thought to be so, and not to come. */
const isThoughtToBe = ({ tokens }: Reading, { from, auxiliaries }: VerbGroup): boolean =>
  auxiliaries[0] === 'be' &&
  /^(?:believed|thought|feared|presumed|known|reported|understood|said)$/.test(
    tokens[from - 1]?.folded ?? '',
  ) &&
  /^(?:is|are|was|were)$/.test(tokens[from - 2]?.folded ?? '')

/** "ordered all activists arrested over the past week to be freed": a participle with a past time of its own. */
function isDoneBefore(reading: Reading, { group, passive, trigger }: Draft): boolean {
  const { times, source } = reading
  if (!group || group.auxiliaries.length > 0 || group.infinitive || !source.published) return false
  if (!passive && !isReduced(reading, group.verb)) return false
  for (let i = trigger.after; i < trigger.after + 4; i++) {
    const time = times[i]
    if (time?.earliest && time.latest && time.latest <= source.published) return true
  }
  return false
}

/** What somebody vows to end goes on, and "a war that has killed thousands" has. */
const isPresupposed = (reading: Reading, draft: Draft, verb: Draft | undefined): boolean =>
  draft.group === undefined &&
  (isGiven(reading, draft) || isTaken(draft) || (verb?.group !== undefined && isFinitePast(reading, verb)))

/** "stopping the riots", "despite a protest": what there is or was already. */
function isGiven({ tokens, classes }: Reading, { phrase }: Draft): boolean {
  const { folded = '' } = tokens[phrase.from - 1] ?? {}
  if (/^(?:despite|following)$/.test(folded)) return true
  return classes[phrase.from - 1] === 'verb' && /^(?:end|halt|stop)(?:ing|ping)?$/.test(folded)
}

function isFinitePast({ classes }: Reading, { group }: Draft): boolean {
  const { from, auxiliaries, infinitive, modal } = group!
  return !infinitive && !modal && HAVE.has(auxiliaries[0] ?? '') && classes[from - 1] === 'rel'
}

/** "No one died", but "No fewer than three died" counts them. */
const isNobody = ({ tokens }: Reading, at: number): boolean =>
  NOBODY.has(tokens[at]!.folded) && !/^(?:fewer|less)$/.test(tokens[at + 1]?.folded ?? '')

/** "no attack", "without a truce": none there was; "without the truce" speaks of one there is. */
const isWithout = ({ tokens, classes }: Reading, at: number): boolean =>
  tokens[at]!.folded === 'no' ||
  (tokens[at - 1]?.folded === 'without' && (classes[at] !== 'det' || /^an?y?$/.test(tokens[at]!.folded)))

const NOBODY = new Set(['no', 'nobody', 'none', 'neither'])

/** "said they would march": what is to come, told of before; "said it would fail if", "would have" and what no one says are suppositions. */
const isAnnounced = ({ tokens }: Reading, { governor, start, end }: Draft): boolean => {
  if (!governor || CONTENT.get(governor.type.type) !== 'reported') return false
  for (let i = start; i < end; i++) if (/^(?:if|unless|whether)$/.test(tokens[i]!.folded)) return false
  return true
}

/** "suggested that they be moved" */
const isWished = ({ auxiliaries, infinitive, modal }: VerbGroup): boolean =>
  auxiliaries[0] === 'be' && !infinitive && !modal

const CONDITIONAL = new Set("would could may might wouldn't couldn't should".split(' '))
const OUGHT = new Set(['should', 'ought'])

/** "refusal to leave would lead", "the race will be short": the modal verb that the noun is the subject of; '' where there is none. */
function modalAfter({ tokens, classes }: Reading, draft: Draft): string {
  // "men charged over the attack will appear": they will, the attack was.
  if (/^(?:over|after|with|for)$/.test(tokens[draft.phrase.from - 1]?.folded ?? '')) return ''
  for (let i = draft.trigger.to; i < Math.min(draft.end, draft.trigger.to + 6); i++) {
    if (classes[i] === 'mark' || classes[i] === 'comma' || classes[i] === 'rel') return ''
    // But "may have exposed": what it may have done, it was.
    if (classes[i] === 'aux')
      return MODALS.has(tokens[i]!.folded) && tokens[i + 1]?.folded !== 'have' ? tokens[i]!.folded : ''
    if (classes[i] === 'verb' && classes[i - 1] !== 'to') return ''
  }
  return ''
}

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
    if (classes[i] === 'verb') return ASKED.test(tokens[i]!.folded)
    if (classes[i] === 'mark' || classes[i] === 'rel' || classes[i] === 'comma') return false
  }
  return false
}

const ASKED =
  /^(?:advise[ds]|approached|ask(?:ed|s)|direct(?:ed|s)|encourage[ds]|instruct(?:ed|s)|need(?:ed|s)?|order(?:ed|s)|requested|requires|tells|told|urge[ds]|wants?)$/

function isWonBy(reading: Reading, { group, start }: Draft): boolean {
  if (comebackBefore(reading, group!.from, start) >= 0) return true
  const { classes, words } = reading
  for (let i = group!.from - 1; i >= start; i--)
    if (classes[i] === 'verb') return words[i]!.forms.some(({ row }) => row.type === 'sport')
  return false
}

function isBroughtAbout({ tokens, classes }: Reading, verb: Draft): boolean {
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
