import type { NameSense } from '../gazetteer/gazetteer.ts'
import type { Knowledge } from '../gazetteer/knowledge.ts'
import type { NameMatch } from '../gazetteer/names.ts'
import type { Document, Token } from '../model/document.ts'
import type { CuratedPlace, Organisation } from '../model/knowledge.ts'
import { type Run, runsOf } from './runs.ts'

/** The article with every name looked up once. */
export interface Surroundings {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly knowledge: Knowledge
  /** The longest name of the gazetteer that starts at a token. */
  readonly matches: ReadonlyMap<number, NameMatch<NameSense>>
  /** The organisation whose name starts at a token. */
  readonly organisations: ReadonlyMap<number, NameMatch<Organisation>>
  readonly runs: readonly Run[]
  /** Index of the run a token is in, −1 outside. */
  readonly runOf: Int32Array
  /** Per sentence: whether most of its words are in capitals, so that capitals tell nothing. */
  readonly titleCase: readonly boolean[]
  place(id: string): CuratedPlace | undefined
}

/** Looks up the names and runs of capitals in an article. */
export function surroundingsOf(document: Document, knowledge: Knowledge): Surroundings {
  const { tokens } = document
  const runs = runsOf(tokens)
  return {
    document,
    tokens,
    knowledge,
    runs,
    runOf: runIndex(runs, tokens.length),
    titleCase: document.sentences.map(sentence =>
      mostlyCapitals(tokens, sentence.firstToken, sentence.endToken),
    ),
    matches: lookUp(tokens, at => knowledge.gazetteer.names.longestAt(tokens, at)),
    organisations: lookUp(tokens, at => knowledge.organisations.longestAt(tokens, at)),
    place: knowledge.gazetteer.place,
  }
}

/** Names start with a capital, or with "al-" and the like before one. */
function lookUp<T>(
  tokens: readonly Token[],
  find: (at: number) => NameMatch<T> | undefined,
): Map<number, NameMatch<T>> {
  const found = new Map<number, NameMatch<T>>()
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.kind === 'mark' || !(token.capital || tokens[at + 1]?.text === '-')) continue
    const match = find(at)
    if (match) found.set(at, match)
  }
  return found
}

function runIndex(runs: readonly Run[], length: number): Int32Array {
  const index = new Int32Array(length).fill(-1)
  for (const [i, run] of runs.entries()) index.fill(i, run.from, run.to)
  return index
}

/** Whether a sentence has three in four of its long words, beside the first one, in capitals, like a headline; all of them if they are few. */
function mostlyCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  let long = 0
  let capital = 0
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (token.capital) capital++
  }
  return capital >= (long < 5 ? long : 0.75 * long) && long > 2
}
