import { COUNT, isCount } from './clause.ts'
import { conditionOf } from './condition.ts'
import { type Draft, isGeneric, isParticiple, isReal, suffers } from './draft.ts'
import { DANGLING, deedAfter, infinitiveAfter, MOST, withContent } from './label-content.ts'
import { calledWhat } from './label-naming.ts'
import { attachedPieces, briefly, fitted, gerundAfter, type Piece, shorter, wordsOf } from './label-pieces.ts'
import { isAim, verbStart } from './label-verbs.ts'
import { participleOf } from './lexicon.ts'
import { holds, isPronoun, type Phrase, phraseBefore, textOf } from './phrases.ts'
import type { Reading } from './reading.ts'

/** A headline-like sentence made of the article's own words, at most about 70 characters. */
export function labelOf(reading: Reading, draft: Draft): string {
  const verb = draft.group ? draft : draft.clause
  const own = draft.group ? clauseLabel(reading, draft) : nounLabel(reading, draft, verb)
  return sentenceCase(closed(own))
}

/** Without quotation marks where one of them was cut off: 'allow for "full cooperation'. */
const closed = (label: string): string => {
  if (!/["“”]/.test(label)) return label
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
  const isOwn = OWN_PARTICLE.test(trigger.row.phrase)
  const end =
    !isOwn && attached[0]?.at === trigger.after - 1 ? trigger.after - 1 : particleAfter(reading, draft)
  const said = textOf(
    reading,
    verbStart(reading, draft, subject !== ''),
    gerundAfter(reading, draft, termAfter(reading, draft, end)),
  )
  // "The council: • Approved": a point of a list, whose subject stands before it.
  const words = draft.subject && subject && draft.subject.to <= draft.start ? lowered(said) : said
  const verb = isPromise(reading, draft) ? `to ${words}` : words
  const called = calledWhat(reading, draft)
  const pieces: Piece[] = [
    subject,
    verb,
    ...(within ? [] : shorter(reading, object)),
    called,
    ...attachedPieces(reading, draft),
  ]
  const cut = fitted(pieces, (subject ? 2 : 1) + (object && !within ? 1 : 0) + (called ? 1 : 0))
  const label = withContent(reading, draft, isOwn ? withEnd(cut, verb) : cut)
  return condition ? `${condition} ${inSentence(reading, draft, label)}` : label
}

/** "turned himself in", "was sworn in", "was declared over", "took over": no word that hangs in the air. */
const OWN_PARTICLE = /sel(?:f|ves) in$|^(?:be sworn|swear|cave) in$|^(?:declare|take) over$/

/** The last word of a verb that was taken for a preposition and cut off. */
function withEnd(label: string, verb: string): string {
  const bare = verb.replace(DANGLING, '')
  return bare !== verb && label.endsWith(bare) ? label + verb.slice(bare.length) : label
}

/** Past "out" of "carried out", which belongs to the verb though it tells no other event. */
function particleAfter({ tokens, classes }: Reading, { trigger, end }: Draft): number {
  const { after } = trigger
  const isOne = after < end && classes[after] === 'adv' && PARTICLES.has(tokens[after]!.folded)
  return isOne && trigger.form.rest.length === 0 ? after + 1 : after
}

/** Past the "12 years" of "was jailed for 12 years", and "5-2" of "voted 5-2 on Monday". */
function termAfter(reading: Reading, { trigger }: Draft, end: number): number {
  const { times } = reading
  if (isCount(reading, end)) return end + COUNT
  const term = trigger.form.rest.at(-1) === 'for' && end === trigger.after ? times[end] : undefined
  if (term?.type !== 'duration') return end
  let after = end
  while (times[after] === term) after++
  return after
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
  // "proposed selling a lot": it was not sold.
  if (isParticiple(draft) && !isReal(draft)) return ''
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

/** The words of a label as they stand within a sentence: "If the bridge had been closed". */
const inSentence = ({ tokens }: Reading, { subject }: Draft, label: string): string => {
  const first = subject && tokens[subject.from]!
  const isNamed = first?.capital && !/^(?:the|an?)$/.test(first.folded)
  // "the UN", of which a label leaves out "the".
  return isNamed || /^\p{Lu}{2}/u.test(label) ? label : lowered(label)
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** The noun with what is attached to it; where a verb shares the event, the whole clause. */
function nounLabel(reading: Reading, draft: Draft, verb: Draft | undefined): string {
  const happens = verb?.trigger.light.includes('subject') && !verb.object && !verb.passive
  const tells =
    verb &&
    !happens &&
    // "A report will be submitted": told by what is to be done with it.
    (isReal(draft) || (draft.modality === 'intended' && verb.passive)) &&
    (holds(verb.subject, draft.trigger.head) ||
      holds(verb.object, draft.trigger.head) ||
      isTollIn(verb, draft) ||
      // "The town was hit by floods"
      (verb.passive &&
        verb.attached.some(one => one.preposition === 'by' && holds(one.phrase, draft.trigger.head))))
  if (tells && !isParticiple(verb)) return clauseLabel(reading, verb)
  const noun = wordsOf(reading, { ...nounPhrase(reading, draft), to: draft.trigger.to })
  const deed = isReal(draft) ? deedAfter(reading, draft, MOST - noun.length) : ''
  if (deed) return `${noun} ${deed}`
  const pieces = attachedPieces(reading, draft)
  const more = pieces.length === 0 && verb && happens ? attachedPieces(reading, verb) : pieces
  const tail = tells ? [`, ${clauseLabel(reading, verb)}`] : []
  return fitted([noun + infinitiveAfter(reading, draft), ...more, ...tail], 1).replace(' ,', ',')
}

/** "Gunmen killed 45 in raids on three villages": how many says more than where. */
const isTollIn = ({ type, object, subject, passive, attached }: Draft, { trigger }: Draft): boolean =>
  type.family === 'killing' &&
  (passive ? subject : object) !== undefined &&
  attached.some(({ preposition, phrase }) => preposition === 'in' && holds(phrase, trigger.head))

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

const sentenceCase = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)
