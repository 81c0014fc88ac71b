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
  const subject = draft.subject && !participle ? wordsOf(reading, draft.subject) : ''
  const verb = text(reading, subject ? draft.group!.from : draft.trigger.head, draft.trigger.after)
  const pieces = [subject, verb, ...shorter(reading, draft.object), ...attachedPieces(reading, draft)]
  return withContent(reading, draft, fitted(pieces, subject ? 2 : 1))
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
  const { classes, tokens } = reading
  if (draft.type.told !== 'speech') return label
  let at = draft.object?.to ?? draft.trigger.after
  while (
    at < draft.end &&
    (classes[at] === 'adv' || reading.times[at] || (classes[at] === 'prep' && reading.times[at + 1]))
  )
    at++
  const clause = draft.trigger.row.frame === 'speaker-topic' && !draft.object && opensClause(classes[at])
  if (at >= draft.end || (classes[at] !== 'to' && tokens[at]!.folded !== 'that' && !clause)) return label
  let to = at
  for (let i = at + 1; i < draft.end; i++) {
    if (classes[i] === 'mark' || classes[i] === 'comma' || classes[i] === 'rel') break
    if (label.length + tokens[i]!.end - tokens[at]!.start >= MOST) break
    if (classes[i] === 'noun' && classes[i + 1] !== 'noun' && classes[i + 1] !== 'hyphen') to = i + 1
    if (classes[i] === 'noun' && endsClause(classes[i + 1])) break
  }
  return to > at + 1 ? `${label} ${text(reading, at, to)}` : label
}

const opensClause = (kind: string | undefined) => kind === 'pron' || kind === 'det' || kind === 'noun'

const endsClause = (next: string | undefined) => next === 'mark' || next === 'comma' || next === undefined

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
function attachedPieces(reading: Reading, draft: Draft): string[] {
  const pieces: string[] = []
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
    pieces.push(text(reading, at, phrase.to))
  }
  return pieces
}

const eventNoun = (reading: Reading, phrase: Phrase) =>
  reading.lexicon.forms.get(reading.tokens[phrase.head]!.folded)?.some(form => form.row.part === 'noun') ??
  false

const holds = (phrase: Phrase | undefined, draft: Draft) =>
  phrase !== undefined && draft.trigger.head >= phrase.from && draft.trigger.head < phrase.to

/** As many pieces as fit, at least the first few; those are cut at a word. */
function fitted(pieces: readonly string[], least: number): string {
  let label = ''
  for (const [i, piece] of pieces.entries()) {
    if (piece === '') continue
    const longer = label ? `${label} ${piece}` : piece
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
