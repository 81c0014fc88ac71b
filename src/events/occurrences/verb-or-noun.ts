import type { Token } from '../../model/document.ts'
import type { ClassContext } from './class-context.ts'
import { isDoneByTwo } from './done-by-two.ts'
import { fixedSense } from './fixed-sense.ts'
import { goesOnInfinitive, goesOnPerfect } from './goes-on.ts'
import { isLastOfReason, isOfHeadline } from './headline-verbs.ts'
import type { VerbForm } from './inflect.ts'
import { isMeasured, isOfKind, isOfPair, isOpening, isSubjectInIng, THINGS } from './noun-in-ing.ts'
import {
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  DO,
  HAVE,
  HELPING,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words.ts'

/** Whether a word that may be a verb is one here: what stands before it, at `at`, decides, then what follows. */
export function isVerb(context: ClassContext, i: number, forms: readonly VerbForm[], at: number): boolean {
  const { tokens, classes } = context
  const has = (form: VerbForm) => forms.includes(form)
  const next = tokens[i + 1]
  if (i > context.from && classes[i - 1] === 'hyphen') return false
  if (next && (next.text === '-' || next.text === '–') && next.start === tokens[i]!.end) return false
  const left = at >= context.from ? classes[at]! : 'mark'
  const fixed = fixedSense(context, i, at, left)
  if (fixed !== undefined) return fixed
  if (has('s') && (left === 'noun' || left === 'num') && isOfHeadline(context, i, at)) return true
  if (has('s') && left === 'noun' && isLastOfReason(context, i, at)) return false
  const nounFollows = () => nounLike(context, i + 1)
  if (left === 'aux') return afterAuxiliary(tokens[at]!.folded, forms)
  // "when floods killed ten"
  if (left === 'rel' && WHEN.has(tokens[at]!.folded) && !has('past') && hasNoun(context, i)) return false
  // "where hail damaged homes", "an election that rebels and the army fought"
  if (left === 'rel' && (has('base') || isMainlyNoun(context, i)) && !has('past') && pastFollows(context, i))
    return false
  if (left === 'rel' && has('s') && next?.folded === 'and' && determinerFollows(context, i + 1)) return false
  if (left === 'pron' || left === 'rel')
    return has('past') || has('base') || has('s') || (left === 'pron' && has('ing'))
  if (left === 'det' && SOME.has(tokens[at]!.folded) && has('past') && !has('base'))
    return determinerFollows(context, i)
  if (left === 'det' || left === 'poss') return false
  if (has('participle') && isRanked(context, at) && nounFollows()) return determinerFollows(context, i)
  // "guilty of murder, attempted murder and theft"
  if (UNSURE.has(tokens[i]!.folded) && (left === 'comma' || left === 'conj') && hasNoun(context, i + 1))
    return false
  // "helped force him from power"
  if (left === 'verb' && has('base') && HELPING.has(tokens[at]!.folded)) return nounFollows()
  if (left === 'num' || left === 'prep') {
    if (has('ing') && isSubjectInIng(context, i, at)) return false
    if (has('ing') && left === 'prep')
      return nounFollows() || !(hasNoun(context, i) || PERIODS.has(tokens[at - 1]?.folded ?? ''))
    // "Ferry with 96 aboard capsizes"
    // "more than $140,000 went missing"
    if (left === 'num' && has('past') && !has('base') && !has('participle')) return true
    if (left === 'num' && has('s') && /^(?:aboard|onboard)$/.test(tokens[i - 1]!.folded)) return true
    return (
      left === 'num' &&
      has('participle') &&
      !has('base') &&
      (!nounFollows() || afterDate(context, i, at) || isNameNumber(context, at))
    )
  }
  if (left === 'noun' && THINGS.has(tokens[i]!.folded) && !determinerFollows(context, i)) return false
  if (has('ing') && left === 'noun' && (next?.text === ',' || isOfPair(context, at, i))) return false
  if (has('ing') && next && isOfPair(context, i, i + 1)) return false
  // "Voting was halted"
  if (has('ing') && at < context.from && (BE.has(next?.folded ?? '') || HAVE.has(next?.folded ?? '')))
    return false
  if (has('ing') && (left === 'noun' || isOpening(context, i, at)) && next?.folded === 'of') return false
  if (has('ing') && left === 'noun' && isOfKind(context, at)) return false
  if (has('ing') && left === 'noun' && (isAdjective(context, i, at) || isMeasured(context, at))) return false
  if (has('ing'))
    return hasNoun(context, i) ? (left !== 'noun' || plainPlural(context, at)) && nounFollows() : true
  if (has('participle') && !has('past') && nounFollows()) return left === 'conj' && goesOnPerfect(context, at)
  // "carrying liquefied gas"
  if (left === 'verb' && tokens[at]!.folded.endsWith('ing') && !has('base') && nounFollows()) return false
  if (has('past') || has('participle')) {
    if (!has('base') && at === context.from && BULLET.test(tokens[at]!.text)) return true
    if (!has('base')) return !((at < context.from || left === 'mark') && nounFollows())
  }
  if (has('s') && !hasNoun(context, i) && (left === 'comma' || left === 'conj')) return nounFollows()
  // "denied media reports that": two nouns are the object.
  if (has('s') && left === 'noun' && !tokens[at]!.capital && classes[at - 1] === 'verb') return false
  if (has('s') && left === 'noun' && !hasNoun(context, i))
    return (
      !plainPlural(context, at) &&
      (nounFollows() || (tokens[at]!.capital && !pastFollows(context, i)) || next?.folded === 'to')
    )
  if (has('s') && left === 'noun') return !plainPlural(context, at) && determinerFollows(context, i)
  if (has('base') && hasNoun(context, i) && left === 'conj' && goesOnInfinitive(context, at))
    return determinerFollows(context, i)
  if (has('base') && left === 'noun' && isDoneByTwo(context, i, at) && nounFollows()) return true
  if (has('base') && isMainlyNoun(context, i)) return left === 'noun' && determinerFollows(context, i)
  if (has('base'))
    return (
      (left === 'noun' &&
        (plainPlural(context, at) || (has('past') && (nounFollows() || !hasNoun(context, i)))) &&
        !auxiliaryFollows(context, i)) ||
      ((left === 'conj' || left === 'comma') && !hasNoun(context, i) && (nounFollows() || has('past'))) ||
      (left === 'sub' && nounFollows())
    )
  return false
}

/** "months of wrangling ended": what goes on for so long, but "after years of raising money". */
const PERIODS = new Set('hours days weeks months years decades centuries'.split(' '))

/** "A strike on Nov. 8 damaged a ship": the number counts no ships. */
const afterDate = (context: ClassContext, i: number, at: number): boolean =>
  Boolean(context.times[at]) && determinerFollows(context, i)

/** "A Boeing 747 caught fire": the number is the end of a name. */
const isNameNumber = ({ tokens, classes, times }: ClassContext, at: number): boolean =>
  classes[at - 1] === 'noun' && tokens[at - 1]!.capital && !times[at]

/** "its first confirmed outbreak": after an ordinal that a determiner opens. */
const isRanked = ({ tokens, classes, from }: ClassContext, at: number): boolean =>
  at > from && ORDINALS.has(tokens[at]!.folded) && /^(?:det|poss)$/.test(classes[at - 1]!)

const ORDINALS = new Set('first second third fourth fifth last latest only next'.split(' '))

/** What stands before each point of a list: "• Approved spending". */
const BULLET = /^[-–—•*·▪■●]$/

/** What only a subject can follow. */
const WHEN = new Set(['when', 'where'])
/** "Some stormed the ministry": words that count people and may stand alone. */
const SOME = new Set(['some', 'many', 'several', 'few', 'others', 'most', 'all', 'both'])

/** "the growing threatening rhetoric": between an adjective and a bare noun. */
function isAdjective(context: ClassContext, i: number, at: number): boolean {
  const { tokens, classes, to } = context
  const next = tokens[i + 1]
  const bare = next !== undefined && i + 1 < to && next.kind === 'word' && !next.capital
  if (!bare || DETERMINERS.has(next.folded) || NUMBER_WORDS.has(next.folded) || !nounLike(context, i + 1))
    return false
  return (
    at > 0 &&
    classes[at - 1] === 'det' &&
    !tokens[at]!.capital &&
    /(?:ing|ed|al|ous|ive)$/.test(tokens[at]!.folded)
  )
}

function afterAuxiliary(auxiliary: string, forms: readonly VerbForm[]): boolean {
  if (MODALS.has(auxiliary) || DO.has(auxiliary)) return forms.includes('base')
  if (HAVE.has(auxiliary)) return forms.includes('participle')
  return forms.includes('participle') || forms.includes('ing')
}

/** Participles that doubt or grade the event named next. */
const UNSURE = new Set(['attempted', 'planned', 'proposed', 'threatened', 'alleged', 'suspected', 'repeated'])

/** Whether the word is as often a noun, or heads a row of event nouns. */
function hasNoun({ words }: ClassContext, i: number): boolean {
  const word = words[i]
  return word !== undefined && (word.isMainlyNoun || word.isNoun)
}

const isMainlyNoun = ({ words }: ClassContext, i: number) => words[i]!.isMainlyNoun

/** Whether a phrase with a noun begins here, as an object would. */
function nounLike({ tokens, to, words }: ClassContext, i: number): boolean {
  const next = tokens[i]
  if (!next || i >= to || next.kind === 'mark') return false
  const word = next.folded
  if (COUNTING.has(word) && [1, 2, 3].some(k => tokens[i + k] && isCount(tokens[i + k]!))) return true
  if (next.kind === 'number' || DETERMINERS.has(word) || NUMBER_WORDS.has(word)) return true
  if (next.capital) return true
  return !(OPENS_NONE.has(word) || word.endsWith('ly') || (words[i]!.verb?.includes('past') ?? false))
}

/** Words with which no phrase begins that has a noun. */
const OPENS_NONE: ReadonlySet<string> = new Set([
  ...[...PREPOSITIONS, ...CONJUNCTIONS, ...SUBORDINATORS, ...RELATIVES, ...ADVERBS],
  ...[...BE, ...HAVE, ...MODALS, ...DO, ...NEGATIONS, 'to', 'that'],
])

const COUNTING = new Set([
  'as',
  'between',
  'at',
  'up',
  'more',
  'fewer',
  'less',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'some',
])

const isCount = (token: Token) => token.kind === 'number' || NUMBER_WORDS.has(token.folded)

function determinerFollows({ tokens, to }: ClassContext, i: number): boolean {
  const next = tokens[i + 1]
  return next !== undefined && i + 1 < to && (DETERMINERS.has(next.folded) || PRONOUNS.has(next.folded))
}

function auxiliaryFollows({ tokens, to }: ClassContext, i: number): boolean {
  const next = tokens[i + 1]?.folded ?? ''
  return i + 1 < to && (BE.has(next) || HAVE.has(next) || MODALS.has(next) || DO.has(next))
}

/** "Hindalco shares fell": the verb is the next word. */
const pastFollows = ({ words, to }: ClassContext, i: number): boolean =>
  i + 1 < to && words[i + 1]!.verb?.includes('past') === true

const PEOPLE = new Set(['people', 'men', 'women', 'children', 'police', 'families', 'crew', 'troops'])

/** "Gunmen kill 45": neither "specimen" nor "regimen". */
const PEOPLE_IN_MEN = /^(?!speci|regi|abdo|acu|bitu|cycla)[a-z]{3,}men$/

/** "a police raid", "another major crew strike": the word only says whose. */
function isOne({ tokens, classes, from }: ClassContext, i: number): boolean {
  let at = i - 1
  while (at >= from && classes[at] === 'noun') at--
  return at >= from && /^(?:an?|another|each|every|this|one)$/.test(tokens[at]!.folded)
}

/** A plural noun, which can be the subject of a verb in its base form. */
function plainPlural(context: ClassContext, i: number): boolean {
  const { tokens, from } = context
  const word = tokens[i]?.folded ?? ''
  if (PEOPLE.has(word) && isOne(context, i)) return false
  if (tokens[i]?.capital && i > from) return false
  return (
    PEOPLE.has(word) ||
    PEOPLE_IN_MEN.test(word) ||
    (/[^s']s$/.test(word) && word.length > 3 && !/(?:us|is|ss)$/.test(word))
  )
}
