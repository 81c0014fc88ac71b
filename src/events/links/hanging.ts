import { verbGroup, withinName } from '../occurrences/clause.ts'
import type { Reading } from '../occurrences/reading.ts'
import { subjectOf } from '../occurrences/subject.ts'
import { phraseStart } from './scene.ts'

/** The word that a clause or a noun hangs on, and what joins them: "object", "that", "to", "ing", "whether", a preposition or a conjunction. */
export interface Hanging {
  readonly head: number
  readonly joint: string
}

/** Whether what is looked for may hang on a noun by a joint; a verb it always may. */
export type Holds = (at: number, joint: string) => boolean

/** Farther words belong to something else. */
const REACH = 22

/** Prepositions that may open a clause, and then do. */
const OPENING = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'following', 'while'])

const INDIRECT = new Set(['whether', 'how', 'why', 'if', 'what'])

/** What a verb hangs on; undefined for the main verb of its sentence. */
export function verbHanging(reading: Reading, verb: number, holds: Holds): Hanging | undefined {
  const { classes } = reading
  const first = firstOf(reading, verb)
  const group = verbGroup(reading, verb, first)
  let left = group.from - 1
  while (left >= first && (classes[left] === 'adv' || classes[left] === 'quote')) left--
  if (left < first) return undefined
  if (isReduced(reading, group.from, verb)) return undefined
  if (group.infinitive && classes[group.from] === 'to')
    return infinitiveHanging(reading, group.from, first, holds)
  if (classes[left] === 'conj') return besideHanging(reading, verb, left, first, holds)
  if (isParticiple(reading, group.from, verb)) return participleHanging(reading, left, first, holds)
  return clauseHanging(reading, left, first, holds, verb)
}

const firstOf = ({ source, tokens }: Reading, at: number): number =>
  Math.max(source.document.sentences[tokens[at]!.sentence]!.firstToken, at - 2 * REACH)

const isParticiple = ({ tokens }: Reading, from: number, verb: number): boolean =>
  /^(?:being|having)$/.test(tokens[from]!.folded) || (from === verb && tokens[verb]!.folded.endsWith('ing'))

/** "arrested him and seized a car": the second of two verbs hangs on what the first does, if both are of one form. */
function besideHanging(
  reading: Reading,
  verb: number,
  conj: number,
  first: number,
  holds: Holds,
): Hanging | undefined {
  const { classes } = reading
  if (reading.tokens[conj]!.folded === 'but') return undefined
  const form = formOf(reading, verb, first)
  for (let i = conj - 1; i >= first && conj - i < REACH; i--) {
    if (classes[i] === 'mark' || classes[i] === 'sub') return undefined
    if (classes[i] === 'verb' && formOf(reading, i, first) === form) return verbHanging(reading, i, holds)
  }
  return undefined
}

function formOf(reading: Reading, verb: number, first: number): string {
  const group = verbGroup(reading, verb, first)
  if (group.infinitive) return 'to'
  return isParticiple(reading, group.from, verb) ? 'ing' : 'finite'
}

function infinitiveHanging(reading: Reading, to: number, first: number, holds: Holds): Hanging | undefined {
  // "is going to close it": no more than "will".
  if (reading.tokens[to - 1]?.folded === 'going') return verbHanging(reading, to - 1, holds)
  const head = headBefore(reading, to - 1, first, 'infinitive', holds)
  return head < 0 ? undefined : { head, joint: 'infinitive' }
}

/** "accused of plotting", "denies assisting", ", killing two". */
function participleHanging(reading: Reading, left: number, first: number, holds: Holds): Hanging | undefined {
  const { tokens, classes } = reading
  const word = tokens[left]!.folded
  if (classes[left] === 'prep' && !OPENING.has(word)) {
    const head = headBefore(reading, left - 1, first, word, holds)
    return head < 0 ? undefined : { head, joint: word }
  }
  if (classes[left] === 'verb') return { head: left, joint: 'ing' }
  if (classes[left] === 'noun' && holds(left, 'ing')) return { head: left, joint: 'ing' }
  return undefined
}

/** "said the plant would close", "told reporters that he had", "determine how she died": past the subject to what opens the clause. */
function clauseHanging(
  reading: Reading,
  left: number,
  first: number,
  holds: Holds,
  verb = left,
): Hanging | undefined {
  const { tokens, classes, times } = reading
  let listed = false
  for (let i = left; i >= first && left - i < REACH; i--) {
    const word = tokens[i]!.folded
    const kind = classes[i]!
    if (word === 'that' && (kind === 'sub' || kind === 'rel')) return thatHanging(reading, i, first, holds)
    if (INDIRECT.has(word) && kind !== 'noun') return wordBefore(reading, i, first, 'whether')
    // "had in fact died"
    if (kind === 'aux' && classes[i + 1] === 'prep') continue
    if (kind === 'sub' || kind === 'rel' || kind === 'mark' || kind === 'aux' || kind === 'to')
      return undefined
    if (kind === 'prep' && OPENING.has(word)) return undefined
    // "that rebels would": a plural that might be a verb.
    if (kind === 'verb' && tokens[i - 1]?.folded === 'that' && classes[i + 1] === 'aux') continue
    if (kind === 'verb' && LETTING.has(word) && left < verb && isBare(reading, verb))
      return { head: i, joint: 'infinitive' }
    // "confirmed the case and a sample was sent": after "and" another clause may have begun.
    if (kind === 'verb')
      return !listed && opensClause(reading, i + 1, left) ? { head: i, joint: 'clause' } : undefined
    if (kind === 'noun' && holds(i, 'that') && opensPhrase(reading, i + 1))
      return { head: i, joint: 'clause' }
    if (kind === 'conj') {
      if (classes[i - 1] !== 'noun') return undefined
      listed = true
    }
    if (kind === 'comma' && !times[i] && !withinName(reading, i)) {
      const open = asideStart(reading, i, first)
      if (open < 0) return undefined
      i = open
    }
  }
  return undefined
}

/** Verbs after which another stands in its base form without "to". */
const LETTING = new Set('let lets letting make makes made making help helps helped helping'.split(' '))

const isBare = ({ lexicon, tokens }: Reading, verb: number): boolean =>
  lexicon.verbs.get(tokens[verb]!.folded)?.includes('base') ?? false

/** "said Monday it would": past a time, a subject begins right after the verb, and no phrase of its own. */
function opensClause({ classes, times }: Reading, at: number, last: number): boolean {
  let i = at
  while (i < last && (times[i] || classes[i] === 'adv')) i++
  return i <= last && classes[i] !== 'prep' && classes[i] !== 'comma'
}

/** "claims he fled", "announcement the execution had taken place": a new phrase begins right after a noun. */
const opensPhrase = ({ classes, tokens }: Reading, at: number): boolean =>
  classes[at] === 'det' || classes[at] === 'pron' || (classes[at] === 'noun' && tokens[at]!.capital)

/** The comma that opens what another closes, with no verb between: "Jean Roe, 45, of Leeds,"; -1. */
function asideStart({ classes }: Reading, close: number, first: number): number {
  let open = -1
  for (let i = close - 1; i >= first && close - i < REACH; i--) {
    if (classes[i] === 'comma' && classes[i + 1] !== 'conj') open = i
    // ", based on a video,"
    if (classes[i] === 'verb' && classes[i - 1] !== 'comma') break
    if (classes[i] === 'aux' || classes[i] === 'mark' || classes[i] === 'sub') break
  }
  return open
}

/** "said that", "said on Monday that", "told reporters that", "reports that". */
function thatHanging(reading: Reading, that: number, first: number, holds: Holds): Hanging | undefined {
  const head = headBefore(reading, that - 1, first, 'that', holds)
  if (head < 0 || isRelative(reading, head, that)) return undefined
  return { head, joint: 'that' }
}

/** "posted a video that showed": after any other noun than one for those who are told, or what it is said in, "that" says which. */
function isRelative({ tokens, classes, times }: Reading, head: number, that: number): boolean {
  let noun = that - 1
  while (noun > head && classes[noun] === 'adv') noun--
  if (noun === head || classes[noun] !== 'noun' || times[noun]) return false
  for (let i = head + 1; i < noun; i++)
    if (classes[i] === 'prep' && !times[i + 1]) return !SAID_IN.test(tokens[noun]!.folded)
  return classes[that] === 'rel' && !TOLD.test(tokens[head]!.folded)
}

/** "said in a statement that" */
const SAID_IN =
  /^(?:statements?|letters?|interviews?|emails?|reports?|conference|briefing|address|speech|messages?|posts?|tweets?|notes?|memo|ruling|release|article|hearing|court|meeting)$/

/** Verbs whose object is told what follows. */
const TOLD =
  /^(?:t(?:ell|old)|warn|inform|assur|reassur|remind|notif|persuad|convinc|promis|advis|alert|caution|teach|taught)/

function wordBefore(reading: Reading, at: number, first: number, joint: string): Hanging | undefined {
  const head = headBefore(reading, at - 1, first, joint, () => false)
  return head < 0 ? undefined : { head, joint }
}

/** What a noun hangs on: the verb it is the object of, or what stands before its preposition. */
export function nounHanging(reading: Reading, noun: number, holds: Holds): Hanging | undefined {
  const { tokens, classes } = reading
  const first = firstOf(reading, noun)
  const start = amountStart(
    reading,
    phraseStart({ reading }, { from: noun, sentence: tokens[noun]!.sentence }),
  )
  let left = start - 1
  while (left >= first && classes[left] === 'adv') left--
  if (left < first) return undefined
  if (classes[left] === 'aux') return existing(reading, left, first, holds)
  if (classes[left] === 'verb') {
    const joint = isSubjectOfBeing(reading, noun) ? 'clause' : 'object'
    return { head: left, joint }
  }
  if (classes[left] === 'sub' && tokens[left]!.folded === 'that')
    return thatHanging(reading, left, first, holds)
  if (classes[left] === 'conj' || classes[left] === 'comma') return joinedHanging(reading, left, first, holds)
  if (classes[left] !== 'prep') return undefined
  const joint = tokens[left]!.folded
  if (OPENING.has(joint)) return undefined
  const head = headBefore(reading, left - 1, first, joint, holds)
  return head < 0 ? undefined : { head, joint }
}

/** "said there had been an attack": what is said to be stands in the clause that "there" opens. */
function existing(reading: Reading, aux: number, first: number, holds: Holds): Hanging | undefined {
  const { tokens, classes } = reading
  let there = aux
  while (there > first && (classes[there] === 'aux' || classes[there] === 'neg')) there--
  return tokens[there]!.folded === 'there' && there > first
    ? clauseHanging(reading, there, first, holds)
    : undefined
}

/** "said the attack was cruel": the noun is what the clause is about, not what is said. */
const isSubjectOfBeing = ({ classes }: Reading, noun: number): boolean => classes[noun + 1] === 'aux'

/** "$2 billion in sales", "two of the raids": where the amount begins. */
function amountStart({ classes, tokens }: Reading, start: number): number {
  if (!/^(?:in|of)$/.test(tokens[start - 1]?.folded ?? '') || classes[start - 2] !== 'num') return start
  let at = start - 2
  while (classes[at - 1] === 'num' || tokens[at - 1]?.text === '$') at--
  return at
}

/** "bribery, fraud and coercion": a noun of a list hangs on what the first of the list does. */
function joinedHanging(reading: Reading, at: number, first: number, holds: Holds): Hanging | undefined {
  const { classes } = reading
  let before = at - 1
  while (before >= first && classes[before] === 'comma') before--
  if (before < first || classes[before] !== 'noun') return undefined
  const joined = classes[at] === 'conj' || isList(reading, at)
  return joined ? nounHanging(reading, before, holds) : undefined
}

/** A comma is of a list where "and" follows before any verb. */
function isList({ classes, tokens }: Reading, comma: number): boolean {
  if (tokens[comma + 1]?.folded.endsWith('ing')) return false
  for (let i = comma + 1; i < comma + 8; i++) {
    if (classes[i] === 'conj') return true
    if (classes[i] !== 'noun' && classes[i] !== 'det' && classes[i] !== 'comma' && classes[i] !== 'num')
      return false
  }
  return false
}

/** The verb, or the noun that may hold it, before a joint: past objects, places, times and other phrases; -1. */
function headBefore(reading: Reading, at: number, first: number, joint: string, holds: Holds): number {
  const { tokens, classes, times, mentions } = reading
  let passed = false
  for (let i = at; i >= first && at - i < REACH; i--) {
    const kind = classes[i]!
    if (kind === 'verb') {
      const who = passed ? relativeBefore(reading, i, first) : -1
      if (who < 0 || joint === 'of' || holds(i, joint)) return i
      i = who
    } else if (isOrder(reading, i)) {
      i--
    } else if (kind === 'adv' && tokens[i]!.folded === 'too') {
      return -1
    } else if (kind === 'noun' && !times[i]) {
      // "the first state to ban it", which says which one.
      if (joint === 'infinitive' && !passed && isOneOf(reading, i)) return -1
      // "police attempting to": a participle is as good as a verb.
      if (holds(i, joint) || (i === at && joint === 'infinitive' && tokens[i]!.folded.endsWith('ing')))
        return i
      // "the owner of the plant": "of" belongs to the word right before it.
      if (
        joint === 'of' &&
        !passed &&
        !mentions[i]?.length &&
        classes[i - 1] !== 'verb' &&
        !isObject(reading, i, first)
      )
        return -1
      i = phraseStart({ reading }, { from: i, sentence: tokens[i]!.sentence })
      passed = true
    } else if (kind === 'prep') {
      if (OPENING.has(tokens[i]!.folded) && tokens[i]!.folded !== 'as') return -1
    } else if (kind === 'comma') {
      if (!times[i + 1] && !times[i - 1] && !withinName(reading, i)) {
        const open = asideStart(reading, i, first)
        if (open < 0) return -1
        i = open
      }
    } else if (kind === 'conj') {
      if (classes[i - 1] !== 'noun') return -1
    } else if (kind === 'mark' || kind === 'sub' || kind === 'rel' || kind === 'to' || kind === 'aux')
      return -1
  }
  return -1
}

/** "anyone who knew something to step forward": where the relative stands that a verb belongs to; -1. */
function relativeBefore({ classes }: Reading, verb: number, first: number): number {
  let i = verb - 1
  while (i > first && (classes[i] === 'aux' || classes[i] === 'adv')) i--
  return classes[i] === 'rel' ? i : -1
}

/** "the men accused of": a participle that only says which; one that may be a past form as well, only where another verb follows. */
function isReduced(reading: Reading, from: number, verb: number): boolean {
  const { classes, lexicon, tokens, times } = reading
  if (from !== verb || classes[verb - 1] !== 'noun' || times[verb - 1]) return false
  const word = tokens[verb]!.folded
  if (tokens[verb + 1]?.folded === 'by') return true
  const forms = lexicon.verbs.get(word)
  if (!(forms?.includes('participle') ?? word.endsWith('ed'))) return false
  if (classes[verb + 1] !== 'prep' && times[verb + 1] === undefined) return false
  return (forms !== undefined && !forms.includes('past')) || hasVerbAfter(reading, verb)
}

/** Whether another finite verb of the clause follows: the one looked at is not its verb. */
function hasVerbAfter({ classes, tokens }: Reading, verb: number): boolean {
  const { sentence } = tokens[verb]!
  for (let i = verb + 1; i < verb + REACH && tokens[i]?.sentence === sentence; i++) {
    const kind = classes[i]
    if (kind === 'conj' && classes[i - 1] === 'noun' && classes[i + 1] === 'noun') continue
    if (kind === 'mark' || kind === 'sub' || kind === 'rel' || kind === 'comma' || kind === 'conj')
      return false
    if (kind === 'prep' && OPENING.has(tokens[i]!.folded)) return false
    if (kind === 'aux' && classes[i - 1] !== 'to') return true
    if (kind === 'verb' && !/^(?:to|prep)$/.test(classes[i - 1]!) && !tokens[i]!.folded.endsWith('ing'))
      return true
  }
  return false
}

/** "in order to" commands nothing. */
const isOrder = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.folded === 'order' && tokens[at - 1]?.folded === 'in' && tokens[at + 1]?.folded === 'to'

const isOneOf = (reading: Reading, at: number): boolean => {
  const { tokens } = reading
  const start = phraseStart({ reading }, { from: at, sentence: tokens[at]!.sentence })
  for (let i = start; i < at; i++)
    if (/^(?:first|second|third|last|latest|next|only)$/.test(tokens[i]!.folded)) return true
  return false
}

const isObject = (reading: Reading, at: number, first: number): boolean => {
  const start = phraseStart({ reading }, { from: at, sentence: reading.tokens[at]!.sentence })
  return start - 1 >= first && reading.classes[start - 1] === 'verb'
}

/** The noun that a verb in the passive is said of, or that stands before "which" or a participle as what is done: -1. */
export function doneTo(reading: Reading, verb: number): number {
  const { classes, tokens } = reading
  const first = firstOf(reading, verb)
  const group = verbGroup(reading, verb, first)
  if (group.passive) return subjectOf(reading, group, first)?.head ?? -1
  if (isReduced(reading, group.from, verb)) return group.from - 1
  const subject = subjectOf(reading, group, first)
  if (!subject || subject.to > group.from) return -1
  const relative = subject.from - 1
  return classes[relative] === 'rel' &&
    /^(?:which|that)$/.test(tokens[relative]!.folded) &&
    classes[relative - 1] === 'noun'
    ? relative - 1
    : -1
}
