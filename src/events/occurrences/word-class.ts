import type { Token, TokenSentence } from '../../model/document.ts'
import { filled } from '../../text/mapped.ts'
import { beforeIndex, type ClassContext } from './class-context.ts'
import { closedClass } from './closed-class.ts'
import { QUANTIFIERS } from './closed-words.ts'
import { isParticleOfNoun, isPrefix, isShared, isWithinCompound, opensCompound } from './hyphens.ts'
import type { LexiconWord, TriggerLexicon } from './lexicon.ts'
import { isVerb } from './verb-or-noun.ts'
import type { WordClass } from './word-kinds.ts'
import { BE, BECOMING, DETERMINERS, MODALS, NUMBER_WORDS, PREPOSITIONS } from './words.ts'

/** The class of every token, from left to right: a word's class rests on those before it and a look at the next. */
export function classify(
  tokens: readonly Token[],
  sentences: readonly TokenSentence[],
  lexicon: TriggerLexicon,
  words: readonly LexiconWord[],
  times: readonly unknown[],
): WordClass[] {
  const classes = filled<WordClass>(tokens.length, 'noun')
  for (const { firstToken: from, endToken: to } of sentences) {
    const context = { tokens, lexicon, words, classes, times, from, to, titled: isTitled(tokens, from, to) }
    for (let i = from; i < to; i++) {
      const last = i === from ? clockThatOpens(tokens, i, to) : lastPassed(tokens, i, to)
      if (last < i) classes[i] = classOf(context, i)
      else classes.fill('adv', i, last + 1)
      i = Math.max(i, last)
    }
  }
  return classes
}

/** Whether most longer words of a sentence have capitals and no full stop ends it, as in headlines. */
export function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  // Nearly every sentence has one, and need not be read through.
  if (tokens[to - 1]!.text === '.') return false
  let long = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (token.capital) capitals++
  }
  return long > 2 && capitals / long > 0.7
}

/** The last token of an aside or a time of day that the sentence reads past; -1 where none begins. */
function lastPassed(tokens: readonly Token[], i: number, to: number): number {
  if (tokens[i]!.text === '(') return asideEnd(tokens, i, to)
  if (isHeadOn(tokens, i) && i + 3 < to) return i + 2
  const hour = hourEnd(tokens, i, to)
  if (hour > 0) return hour
  return i > 0 && tokens[i - 1]!.kind === 'number' && i + 1 < to ? clockEnd(tokens, i, to) : -1
}

/** The end of "15:10" before a line of a live report; -1 where none opens it. */
function clockThatOpens(tokens: readonly Token[], i: number, to: number): number {
  const isClock =
    CLOCK.test(tokens[i]!.text) && tokens[i + 1]?.text === ':' && CLOCK.test(tokens[i + 2]?.text ?? '')
  return isClock && i + 3 < to && tokens[i + 2]!.start === tokens[i]!.end + 1
    ? i + 2
    : lastPassed(tokens, i, to)
}

const CLOCK = /^\d\d?$/

/** "slammed head-on into a bus", unlike "a head-on crash": how, and not what. */
function isHeadOn(tokens: readonly Token[], i: number): boolean {
  const [head, hyphen, on, next] = tokens.slice(i, i + 4)
  if (head!.folded !== 'head' || hyphen?.text !== '-' || on?.folded !== 'on') return false
  return next?.kind === 'mark' || PREPOSITIONS.has(next?.folded ?? '')
}

/** The closing bracket of "(48)" or "(DA)"; -1 where it is long. */
function asideEnd(tokens: readonly Token[], i: number, to: number): number {
  for (let k = i + 1; k < Math.min(to, i + 8); k++) if (tokens[k]!.text === ')') return k
  return -1
}

/** The last token of "2 p.m." and "about 2:30 pm", which tell when and count nothing; -1 where none begins. */
function hourEnd(tokens: readonly Token[], i: number, to: number): number {
  const from = QUANTIFIERS.has(tokens[i]!.folded) ? i + 1 : i
  if (from >= to || tokens[from]!.kind !== 'number') return -1
  const hasMinutes = tokens[from + 1]?.text === ':' && tokens[from + 2]?.kind === 'number'
  const half = hasMinutes ? from + 3 : from + 1
  if (half >= to) return -1
  return /^[ap]m$/.test(tokens[half]!.folded) ? half : halfEnd(tokens, half, to)
}

/** The last mark of "p.m."; -1 where it is something else. */
function halfEnd(tokens: readonly Token[], i: number, to: number): number {
  if (!/^[ap]$/.test(tokens[i]!.folded) || tokens[i + 1]?.text !== '.') return -1
  return tokens[i + 2]?.folded === 'm' && i + 3 < to && tokens[i + 3]!.text === '.' ? i + 3 : -1
}

/** After a number the last mark of "6:50", and of "6:50 a.m.", which part no clauses; -1 where none stands. */
function clockEnd(tokens: readonly Token[], i: number, to: number): number {
  const { text, end } = tokens[i]!
  if (text === ':' && tokens[i + 1]!.kind === 'number') return tokens[i + 1]!.start === end ? i : -1
  return halfEnd(tokens, i, to)
}

function classOf(context: ClassContext, i: number): WordClass {
  const { tokens, times } = context
  const token = tokens[i]!
  if (token.kind === 'mark') return markClass(context, i)
  if (token.kind === 'number') return 'num'
  const word = token.folded
  if (word === "'s") return i > context.from && context.classes[i - 1] === 'pron' ? 'aux' : 'poss'
  // Arrays are slow where they are asked for what they cannot have.
  const left = i > 0 ? context.classes[i - 1] : undefined
  const opens = i === context.from || left === 'quote' || left === 'mark'
  const named = token.capital && !opens && !context.titled
  if (times[i]) return timeWordClass(word)
  if (named && word !== 'i') return 'noun'
  if (INITIALS.has(token.text) && !context.titled) return 'noun'
  if (tokens[i + 1]?.text === '-' && isPrefix(context, i)) return 'adv'
  if (
    i > context.from &&
    tokens[i - 1]!.text === '-' &&
    (isWithinCompound(tokens, i) || isShared(tokens, i - 1))
  )
    return 'hyphen'
  if (opensCompound(tokens, i) || isParticleOfNoun(tokens, i)) return 'noun'
  const known = context.words[i]!
  const closed = known.closed === 'depends' ? closedClass(context, i) : known.closed
  if (word === 'home' && left !== 'verb' && left !== 'adv') return 'noun'
  // "a nationwide strike", "the nearby town"
  if (closed === 'adv' && ADJECTIVES.has(word) && (left === 'det' || isBeforeNoun(context, i))) return 'noun'
  // "a truck bound for Leeds overturned"
  if (word === 'bound' && left === 'noun' && tokens[i + 1]?.folded === 'for') return 'adv'
  // "flying first to Réunion"
  if (word === 'first' && left === 'verb' && /^(?:to|from|into)$/.test(tokens[i + 1]?.folded ?? ''))
    return 'adv'
  if (word === 'last' && left === 'conj' && isDoneTo(context, i + 1) && context.words[i + 2]?.closed)
    return 'adv'
  if (BECOMING.has(word) && isDoneTo(context, i + 1)) return 'aux'
  return closed ?? openClass(context, i, known)
}

/** Initials that are other words in small letters. */
const INITIALS = new Set(['US', 'WHO'])

/** Adverbs that are adjectives right after a determiner. */
const ADJECTIVES = new Set(['nationwide', 'worldwide', 'nearby', 'downtown', 'overnight'])

/** "a popular downtown bakery" */
const isBeforeNoun = ({ tokens, words, classes, from, to }: ClassContext, i: number): boolean =>
  i - 2 >= from &&
  i + 1 < to &&
  classes[i - 1] === 'noun' &&
  classes[i - 2] === 'det' &&
  tokens[i + 1]!.kind === 'word' &&
  !tokens[i + 1]!.capital &&
  !words[i + 1]!.closed &&
  !words[i + 1]!.verb

/** "became trapped", "got married", "and last warned them": what befell somebody or was done, told by the word after. */
const isDoneTo = ({ words, to }: ClassContext, i: number): boolean => {
  const forms = i < to ? words[i]!.verb : undefined
  return forms?.includes('participle') === true && !forms.includes('base')
}

const timeWordClass = (word: string): WordClass =>
  DETERMINERS.has(word) ? 'det' : PREPOSITIONS.has(word) ? 'prep' : NUMBER_WORDS.has(word) ? 'num' : 'noun'

function markClass(context: ClassContext, i: number): WordClass {
  const { tokens } = context
  const { text, start, end } = tokens[i]!
  const tight = i > 0 && tokens[i - 1]!.end === start
  if (text === ',') return 'comma'
  if (text === '-' && tight && isShared(tokens, i)) return 'hyphen'
  if (text === '-' && tight && i > context.from && isPrefix(context, i)) return 'adv'
  if (text === '&' && isOfName(tokens, i)) return 'hyphen'
  // "the M&S attack": one name.
  if ((text === '-' || text === '–' || text === '/' || text === '&') && tight && tokens[i + 1]?.start === end)
    return 'hyphen'
  if ((text === "'" || text === '’') && tight && /s$/i.test(tokens[i - 1]!.text)) return 'poss'
  return '"“”‘’\''.includes(text)
    ? 'quote'
    : text === '%' || text === '$' || text === '€' || text === '£'
      ? 'num'
      : 'mark'
}

/** "Halden & Pryor": two capitals about it. */
const isOfName = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i - 1]!.capital && tokens[i + 1]?.capital === true

function openClass(
  context: ClassContext,
  i: number,
  { verb, guessed, isParticiple }: LexiconWord,
): WordClass {
  const forms = verb ?? guessed
  const at = beforeIndex(context, i)
  const left = at >= context.from ? context.classes[at] : undefined
  if (left === 'to' && (!forms || forms.includes('base'))) return 'verb'
  if (forms) return isVerb(context, i, forms, at) ? 'verb' : 'noun'
  if (isParticiple && opensParticiple(context, i, left)) return 'verb'
  return left === 'aux' && isLed(context, i, at) ? 'verb' : 'noun'
}

/** "would resist", "was fully redesigning": a word of no list right after "would", or in -ing after "was". */
function isLed(context: ClassContext, i: number, auxiliary: number): boolean {
  const word = context.tokens[auxiliary]!.folded
  return MODALS.has(word) || (BE.has(word) && isGoingOn(context, i))
}

/** A word in -ing that an object or a phrase follows: neither "was exciting" nor "is a building". */
function isGoingOn({ tokens, to }: ClassContext, i: number): boolean {
  const next = tokens[i + 1]
  if (tokens[i]!.text.length <= 6 || !tokens[i]!.folded.endsWith('ing') || !next || i + 1 >= to) return false
  // "It is lightning that struck"
  if (next.folded === 'that') return false
  return DETERMINERS.has(next.folded) || (next.capital && next.kind === 'word')
}

/** ", plunging into a ravine", "tusks weighing 1.6 tonnes" */
const opensParticiple = ({ tokens }: ClassContext, i: number, left: WordClass | undefined): boolean =>
  left === 'comma' || (left === 'noun' && tokens[i + 1]?.kind === 'number')
