import type { Modality } from '../../model/event.ts'
import { claimIn, hedge } from './attribution.ts'
import { asQualified, asSensed, asVerbBefore } from './coming.ts'
import { conditionOf, isYetToCome } from './condition.ts'
import { isAlleged, isBelieved, isCharged, isDoubted, isNotShown } from './doubt.ts'
import { bySentence, type Draft, isReal } from './draft.ts'
import { isFeared, isTaken } from './feared-or-taken.ts'
import { CONTENT, governorOf } from './governor.ts'
import { asInfinitive, isBroughtAbout } from './infinitive-modality.ts'
import type { Reading } from './reading.ts'
import { isReduced } from './reduced-participle.ts'
import type { VerbGroup } from './verb-group.ts'
import { HAVE, MODALS } from './words.ts'

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
  if (group?.negated || isNone(reading, draft)) return 'negated'
  if (draft.group && conditionOf(reading, draft)) return 'conditional'
  if (isYetToCome(reading, draft)) return 'intended'
  const supposed = group && asAuxiliaries(reading, draft, group)
  if (supposed) return supposed
  // "signed the bill, prompting unions to strike": that came of it.
  const isOutcome = group?.infinitive && isBroughtAbout(reading, verb!)
  if (governed && governed !== 'reported' && !isOutcome) return governed
  const unfinished = group && asInfinitive(reading, verb!)
  if (unfinished) return unfinished
  if (group?.modal) return 'intended'
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

/** What the auxiliaries say of its truth; undefined for "will", since what governs it says more. */
function asAuxiliaries(reading: Reading, draft: Draft, group: VerbGroup): Modality | undefined {
  if (isWished(group)) return 'demanded'
  const { modal, auxiliaries } = group
  if (!modal) return undefined
  const isPerfect = auxiliaries.includes('have')
  if (OUGHT.has(modal) && !isPerfect) return 'demanded'
  if (modal === 'would' && !isPerfect && isAnnounced(reading, draft)) return 'intended'
  return CONDITIONAL.has(modal) ? 'conditional' : undefined
}

/** "The video does not show", "No one died", "without a truce": a word besides the verb's own says there was none. */
const isNone = (reading: Reading, draft: Draft): boolean =>
  isNotShown(reading, draft) ||
  (draft.group
    ? draft.subject !== undefined && isNobody(reading, draft.subject.from)
    : isWithout(reading, draft.phrase.from))

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

const CONDITIONAL = new Set(['would', 'could', 'may', 'might', "wouldn't", "couldn't", 'should'])
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
