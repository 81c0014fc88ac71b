import { withinName } from '../occurrences/clause.ts'
import type { Reading } from '../occurrences/reading.ts'
import { phraseStart } from './scene.ts'

/** Whether what is looked for may hang on a noun by a joint; a verb it always may. */
export type Holds = (at: number, joint: string) => boolean

/** Farther words belong to something else. */
export const REACH = 22

/** Prepositions that may open a clause, and then do. */
export const OPENING = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'following', 'while'])

/** The verb, or the noun that may hold it, before a joint: past objects, places, times and other phrases; -1. */
export function headBefore(reading: Reading, at: number, first: number, joint: string, holds: Holds): number {
  const { classes, times } = reading
  let passed = false
  for (let i = at; i >= first && at - i < REACH; i--) {
    if (classes[i] === 'verb') {
      const who = passed ? relativeBefore(reading, i, first) : -1
      if (who < 0 || joint === 'of' || holds(i, joint)) return i
      i = who
    } else if (classes[i] === 'noun' && !times[i] && !isOrder(reading, i)) {
      if (holds(i, joint) || (i === at && isAsVerb(reading, i, joint))) return i
      if (!passed && isOfNoun(reading, i, first, joint)) return -1
      i = startOf(reading, i)
      passed = true
    } else {
      i = passedBy(reading, i, first)
    }
  }
  return -1
}

/** Where a word leads that holds nothing itself: the first token passed over, or -1 where nothing before it can hold. */
function passedBy(reading: Reading, at: number, first: number): number {
  const { tokens, classes, times } = reading
  const word = tokens[at]!.folded
  switch (classes[at]) {
    case 'noun':
      return isOrder(reading, at) ? at - 1 : at
    case 'adv':
      return word === 'too' ? -1 : at
    case 'prep':
      return OPENING.has(word) && word !== 'as' ? -1 : at
    case 'comma':
      return times[at + 1] || times[at - 1] || withinName(reading, at) || joinsNouns(reading, at)
        ? at
        : asideStart(reading, at, first)
    case 'conj':
      return classes[at - 1] === 'noun' ? at : -1
    case 'mark':
    case 'sub':
    case 'rel':
    case 'to':
    case 'aux':
      return -1
    default:
      return at
  }
}

/** Words of a list that are looked at for its "and". */
const LIST = 8

/** "urged residents, visitors and shop owners to leave", "the chairman, Jean Roe": a comma of a list, or before a name. */
function joinsNouns({ tokens, classes }: Reading, comma: number): boolean {
  if (classes[comma - 1] !== 'noun') return false
  if (classes[comma + 1] === 'noun' && tokens[comma + 1]!.capital) return true
  for (let i = comma + 1; i < comma + LIST; i++) {
    if (classes[i] === 'conj') return i > comma + 1
    if (!LISTED.has(classes[i] ?? '')) return false
  }
  return false
}

const LISTED: ReadonlySet<string> = new Set(['noun', 'det', 'num', 'poss', 'hyphen', 'comma'])

const startOf = (reading: Reading, at: number): number =>
  phraseStart({ reading }, { from: at, sentence: reading.tokens[at]!.sentence })

/** "police attempting to": a participle is as good as a verb. */
const isAsVerb = ({ tokens }: Reading, at: number, joint: string): boolean =>
  joint === 'infinitive' && tokens[at]!.folded.endsWith('ing')

/** "the first state to ban it", "the owner of the plant": what follows says which one. */
function isOfNoun(reading: Reading, at: number, first: number, joint: string): boolean {
  if (joint === 'infinitive') return isOneOf(reading, at)
  if (joint !== 'of' || reading.mentions[at]?.length) return false
  // "accused a group of judges of working together": no noun owns a deed.
  if (reading.classes[at + 2] === 'verb' && reading.tokens[at + 2]!.folded.endsWith('ing')) return false
  return reading.classes[at - 1] !== 'verb' && !isObject(reading, at, first)
}

const isOneOf = (reading: Reading, at: number): boolean =>
  reading.tokens
    .slice(startOf(reading, at), at)
    .some(({ folded }) => /^(?:first|second|third|last|latest|next|only)$/.test(folded))

function isObject(reading: Reading, at: number, first: number): boolean {
  const before = startOf(reading, at) - 1
  return before >= first && reading.classes[before] === 'verb'
}

/** "in order to" commands nothing. */
const isOrder = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.folded === 'order' && tokens[at - 1]?.folded === 'in' && tokens[at + 1]?.folded === 'to'

/** "anyone who knew something to step forward": where the relative stands that a verb belongs to; -1. */
function relativeBefore({ classes }: Reading, verb: number, first: number): number {
  let i = verb - 1
  while (i > first && (classes[i] === 'aux' || classes[i] === 'adv')) i--
  return classes[i] === 'rel' ? i : -1
}

/** The comma that opens what another closes, with no verb between: "Jean Roe, 45, of Leeds,"; -1. */
export function asideStart({ classes }: Reading, close: number, first: number): number {
  let open = -1
  for (let i = close - 1; i >= first && close - i < REACH; i--) {
    if (classes[i] === 'comma' && classes[i + 1] !== 'conj') open = i
    // ", based on a video,"
    if (classes[i] === 'verb' && classes[i - 1] !== 'comma') break
    if (classes[i] === 'aux' || classes[i] === 'mark' || classes[i] === 'sub') break
  }
  return open
}
