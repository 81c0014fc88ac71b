import type { Reading } from './reading.ts'

/**
 * "more than last year", "down on last year", "compared with 5,000 in 2023", "from 3% in May", "the worst flood since 1993":
 * a time that what is told is only measured against.
 */
export function isCompared(reading: Reading, at: number): boolean {
  if (wordAt(reading, at - 1) === 'since') return isSuperlative(reading, at - 1)
  const from = withSpell(reading, withPreposition(reading, at))
  if (wordAt(reading, from - 1) === 'than') return isThan(reading, from - 1, at)
  return isMeasuredBy(reading, at) || isMeasuredAgainst(reading, from) || isCountedIn(reading, at)
}

/** "the third fatal crash in the county this year": the spell in which such things are counted. */
function isCountedIn(reading: Reading, at: number): boolean {
  if (!/^this (?:year|month|week|season)$/i.test(reading.times[at]!.surface)) return false
  for (let i = at - 1; i > at - COUNTED && i > 0; i--) {
    if (reading.classes[i] === 'verb' || reading.classes[i] === 'mark') return false
    if (ORDINAL.test(wordAt(reading, i)) && /^(?:the|its|their|his|her)$/.test(wordAt(reading, i - 1)))
      return true
  }
  return false
}

/** Words from "third" to "this year", at most. */
const COUNTED = 12
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th|st))$/

const withPreposition = ({ classes }: Reading, at: number): number =>
  classes[at - 1] === 'prep' ? at - 1 : at

/** "in the same period of 2023": where those words begin. */
function withSpell(reading: Reading, at: number): number {
  if (!SPELL.test(wordAt(reading, at - 1)) || wordAt(reading, at - 2) !== 'same') return at
  return withPreposition(reading, at - 3)
}

const wordAt = ({ tokens }: Reading, at: number): string => (at >= 0 ? tokens[at]!.folded : '')

const SPELL = /^(?:period|time|month|week|quarter|point|stage|season)$/

/** Not "no later than Friday", nor "more than a year ago". */
const isThan = (reading: Reading, than: number, at: number): boolean =>
  !/^(?:later|earlier|sooner)$/.test(wordAt(reading, than - 1)) &&
  !(/^(?:more|less|fewer)$/.test(wordAt(reading, than - 1)) && /\bago$/i.test(reading.times[at]!.surface))

/** "down on last year", "up 5% from March" */
function isMeasuredBy(reading: Reading, at: number): boolean {
  if (!/^(?:on|from)$/.test(wordAt(reading, at - 1))) return false
  let before = at - 2
  while (before > at - AMOUNT && isAmount(reading, before)) before--
  return /^(?:up|down)$/.test(wordAt(reading, before))
}

/** "up", "dropped" */
const CHANGED =
  /^(?:up|down|rose|risen|rise|grew|grown|climbed|jumped|soared|increased|fell|fallen|dropped|declined|decreased|shrank|shrunk|slid|slipped|dipped|tumbled|plunged)$/

/** "up from 30 in 2022", "dropped from 3,100 in 2010", ", from £6m a year ago", ", against 5,000 in May", "compared with a loss last year" */
function isMeasuredAgainst(reading: Reading, end: number): boolean {
  for (let i = end - 1; i > end - AMOUNT && i > 0; i--) {
    const word = wordAt(reading, i)
    if (word === 'compared') return true
    if (/^(?:from|against|versus)$/.test(word)) {
      const before = wordAt(reading, i - 1)
      const turns = before === ',' || (word === 'from' && (CHANGED.test(before) || isAmount(reading, i - 1)))
      return turns && isAmount(reading, i + 1)
    }
    if (/^(?:verb|aux|conj|sub|rel|comma|mark)$/.test(reading.classes[i]!) && !isAmount(reading, i))
      return false
  }
  return false
}

/** Words of an amount and what is counted by it. */
const AMOUNT = 8

const isAmount = ({ classes }: Reading, at: number): boolean => at >= 0 && classes[at] === 'num'

/** Before "since": "the worst outbreak the province has seen", "their first trophy", "its highest". */
function isSuperlative(reading: Reading, since: number): boolean {
  let verb = ''
  for (let i = since - 1; i >= 0 && i > since - NOUN_PHRASE; i--) {
    const kind = reading.classes[i]!
    const word = wordAt(reading, i)
    if (kind === 'verb' || kind === 'aux') {
      // "the deadliest to hit the island since 2017"
      if (verb === '' && !FOUND.test(word) && reading.classes[i - 1] !== 'to') return false
      verb ||= word
    } else if (kind === 'comma' || kind === 'mark' || kind === 'conj' || kind === 'sub') return false
    else if (SUPERLATIVE.test(word) && isOwned(reading, i - 1, since - i)) return true
  }
  return false
}

const NOUN_PHRASE = 14
/** "the worst the city has seen": verbs that only say whose the measure is. */
const FOUND = /^(?:seen|experienced|suffered|recorded|witnessed|faced|endured|known|reported)$/
const SUPERLATIVE =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last|only|worst|best|most|least|(?:bigg|larg|great|high|low|strong|weak|long|short|fast|slow|sharp|steep|deadli|heavi|warm|hott|cold|wett|dri|earli|fierc|harsh|rich|poor|small|broad|wid|tough|hard|bloodi|fiercest|few)est)$/

/** "the worst", "its highest", "a third-best", "United's first"; or right before "since"; "at least 80 people since March" is an amount. */
const isOwned = ({ tokens, classes }: Reading, before: number, distance: number): boolean =>
  tokens[before]?.folded !== 'at' &&
  (distance === 1 ||
    /^(?:det|poss|num|hyphen)$/.test(classes[before] ?? '') ||
    tokens[before]?.folded === "'s")
