import { type Draft, draftOf } from './draft.ts'
import type { Reading } from './reading.ts'
import { changed } from './trigger.ts'
import { ANY_COMPANY, type TriggerRow } from './trigger-rows.ts'

/**
 * A noun that the words beside it leave open means what it means elsewhere in the article: "the strike is over", after "a
 * strike by nurses". One aimed at something ("a strike on the port") says so itself.
 */
export function inOneSense(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const senses = sensesOf(drafts)
  return drafts.map(draft => {
    const { trigger, group, attached } = draft
    const row = senses.get(trigger.row.phrase)
    if (!row || group || trigger.row.company.size > 0 || attached.some(isAim)) return draft
    const form = trigger.others.find(other => other.row === row)
    return form
      ? draftOf(reading, changed(trigger, { form, row: { ...row, company: ANY_COMPANY } }), draft)
      : draft
  })
}

const isAim = ({ preposition }: Draft['attached'][number]): boolean => /^(?:on|against|at)$/.test(preposition)

/** The row of each noun that words beside it have chosen; undefined where they chose several. */
function sensesOf(drafts: readonly Draft[]): ReadonlyMap<string, TriggerRow | undefined> {
  const senses = new Map<string, TriggerRow | undefined>()
  for (const { trigger, group } of drafts) {
    const { row } = trigger
    if (group || row.company.size === 0 || row.company.isUnwanted) continue
    const known = senses.get(row.phrase)
    senses.set(row.phrase, senses.has(row.phrase) && known !== row ? undefined : row)
  }
  return senses
}
