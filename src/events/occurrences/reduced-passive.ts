import { isAtBar } from './at-bar.ts'
import { previousVerb, verbGroup } from './clause.ts'
import { RESULTS } from './next-word.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isSetOff } from './set-off.ts'
import type { Trigger } from './trigger.ts'
import type { VerbGroup } from './verb-group.ts'

/** What is asked of a verb's draft. */
interface Clause {
  readonly trigger: Trigger
  readonly group: VerbGroup | undefined
  readonly object: Phrase | undefined
  readonly start: number
  readonly end: number
}

/** Frames whose verbs always have an object: without one, the words before the participle are it. */
const NEEDS_OBJECT = new Set(['actor-victim', 'actor-instrument'])

/** "troops sent to Iraq", "organized by a cleric and supported by groups": a participle without its auxiliary. */
export function isReducedPassive(reading: Reading, draft: Clause): boolean {
  const { tokens, classes } = reading
  const { trigger, group } = draft
  // "arrested and charged with theft", "Leeds man jailed for 12 years": what these lead to is no object.
  const object = isWith(trigger) || isJailed(trigger) ? undefined : draft.object
  if (!trigger.form.forms.includes('participle') || object || group!.auxiliaries.length > 0) return false
  if (group!.infinitive) return false
  if (isSetOff(reading, group!, group!.from)) return true
  const next = tokens[trigger.after]
  if (next?.folded === 'by' && trigger.after < draft.end) return !isMargin(reading, trigger.after + 1)
  if (isJailed(trigger)) return classes[group!.from - 1] === 'noun'
  if (isWith(trigger) && isAtBar(reading, trigger.head)) return true
  // "burned villages and shot at people": beside another verb it is one, too; "were taken and sent" are both done to.
  if (classes[group!.from - 1] === 'conj') return followsPassive(reading, draft)
  if (trigger.form.rest.length > 0 && trigger.to === trigger.after && RESULTS.has(trigger.form.rest.at(-1)!))
    return NEEDS_OBJECT.has(trigger.row.frame)
  const open =
    trigger.after >= draft.end || classes[trigger.after] === 'prep' || classes[trigger.after] === 'mark'
  return open && NEEDS_OBJECT.has(trigger.row.frame) && trigger.form.rest.length === 0
}

function followsPassive(reading: Reading, { group, start, trigger }: Clause): boolean {
  const isBare = trigger.form.rest.length === 0 || isWith(trigger)
  const before = previousVerb(reading, group!.from - 1, start)
  return (
    before >= 0 && NEEDS_OBJECT.has(trigger.row.frame) && isBare && verbGroup(reading, before, start).passive
  )
}

/** "voted by 312 to 238", "won by 212 votes": by how many, and not by whom. */
const isMargin = ({ tokens, classes }: Reading, at: number): boolean =>
  classes[at] === 'num' && MARGINS.test(tokens[at + 1]?.folded ?? '')

const MARGINS = /^(?:to|votes?|points?|goals?|runs|wickets|seats|lengths?|seconds|per|percent|%)$/

/** "charged with", with nobody between. */
const isWith = ({ form, after, head }: Trigger): boolean => form.rest[0] === 'with' && after === head + 2

/** "jailed for", with nobody between. */
const isJailed = ({ row, form, after, head }: Trigger): boolean =>
  row.type === 'trial' && form.rest[0] === 'for' && after === head + 2
