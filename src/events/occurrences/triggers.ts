import type { TriggerForm } from './lexicon.ts'
import { anyFollows, nextWord, objectBefore } from './next-word.ts'
import type { Reading } from './reading.ts'
import type { TriggerRow } from './trigger-rows.ts'
import { isTitled } from './word-class.ts'
import { HAVE } from './words.ts'

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

/** Every word of the article that a row of the lexicon fits, as verb or noun, in reading order. */
export function findTriggers(reading: Reading): Trigger[] {
  const triggers: Trigger[] = []
  for (const sentence of reading.source.document.sentences) {
    if (sentence.zone === 'credit' || sentence.zone === 'dateline') continue
    const titled = isTitled(reading.tokens, sentence.firstToken, sentence.endToken)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const trigger = triggerAt(reading, i, sentence.endToken, titled || i === sentence.firstToken)
      if (!trigger || isPartOf(triggers.at(-1), trigger)) continue
      triggers.push(trigger)
      if (trigger.to > i + 1) i = trigger.to - 1
    }
  }
  return triggers
}

/** Whether a noun is of the phrase of the verb before: the arrest of "placed them under house arrest". */
const isPartOf = (verb: Trigger | undefined, { row, from, to }: Trigger): boolean =>
  verb !== undefined &&
  row.part === 'noun' &&
  verb.after > verb.to &&
  to <= verb.after &&
  from >= verb.after - verb.form.rest.length

function triggerAt(reading: Reading, i: number, end: number, capitalsAllowed: boolean): Trigger | undefined {
  const forms = formsAt(reading, i, end)
  let found: Trigger | undefined
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!
    const isOther = found !== undefined && form.row.phrase !== found.row.phrase
    if (isOther && (found!.row.company.size === 0 || form.row.part === 'light')) continue
    if (found && !isOther && form.row.part !== 'light') {
      found = withOther(found, form)
      continue
    }
    if (isOther && found!.instead) {
      found = changed(found!, { instead: withOther(found!.instead, form) })
      continue
    }
    const trigger =
      form.row.part === 'noun'
        ? nounAt(reading, form, i, end, capitalsAllowed)
        : verbAt(reading, form, i, end)
    if (!found) found = trigger
    else if (trigger && isOther) found = changed(found, { instead: trigger })
    else if (trigger) found = changed(found, { light: [...found.light, form.row.frame] })
  }
  return found
}

/** The forms that may stand here: those of several words only where a second word comes soon enough. */
function formsAt(reading: Reading, i: number, end: number): readonly TriggerForm[] {
  const known = reading.words[i]!
  const kind = reading.classes[i]
  const prefixed = kind === 'verb' ? afterPrefix(reading, i) : undefined
  if (prefixed) return prefixed
  // Most words of the lexicon are verbs, which tell nothing where they are none.
  if (!known.beginsNoun && kind !== 'verb' && kind !== 'aux') return NONE
  return known.single.length < known.forms.length && !anyFollows(reading, i + 1, end, known.seconds)
    ? known.single
    : known.forms
}

const NONE: readonly TriggerForm[] = []

const withOther = (found: Trigger, form: TriggerForm): Trigger =>
  form.row.phrase === found.row.phrase && form.row.part === found.row.part && isSameForm(form, found.form)
    ? changed(found, { others: [...found.others, form] })
    : found

/** "re-opened" is "reopened". */
function afterPrefix({ tokens, classes, lexicon }: Reading, i: number): readonly TriggerForm[] | undefined {
  // Arrays are slow where they are asked for what they cannot have.
  if (i < 2 || classes[i - 1] !== 'adv' || tokens[i - 1]!.text !== '-') return undefined
  return lexicon.forms.get(tokens[i - 2]!.folded + tokens[i]!.folded)
}

/** "troops" of "send troops" and "food" of "send food" fit the same form. */
const isSameForm = (a: TriggerForm, b: TriggerForm) =>
  a.rest.length === b.rest.length && a.plural === b.plural

function nounAt(
  reading: Reading,
  form: TriggerForm,
  i: number,
  end: number,
  capitalsAllowed: boolean,
): Trigger | undefined {
  const { tokens, classes, times } = reading
  let at = i
  for (const word of form.rest) {
    at++
    if (classes[at] === 'hyphen') at++
    if (at >= end || tokens[at]!.folded !== word) return undefined
  }
  const named = STORMS.has(tokens[at]!.folded) && at + 1 < end && isBareName(reading, at + 1)
  for (let k = i; k <= at; k++) {
    if (times[k]) return undefined
    if (classes[k] !== 'noun' && classes[k] !== 'hyphen' && !isHyphened(reading, k, i, at)) return undefined
    if (tokens[k]!.capital && !capitalsAllowed && !named) return undefined
  }
  if (named) at++
  if (i > 0 && classes[i - 1] === 'hyphen' && tokens[i - 1]!.end === tokens[i]!.start) return undefined
  if (qualifiesNext(reading, at, end)) return undefined
  return {
    row: form.row,
    form,
    from: i,
    to: at + 1,
    head: at,
    after: at + 1,
    sentence: tokens[i]!.sentence,
    light: [],
    others: [],
    instead: undefined,
  }
}

/** "sit-in", "by-election": a word of another class that a hyphen ties into the noun. */
const isHyphened = ({ classes }: Reading, k: number, from: number, at: number) =>
  (k > from && classes[k - 1] === 'hyphen') || (k < at && classes[k + 1] === 'hyphen')

/** Storms alone among events bear names: "Hurricane Sandy". */
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm'])

const isBareName = ({ tokens, mentions, classes, times }: Reading, at: number) =>
  tokens[at]!.capital &&
  classes[at] === 'noun' &&
  mentions[at]!.length === 0 &&
  !times[at] &&
  !(tokens[at + 1]?.capital && classes[at + 1] === 'noun')

/** "airstrike victims", "attack-style": the noun only says what kind of thing the next one is. */
function qualifiesNext({ tokens, classes, times }: Reading, at: number, end: number): boolean {
  const next = at + 1
  if (next >= end) return false
  if (classes[next] === 'hyphen') return true
  // "the ruling party", "the ruling All Progressives Congress"
  if (classes[next] === 'noun' && tokens[at]!.folded === 'ruling') return true
  // "the final 10 kilometres"
  if (classes[next] === 'num' && tokens[at]!.folded === 'final' && !times[next]) return true
  if (ATTEMPT.has(tokens[next]!.folded) && !(next + 1 < end && classes[next + 1] === 'noun')) return false
  return classes[next] === 'noun' && !times[next] && !tokens[next]!.capital
}

/** "a rescue attempt": what was tried is what the noun before says. */
const ATTEMPT = new Set(['attempt', 'attempts', 'bid', 'plot'])

function verbAt(reading: Reading, form: TriggerForm, i: number, end: number): Trigger | undefined {
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
  if (isBe && STATE_PREPOSITIONS.has(form.rest[0]!)) return perfectState(reading, form, i, after)
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
