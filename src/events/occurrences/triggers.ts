import type { TriggerForm } from './lexicon.ts'
import { anyFollows } from './next-word.ts'
import { nounAt } from './noun-triggers.ts'
import type { Reading } from './reading.ts'
import { changed, type Trigger } from './trigger.ts'
import { verbAt } from './verb-triggers.ts'
import { isTitled } from './word-class.ts'

/** Every word of the article that a row of the lexicon fits, as verb or noun, in reading order. */
export function findTriggers(reading: Reading): Trigger[] {
  const triggers: Trigger[] = []
  for (const sentence of reading.source.document.sentences) {
    if (sentence.zone === 'credit' || sentence.zone === 'dateline' || isByline(reading, sentence)) continue
    const titled = isTitled(reading.tokens, sentence.firstToken, sentence.endToken)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!mayTell(reading, i) || isLineName(reading, i, sentence.firstToken)) continue
      const trigger = triggerAt(
        reading,
        i,
        sentence.endToken,
        titled || isOpening(reading, i, sentence.firstToken),
      )
      if (!trigger || isPartOf(triggers.at(-1), trigger)) continue
      triggers.push(trigger)
      if (trigger.to > i + 1) i = trigger.to - 1
    }
  }
  return triggers
}

/** "By Marie Roe and Tavia Grant": a line of names, and no grant. */
const isByline = (
  { tokens, classes }: Reading,
  { zone, firstToken, endToken }: Reading['source']['document']['sentences'][number],
): boolean =>
  isUpdated(tokens, firstToken) ||
  (zone === 'heading' &&
    tokens[firstToken]!.folded === 'by' &&
    endToken - firstToken < NAMES &&
    !classes.slice(firstToken, endToken).some(kind => kind === 'verb' || kind === 'det'))

/** "Last updated 9 December 2025" */
const isUpdated = (tokens: Reading['tokens'], first: number): boolean =>
  tokens[first]!.folded === 'last' && /^(?:updated|modified)$/.test(tokens[first + 1]?.folded ?? '')

/** Words of such a line. */
const NAMES = 14

/** "KYIV, Ukraine — Explosions shook", "“Protests began”": where any word has a capital, behind a dateline, a colon or a quote too. */
function isOpening(reading: Reading, i: number, first: number): boolean {
  const { tokens } = reading
  if (isTitle(reading, i + 1) || isPairOfName(reading, i)) return false
  if (i === first) return !surnamesOf(reading).has(tokens[i]!.folded)
  const { text, end } = tokens[i - 1]!
  if (/^["“‘]$/.test(text)) return i - 1 === first
  return /^(?:—|–|--|:)$/.test(text) || (text === '-' && end < tokens[i]!.start)
}

/** "Fire and Emergency New Zealand": "and" goes on with a capital that is no place. */
const isPairOfName = ({ tokens, mentions, classes }: Reading, i: number): boolean =>
  /^(?:and|&)$/.test(tokens[i + 1]?.folded ?? '') &&
  tokens[i + 2]?.capital === true &&
  classes[i + 2] === 'noun' &&
  mentions[i + 2]!.length === 0

/** "Lewis Grant … . Grant fled": words that bear a capital after somebody's given name. */
function surnamesOf(reading: Reading): ReadonlySet<string> {
  let known = surnames.get(reading.tokens)
  if (known) return known
  const given = reading.source.knowledge.words('given-names')
  known = new Set(
    reading.tokens.flatMap(({ capital, folded }, i) =>
      capital && reading.words[i]!.beginsNoun && i > 0 && given.has(reading.tokens[i - 1]!.folded)
        ? [folded]
        : [],
    ),
  )
  surnames.set(reading.tokens, known)
  return known
}

const surnames = new WeakMap<Reading['tokens'], ReadonlySet<string>>()

/** "Fire Officer Roe": a capital that is no place and no time goes on with a name. */
const isTitle = ({ tokens, classes, mentions, times, words }: Reading, at: number): boolean =>
  at < tokens.length &&
  tokens[at]!.capital &&
  tokens[at]!.sentence === tokens[at - 1]!.sentence &&
  classes[at] === 'noun' &&
  mentions[at]!.length === 0 &&
  !times[at] &&
  !words[at]!.beginsNoun

/** "Published: 3 March 2018", "Filed: Monday": the name of what stands on the line; "DERBY — Shops …": the town of the dateline. */
const isLineName = ({ classes, tokens, mentions }: Reading, i: number, first: number): boolean =>
  i === first &&
  (classes[i] === 'verb'
    ? tokens[i + 1]?.text === ':'
    : DASH.test(tokens[i + 1]?.text ?? '') && mentions[i]!.some(({ kind }) => kind === 'name'))

const DASH = /^(?:—|–|--?)$/

/** Whether an event may be told from this word on: most are neither verbs nor nouns, nor the "by" of "by-election". */
function mayTell({ classes, words }: Reading, i: number): boolean {
  const kind = classes[i]!
  if (kind === 'verb' || kind === 'aux') return true
  return words[i]!.beginsNoun && (kind === 'noun' || kind === 'hyphen' || classes[i + 1] === 'hyphen')
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
  const prefixed = reading.classes[i] === 'verb' ? afterPrefix(reading, i) : undefined
  if (prefixed) return prefixed
  return known.single.length < known.forms.length && !anyFollows(reading, i + 1, end, known.seconds)
    ? known.single
    : known.forms
}

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
