import { type Draft, isReal } from './draft.ts'
import { isPronoun, type Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'
import { BE, WANTING } from './words.ts'

/**
 * "Workers repaired the pipe", "the device was found": a clause that tells as done what somebody does to something. It is an
 * event though nothing in it says where or when.
 */
export function isDeed(reading: Reading, draft: Draft): boolean {
  if (!isReal(draft) || !(isFinitePast(reading, draft) || isUnderWay(draft))) return false
  if (isUsual(reading, draft)) return false
  return !isRestricting(reading, draft) && !isAwaited(reading, draft) && isFull(reading, draft)
}

/** "will meet Norway", "plans to sell the plant": the same, as somebody means to do it. */
export function isPlan(reading: Reading, draft: Draft): boolean {
  const { group } = draft
  if (!group || (draft.modality !== 'intended' && draft.modality !== 'demanded' && !draft.into)) return false
  const { subject } = draft
  if (subject && AIMS.has(reading.tokens[subject.head]!.folded)) return false
  const meant = group.infinitive ? isMeant(reading, group.from) : group.modal === 'will'
  return meant && isFull(reading, draft)
}

/** "The point is to sell shoes": what is always meant. */
const AIMS = new Set(
  'aim goal point purpose idea job task objective challenge key way priority trick'.split(' '),
)

/** "plans to", "the decision to", "is due to", "is to" */
function isMeant({ tokens, classes }: Reading, to: number): boolean {
  let left = to - 1
  while (classes[left] === 'adv') left--
  const word = tokens[left]?.folded ?? ''
  return WANTING.has(word) || (classes[left] === 'aux' && BE.has(word))
}

/** Somebody and what they do it to, or somebody it happens to. */
export function isFull(reading: Reading, { subject, object, passive, attached, trigger }: Draft): boolean {
  if (!subject || !isSomebody(reading, subject)) return false
  if (passive) return true
  if (object) return isSomething(reading, object)
  if (ALONE.has(trigger.row.frame) || isFronted(reading, subject)) return true
  return attached.length > 0 && (trigger.form.rest.length > 0 || SIDED.has(attached[0]!.preposition))
}

/** "the hotel, which they plan to rebuild": the object stands first. */
const isFronted = ({ tokens }: Reading, { from }: Phrase): boolean => tokens[from - 1]?.folded === 'which'

/** Frames of verbs that need no object. */
const ALONE = new Set(['theme', 'victim', 'actor', 'subject'])

/** "fought with officers": as good as an object. */
const SIDED = new Set(['with', 'against'])

/** Told as done: "found", "has found", "were found", "is being searched". */
export function isFinitePast({ words }: Reading, { group, trigger, passive }: Draft): boolean {
  if (!group || group.infinitive || group.modal || group.negated) return false
  const [first] = group.auxiliaries
  // "a dog named Heck": which one, not what was done.
  if (passive && first === undefined) return false
  if (first !== undefined) return DONE.has(first) || group.auxiliaries.at(-1) === 'being'
  return words[trigger.head]!.verb?.includes('past') ?? false
}

/** "are searching", "is being repaired": it goes on as the article is written. */
const isUnderWay = ({ group, trigger }: Draft): boolean =>
  group !== undefined &&
  !group.infinitive &&
  !group.negated &&
  GOING_ON.has(group.auxiliaries[0] ?? '') &&
  group.auxiliaries.length === 1 &&
  trigger.form.forms.includes('ing')

const GOING_ON = new Set(['is', 'are', "'s", "'re"])

const DONE = new Set(['was', 'were', 'has', 'have', 'had', 'having', "'s", "'ve"])

/** "the bill that failed" says which one; ", which failed," tells something new. */
const isRestricting = ({ classes }: Reading, { group }: Draft): boolean =>
  classes[group!.from - 1] === 'rel' && classes[group!.from - 2] !== 'comma'

/** "until his appeal has been heard": not yet. */
function isAwaited({ classes, tokens }: Reading, { group, start }: Draft): boolean {
  for (let i = group!.from - 1; i >= start && i > group!.from - AWAITED_WITHIN; i--) {
    if (classes[i] === 'comma' || classes[i] === 'mark') return false
    if (AWAITED.has(tokens[i]!.folded)) return true
  }
  return false
}

const AWAITED = new Set(['until', 'till', 'unless', 'if', 'whether', 'once'])
const AWAITED_WITHIN = 8

/** "often", "usually": how it goes, not what happened. */
export function isUsual({ words }: Reading, { group, start }: Draft): boolean {
  for (let i = Math.max(start, group!.from - 2); i < group!.verb; i++) if (words[i]!.isUsually) return true
  return false
}

/** Anybody but the reader, the writer, a pronoun of things and people at large. */
export const isSomebody = (reading: Reading, phrase: Phrase): boolean =>
  isSpeaker(reading, phrase) ||
  isOneOfThose(reading, phrase) ||
  (!AT_LARGE.has(reading.tokens[phrase.from]!.folded) && !AT_LARGE.has(reading.tokens[phrase.head]!.folded))

/** "those who gathered" */
const isOneOfThose = ({ tokens }: Reading, { head }: Phrase): boolean =>
  tokens[head]!.folded === 'those' && tokens[head + 1]?.folded === 'who'

/** "The ministry says it has asked": who says so. */
function isSpeaker({ tokens, classes, words }: Reading, { head }: Phrase): boolean {
  if (tokens[head]!.folded !== 'it') return false
  const verb = tokens[head - 1]?.folded === 'that' ? head - 2 : head - 1
  return classes[verb] === 'verb' && words[verb]!.says
}

const AT_LARGE = new Set(
  'i we you it this that these those there what which who whom everyone someone anyone something everything anything nothing any every each most some such'.split(
    ' ',
  ),
)

const isSomething = (reading: Reading, object: Phrase): boolean =>
  !isPronoun(reading, object) || PERSONS.has(reading.tokens[object.head]!.folded)

const PERSONS = new Set(['him', 'her', 'them'])
