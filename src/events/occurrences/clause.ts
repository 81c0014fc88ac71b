import { type Phrase, phraseFrom } from './phrases.ts'
import type { Reading } from './reading.ts'
import type { VerbGroup } from './verb-group.ts'
import { BE, BECOMING, HAVE, HELPING, MODALS } from './words.ts'

/** The auxiliaries, negations and adverbs that belong to a verb; read once, as rule after rule asks for them. */
export function verbGroup(reading: Reading, verb: number, start: number): VerbGroup {
  const known = reading.groups[verb]
  if (known && known.start === start) return known
  const group = readGroup(reading, verb, start)
  reading.groups[verb] = group
  return group
}

function readGroup(reading: Reading, verb: number, start: number): VerbGroup {
  const { tokens, classes } = reading
  let from = verb
  let auxiliaries = NONE
  let negated = false
  let infinitive = false
  let bound = false
  for (let i = verb - 1; i >= start; i--) {
    const kind = classes[i]!
    if (kind === 'adv' || kind === 'quote' || (classes[i - 1] === 'aux' && ORDINAL.has(tokens[i]!.folded)))
      continue
    if (kind === 'aux') auxiliaries = [tokens[i]!.folded, ...auxiliaries]
    else if (kind === 'neg') negated = true
    else if (kind === 'to' && HAVE.has(tokens[i - 1]?.folded ?? '')) bound = true
    // "has yet to comment": not so far.
    else if (kind === 'to' && tokens[i - 1]?.folded === 'yet' && classes[i - 2] === 'aux') negated = true
    else if (kind === 'to') infinitive = true
    else break
    if (kind === 'aux' && /n't$|^cannot$/.test(tokens[i]!.folded)) negated = true
    from = i
    if (infinitive) break
  }
  // "helped force him out": an infinitive without "to".
  if (from === verb && classes[verb - 1] === 'verb' && HELPING.has(tokens[verb - 1]!.folded))
    infinitive = true
  const lead = from === verb && !infinitive ? leadOf(reading, verb, start) : undefined
  if (lead) {
    // Field by field: engines give what is spread out a shape of its own, and rules ask every verb for its group.
    const { auxiliaries, negated, infinitive, modal, passive } = lead
    return { from, verb, start, auxiliaries, negated, infinitive, modal, passive }
  }
  return {
    from,
    verb,
    start,
    auxiliaries,
    negated,
    infinitive,
    modal: bound && auxiliaries[0] !== 'had' ? 'must' : auxiliaries.find(word => MODALS.has(word)),
    passive: auxiliaries.length > 0 && isBe(auxiliaries.at(-1)!) && !/ing$/.test(tokens[verb]!.folded),
  }
}

/** Most verbs have none and share this. */
const NONE: readonly string[] = []

/** "plans to cut classes and close a school": a base form after "and" goes on with the "to" or "will" before it. */
function leadOf(reading: Reading, verb: number, start: number): VerbGroup | undefined {
  const { classes } = reading
  let left = verb - 1
  while (left > start && classes[left] === 'adv') left--
  if (classes[left] !== 'conj' && classes[left] !== 'comma') return undefined
  if (!isBare(reading, verb)) return undefined
  const before = previousVerb(reading, left, start)
  if (before < 0) return undefined
  const group = verbGroup(reading, before, start)
  return group.infinitive || group.modal ? group : undefined
}

/** "would open": a past form after "and" cannot go on with it, unlike "would be shut and sold", "would have shut and sold". */
export const isModal = ({ modal, passive, auxiliaries }: VerbGroup): boolean =>
  modal !== undefined && !passive && !auxiliaries.includes('have')

const isBare = ({ words }: Reading, at: number) => {
  const { verb } = words[at]!
  return verb?.includes('base') === true && !verb.includes('past')
}

/** "found", "went", "asked": a form that tells what was done and cannot follow "to". */
export function isPast({ words }: Reading, at: number): boolean {
  const { verb } = words[at]!
  return verb?.includes('past') === true && !verb.includes('base')
}

/** "was first found" */
const ORDINAL = new Set(['first', 'last', 'jointly', 'later', 'further'])

const isBe = (word: string) =>
  BE.has(word) || BECOMING.has(word) || word === "isn't" || word === "wasn't" || word === "weren't"

/** The verb before a token in its sentence, or -1. */
export function previousVerb({ classes }: Reading, at: number, start: number): number {
  for (let i = at - 1; i >= start; i--) if (classes[i] === 'verb') return i
  return -1
}

/** The noun phrase right after a verb. */
export function objectOf(reading: Reading, after: number, end: number): Phrase | undefined {
  const { classes } = reading
  let at = after
  while (at < end && (classes[at] === 'adv' || classes[at] === 'quote')) at++
  if (at >= end || isBareTime(reading, at) || isSpell(reading, at) || isCount(reading, at)) return undefined
  if (classes[at] === 'pron') return { from: at, to: at + 1, head: at }
  return phraseFrom(reading, at, end)
}

/** "exploded minutes after lift-off": when, and not what. */
const isSpell = ({ tokens }: Reading, at: number): boolean =>
  /^(?:moments|seconds|minutes|hours|days|weeks|months)$/.test(tokens[at]!.folded) &&
  /^(?:after|before|later|earlier|into)$/.test(tokens[at + 1]?.folded ?? '')

/** Tokens of "5-2". */
export const COUNT = 3

/** "voted 5-2 Monday night to close it": by how many, and not on what. */
export const isCount = ({ classes, times }: Reading, at: number): boolean =>
  classes[at] === 'num' &&
  classes[at + 1] === 'hyphen' &&
  classes[at + 2] === 'num' &&
  (times[at + COUNT] !== undefined || classes[at + COUNT] === 'prep' || classes[at + COUNT] === 'to')

/** Whether a time begins here that no "'s" ties to a noun, nor "of" as in "seven days of mourning". */
export const isBareTime = ({ times, classes, tokens }: Reading, at: number) => {
  if (!times[at]) return false
  let i = at
  while (times[i] === times[at]) i++
  return classes[i] !== 'poss' && !(times[at].type === 'duration' && tokens[i]?.folded === 'of')
}

/** "In January a man from Leeds died": the clause begins past the time it opens with, if a noun phrase does there. */
export function pastTime(reading: Reading, from: number, end: number): number {
  const { classes, times } = reading
  return classes[from] === 'prep' && times[from + 1] ? from : pastPlace(reading, from, end)
}

/** "In Zandvoort a polling station inside the circuit opened": past the place the clause opens with. */
function pastPlace({ classes, mentions, tokens }: Reading, from: number, end: number): number {
  const place = classes[from] === 'prep' ? mentions[from + 1]?.find(({ kind }) => kind === 'name') : undefined
  if (!place) return from
  let at = from + 1
  while (at < end && tokens[at]!.start < place.end) at++
  return classes[at] === 'det' || classes[at] === 'num' ? at : from
}

/** "Baghdad, Iraq": a comma within the name of a place. */
export const withinName = ({ mentions, tokens }: Reading, comma: number) =>
  (mentions[comma - 1]?.length ?? 0) > 0 &&
  // "Thai, Cambodian leaders": two peoples.
  mentions[comma + 1]?.some(({ kind }) => kind !== 'demonym') === true &&
  tokens[comma + 1]!.capital &&
  tokens[comma - 1]!.capital
