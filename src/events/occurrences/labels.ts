import { type Draft, isReal } from './draft.ts'
import { type Phrase, phraseBefore, spanOf } from './phrases.ts'
import type { Reading } from './reading.ts'
import { headMention } from './roles.ts'

const MOST = 70

/** A headline-like sentence made of the article's own words, at most about 70 characters. */
export function labelOf(reading: Reading, draft: Draft): string {
  const verb = draft.group ? draft : draft.clause
  const own = draft.group ? clauseLabel(reading, draft) : nounLabel(reading, draft, verb)
  return sentenceCase(own)
}

function clauseLabel(reading: Reading, draft: Draft): string {
  if (draft.group!.infinitive || !isReal(draft)) {
    const thing = draft.object ?? (draft.passive ? draft.subject : undefined)
    if (thing && draft.modality !== 'negated')
      return fitted(
        [
          `${draft.type.noun} ${draft.type.type === 'visit' ? 'to' : 'of'}`,
          ...shorter(reading, thing),
          ...attachedPieces(reading, draft),
        ],
        2,
      )
  }
  const participle = draft.group!.auxiliaries.length === 0 && draft.trigger.form.forms.includes('ing')
  const subject: Piece =
    draft.subject && !participle ? [wordsOf(reading, draft.subject), briefly(reading, draft.subject)] : ''
  const verb = text(reading, subject ? draft.group!.from : draft.trigger.head, draft.trigger.after)
  const pieces: Piece[] = [
    subject,
    verb,
    ...shorter(reading, draft.object),
    ...attachedPieces(reading, draft),
  ]
  return withContent(reading, draft, fitted(pieces, subject ? 2 : 1))
}

/** Words of a label, or a longer and a shorter way to say them. */
type Piece = string | readonly [long: string, short: string]

/** "Kataib Hezbollah militia group" of "the Iran-backed Kataib Hezbollah militia group"; long ones end with their noun. */
function briefly(reading: Reading, phrase: Phrase): string {
  const { classes } = reading
  let from = isArticle(reading, phrase.from) ? phrase.from + 1 : phrase.from
  if (classes[from + 1] === 'hyphen' && from + 3 <= phrase.head) from += 3
  const to = phrase.to - from > 4 ? phrase.head + 1 : phrase.to
  return text(reading, Math.min(from, phrase.head), to)
}

/** An object in two pieces, up to its noun and the rest, so that a long one can be cut between them. */
function shorter(reading: Reading, phrase: Phrase | undefined): string[] {
  if (!phrase) return []
  const from = isArticle(reading, phrase.from) && phrase.from < phrase.head ? phrase.from + 1 : phrase.from
  const whole = text(reading, from, phrase.to)
  if (whole.length <= 40) return [whole]
  return [text(reading, from, phrase.head + 1), text(reading, phrase.head + 1, phrase.to)]
}

/** "urged followers to join the protest", "warned that …": what was said, as far as it fits. */
function withContent(reading: Reading, draft: Draft, label: string): string {
  if (draft.type.told !== 'speech') return label
  const at = contentStart(reading, draft, label)
  if (at < 0) return label
  const { to, whole } = contentEnd(reading, draft, at, MOST - label.length)
  if (to <= at + 1) return label
  return `${label} ${text(reading, at, to)}${whole ? '' : '…'}`
}

/** Where "to …", "that …" or the bare clause begins that the label can go on with, or -1. */
function contentStart(reading: Reading, draft: Draft, label: string): number {
  const { classes, tokens, times } = reading
  const last = draft.attached.findLast(one => label.endsWith(text(reading, one.at, one.phrase.to)))
  let at = last?.phrase.to ?? draft.object?.to ?? draft.trigger.after
  while (at < draft.end && (classes[at] === 'adv' || times[at] || (classes[at] === 'prep' && times[at + 1])))
    at++
  const clause = draft.trigger.row.frame === 'speaker-topic' && !draft.object && opensClause(classes[at])
  return at < draft.end && (classes[at] === 'to' || tokens[at]!.folded === 'that' || clause) ? at : -1
}

/** How far the content goes within so many characters, and whether that is all of it. */
function contentEnd(
  { classes, tokens }: Reading,
  draft: Draft,
  at: number,
  room: number,
): { to: number; whole: boolean } {
  let to = at
  for (let i = at + 1; i < draft.end; i++) {
    if (tokens[i]!.end - tokens[at]!.start >= room) return { to, whole: false }
    const next = i + 1 < draft.end ? classes[i + 1] : undefined
    const noun = classes[i] === 'noun' && next !== 'noun' && next !== 'hyphen'
    if (noun || endsClause(next)) to = i + 1
    if (endsClause(next)) break
  }
  return { to, whole: true }
}

const opensClause = (kind: string | undefined) => kind === 'pron' || kind === 'det' || kind === 'noun'

const endsClause = (next: string | undefined) =>
  next === undefined ||
  next === 'mark' ||
  next === 'comma' ||
  next === 'conj' ||
  next === 'rel' ||
  next === 'quote'

/** The noun with what is attached to it; where a verb shares the event, the whole clause. */
function nounLabel(reading: Reading, draft: Draft, verb: Draft | undefined): string {
  const happens = verb?.trigger.light.includes('subject') && !verb.object
  const tells = verb && !happens && isReal(draft) && (holds(verb.subject, draft) || holds(verb.object, draft))
  const participle = verb?.group?.auxiliaries.length === 0 && verb.trigger.form.forms.includes('ing')
  if (tells && !participle) return clauseLabel(reading, verb)
  const noun = wordsOf(reading, { ...nounPhrase(reading, draft), to: draft.trigger.to })
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

/** "refusal to leave" */
function infinitiveAfter(reading: Reading, { trigger }: Draft): string {
  const { classes } = reading
  return classes[trigger.to] === 'to' && classes[trigger.to + 1] === 'verb'
    ? ` ${text(reading, trigger.to, trigger.to + 2)}`
    : ''
}

/** Words no label may end in. */
const DANGLING = /(?:\s+(?:and|or|of|to|for|in|on|at|by|with|from|that|the|an?|against|as|,))+$/

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
      text(reading, at, phrase.to),
      `${text(reading, at, phrase.from)} ${briefly(reading, phrase)}`,
    ])
  }
  return pieces
}

const eventNoun = (reading: Reading, phrase: Phrase) =>
  reading.lexicon.forms.get(reading.tokens[phrase.head]!.folded)?.some(form => form.row.part === 'noun') ??
  false

const holds = (phrase: Phrase | undefined, draft: Draft) =>
  phrase !== undefined && draft.trigger.head >= phrase.from && draft.trigger.head < phrase.to

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
  return text(reading, from, phrase.to)
}

function text(reading: Reading, from: number, to: number): string {
  if (from >= to) return ''
  const { start, end } = spanOf(reading, from, to)
  return reading.source.document.text.slice(start, end).replace(/\s+/g, ' ')
}

const sentenceCase = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

/** One to four words for map and timeline: "Embassy attack", "3,000 troops sent". */
export function shortOf(reading: Reading, draft: Draft): string {
  const { type } = draft
  const words = (phrase: Phrase | undefined) => (phrase ? wordsOf(reading, phrase) : '')
  if (!draft.group) return sentenceCase(lastWords(words({ ...draft.phrase, to: draft.trigger.to }), 2))
  if (type.type === 'deployment' && draft.object) {
    const sent = words({ ...draft.object, to: draft.object.head + 1 })
    if (sent.split(' ').length <= 3) return sentenceCase(`${sent} sent`)
  }
  return type.noun
}

const lastWords = (words: string, most: number) =>
  words.replace(/["“”]/g, '').split(' ').slice(-most).join(' ')
