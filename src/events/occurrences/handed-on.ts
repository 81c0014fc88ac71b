import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'
import { isBarePast } from './time-meanwhile.ts'

/** "ignited the conflict seven years ago", "running the 2016 campaign": verb and object tell one thing, whichever of them is told. */
export function undertakenWith(
  { tokens, times }: Reading,
  one: Draft,
  told: readonly Draft[],
): Draft | undefined {
  if (one.group) {
    if (!CARRYING.test(tokens[one.trigger.head]!.folded)) return undefined
    return told.find(({ group, trigger }) => !group && trigger.head === one.object?.head)
  }
  if (!OCCASIONS.has(tokens[one.trigger.head]!.folded)) return undefined
  const isOwn = one.times.some(time => times[one.phrase.from + 1] === time || times[one.phrase.from] === time)
  return isOwn ? told.find(({ group, object }) => group && object?.head === one.trigger.head) : undefined
}

/** Verbs that only carry what their object tells: what began, was held or made was on that day. */
const CARRYING =
  /^(?:began|begun|conducted|delivered|fought|gave|held|ignited|kindled|launched|made|mounted|organi[sz]ed|provoked|saw|sparked|staged|started|suffered|took|triggered|unleashed|waged|witnessed|make|making|holding|staging|waging)$/

/** What is held in its year or on its day and seldom an event we list. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'olympics paralympics games cup championship championships finals campaign race primary season tournament festival expo fair convention marathon parade tour series ceremony census referendum playoffs exhibition election elections'.split(
    ' ',
  ),
)

/** "continued her run on Friday, scoring 21 points": a participle right after the comma tells what was done then. */
export function scoredAt({ classes, times }: Reading, one: Draft, { group, trigger }: Draft): boolean {
  if (!group || !one.group || group.auxiliaries.length > 0 || !trigger.form.forms.includes('ing'))
    return false
  if (classes[group.from - 1] !== 'comma' || !isBarePast(one.group, one.trigger)) return false
  return times[group.from - 2] !== undefined && one.times.includes(times[group.from - 2]!)
}

/** "told reporters on Wednesday after submitting his papers": what the speaker did just before or meanwhile. */
export function saidOnce({ classes, tokens }: Reading, one: Draft, { group, trigger }: Draft): boolean {
  if (!group || !one.group || group.auxiliaries.length > 0 || !trigger.form.forms.includes('ing'))
    return false
  if (one.type.told !== 'speech' || !isBarePast(one.group, one.trigger)) return false
  if (!/^(?:after|while|before)$/.test(tokens[group.from - 1]?.folded ?? '')) return false
  const between = classes.slice(one.trigger.to, group.from - 1)
  return !between.some(kind => kind === 'comma' || kind === 'mark' || kind === 'rel' || kind === 'verb')
}
