import type { TriggerForm } from './lexicon.ts'
import type { TriggerRow } from './trigger-rows.ts'

/** Words that tell of an event: tokens `[from, to)`. */
export interface Trigger {
  readonly row: TriggerRow
  readonly form: TriggerForm
  readonly from: number
  /** Exclusive; a particle that stands apart ("called Friday for") lies outside. */
  readonly to: number
  /** The verb itself, or the last word of the noun. */
  readonly head: number
  /** The token after the whole phrase, particle included. */
  readonly after: number
  readonly sentence: number
  /** Where a verb that is or may be a light one has its event noun; frames of the light rows. */
  readonly light: readonly string[]
  /** Other rows of the same words, for other company. */
  readonly others: readonly TriggerForm[]
  /** A row of fewer of the words, for where the company of these is not kept: "move jobs to" is "move jobs". */
  readonly instead: Trigger | undefined
}

/**
 * A trigger with something else of it. Field by field: engines give what is spread out a shape of its own, and nearly every
 * rule asks for triggers.
 */
export const changed = (trigger: Trigger, to: Partial<Trigger>): Trigger => ({
  row: to.row ?? trigger.row,
  form: to.form ?? trigger.form,
  from: to.from ?? trigger.from,
  to: to.to ?? trigger.to,
  head: to.head ?? trigger.head,
  after: to.after ?? trigger.after,
  sentence: to.sentence ?? trigger.sentence,
  light: to.light ?? trigger.light,
  others: to.others ?? trigger.others,
  instead: to.instead ?? trigger.instead,
})
