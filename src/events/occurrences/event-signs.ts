import { interned } from '../../text/interned.ts'
import { isDeed, isSomebody, isUsual } from './deeds.ts'
import type { Draft } from './draft.ts'
import { lacksDoer, misses } from './misses.ts'
import type { Reading } from './reading.ts'
import { isHabit, mayTell } from './select.ts'
import type { WordClass } from './word-kinds.ts'
import { HAVE } from './words.ts'

/** Hears a sign: what it is about and what it says of that. Both together are its name in data/weights/events.json. */
type Hear = (about: string, value: string) => void

/** What speaks for or against a draft's telling an event. `told` are words of the lexicon that tell one elsewhere in the article. */
export function noteSigns(reading: Reading, draft: Draft, told: ReadonlySet<string>, hear: Hear): void {
  noteWords(reading, draft, told, hear)
  noteDoubts(reading, draft, hear)
}

/** The signs of its words, its clause and its sentence. */
export function noteWords(reading: Reading, draft: Draft, told: ReadonlySet<string>, hear: Hear): void {
  noteRow(reading, draft, told, hear)
  noteSentence(reading, draft, hear)
  if (draft.group) noteVerb(reading, draft, hear)
  else noteNoun(reading, draft, hear)
}

/** The stretch of the article that a sentence stands in: what comes first is news, what comes late is seldom. */
function stretchOf(sentence: number): string {
  if (sentence < 2) return sentence === 0 ? '0' : '1'
  return sentence < 5 ? '2' : sentence < 12 ? '3' : '4'
}

/** Where the words stand, what they mean, how surely, how common they are, and how much of an event they tend to tell. */
function noteRow(reading: Reading, draft: Draft, told: ReadonlySet<string>, hear: Hear): void {
  const { trigger, type, sentence, end } = draft
  const { row, others, after: next } = trigger
  hear('sentence:', stretchOf(sentence))
  hear('next:', next < end ? reading.classes[next]! : 'end')
  hear('strength:', row.strength)
  hear('family:', type.family)
  if (row.common !== undefined) hear('common:', DIGITS[row.common]!)
  if (row.worth !== undefined) hear('worth:', DIGITS[Math.round(row.worth)]!)
  if (row.strength === 'open') {
    if (others.length > 0) hear('other-meaning', '')
    return
  }
  hear('type:', type.type)
  if (told.has(row.phrase)) hear('told-elsewhere', '')
}

const DIGITS = [...'0123456789']

/** The signs that `noteDoubts` may say. */
export const DOUBTS = ['seldom-told', 'habit', 'misses', 'lacks-doer', 'nobody'] as const

/** What rules have against a draft: the signs that are dearest to find out. */
export function noteDoubts(reading: Reading, draft: Draft, hear: Hear): void {
  if (!mayTell(reading, draft)) hear('seldom-told', '')
  if (isHabit(reading, draft)) hear('habit', '')
  if (!draft.group) return
  if (misses(reading, draft)) hear('misses', '')
  if (lacksDoer(reading, draft)) hear('lacks-doer', '')
  if (draft.subject && !isSomebody(reading, draft.subject)) hear('nobody', '')
}

function noteSentence(reading: Reading, { sentence }: Draft, hear: Hear): void {
  const { sentenceSigns } = reading
  const signs = sentenceSigns[sentence] ?? signsOf(reading, sentence)
  sentenceSigns[sentence] = signs
  for (const sign of signs) hear(sign, '')
}

/** Whether a sentence has a time or says how often, and speaks to the reader or of the writer. */
function signsOf({ source, times, words }: Reading, sentence: number): readonly string[] {
  const { firstToken, endToken } = source.document.sentences[sentence]!
  let dated = false
  let repeated = false
  let toReader = false
  let ofWriter = false
  for (let i = firstToken; i < endToken; i++) {
    if (times[i]?.type === 'set') repeated = true
    else if (times[i]) dated = true
    const { addresses } = words[i]!
    if (addresses === 'reader') toReader = true
    else if (addresses === 'writer') ofWriter = true
  }
  const signs: string[] = []
  if (dated) signs.push('dated-sentence')
  if (repeated) signs.push('repeated')
  if (toReader) signs.push('to-reader')
  if (ofWriter) signs.push('of-writer')
  return signs
}

function noteVerb(reading: Reading, draft: Draft, hear: Hear): void {
  const { tokens, classes } = reading
  const { from } = draft.group!
  const form = formOf(draft)
  const left = from > draft.start ? classes[from - 1]! : 'begin'
  const { kind } = draft.trigger.row
  hear('form:', form)
  hear(after(left), form)
  if (kind) hear(of(kind), form)
  if (left === 'prep') hear('prep:', tokens[from - 1]!.folded)
  if (isDeed(reading, draft)) hear('deed', '')
  if (isUsual(reading, draft)) hear('usual', '')
  hear('mark:', markBefore(reading, draft))
  hear('subject:', subjectKind(reading, draft))
  noteClause(reading, draft, hear)
}

/** Whether a time and a place stand in what follows the verb, up to the next clause. */
function noteClause({ classes, times, mentions }: Reading, { trigger, end }: Draft, hear: Hear): void {
  let dated = false
  let placed = false
  for (let i = trigger.after; i < end && !endsClause(classes[i]!); i++) {
    if (times[i] && times[i]!.type !== 'set') dated = true
    if (mentions[i]!.length > 0) placed = true
  }
  if (dated) hear('dated-clause', '')
  if (placed) hear('placed-clause', '')
}

const endsClause = (kind: WordClass): boolean =>
  kind === 'mark' || kind === 'verb' || kind === 'aux' || kind === 'rel' || kind === 'sub'

/** The tense or mood of a verb: "was sold" passive, "sold to them" reduced, "has sold" perfect, "is selling" going-on. */
function formOf({ group, passive, trigger }: Draft): string {
  const { infinitive, modal, auxiliaries } = group!
  const [first] = auxiliaries
  const { forms } = trigger.form
  if (infinitive) return 'infinitive'
  if (modal) return modal === 'will' ? 'will' : 'modal'
  if (passive) return first ? 'passive' : 'reduced'
  if (forms.includes('ing')) return first ? 'going-on' : 'ing'
  if (first) return HAVE.has(first) ? 'perfect' : 'do'
  return forms.includes('past') ? 'past' : 'present'
}

/** What sort of phrase the subject is: a pronoun of people, of speaker and reader, or of things; a place, a name, or by how it begins. */
function subjectKind({ tokens, classes, mentions }: Reading, { subject }: Draft): string {
  if (!subject) return 'none'
  const { capital, folded } = tokens[subject.head]!
  if (classes[subject.head] === 'pron')
    return PEOPLE.has(folded) ? 'people' : SPEAKING.has(folded) ? 'us' : 'it'
  if (mentions[subject.head]!.length > 0) return 'place'
  if (capital) return 'name'
  const first = classes[subject.from]!
  if (first === 'det') return INDEFINITE.has(tokens[subject.from]!.folded) ? 'a' : 'the'
  if (first === 'num' || first === 'poss' || first === 'pron') return first
  return folded.endsWith('s') ? 'many' : 'bare'
}

const PEOPLE = new Set(['he', 'she', 'they'])
const SPEAKING = new Set(['i', 'we', 'you'])
const INDEFINITE = new Set(['a', 'an', 'some', 'any', 'every', 'each'])

/** How far before the verb the word stands that opens its clause. */
const REACH = 14

/** The word that subordinates the verb's clause: "after", "who"; "none" where none does. */
function markBefore({ tokens, classes }: Reading, { group, start }: Draft): string {
  for (let i = group!.from - 1; i >= start && i >= group!.from - REACH; i--) {
    const kind = classes[i]!
    if (kind === 'comma' || kind === 'mark' || kind === 'verb') break
    if (kind === 'sub' || kind === 'rel') return tokens[i]!.folded
  }
  return 'none'
}

function noteNoun(reading: Reading, draft: Draft, hear: Hear): void {
  const { classes } = reading
  const { trigger, phrase, start, end, participants } = draft
  hear('form:', 'noun')
  hear('noun>', trigger.after < end ? classes[trigger.after]! : 'end')
  hear(after(phrase.from > start ? classes[phrase.from - 1]! : 'begin'), 'noun')
  hear(openingOf(reading, draft), trigger.form.plural ? 'many' : 'one')
  hear('participants:', participants.length === 0 ? '0' : participants.length === 1 ? '1' : '2')
}

/** How the phrase of a noun begins: with "a", another determiner, a word more, or not at all. */
function openingOf({ classes, tokens }: Reading, { phrase, trigger }: Draft): string {
  if (classes[phrase.from] === 'det') return /^an?$/.test(tokens[phrase.from]!.folded) ? 'a:' : 'the:'
  return phrase.from < trigger.from ? 'word:' : 'bare:'
}

/** What signs of a class of words before another, and of a kind of verbs, are about. */
const after = ending('>')
const of = ending(':')

/** The same words with a mark at their end, put together once for each. */
function ending(mark: string): (word: string) => string {
  const known = new Map<string, string>()
  return word => {
    let whole = known.get(word)
    if (whole === undefined) {
      whole = interned(word + mark)
      known.set(word, whole)
    }
    return whole
  }
}
