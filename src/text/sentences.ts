import type { Span } from '../model/span.ts'
import { SHORTENED, STATES, TITLES } from './abbreviations.ts'
import { NumbersOfForms } from './known-of-forms.ts'
import type { RawToken, Tokens } from './tokens.ts'

/** After "U.S." or "Jan." a capital may open a sentence or go on with a name; these words settle it. */
const OPENERS = new Set(
  'the a an he she it they we i in on at but and for from as if when while this that these those there his her its their more most some many one after before since with by to'.split(
    ' ',
  ),
)

/** 1 for what a sentence may end with: a mark, or a word with a dot. */
const ENDING = new NumbersOfForms(({ text }) => Number(ENDS.has(text.slice(-1))))
const ENDS = new Set('.!?…')

/** The sentences of one paragraph as ranges of tokens, `[first, end)`. */
export function sentenceRanges(read: Tokens, paragraph: Span, first: number): [number, number][] {
  const { tokens } = read
  const ranges: [number, number][] = []
  let from = first
  let at = first
  while (at < tokens.length && tokens[at]!.start < paragraph.end) {
    const end = ENDING.at(read, at) > 0 ? endOfSentence(tokens, at) : 0
    if (end === 0) {
      at++
      continue
    }
    ranges.push([from, end])
    from = at = end
  }
  if (from < at) ranges.push([from, at])
  return ranges
}

/** The index after the sentence that ends with this token, which may end one, and its closing quotes; 0 where it goes on. */
function endOfSentence(tokens: readonly RawToken[], at: number): number {
  const token = tokens[at]!
  let end = at + 1
  while (end < tokens.length && tokens[end]!.form.closes && tokens[end]!.start === tokens[end - 1]!.end) end++
  if (end === tokens.length) return end
  const next = tokens[end]!
  if (next.start === tokens[end - 1]!.end) return 0
  if (next.kind === 'word' && !next.capital && !token.form.calls) return 0
  if (token.kind === 'word' && !endsAfterAbbreviation(token, next)) return 0
  if (next.kind === 'number' && isNumbering(tokens, at)) return 0
  return closesClockTime(tokens, at) && !OPENERS.has(next.folded) ? 0 : end
}

/** "Prison No. 2": the dot of a word for a number, which with a capital is not read with its word. */
const isNumbering = (tokens: readonly RawToken[], at: number): boolean =>
  at > 0 && tokens[at]!.text === '.' && NUMBERING.test(tokens[at - 1]!.text)

const NUMBERING = /^Nos?$/

/** "5 p.m. Saturday": the dot of "a.m." and "p.m.", which are read as letters and dots. */
const closesClockTime = (tokens: readonly RawToken[], at: number): boolean =>
  at >= 3 &&
  tokens[at]!.text === '.' &&
  tokens[at - 1]!.kind === 'word' &&
  tokens[at - 1]!.folded === 'm' &&
  tokens[at - 2]!.kind === 'mark' &&
  tokens[at - 2]!.text === '.' &&
  (tokens[at - 3]!.folded === 'a' || tokens[at - 3]!.folded === 'p')

function endsAfterAbbreviation(token: RawToken, next: RawToken): boolean {
  const bare = token.folded.replace(/\.$/, '')
  if (TITLES.has(bare) || bare.length === 1) return false
  if (SHORTENED.has(bare) || STATES.has(bare) || bare.includes('.'))
    return next.capital && OPENERS.has(next.folded)
  return true
}
