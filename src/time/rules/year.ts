import type { Token } from '../../model/document.ts'
import { counts, yearDigits } from '../numbers.ts'
import { isDash, type Reading, reading, type TimeRule, touches, word, wordBefore } from '../rule.ts'
import { FUNCTION_WORDS } from '../vocabulary.ts'

const words = (list: string) => new Set(list.split(' '))

/** After these a number may be a year on its own. */
const TEMPORAL = words(
  'in since until till during before after circa through throughout early late mid year by from between of for fiscal copyright © season spring summer autumn fall winter election elections',
)
/** Of those, the ones sure enough for the years before 1900. */
const SURE = words('in since until till circa during year early late mid between')
/** "the 2003 invasion", "his 1987 film". */
const DETERMINERS = words("the a an his her its their our my 's this that")
/** "as early as 2011", "as recently as 2009". */
const DATING = words('early late recently')
const VERBS = words('was is saw marked brought began started ended would will has had')
/** "a population of 2010": what these are made of is counted. */
const QUANTITIES = words(
  'population total average height cost price number capacity speed crowd maximum minimum distance elevation altitude record sum group force team fleet increased rose fell grew dropped beat won cut reduced decreased declined worth',
)
const STREETS = words(
  'street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy way place court square terrace',
)

/** "in 2003", "the 2003 invasion", "(2003)", "2003-2011", "the 2010-11 season": a year where the words around call for one. */
export const year: TimeRule = {
  name: 'year',
  starts: [],
  numbers: true,
  read(tokens, at, end) {
    const value = yearDigits(tokens, at, end)
    if (value === null) return null
    const before = wordBefore(tokens, at)
    if (touches(tokens, at) && !/^[("“‘[\-–—]$/.test(tokens[at - 1]!.text)) return null
    const span = yearSpan(tokens, at, end, value)
    if (span) return isDash(before) && touches(tokens, at) ? null : span
    const counted = counts(tokens, at, end, value) && !isOfOne(tokens, at, end, before)
    if (counted || isPartOfNumber(tokens, at, end)) return null
    if (isAddress(tokens, at, end)) return null
    return isYear(tokens, at, end, value, before) ? reading(at + 1, { kind: 'year', year: value }) : null
  },
}

/** "a 2015 police sweep": of one thing; "in 2019 days after the raid": a year, and then some days. */
const isOfOne = (tokens: readonly Token[], at: number, end: number, before: string): boolean =>
  before === 'a' || (before === 'in' && /^(?:after|before|later)$/.test(word(tokens, at + 2, end)))

/** "2003-2011", "2003–11", "2010/11". */
function yearSpan(tokens: readonly Token[], at: number, end: number, from: number): Reading | null {
  const dash = word(tokens, at + 1, end)
  if (!(isDash(dash) || dash === '/') || !touches(tokens, at + 1) || !touches(tokens, at + 2) || from > 2050)
    return null
  const text = at + 2 < end ? tokens[at + 2]!.text : ''
  const to = /^\d{4}$/.test(text)
    ? Number(text)
    : /^\d{2}$/.test(text)
      ? from - (from % 100) + Number(text)
      : 0
  // Two digits up to 12 could be a month or a phone number; only the very next year is surely one.
  if (to <= from || to > 2100 || to - from > 150) return null
  if (text.length === 2 && Number(text) <= 12 && to !== from + 1) return null
  if (text.length === 4 && (from < 1500 || counts(tokens, at + 2, end, to))) return null
  if (touches(tokens, at + 3) && at + 3 < end && /^[-/\d]/.test(tokens[at + 3]!.text)) return null
  return reading(at + 3, {
    kind: 'range',
    from: { kind: 'year', year: from },
    to: { kind: 'year', year: to },
  })
}

function isPartOfNumber(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (!next || next.start !== tokens[at]!.end) return false
  if (next.kind === 'number' || next.folded === 's' || next.kind === 'word') return next.folded !== "'s"
  return isDash(next.text) && touches(tokens, at + 2) && tokens[at + 2]?.kind === 'number'
}

function isAddress(tokens: readonly Token[], at: number, end: number): boolean {
  if (!(at + 1 < end && tokens[at + 1]!.capital)) return false
  for (let i = at + 1; i < Math.min(end, at + 5); i++)
    if (STREETS.has(word(tokens, i, end)) && tokens[i]!.capital) return true
  return false
}

function isYear(tokens: readonly Token[], at: number, end: number, value: number, before: string): boolean {
  const next = at + 1 < end ? tokens[at + 1] : undefined
  const modern = value >= 1900 && value <= 2035
  if (modern && next?.folded === "'s") return true
  if (TEMPORAL.has(before)) return afterTemporal(tokens, at, before, modern)
  if (before === 'as' && DATING.has(wordBefore(tokens, at - 1))) return modern
  if (DETERMINERS.has(before)) {
    const noun = next?.kind === 'word' && !FUNCTION_WORDS.has(next.folded)
    return noun && value >= 1750 && value <= 2050 && before !== 'an'
  }
  if (before === 'over') return modern && value % 100 !== 0 && isOfOneThing(tokens, at, end)
  if (before === '(' || before === '[') return value >= 1500 && next?.kind !== 'word'
  if (before === '')
    return modern && ((next?.kind === 'word' && VERBS.has(next.folded)) || opensEntry(tokens, at, end))
  if (before === 'and' || before === 'or' || before === ',' || before === 'to')
    return modern && followsYear(tokens, at)
  return false
}

/** "jailed over 2019 dam collapse": two nouns of one thing, which nobody counts. */
const isOfOneThing = (tokens: readonly Token[], at: number, end: number): boolean =>
  [at + 1, at + 2].every(
    i =>
      i < end && /^[a-z]{3,}$/.test(tokens[i]!.text) && !/(?:[^aisu]s|ed|people|men)$/.test(tokens[i]!.text),
  )

/** "2013: A bridge collapses", "2013 – A bridge collapses": what a list of years tells of one. */
function opensEntry(tokens: readonly Token[], at: number, end: number): boolean {
  const mark = at + 1 < end ? tokens[at + 1]!.text : ''
  if (mark !== ':' && !(isDash(mark) && !touches(tokens, at + 1))) return false
  return at + 2 < end && !touches(tokens, at + 2)
}

function afterTemporal(tokens: readonly Token[], at: number, before: string, modern: boolean): boolean {
  if (modern) return !QUANTITIES.has(wordBefore(tokens, at - 1))
  return SURE.has(before)
}

/** The second of "2008 and 2009": only one step back, so that a list of numbers costs no more. */
function followsYear(tokens: readonly Token[], at: number): boolean {
  const earlier = at > 1 ? tokens[at - 2]!.text : ''
  if (!/^(?:19|20)\d\d$/.test(earlier) || tokens[at - 2]!.sentence !== tokens[at]!.sentence) return false
  const lead = wordBefore(tokens, at - 2)
  return TEMPORAL.has(lead) || lead === ',' || DETERMINERS.has(lead) || lead === 'and'
}
