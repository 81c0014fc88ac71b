import type { ClassContext } from './class-context.ts'
import { NUMBER_WORDS } from './words.ts'

/** Words in -s that are mostly nouns, where a headline has them as verbs. */
export const isOfHeadline = (context: ClassContext, i: number, at: number): boolean =>
  isToll(context, i) || isWon(context, i, at) || isVoting(context, i)

/** "Ex-president jailed over Moquegua bribes": the last word, after "over" and a name. */
export const isLastOfReason = ({ tokens, to }: ClassContext, i: number, at: number): boolean =>
  (i + 1 >= to || tokens[i + 1]!.text === '.') && /^(?:over|for)$/.test(tokens[at - 1]?.folded ?? '')

/** "Crash on A1 kills two" */
const isToll = ({ tokens, to }: ClassContext, i: number): boolean =>
  i + 1 < to &&
  /^(?:kills|injures|wounds)$/.test(tokens[i]!.folded) &&
  (tokens[i + 1]!.kind === 'number' || NUMBER_WORDS.has(tokens[i + 1]!.folded))

/** "Ann Roe wins Leeds by-election" */
const isWon = ({ tokens, to }: ClassContext, i: number, at: number): boolean =>
  i + 1 < to &&
  tokens[i]!.folded === 'wins' &&
  tokens[at]!.capital &&
  tokens[i + 1]!.kind === 'word' &&
  WON.test(tokens[i + 1]!.text)

const WON =
  /^\p{Lu}|^(?:an?|by-election|election|presidency|presidential|re-election|first|second|third|title|gold|silver|bronze|appeal|vote|case|race|award|prize)$/u

/** "Council votes to shut library" */
const isVoting = ({ tokens, to }: ClassContext, i: number): boolean =>
  i + 2 < to &&
  tokens[i]!.folded === 'votes' &&
  tokens[i + 1]!.folded === 'to' &&
  tokens[i + 2]!.kind === 'word'
