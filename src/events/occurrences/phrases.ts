import type { Span } from '../../model/span.ts'
import type { Reading } from './reading.ts'
import type { WordClass } from './word-kinds.ts'

/** A noun phrase: tokens `[from, to)`; `head` is its main noun. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** Whether a word of a class may stand within a noun phrase. */
export const isInside = (kind: WordClass): boolean =>
  kind === 'noun' ||
  kind === 'det' ||
  kind === 'num' ||
  kind === 'poss' ||
  kind === 'hyphen' ||
  kind === 'quote'

/** Where tokens stand in the text, the last one left out. */
export const spanOf = ({ tokens }: Reading, from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})

/** Whether a phrase covers a token. */
export const holds = (phrase: Phrase | undefined, at: number): boolean =>
  phrase !== undefined && at >= phrase.from && at < phrase.to

/** Whether a phrase is only a pronoun. */
export const isPronoun = ({ classes }: Reading, { head }: Phrase): boolean => classes[head] === 'pron'

/** The article's words from one token to before another, on one line. */
export function textOf(reading: Reading, from: number, to: number): string {
  if (from >= to) return ''
  const { start, end } = spanOf(reading, from, to)
  const text = reading.source.document.text.slice(start, end)
  return BROKEN.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** White space other than single blanks, which is seldom. */
const BROKEN = /[^\S ]| {2}/

/** The noun phrase that begins at a token, with what follows "of" and "and"; undefined if none begins there. */
export function phraseFrom(reading: Reading, start: number, end: number): Phrase | undefined {
  const run = runFrom(reading, start, end) ?? partOf(reading, start, end)
  if (!run) return undefined
  let { to, head } = run
  for (;;) {
    const word = reading.tokens[to]?.folded
    if (to >= end || (word !== 'of' && word !== 'and')) break
    const next = runFrom(reading, to + 1, end)
    if (!next || (word === 'and' && (opensClause(reading, next.to, end) || isOther(reading, to)))) break
    // "ended a year of fighting"
    if (
      to === run.to &&
      word === 'of' &&
      LENGTHS.test(reading.tokens[head]!.folded) &&
      reading.words[next.head]!.beginsNoun
    )
      head = next.head
    to = next.to
  }
  return { from: run.from, to, head }
}

const LENGTHS = /^(?:hours|days?|weeks?|months?|years?|decades?|nights?|centuries)$/

/** "in Johannesburg and a summit in Luanda": what "a" brings up after a place's name is no part of the place. */
const isOther = ({ tokens, mentions }: Reading, and: number): boolean =>
  /^an?$/.test(tokens[and + 1]?.folded ?? '') && mentions[and - 1]!.length > 0

/** "much of the port", "some of them". */
function partOf(reading: Reading, start: number, end: number): Phrase | undefined {
  if (reading.classes[start] !== 'det' || reading.tokens[start + 1]?.folded !== 'of') return undefined
  const whole = runFrom(reading, start + 2, end)
  return whole && { from: start, to: whole.to, head: whole.head }
}

const opensClause = ({ classes }: Reading, at: number, end: number) => {
  const verb = classes[at] === 'comma' ? pastAside(classes, at, end) : at
  return verb < end && (classes[verb] === 'verb' || classes[verb] === 'aux' || classes[verb] === 'to')
}

/** "and her aunt, Jane Roe, was": past a name set off by commas. */
function pastAside(classes: Reading['classes'], comma: number, end: number): number {
  let at = comma + 1
  while (at < end && at - comma < 6 && isInside(classes[at]!)) at++
  return classes[at] === 'comma' && classes[at + 1] === 'aux' ? at + 1 : comma
}

/** Determiner, numbers, adjectives and noun without a break. */
function runFrom(
  { classes, times, tokens, mentions }: Reading,
  start: number,
  end: number,
): Phrase | undefined {
  let at = start
  let head = -1
  while (at < end && (isInside(classes[at]!) || isGrading(classes, tokens, at, head))) {
    const afterNoun = head === at - 1 && head >= 0
    if (afterNoun && (classes[at] === 'det' || isCountedFrom(tokens, at))) break
    const graded = afterNoun && classes[at] === 'num' && isAdjective(classes, tokens, at - 1, start)
    if (afterNoun && classes[at] === 'num' && !graded) {
      // "Boeing 737" and "M23" are one name, "to France five years ago" is not.
      const named =
        tokens[at - 1]!.end === tokens[at]!.start ||
        isDegree(tokens, classes, at) ||
        isRoad(tokens, classes, at) ||
        (tokens[at - 1]!.capital && mentions[at - 1]!.length === 0)
      if (classes[at + 1] === 'hyphen' || !named) break
    }
    if (head >= 0 && times[at] && times[at] !== times[at - 1] && !(graded && classes[at + 1] === 'hyphen'))
      break
    const quoted = classes[at] === 'quote' && head >= 0 && tokens[at]!.start !== tokens[at - 1]!.end
    if (quoted && !isNickname(classes, tokens, at, end)) break
    if (classes[at] === 'noun') head = at
    at++
  }
  while (at > start && (classes[at - 1] === 'hyphen' || classes[at - 1] === 'poss')) at--
  if (head < 0 && at > start && classes[at - 1] === 'num') head = at - 1
  return head >= start && head < at ? { from: start, to: at, head } : undefined
}

/** "killed two people hours before the vote": how long before it. */
const isCountedFrom = (tokens: Reading['tokens'], at: number): boolean =>
  UNITS.test(tokens[at]!.folded) && /^(?:before|after|later|earlier)$/.test(tokens[at + 1]?.folded ?? '')

const UNITS = /^(?:minutes|hours|days|weeks|months|years)$/

/** "U.S. Highway 26", "U.S. 60", "Interstate 65": the number is of the road's name, and counts nothing. */
const isRoad = (tokens: Reading['tokens'], classes: Reading['classes'], at: number): boolean =>
  tokens[at]!.kind === 'number' &&
  classes[at + 1] !== 'noun' &&
  (ROADS.test(tokens[at - 1]!.folded) || (tokens[at - 1]!.text === 'U.S.' && classes[at + 1] !== 'hyphen'))

const ROADS =
  /^(?:highway|interstate|route|road|motorway|autobahn|freeway|expressway|turnpike|runway|flight)$/

const DEGREES = new Set('magnitude category stage phase level grade tier number'.split(' '))

/** "a magnitude 4.8 earthquake", "stage 3 load-shedding": the number says of which degree the noun after it is. */
const isDegree = (tokens: Reading['tokens'], classes: Reading['classes'], at: number): boolean =>
  DEGREES.has(tokens[at - 1]?.folded ?? '') && classes[at + 1] === 'noun'

/** "a suspended 12-month sentence", "the first 500 doses": right after the determiner, and of an adjective's ending or an ordinal. */
const isAdjective = (
  classes: Reading['classes'],
  tokens: Reading['tokens'],
  at: number,
  start: number,
): boolean =>
  at === start + 1 &&
  classes[start] === 'det' &&
  /(?:ed|al|ous|ive|new)$|^(?:first|second|third|fourth|fifth|sixth|last|next|latest|other|further|extra|record|missing)$/.test(
    tokens[at]!.folded,
  )

/** "a mainly Shiite area": an adverb between a determiner and the adjective it grades */
const isGrading = (
  classes: Reading['classes'],
  tokens: Reading['tokens'],
  at: number,
  head: number,
): boolean =>
  head < 0 &&
  classes[at] === 'adv' &&
  classes[at - 1] === 'det' &&
  classes[at + 1] === 'noun' &&
  /ly$|^(?:very|most|once|too|so|still|already|now)$/.test(tokens[at]!.folded)

/** "James “Big Jim” Roe": a name goes on after the quotes. */
function isNickname(
  classes: Reading['classes'],
  tokens: Reading['tokens'],
  at: number,
  end: number,
): boolean {
  for (let i = at + 1; i < Math.min(at + 5, end - 1); i++)
    if (classes[i] === 'quote') return tokens[at - 1]!.capital && tokens[i + 1]!.capital
  return false
}

/** The noun phrase that ends before a token, with the "… of" before it; undefined if there is none. */
export function phraseBefore(reading: Reading, end: number, start: number): Phrase | undefined {
  let run = runBefore(reading, end, start)
  if (!run) return undefined
  const to = run.to
  while (run.from - 2 >= start && reading.tokens[run.from - 1]!.folded === 'of') {
    const outer = runBefore(reading, run.from - 1, start)
    if (!outer) break
    run = outer
  }
  return { from: run.from, to, head: run.head }
}

/** Determiner, numbers, adjectives and noun that end before a token. */
export function runBefore(reading: Reading, end: number, start: number): Phrase | undefined {
  const { classes, times } = reading
  let at = end
  while (at > start && isInside(classes[at - 1]!)) {
    at--
    const before = at > 0 ? classes[at - 1] : undefined
    if (classes[at] === 'det' && before !== 'det' && before !== 'num') break
    // "In that outbreak 150 people died": the number opens another phrase.
    if (classes[at] === 'num' && before === 'noun' && at - 1 >= start && opensCount(reading, at)) break
  }
  while (at < end && (classes[at] === 'quote' || classes[at] === 'hyphen' || classes[at] === 'poss')) {
    if (classes[at] === 'quote' && hasPair(classes, at, end)) break
    at += classes[at] === 'hyphen' && at + 2 < end ? 2 : 1
  }
  while (at < end && times[at] && !possessive(classes, times, at, end)) at++
  let head = end - 1
  while (head >= at && classes[head] !== 'noun') head--
  if (head < at && at < end && classes[end - 1] === 'num') head = end - 1
  return head >= at && at < end ? { from: at, to: end, head } : undefined
}

/** Whether a number after a noun counts what follows: the noun is no name ("Boeing 737 crash") and no time. */
const opensCount = ({ tokens, classes, times, mentions }: Reading, at: number): boolean =>
  classes[at + 1] === 'noun' &&
  !isDegree(tokens, classes, at) &&
  !times[at] &&
  !times[at - 1] &&
  (!tokens[at - 1]!.capital || mentions[at - 1]!.length > 0)

const hasPair = (classes: readonly WordClass[], at: number, end: number) => {
  for (let i = at + 1; i < end; i++) if (classes[i] === 'quote') return true
  return false
}

function possessive(
  classes: readonly WordClass[],
  times: Reading['times'],
  at: number,
  end: number,
): boolean {
  let i = at
  while (i < end && times[i] === times[at]) i++
  return classes[i] === 'poss'
}

/** Where a noun phrase around this noun begins. */
export function phraseAround(reading: Reading, head: number, start: number, end: number): Phrase {
  const before = runBefore(reading, head + 1, start)
  return { from: before?.from ?? head, to: Math.min(end, head + 1), head }
}
