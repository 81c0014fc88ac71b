import { isModal, verbGroup, withinName } from '../occurrences/clause.ts'
import type { Reading } from '../occurrences/reading.ts'
import { asideStart, type Holds, headBefore, OPENING, REACH } from './heads.ts'
import { clauseStart, isReduced } from './reduced.ts'
import { saidAfter } from './said-after.ts'

/** The word that a clause or a noun hangs on, and what joins them: "object", "that", "to", "ing", "whether", a preposition or a conjunction. */
export interface Hanging {
  readonly head: number
  readonly joint: string
}

const INDIRECT = new Set(['whether', 'how', 'why', 'if', 'what'])

/** What a verb hangs on; undefined for the main verb of its sentence. */
export function verbHanging(
  reading: Reading,
  verb: number,
  holds: Holds,
  first = clauseStart(reading, verb),
): Hanging | undefined {
  const { classes } = reading
  const group = verbGroup(reading, verb, first)
  let left = group.from - 1
  while (left >= first && (classes[left] === 'adv' || classes[left] === 'quote')) left--
  if (left < first) return undefined
  if (isReduced(reading, group.from, verb)) return undefined
  if (group.infinitive && classes[group.from] === 'to') {
    // "said the council was to hire more": no more than "would".
    const be = group.from - 1
    return be > first && IS_TO.test(reading.tokens[be]!.folded)
      ? clauseHanging(reading, be - 1, first, holds, verb)
      : infinitiveHanging(reading, group.from, first, holds)
  }
  if (classes[left] === 'rel' && group.modal) return relativeHanging(reading, left, first, holds)
  // "was ordered closed": no more than "to be closed".
  if (left === verb - 1 && ORDERED.test(reading.tokens[left]!.folded))
    return { head: left, joint: 'infinitive' }
  if (classes[left] === 'conj') return besideHanging(reading, verb, left, first, holds)
  if (isParticiple(reading, group.from, verb)) return participleHanging(reading, left, first, holds)
  const outer = clauseHanging(reading, left, first, holds, verb)
  if (outer) return outer
  const said = saidAfter(reading, verb, group.from, first)
  return said < 0 ? undefined : { head: said, joint: 'clause' }
}

const ORDERED = /^order(?:ed|s|ing)$/

const IS_TO = /^(?:is|are|was|were)$/

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
    if (classes[i] !== 'verb') continue
    const before = formOf(reading, i, first)
    if (before === form || (before === 'finite' && form === 'modal'))
      return verbHanging(reading, i, holds, first)
  }
  return undefined
}

function formOf(reading: Reading, verb: number, first: number): string {
  const group = verbGroup(reading, verb, first)
  if (group.infinitive) return 'to'
  // "said a clinic would open and thanked donors": nobody says that the clinic would thank.
  if (isModal(group)) return 'modal'
  return isParticiple(reading, group.from, verb) ? 'ing' : 'finite'
}

/** "approved a plan that would close it", "the act, which would ban it": what the noun before the relative is to do hangs on what is done with it. */
function relativeHanging(
  reading: Reading,
  relative: number,
  first: number,
  holds: Holds,
): Hanging | undefined {
  const { classes, tokens } = reading
  if (!/^(?:that|which)$/.test(tokens[relative]!.folded)) return undefined
  const noun = classes[relative - 1] === 'comma' ? relative - 2 : relative - 1
  if (noun < first || classes[noun] !== 'noun') return undefined
  const head = headBefore(reading, noun, first, 'which', holds)
  return head < 0 ? undefined : { head, joint: 'which' }
}

function infinitiveHanging(reading: Reading, to: number, first: number, holds: Holds): Hanging | undefined {
  // "is going to close it": no more than "will".
  if (reading.tokens[to - 1]?.folded === 'going') return verbHanging(reading, to - 1, holds, first)
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
export function clauseHanging(
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
    if (INDIRECT.has(word)) return wordBefore(reading, i, first, 'whether')
    // "had in fact died"
    if (kind === 'aux' && classes[i + 1] === 'prep') continue
    if (kind === 'sub' || kind === 'rel' || kind === 'mark' || kind === 'aux') return undefined
    if (kind === 'prep' && OPENING.has(word)) return undefined
    // "that rebels would": a plural that might be a verb.
    if (kind === 'verb' && tokens[i - 1]?.folded === 'that' && classes[i + 1] === 'aux') continue
    if (kind === 'verb' && LETTING.has(word) && left < verb && isBare(reading, verb))
      return { head: i, joint: 'infinitive' }
    // "warned that drivers heading north could meet floods": a participle that says which.
    if (
      kind === 'verb' &&
      word.endsWith('ing') &&
      classes[i - 1] === 'noun' &&
      i < left &&
      !holds(i, 'clause')
    )
      continue
    // "confirmed the case and a sample was sent": after "and" another clause may have begun.
    if (kind === 'verb')
      return (!listed || TOLD.test(word)) && opensClause(reading, i + 1, left) && !isReduced(reading, i, i)
        ? { head: i, joint: 'clause' }
        : undefined
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
function opensClause({ classes, times, tokens }: Reading, at: number, last: number): boolean {
  let i = at
  while (i < last && (times[i] || classes[i] === 'adv')) i++
  if (STATES.has(tokens[i]!.folded)) return false
  return i <= last && classes[i] !== 'prep' && classes[i] !== 'comma'
}

/** "found dead", "left alone": what somebody is in, and no subject. */
const STATES = new Set(['dead', 'alive', 'alone', 'unconscious', 'guilty', 'open', 'closed', 'unharmed'])

/** "claims he fled", "announcement the execution had taken place": a new phrase begins right after a noun. */
const opensPhrase = ({ classes, tokens }: Reading, at: number): boolean =>
  classes[at] === 'det' || classes[at] === 'pron' || (classes[at] === 'noun' && tokens[at]!.capital)

/** "said that", "said on Monday that", "told reporters that", "reports that". */
export function thatHanging(
  reading: Reading,
  that: number,
  first: number,
  holds: Holds,
): Hanging | undefined {
  const head = headBefore(reading, that - 1, first, 'that', holds)
  if (head < 0 || isRelative(reading, head, that)) return undefined
  return { head, joint: 'that' }
}

/** "posted a video that showed": after any other noun than one for those who are told, or what it is said in, "that" says which. */
function isRelative({ tokens, classes, times }: Reading, head: number, that: number): boolean {
  let noun = that - 1
  while (noun > head && classes[noun] === 'adv') noun--
  // "protests that were broken up", unlike "claims that he fled": the noun itself is what the verb is said of.
  if (noun === head && classes[noun] === 'noun') return OPENED.test(classes[that + 1] ?? '')
  if (noun === head || classes[noun] !== 'noun' || times[noun]) return false
  // "told the Voice of Oslo that": whoever they are, they are told.
  const word = tokens[head]!.folded
  if (classes[that] === 'sub' && (TOLD.test(word) || SAID_IN.test(word))) return false
  for (let i = head + 1; i < noun; i++)
    if (classes[i] === 'prep' && !times[i + 1]) return !SAID_IN.test(tokens[noun]!.folded)
  return classes[that] === 'rel' && !TOLD.test(tokens[head]!.folded)
}

/** What a relative clause goes on with where "that" is its subject. */
const OPENED = /^(?:verb|aux)$/

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
