import { previousVerb } from './clause.ts'
import { isFull } from './deeds.ts'
import { type Draft, finalOf, isReal } from './draft.ts'
import { holds } from './phrases.ts'
import type { Reading } from './reading.ts'
import { canTell } from './select.ts'
import { WANTING } from './words.ts'

/**
 * What says too little by itself but stands beside an event that is told: what that is for ("sent engineers to repair the
 * dam"), and what is demanded, refused, promised or warned of in it ("demanded her return").
 */
export function toldBeside(reading: Reading, drafts: readonly Draft[], told: ReadonlySet<Draft>): Draft[] {
  const byHead = new Map<number, Draft>()
  for (const one of told) for (const trigger of one.triggers) byHead.set(trigger.head, one)
  return drafts.filter(
    draft =>
      !draft.into &&
      !told.has(draft) &&
      !isReal(draft) &&
      !OF_OTHERS.has(draft.type.type) &&
      (isPurpose(reading, draft, byHead) || isContent(reading, draft, told)) &&
      canTell(reading, draft),
  )
}

/** An infinitive that hangs on a deed, with what is to be done to whom: "held a summit to urge them", "signed accords to cut tariffs". */
function isPurpose(reading: Reading, draft: Draft, byHead: ReadonlyMap<number, Draft>): boolean {
  const { group, start, object, attached, modality } = draft
  if (!group?.infinitive || group.negated || modality !== 'intended') return false
  if (!object && attached.length === 0) return false
  if (WANTING.has(reading.tokens[group.from - 1]?.folded ?? '')) return false
  const act = byHead.get(previousVerb(reading, group.from, start)) ?? byHead.get(group.from - 1)
  if (act?.type.told !== 'act' || !(isReal(act) || act.modality === 'intended')) return false
  // "met to discuss it": that is what a meeting is.
  if (TALKING.has(act.type.type) && TALKING.has(draft.type.type)) return false
  return !COMPLETED.has(act.type.type)
}

/** To join, to begin or to arrange something tells no more than that itself; a stay goes on. */
const OF_OTHERS = new Set(['participation', 'organisation', 'start', 'presence'])

const TALKING = new Set(['meeting', 'negotiation'])

/** After these the infinitive is what is allowed, decided or tried, not what for. */
const COMPLETED = new Set(['trial', 'legislation', 'business', 'end', 'start'])

/** The object of a demand, a refusal or a promise, or the clause it asks for. */
function isContent(reading: Reading, draft: Draft, told: ReadonlySet<Draft>): boolean {
  const { governor, group, trigger } = draft
  if (!governor || !told.has(finalOf(governor)) || draft.modality === 'conditional') return false
  const done = draft.passive || draft.object !== undefined || draft.attached.length > 0
  if (group) return done && group.infinitive && isFull(reading, draft)
  if (draft.type.told === 'speech') return false
  return holds(governor.object, trigger.head) || holds(governor.attached[0]?.phrase, trigger.head)
}
