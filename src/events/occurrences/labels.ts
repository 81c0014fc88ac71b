import { verbGroup } from './clause.ts'
import { type Draft, isGeneric, isParticiple, isReal, suffers } from './draft.ts'
import { copulaBefore, isHeadline } from './infinitive.ts'
import { DANGLING, deedAfter, MOST, withContent } from './label-content.ts'
import { participleOf } from './lexicon.ts'
import { conditionOf } from './modality.ts'
import { holds, isPronoun, type Phrase, phraseBefore, textOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { headMention } from './roles.ts'

/** A headline-like sentence made of the article's own words, at most about 70 characters. */
export function labelOf(reading: Reading, draft: Draft): string {
  const verb = draft.group ? draft : draft.clause
  const own = draft.group ? clauseLabel(reading, draft) : nounLabel(reading, draft, verb)
  return sentenceCase(closed(own))
}

/** Without quotation marks where one of them was cut off: 'allow for "full cooperation'. */
const closed = (label: string): string => {
  const opening = (label.match(/“/g) ?? []).length
  const closing = (label.match(/”/g) ?? []).length
  const straight = (label.match(/"/g) ?? []).length
  return opening !== closing || straight % 2 === 1 ? label.replace(/["“”]/g, '') : label
}

/** What joins the noun of a type to its object; "of" for all others. */
const LINKING = new Map([
  ['visit', 'to'],
  ['meeting', 'with'],
  ['attack', 'on'],
])

/** Words of a clause, from who to what. */
function clauseLabel(reading: Reading, draft: Draft): string {
  const condition = draft.subject && !draft.group!.infinitive ? conditionOf(reading, draft) : ''
  const named = condition ? '' : namedDeed(reading, draft)
  if (named) return named
  const done = doneTo(reading, draft)
  if (done) return done
  const subject = isPromise(reading, draft) ? '' : subjectPiece(reading, draft)
  const { object, trigger, attached } = draft
  // "left eight people dead" holds its object, "driven to" its preposition, which stands before the place.
  const within = object !== undefined && object.to < trigger.after && object.from >= trigger.to
  const end = attached[0]?.at === trigger.after - 1 ? trigger.after - 1 : particleAfter(reading, draft)
  const words = textOf(reading, verbStart(reading, draft, subject !== ''), end)
  const verb = isPromise(reading, draft) ? `to ${words}` : words
  const pieces: Piece[] = [
    subject,
    verb,
    ...(within ? [] : shorter(reading, object)),
    ...attachedPieces(reading, draft),
  ]
  const label = withContent(reading, draft, fitted(pieces, (subject ? 2 : 1) + (object && !within ? 1 : 0)))
  return condition ? `${condition} ${inSentence(reading, draft, label)}` : label
}

/** Past "out" of "carried out", which belongs to the verb though it tells no other event. */
function particleAfter({ tokens, classes }: Reading, { trigger, end }: Draft): number {
  const { after } = trigger
  const isOne = after < end && classes[after] === 'adv' && PARTICLES.has(tokens[after]!.folded)
  return isOne && trigger.form.rest.length === 0 ? after + 1 : after
}

const PARTICLES = new Set([
  'out',
  'up',
  'off',
  'down',
  'away',
  'back',
  'over',
  'on',
  'in',
  'apart',
  'together',
])

/** "Withdrawal of all troops", "Visit to Rome": what is not yet done, where the noun of its type is that of its verb. */
function namedDeed(reading: Reading, draft: Draft): string {
  const { type, group, object, passive, modality, trigger } = draft
  if (!(group!.infinitive || !isReal(draft)) || modality === 'negated' || type.told === 'speech') return ''
  const thing = object ?? (passive ? draft.subject : undefined)
  const noun = type.noun.toLowerCase()
  if (!thing || isPronoun(reading, thing) || isGeneric(draft)) return ''
  if (noun.slice(0, KIN) !== trigger.row.phrase.slice(0, KIN) || trigger.row.phrase.includes(' ')) return ''
  return fitted(
    [
      `${type.noun} ${LINKING.get(type.type) ?? 'of'}`,
      ...shorter(reading, thing),
      ...attachedPieces(reading, draft),
    ],
    2,
  )
}

/** Letters a noun and its verb share: "closure" and "close", "expulsion" and "expel". */
const KIN = 3

/** "59 people killed": what was done, where a participle tells it or nobody is named who did it. */
function doneTo(reading: Reading, draft: Draft): string {
  const { object, subject, group, modality, trigger, passive } = draft
  if (!object || isPronoun(reading, object) || !suffers(draft)) return ''
  const unnamed =
    subject !== undefined &&
    isPronoun(reading, subject) &&
    !passive &&
    !group!.infinitive &&
    !group!.modal &&
    modality !== 'negated' &&
    trigger.form.rest.length === 0
  const done = isParticiple(draft) || unnamed ? participleOf(trigger) : undefined
  return done ? fitted([wordsOf(reading, object), done, ...attachedPieces(reading, draft)], 2) : ''
}

/** "said it would send a team", "they will meet": as a headline puts what is to come, where no name says whose it is. */
const isPromise = (reading: Reading, { subject, object, group, passive, modality }: Draft): boolean =>
  subject !== undefined &&
  object !== undefined &&
  isPronoun(reading, subject) &&
  !passive &&
  modality !== 'negated' &&
  /^(?:will|would|shall)$/.test(group!.modal ?? '') &&
  !group!.auxiliaries.includes('have')

/** Who does it, but for participles and for what is only an aim: "to acquire arms" says by itself whose it is. */
function subjectPiece(reading: Reading, draft: Draft): Piece {
  const { subject, group } = draft
  if (!subject || isParticiple(draft)) return ''
  if (group!.infinitive && (isPronoun(reading, subject) || isAim(reading, draft))) return ''
  return [wordsOf(reading, subject), briefly(reading, subject)]
}

/** "a drive to end malaria", "met to sign": neither "plans to sign" nor "is to sign" nor "expects him to sign". */
function isAim(reading: Reading, { group, subject, start, passive }: Draft): boolean {
  const { from } = group!
  if (passive || subject!.to === from || isHeadline(reading, from, start)) return false
  if (copulaBefore(reading, from, start) >= 0) return false
  return !isCatenative(reading, from, start)
}

/** Whether the word right before "to" is a verb that goes together with what follows, and is itself no aim: "plans to", "has begun to". */
const isCatenative = (reading: Reading, to: number, start: number): boolean =>
  reading.classes[to - 1] === 'verb' &&
  WITH_TO.test(reading.tokens[to - 1]!.folded) &&
  !verbGroup(reading, to - 1, start).infinitive

const WITH_TO =
  /^(?:agree|aim|alleg|appear|believ|considered|estimated|known|likely|reported$|rumou?red|said$|supposed|suspected|thought|ask|attempt|beg[aiu]n|choos|chose|continu|decid|declin|end(?:ed|s)? up|expect|fail|go(?:ing|es)?$|help|hop(?:e|es|ed|ing)$|intend|learn|manag|need|offer|order|plan|prepar|promis|propos|refus|schedul|seek|sought|seem|start|struggl|threaten|tried|tries|try|vow|want|wish|tend|allow|forc|requir|invit|instruct|urg|told|unable|pledg)/

/** The words of a label as they stand within a sentence: "If the bridge had been closed". */
const inSentence = ({ tokens }: Reading, { subject }: Draft, label: string): string =>
  subject && tokens[subject.from]!.capital && !/^(?:the|an?)$/.test(tokens[subject.from]!.folded)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1)

/**
 * Where the verb begins: "began to withdraw", "failed to agree" with the verb before "to" where somebody does it; the
 * participle alone, or "to acquire", where nobody is named.
 */
function verbStart(reading: Reading, { group, start, trigger }: Draft, hasSubject: boolean): number {
  const { from, infinitive } = group!
  if (!hasSubject) return infinitive ? openingOf(reading, from, start) : trigger.head
  const copula = infinitive ? copulaBefore(reading, from, start) : -1
  if (copula >= 0) return copula
  return infinitive && isCatenative(reading, from, start) ? verbGroup(reading, from - 1, start).from : from
}

/** "to help repair", "to try to find": the first of the infinitives before a verb. */
function openingOf(reading: Reading, from: number, start: number): number {
  if (reading.classes[from - 1] !== 'verb') return from
  const before = verbGroup(reading, from - 1, start)
  return before.infinitive ? before.from : from
}

/** Words of a label, or a longer and a shorter way to say them. */
type Piece = string | readonly [long: string, short: string]

/** "Northern Alliance militia group" of "the U.S.-backed Northern Alliance militia group"; long ones end with their noun. */
function briefly(reading: Reading, phrase: Phrase): string {
  const { classes } = reading
  let from = isArticle(reading, phrase.from) ? phrase.from + 1 : phrase.from
  let joined = from
  while (classes[joined + 1] === 'hyphen') joined += 2
  if (joined > from && joined < phrase.head) from = joined + 1
  const to = phrase.to - from > 4 ? phrase.head + 1 : phrase.to
  return textOf(reading, Math.min(from, phrase.head), to)
}

/** An object in two pieces, up to its noun and the rest, so that a long one can be cut between them or said briefly. */
function shorter(reading: Reading, phrase: Phrase | undefined): Piece[] {
  if (!phrase) return []
  const from = isArticle(reading, phrase.from) && phrase.from < phrase.head ? phrase.from + 1 : phrase.from
  const whole = textOf(reading, from, phrase.to)
  if (whole.length <= 40) return [whole]
  const last = lastOwned(reading, phrase, from)
  return [
    [textOf(reading, from, phrase.head + 1), textOf(reading, last, phrase.head + 1)],
    textOf(reading, phrase.head + 1, phrase.to),
  ]
}

/** Where "party" of "the former prime minister's party" begins; where nobody owns it, the phrase. */
function lastOwned({ classes }: Reading, { head }: Phrase, from: number): number {
  for (let i = head; i > from; i--) if (classes[i - 1] === 'poss') return i
  return from
}

/** The noun with what is attached to it; where a verb shares the event, the whole clause. */
function nounLabel(reading: Reading, draft: Draft, verb: Draft | undefined): string {
  const happens = verb?.trigger.light.includes('subject') && !verb.object
  const tells =
    verb &&
    !happens &&
    isReal(draft) &&
    (holds(verb.subject, draft.trigger.head) || holds(verb.object, draft.trigger.head))
  if (tells && !isParticiple(verb)) return clauseLabel(reading, verb)
  const noun = wordsOf(reading, { ...nounPhrase(reading, draft), to: draft.trigger.to })
  const deed = isReal(draft) ? deedAfter(reading, draft, MOST - noun.length) : ''
  if (deed) return `${noun} ${deed}`
  const pieces = attachedPieces(reading, draft)
  const more = pieces.length === 0 && verb && happens ? attachedPieces(reading, verb) : pieces
  const tail = tells ? [`, ${clauseLabel(reading, verb)}`] : []
  return fitted([noun + infinitiveAfter(reading, draft), ...more, ...tail], 1).replace(' ,', ',')
}

/** "a new wave of hostilities": the words of amount belong to the noun. */
function nounPhrase(reading: Reading, draft: Draft): Phrase {
  if (reading.tokens[draft.phrase.from - 1]?.folded !== 'of' || draft.phrase.from - 1 <= draft.start)
    return draft.phrase
  const whole = phraseBefore(reading, draft.trigger.to, draft.start)
  const amount = whole && reading.tokens[draft.phrase.from - 2]!.folded
  return whole && AMOUNTS.has(amount!) ? whole : draft.phrase
}

const AMOUNTS = new Set([
  'wave',
  'series',
  'spate',
  'string',
  'round',
  'number',
  'threat',
  'risk',
  'rash',
  'surge',
  'outbreak',
])

/** The bare infinitive after a noun, with a blank before it: "refusal to leave". */
export function infinitiveAfter(reading: Reading, { trigger, type }: Draft): string {
  const { classes } = reading
  return type.told === 'speech' && classes[trigger.to] === 'to' && classes[trigger.to + 1] === 'verb'
    ? ` ${textOf(reading, trigger.to, trigger.to + 2)}`
    : ''
}

/** "up to £500" */
const isUpTo = ({ tokens, classes }: Reading, at: number): boolean =>
  tokens[at]!.folded === 'to' && tokens[at - 1]!.folded === 'up' && classes[at + 1] === 'num'

const HALF = new Set(['due', 'according', 'thanks', 'prior', 'owing'])
const LOOSE = new Set(['in', 'on', 'for', 'as', 'at', 'over', 'during', 'with'])

/** What follows, place and target first of all; times stand elsewhere, and "in a bid" says nothing alone. */
function attachedPieces(reading: Reading, draft: Draft): Piece[] {
  const pieces: Piece[] = []
  for (const { preposition, at, phrase } of draft.attached.slice(0, 4)) {
    if (
      reading.times[phrase.from] &&
      reading.classes[phrase.head + 1] !== 'poss' &&
      !eventNoun(reading, phrase)
    )
      continue
    // "due to", "according to": half of a preposition.
    if (HALF.has(reading.tokens[at - 1]!.folded) || isUpTo(reading, at)) continue
    const loose = LOOSE.has(preposition) && !headMention(reading, phrase) && !eventNoun(reading, phrase)
    if (loose && !((draft.type.site === 'target' || draft.type.type === 'blame') && preposition === 'on'))
      continue
    // "out of the pool", told without "out" where the verb has it already.
    const from = preposition === 'of' && isOut(reading, draft, at - 1) ? at - 1 : at
    pieces.push([
      textOf(reading, from, phrase.to),
      `${textOf(reading, from, phrase.from)} ${briefly(reading, phrase)}`,
    ])
  }
  return pieces
}

const isOut = ({ tokens }: Reading, { group, object }: Draft, at: number): boolean =>
  group !== undefined && object !== undefined && object.to === at && tokens[at]!.folded === 'out'

const eventNoun = (reading: Reading, phrase: Phrase) => reading.words[phrase.head]!.beginsNoun

/** As many pieces as fit, at least the first few; where not all do, they are said in their shorter way. */
function fitted(pieces: readonly Piece[], least: number): string {
  const told = pieces.filter(piece => piece !== '')
  const whole = told.map(piece => (typeof piece === 'string' ? piece : piece[0])).join(' ')
  if (whole.length <= MOST) return whole.replace(DANGLING, '')
  let label = ''
  for (const [i, piece] of told.entries()) {
    const words = typeof piece === 'string' ? piece : piece[1]
    const longer = label ? `${label} ${words}` : words
    if (i >= least && longer.length > MOST) break
    label = longer
  }
  const cut = label.length <= MOST + 10 ? label : label.slice(0, label.lastIndexOf(' ', MOST))
  return cut.replace(DANGLING, '')
}

/** Not the letter of "A417". */
const isArticle = ({ tokens }: Reading, at: number) =>
  /^(?:the|an?)$/.test(tokens[at]!.folded) && tokens[at]!.end !== tokens[at + 1]?.start

/** A phrase without its article and without the time it opens with. */
function wordsOf(reading: Reading, phrase: Phrase): string {
  const { times, classes } = reading
  let from = phrase.from
  for (;;) {
    if (from < phrase.to - 1 && (isArticle(reading, from) || times[from] || classes[from] === 'poss')) from++
    else break
  }
  return textOf(reading, from, phrase.to)
}

const sentenceCase = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)
