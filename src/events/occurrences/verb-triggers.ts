import type { TriggerForm } from './lexicon.ts'
import { nextWord, objectBefore } from './next-word.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'
import { HAVE } from './words.ts'

/** The trigger of a verb of the lexicon at a token; undefined where it is none here or its other words do not follow. */
export function verbAt(reading: Reading, form: TriggerForm, i: number, end: number): Trigger | undefined {
  const { tokens, classes } = reading
  const isBe = form.row.phrase.startsWith('be ')
  if (classes[i] !== 'verb' && !(isBe && classes[i] === 'aux')) return undefined
  let to = i + 1
  let after = i + 1
  for (let k = 0; k < form.rest.length; k++) {
    const at = nextWord(reading, after, end, form.rest[k]!, isBe ? 0 : objectBefore(reading, form, k))
    if (at < 0) return undefined
    if (at === to) to = at + 1
    after = at + 1
  }
  if (isBe && form.rest.length === 1 && STATE_PREPOSITIONS.has(form.rest[0]!))
    return perfectState(reading, form, i, after)
  if (isBe) {
    const head = after - 1 - (form.rest.length > 1 ? 1 : 0)
    return {
      row: form.row,
      form,
      from: head,
      to: after,
      head,
      after,
      sentence: tokens[i]!.sentence,
      light: [],
      others: [],
      instead: undefined,
    }
  }
  return {
    row: form.row,
    form,
    from: i,
    to,
    head: i,
    after,
    sentence: tokens[i]!.sentence,
    light: form.row.part === 'light' ? [form.row.frame] : [],
    others: [],
    instead: undefined,
  }
}

const STATE_PREPOSITIONS = new Set(['in', 'at', 'inside'])

/** "have now been in Iraq": only the perfect tense and a place tell of a stay. */
function perfectState(reading: Reading, form: TriggerForm, i: number, after: number): Trigger | undefined {
  const { tokens, classes, mentions } = reading
  if (tokens[i]!.folded !== 'been') return undefined
  let from = i
  while (classes[from - 1] === 'aux' || classes[from - 1] === 'adv' || classes[from - 1] === 'neg') from--
  let place = after
  while (classes[place] === 'det' || (classes[place] === 'noun' && mentions[place]!.length === 0)) place++
  if (!HAVE.has(tokens[from]!.folded) || place > after + 2 || !mentions[place]?.some(one => !one.attributive))
    return undefined
  return {
    row: form.row,
    form,
    from,
    to: i + 1,
    head: i,
    after: after - 1,
    sentence: tokens[i]!.sentence,
    light: [],
    others: [],
    instead: undefined,
  }
}
