import type { Token } from '../../model/document.ts'
import type { ClassContext } from './class-context.ts'
import { listedClass, QUANTIFIERS, REFLEXIVES } from './closed-words.ts'
import type { WordClass } from './word-kinds.ts'
import { BE, DETERMINERS, DO, HAVE, NUMBER_WORDS, PREPOSITIONS, PRONOUNS } from './words.ts'

/** The closed class of a word that is not always of one. */
export function closedClass(context: ClassContext, i: number): WordClass | undefined {
  const { tokens, classes, times } = context
  const word = tokens[i]!.folded
  // "over 300 people", not "over 2019 dam collapse".
  if (QUANTIFIERS.has(word) && isCount(tokens[i + 1]) && !(times[i + 1] && !times[i])) return 'num'
  if (isNoFewerThan(tokens, i) || isAge(tokens, i)) return 'num'
  // "all but two of the passengers"
  if (word === 'but' && tokens[i - 1]?.folded === 'all' && isCount(tokens[i + 1])) return 'num'
  // "the people aboard were killed", "the people aboard the ship"
  if (word === 'aboard') return isOnBoard(context, i) ? 'prep' : 'adv'
  // "jewels worth 88 million euros were stolen"
  if (word === 'worth')
    return isCount(tokens[i + 1]) || CURRENCY.test(tokens[i + 1]?.text ?? '') ? 'prep' : undefined
  if (word === 'as' && isAsManyAs(tokens, i)) return 'num'
  if ((word === 'at' || word === 'up') && isQuantifierPair(tokens, i)) return 'num'
  if (word === 'least' || word === 'most' || word === 'to')
    if (classes[i - 1] === 'num' && isQuantifierPair(tokens, i - 1)) return 'num'
  if (word === 'to') return isInfinitive(context, i) ? 'to' : 'prep'
  // "supplies held up due to the floods", not "is due to leave" or "with due respect".
  if (word === 'due') return isCause(context, i) ? 'prep' : undefined
  if (word === 'do' && isInName(context, i)) return 'noun'
  if (word === 'since' && isMeanwhile(context, i)) return 'adv'
  if (word === 'last' || word === 'first') return isWhich(context, i) ? 'adv' : undefined
  // "was herself removed": only stress, and nobody to whom it is done.
  if (REFLEXIVES.has(word) && isDoneToSelf(context, i)) return 'adv'
  return word === 'that' ? thatClass(context, i) : listedClass(word)
}

const CURRENCY = /^(?:[$€£¥₹]|US\$|Rs\.?|R)$/

/** "the Corrego do Feijao mine", unlike "Democrats do America harm". */
const isInName = ({ tokens, classes }: ClassContext, i: number): boolean =>
  classes[i - 1] === 'noun' &&
  tokens[i - 1]!.capital &&
  !/[^s]s$/.test(tokens[i - 1]!.folded) &&
  tokens[i + 1]?.capital === true

/** "has since been seen", unlike "has since May been seen" and "has, since then". */
const isMeanwhile = ({ tokens, words, times, to }: ClassContext, i: number): boolean =>
  i + 1 < to &&
  HAVE.has(tokens[i - 1]?.folded ?? '') &&
  !times[i + 1] &&
  (tokens[i + 1]!.folded === 'been' || words[i + 1]!.verb?.includes('participle') === true)

/** "was last seen leaving", "the Fed last raised rates": which time it was, unlike "the last raised bridge". */
const isWhich = ({ tokens, words, classes, from, to }: ClassContext, i: number): boolean => {
  if (i === from || i + 1 >= to) return false
  const forms = words[i + 1]!.verb
  const left = tokens[i - 1]!.folded
  if (BE.has(left) || HAVE.has(left)) return forms?.includes('participle') === true
  const isSaid = classes[i - 1] === 'noun' || classes[i - 1] === 'pron'
  return isSaid && forms?.includes('past') === true
}

const isOnBoard = ({ tokens, to }: ClassContext, i: number): boolean => {
  const next = i + 1 < to ? tokens[i + 1] : undefined
  return next !== undefined && (DETERMINERS.has(next.folded) || next.capital || next.kind === 'number')
}

const isDoneToSelf = ({ tokens, words, from, to }: ClassContext, i: number): boolean =>
  i > from &&
  i + 1 < to &&
  BE.has(tokens[i - 1]!.folded) &&
  words[i + 1]!.verb?.includes('participle') === true

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || NUMBER_WORDS.has(token.folded))

function isQuantifierPair(tokens: readonly Token[], i: number): boolean {
  const [first, second] = [tokens[i]?.folded, tokens[i + 1]?.folded]
  const pair = first === 'at' ? second === 'least' || second === 'most' : first === 'up' && second === 'to'
  return pair && isCount(tokens[i + 2])
}

/** "no fewer than 38", "not less than 11": any of the first two. */
function isNoFewerThan(tokens: readonly Token[], i: number): boolean {
  const less = /^(?:not?)$/.test(tokens[i]!.folded) ? i + 1 : i
  return (
    /^(?:fewer|less)$/.test(tokens[less]?.folded ?? '') &&
    tokens[less + 1]?.folded === 'than' &&
    isCount(tokens[less + 2])
  )
}

/** "a defendant, aged 16, who": told like "a defendant, 16, who". */
const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.folded === 'aged' && isCount(tokens[i + 1])

/** "as many as 20": either "as". */
function isAsManyAs(tokens: readonly Token[], i: number): boolean {
  const first = AMOUNT.has(tokens[i + 1]?.folded ?? '') ? i : i - 2
  return (
    tokens[first]?.folded === 'as' &&
    AMOUNT.has(tokens[first + 1]?.folded ?? '') &&
    tokens[first + 2]?.folded === 'as' &&
    isCount(tokens[first + 3])
  )
}

const AMOUNT = new Set(['many', 'much', 'few', 'little'])

/** After a preposition "that" points; after a noun it opens a relative clause; else it opens what is said. */
function thatClass({ tokens, words, classes, times, from, to }: ClassContext, i: number): WordClass {
  const before = i > from ? classes[i - 1]! : 'mark'
  const next = tokens[i + 1]
  // "said Monday that it plans", "the uprising in 2011 that toppled him": past a time, the next word tells.
  if (i > from && times[i - 1] && next)
    return PRONOUNS.has(next.folded) || DETERMINERS.has(next.folded) || next.capital ? 'sub' : 'rel'
  if (before === 'prep' || (before === 'conj' && !(next && (next.capital || DETERMINERS.has(next.folded)))))
    return 'det'
  // "overturned that decision in August"
  const isThing = before === 'verb' && !words[i - 1]!.says && i + 2 < to && words[i + 1]!.beginsNoun
  if (
    isThing &&
    (times[i + 2] || PREPOSITIONS.has(tokens[i + 2]!.folded) || /^[.,;]$/.test(tokens[i + 2]!.text))
  )
    return 'det'
  if (before === 'noun' || before === 'comma' || before === 'pron')
    return next && (DETERMINERS.has(next.folded) || next.capital) ? 'sub' : 'rel'
  return 'sub'
}

const isCause = ({ tokens, words, to }: ClassContext, i: number): boolean =>
  tokens[i + 1]?.folded === 'to' && i + 2 < to && !words[i + 2]!.verb?.includes('base')

/** Whether "to" opens an infinitive: a verb's base form comes next, or a word that takes an object like one. */
function isInfinitive({ tokens, words, times, to }: ClassContext, i: number): boolean {
  let at = i + 1
  // "to not go", "to quickly go"; "to fly", "to supply" are verbs themselves.
  while (at < to && (tokens[at]!.folded === 'not' || (tokens[at]!.folded.endsWith('ly') && !words[at]!.verb)))
    at++
  const next = tokens[at]
  if (!next || at >= to || next.kind !== 'word' || next.capital) return false
  if (isPlea(tokens, times, i)) return false
  const word = next.folded
  if (DETERMINERS.has(word) || PRONOUNS.has(word)) return false
  if (BE.has(word) || HAVE.has(word) || DO.has(word)) return true
  // "sent him to jail", but "to jail the man"
  if (word === 'jail') return tokens[at + 1] !== undefined && opensObject(tokens[at + 1]!)
  // "reopened to traffic", "closed to all traffic"
  if (word === 'traffic') return !OPENED.test(tokens[i - 1]?.folded ?? '')
  const forms = words[at]!.verb
  if (forms) return forms.includes('base')
  // "is going to slow down", "going to school"
  if (tokens[i - 1]?.folded === 'going') return !GONE_TO.has(word) && !/[^s]s$/.test(word)
  // "to countries that": a plural is no base form.
  if (/[^s]s$/.test(word)) return false
  const after = tokens[at + 1]
  return after !== undefined && (DETERMINERS.has(after.folded) || PRONOUNS.has(after.folded))
}

const OPENED = /^(?:re)?open(?:ed|s|ing)?$|^(?:closed|shut)$/

/** Where one goes without "the". */
const GONE_TO = new Set(
  'school college university church court prison jail hospital war work bed sea town market press trial print waste people'.split(
    ' ',
  ),
)

/** "guilty to murder", "guilty in March to murder", "guilty in Leeds Crown Court on Friday to murder" */
function isPlea(tokens: readonly Token[], times: ClassContext['times'], to: number): boolean {
  let at = to - 1
  while (at > to - WHERE && (times[at] || tokens[at]?.capital || IN_COURT.has(tokens[at]?.folded ?? ''))) at--
  return tokens[at]?.folded === 'guilty'
}

/** Words of the day and the court between a plea and what is owned up to, at most. */
const WHERE = 10

const IN_COURT = new Set(['in', 'on', 'at', 'a', 'the', 'court', 'federal', 'state', 'district', 'county'])

const opensObject = ({ folded, capital, kind }: Token): boolean =>
  DETERMINERS.has(folded) || PRONOUNS.has(folded) || capital || kind === 'number'
