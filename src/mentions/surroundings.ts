import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import type { NameSense } from '../gazetteer/sense.ts'
import type { Document, Token } from '../model/document.ts'
import type { CuratedPlace, Organisation } from '../model/knowledge.ts'
import { mapped } from '../text/mapped.ts'
import { CAPITAL, CUE, HYPHEN, kindsOf, LOCATIVE, LONG, MARK } from './kinds.ts'
import { type Meanings, meaningsOf } from './meanings.ts'
import { type Run, runsOf } from './runs.ts'

/** A name of the gazetteer in the text, with what its senses come to. */
export interface Match extends NameMatch<NameSense> {
  readonly meanings: Meanings
}

/** The article with every name looked up once. */
export interface Surroundings {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly knowledge: Knowledge
  /** What each token may be to the rules: bits of `kinds.ts`. */
  readonly kinds: Int32Array
  /** Tokens at which a rule may find a reference without a name, in order. */
  readonly cues: readonly number[]
  /** The longest name of the gazetteer at each token that begins one, in order. */
  readonly matches: readonly Match[]
  /** Index among the matches of the one that begins at a token, −1 for none. */
  readonly matchOf: Int32Array
  /** The organisation whose name starts at a token. */
  readonly organisations: ReadonlyMap<number, NameMatch<Organisation>>
  readonly runs: readonly Run[]
  /** Index of the run a token is in, −1 outside. */
  readonly runOf: Int32Array
  /** Per sentence: whether most of its words are in capitals, so that capitals tell nothing. */
  readonly titleCase: readonly boolean[]
  place(id: string): CuratedPlace | undefined
}

/** The token at this index; undefined before the first and after the last. Arrays are slow where they are asked for what they cannot have. */
export const tokenAt = ({ tokens }: Surroundings, at: number): Token | undefined =>
  at >= 0 && at < tokens.length ? tokens[at] : undefined

/** The folded word at this index; '' before the first and after the last. */
export const wordAt = ({ tokens }: Surroundings, at: number): string =>
  at >= 0 && at < tokens.length ? tokens[at]!.folded : ''

/** Whether the token at this index is of one of these kinds. */
export const is = ({ kinds }: Pick<Surroundings, 'kinds'>, at: number, wanted: number): boolean =>
  at >= 0 && at < kinds.length && (kinds[at]! & wanted) !== 0

/** Whether a preposition of place stands right before this token. */
export const followsLocative = (scene: Surroundings, at: number): boolean => is(scene, at - 1, LOCATIVE)

/** The name of the gazetteer that begins at this index. */
export const matchAt = ({ matches, matchOf }: Surroundings, at: number): Match | undefined =>
  at >= 0 && at < matchOf.length && matchOf[at]! >= 0 ? matches[matchOf[at]!] : undefined

/** The run of capitals that this token is in. */
export const runAt = ({ runs, runOf }: Surroundings, at: number): Run | undefined =>
  at >= 0 && at < runOf.length && runOf[at]! >= 0 ? runs[runOf[at]!] : undefined

/** Looks up the names and runs of capitals in an article. */
export function surroundingsOf(document: Document, knowledge: Knowledge): Surroundings {
  const { tokens, sentences } = document
  const kinds = new Int32Array(tokens.length)
  const cues: number[] = []
  const known = kindsOf(knowledge)
  for (let at = 0; at < tokens.length; at++) {
    kinds[at] = known.at(document, at)
    if (kinds[at]! & CUE) cues.push(at)
  }
  const runs = runsOf(tokens, kinds)
  const { matches, matchOf, organisations } = lookUp(tokens, kinds, knowledge)
  return {
    document,
    tokens,
    knowledge,
    kinds,
    cues,
    matches,
    matchOf,
    organisations,
    runs,
    runOf: runIndex(runs, tokens.length),
    titleCase: mapped(sentences, ({ firstToken, endToken }) => mostlyCapitals(kinds, firstToken, endToken)),
    place: knowledge.gazetteer.place,
  }
}

/** Names start with a capital, or with "al-" and the like before one. */
function lookUp(
  tokens: readonly Token[],
  kinds: Int32Array,
  { gazetteer, organisations }: Knowledge,
): Pick<Surroundings, 'matches' | 'matchOf' | 'organisations'> {
  const matches: Match[] = []
  const matchOf = new Int32Array(tokens.length).fill(-1)
  const found = new Map<number, NameMatch<Organisation>>()
  for (let at = 0; at < tokens.length; at++) {
    const kind = kinds[at]!
    const hyphened = at + 1 < tokens.length && (kinds[at + 1]! & HYPHEN) !== 0
    if (!(kind & CAPITAL || (hyphened && !(kind & MARK)))) continue
    const match = withoutCourt(gazetteer.names, tokens, gazetteer.names.longestAt(tokens, at))
    if (match) {
      const { from, to, senses } = match
      matchOf[at] = matches.length
      matches.push({ from, to, senses, meanings: meaningsOf(senses) })
    }
    const organisation = organisations.longestAt(tokens, at)
    if (organisation) found.set(at, organisation)
  }
  return { matches, matchOf, organisations: found }
}

/** "Ballina District Court" sits in Ballina: its sort is no part of the town's name. */
function withoutCourt(
  names: Knowledge['gazetteer']['names'],
  tokens: readonly Token[],
  match: NameMatch<NameSense> | undefined,
): NameMatch<NameSense> | undefined {
  const isCourt =
    match &&
    tokens[match.to - 1]!.folded === 'district' &&
    /^(?:court|judge|attorney)$/.test(tokens[match.to]?.folded ?? '')
  return isCourt ? (names.longestAt(tokens, match.from, match.to - 1) ?? match) : match
}

function runIndex(runs: readonly Run[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1)
  for (let i = 0; i < runs.length; i++) for (let at = runs[i]!.from; at < runs[i]!.to; at++) index[at] = i
  return index
}

/** Whether a sentence has three in four of its long words, beside the first one, in capitals, like a headline; all of them if they are few. */
function mostlyCapitals(kinds: Int32Array, from: number, to: number): boolean {
  let long = 0
  let capital = 0
  for (let at = from + 1; at < to; at++) {
    if (!(kinds[at]! & LONG)) continue
    long++
    if (kinds[at]! & CAPITAL) capital++
  }
  return capital >= (long < 5 ? long : 0.75 * long) && long > 2
}
