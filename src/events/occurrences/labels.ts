import { verbGroup } from './clause.ts'
import { type Draft, isGeneric, isParticiple, isReal, suffers } from './draft.ts'
import { DANGLING, deedAfter, MOST, withContent } from './label-content.ts'
import { participleOf } from './lexicon.ts'
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
  ['negotiation', 'on'],
  ['appeal', 'for'],
  ['demand', 'for'],
])

/** Types whose noun says too little of what is to be done: "GM to sell a stake", not "Business of a stake". */
const VAGUE = new Set(['business', 'sport', 'organisation', 'start', 'discovery', 'aid'])

function clauseLabel(reading: Reading, draft: Draft): string {
  if (draft.group!.infinitive || !isReal(draft)) {
    const thing = draft.object ?? (draft.passive ? draft.subject : undefined)
    const saysEnough = !VAGUE.has(draft.type.type) || !draft.subject || draft.passive
    if (thing && !isGeneric(draft) && saysEnough && draft.modality !== 'negated')
      return fitted(
        [
          `${draft.type.noun} ${LINKING.get(draft.type.type) ?? 'of'}`,
          ...shorter(reading, thing),
          ...attachedPieces(reading, draft),
        ],
        2,
      )
  }
  const done =
    isParticiple(draft) &&
    draft.object &&
    !isPronoun(reading, draft.object) &&
    suffers(draft) &&
    participleOf(draft.trigger)
  if (done) return fitted([wordsOf(reading, draft.object!), done, ...attachedPieces(reading, draft)], 2)
  // "We to acquire arms" is said worse than "Acquire arms".
  const isNamed = draft.subject && !(draft.group!.infinitive && isPronoun(reading, draft.subject))
  const subject: Piece =
    draft.subject && isNamed && !isParticiple(draft)
      ? [wordsOf(reading, draft.subject), briefly(reading, draft.subject)]
      : ''
  const { object, trigger, attached } = draft
  // "left eight people dead" holds its object, "driven to" its preposition, which stands before the place.
  const within = object !== undefined && object.to < trigger.after && object.from >= trigger.to
  const end = attached[0]?.at === trigger.after - 1 ? trigger.after - 1 : trigger.after
  const verb = textOf(reading, subject ? verbStart(reading, draft) : trigger.head, end)
  const pieces: Piece[] = [
    subject,
    verb,
    ...(within ? [] : shorter(reading, object)),
    ...attachedPieces(reading, draft),
  ]
  return withContent(reading, draft, fitted(pieces, subject ? 2 : 1))
}

/** Where the verb begins: "began to withdraw", "failed to agree" with the verb before "to". */
function verbStart(reading: Reading, { group, start }: Draft): number {
  const { from, infinitive } = group!
  return infinitive && reading.classes[from - 1] === 'verb' ? verbGroup(reading, from - 1, start).from : from
}

/** Words of a label, or a longer and a shorter way to say them. */
type Piece = string | readonly [long: string, short: string]

/** "Northern Alliance militia group" of "the U.S.-backed Northern Alliance militia group"; long ones end with their noun. */
function briefly(reading: Reading, phrase: Phrase): string {
  const { classes } = reading
  let from = isArticle(reading, phrase.from) ? phrase.from + 1 : phrase.from
  if (classes[from + 1] === 'hyphen' && from + 3 <= phrase.head) from += 3
  const to = phrase.to - from > 4 ? phrase.head + 1 : phrase.to
  return textOf(reading, Math.min(from, phrase.head), to)
}

/** An object in two pieces, up to its noun and the rest, so that a long one can be cut between them. */
function shorter(reading: Reading, phrase: Phrase | undefined): string[] {
  if (!phrase) return []
  const from = isArticle(reading, phrase.from) && phrase.from < phrase.head ? phrase.from + 1 : phrase.from
  const whole = textOf(reading, from, phrase.to)
  if (whole.length <= 40) return [whole]
  return [textOf(reading, from, phrase.head + 1), textOf(reading, phrase.head + 1, phrase.to)]
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
    const loose = LOOSE.has(preposition) && !headMention(reading, phrase) && !eventNoun(reading, phrase)
    if (loose && !((draft.type.site === 'target' || draft.type.type === 'blame') && preposition === 'on'))
      continue
    pieces.push([
      textOf(reading, at, phrase.to),
      `${textOf(reading, at, phrase.from)} ${briefly(reading, phrase)}`,
    ])
  }
  return pieces
}

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

const isArticle = ({ tokens }: Reading, at: number) => /^(?:the|an?)$/.test(tokens[at]!.folded)

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
