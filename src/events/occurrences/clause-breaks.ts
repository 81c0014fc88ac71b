import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** Whether another clause begins between a time and an event. */
export function turnsBetween({ tokens, classes }: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (classes[i] === 'mark' || classes[i] === 'rel' || TURNING.has(tokens[i]!.folded)) return true
  return false
}

/** Whether an event stands in a clause of its own right after an opening time: "On Friday, after he died, …". */
export function isSubordinate({ tokens, classes, times }: Reading, draft: Draft, at: number): boolean {
  for (let i = at; i < Math.min(draft.trigger.head, at + LONGEST); i++)
    if (tokens[i]!.text === ';') return true
  for (let i = draft.trigger.head - 1; i > Math.max(at, draft.trigger.head - LONGEST); i--) {
    if (classes[i] === 'comma') return false
    if (TURNING.has(tokens[i]!.folded) || classes[i] === 'rel') return true
    // "On Friday, following a short trial, he was acquitted"; not "the following week".
    if (tokens[i]!.folded === 'following' && !times[i]) return true
  }
  return false
}

/** A new clause with a verb that tells no event we know takes the time with it. */
export function breaksBetween({ tokens, classes, times }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // "(rotten pork, also called double dead meat)" breaks nothing.
    if (tokens[i]!.text === '(') i = closing(tokens, i, to)
    if (classes[i] === 'mark' && !times[i] && tokens[i]!.text !== ')') return true
    if (classes[i] === 'rel') return true
    if (classes[i] === 'comma' && tokens[i + 1]!.folded === 'having') return true
    if (classes[i] === 'conj' && opensClause(classes, i + 1, to)) return true
    // ", but as the cow was born in 1994": a clause of its own has its own time.
    const opens = classes[i] === 'comma' && (classes[i + 1] === 'conj' || classes[i + 1] === 'sub')
    if (opens && classes.slice(i, to).some(kind => kind === 'verb' || kind === 'aux')) return true
  }
  return false
}

/** Verbs by which somebody only tells what the clause is about. */
export const SAYING = /^(?:sa(?:id|ys?)|told|tell|announced|reported|claimed|confirmed)$/

/** Words that open a clause about another time or a reason. */
export const TURNING = new Set([
  'after',
  'before',
  'since',
  'until',
  'when',
  'while',
  'where',
  'as',
  'because',
  'if',
])

/** No sentence of an article is longer. */
const LONGEST = 150

/** The bracket that closes one; the opening one where none does. */
function closing(tokens: Reading['tokens'], open: number, to: number): number {
  for (let i = open + 1; i < Math.min(to, open + LONGEST); i++) if (tokens[i]!.text === ')') return i
  return open
}

/** "was set at $100,000 and he is to appear on Tuesday": a subject and its verb stand after "and". */
function opensClause(classes: Reading['classes'], from: number, to: number): boolean {
  let at = from
  while (at < to && at - from < SUBJECT && WITHIN_SUBJECT.has(classes[at]!)) at++
  return at > from && at < to && (classes[at] === 'aux' || classes[at] === 'verb')
}

const WITHIN_SUBJECT = new Set(['pron', 'noun', 'det', 'num', 'poss', 'hyphen'])

/** Words of a short subject. */
const SUBJECT = 8
