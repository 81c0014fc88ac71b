import type { Modality } from '../../model/event.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** What the verb before it makes of a deed in -ing: "proposed selling the lot", "are considering closing the bridge", "ruled out raising taxes"; undefined for what is done. */
export function asGerund({ tokens }: Reading, { group, trigger }: Draft): Modality | undefined {
  if (!group || group.infinitive || group.auxiliaries.length > 0) return undefined
  if (!tokens[trigger.head]!.folded.endsWith('ing')) return undefined
  const before = tokens[group.from - 1]?.folded ?? ''
  if (PROPOSING.test(before)) return 'demanded'
  if (WEIGHING.test(before)) return 'intended'
  const isOut = before === 'out' && /^rul(?:e|es|ed|ing)$/.test(tokens[group.from - 2]?.folded ?? '')
  return isOut || AVOIDING.test(before) ? 'negated' : undefined
}

const PROPOSING = /^(?:propos|suggest|recommend|advocat|advis)(?:e|es|ed|ing|s)?$/
const WEIGHING = /^(?:consider|mull|contemplat|weigh|discuss|debat|explor)(?:e|es|ed|ing|s)?$/
const AVOIDING = /^avoid(?:s|ed|ing)?$/
