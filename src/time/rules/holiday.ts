import type { Token } from '../../model/document.ts'
import { readYear } from '../numbers.ts'
import { reading, type TimeRule, word, wordBefore } from '../rule.ts'
import { FUNCTION_WORDS } from '../vocabulary.ts'

/** Days kept on one date of the calendar wherever they are kept, longest name first. */
const HOLIDAYS: readonly (readonly [string, number, number])[] = [
  ["new year 's day", 1, 1],
  ["new year 's eve", 12, 31],
  ["new year 's", 1, 1],
  ["valentine 's day", 2, 14],
  ["st patrick 's day", 3, 17],
  ['may day', 5, 1],
  ['bastille day', 7, 14],
  ['fourth of july', 7, 4],
  ['halloween', 10, 31],
  ['armistice day', 11, 11],
  ['christmas day', 12, 25],
  ['christmas eve', 12, 24],
  ['christmas', 12, 25],
  ['boxing day', 12, 26],
]
const NAMES = HOLIDAYS.map(([name, month, day]) => ({ words: name.split(' '), month, day }))

/** "Christmas", "New Year's Eve", "Halloween 2010": holidays with one date. */
export const holiday: TimeRule = {
  name: 'holiday',
  starts: [...new Set(NAMES.map(({ words }) => words[0]!))],
  seconds: start => secondsAfter(start),
  read(tokens, at, end) {
    if (!tokens[at]!.capital) return null
    const found = NAMES.find(({ words }) => words.every((part, i) => matches(tokens, at + i, end, part)))
    if (!found) return null
    const after = at + found.words.length
    const year = readYear(tokens, after, end)
    if (year === null && found.words.length === 1 && !standsAlone(tokens, at, end)) return null
    const { month, day } = found
    return reading(year === null ? after : after + 1, { kind: 'day', year, month, day })
  },
}

/** The second words of the holidays that begin so; undefined where one is a single word. */
function secondsAfter(start: string): string[] | undefined {
  const seconds = NAMES.filter(({ words }) => words[0] === start).map(({ words }) => words[1])
  return seconds.every(second => second !== undefined) ? seconds : undefined
}

const matches = (tokens: readonly Token[], at: number, end: number, part: string): boolean =>
  word(tokens, at, end) === part && (tokens[at]!.capital || part === "'s" || part === 'of')

/** "Christmas tree", "Father Christmas", "Christmas Island" are no days. */
function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (/^(?:father|merry|happy|st|'s)$/.test(wordBefore(tokens, at))) return false
  return (
    !next || (next.kind === 'mark' && next.text !== '-') || (!next.capital && FUNCTION_WORDS.has(next.folded))
  )
}
