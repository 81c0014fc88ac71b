import type { Token } from '../../model/document.ts'
import type { Meaning } from '../meaning.ts'
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
  ["st stephen 's day", 12, 26],
  ['hogmanay', 12, 31],
  ['burns night', 1, 25],
  ["st george 's day", 4, 23],
  ["st andrew 's day", 11, 30],
  ['bonfire night', 11, 5],
  ['remembrance day', 11, 11],
  ['australia day', 1, 26],
  ['waitangi day', 2, 6],
  ['anzac day', 4, 25],
  ['canada day', 7, 1],
  ['juneteenth', 6, 19],
  ['veterans day', 11, 11],
]

/** Days that move with Easter, so many days after it. */
const MOVABLE: readonly (readonly [string, number])[] = [
  ['shrove tuesday', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['holy saturday', -1],
  ['easter saturday', -1],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['easter', 0],
  ['whit sunday', 49],
  ['whit monday', 50],
]

/** Days on the nth weekday (1 Monday) of a month, the last where nth is 0, and how many days after it. All are the United States'. */
const OF_WEEKDAYS: readonly (readonly [string, number, number, number, number])[] = [
  ['martin luther king jr day', 1, 1, 3, 0],
  ['martin luther king day', 1, 1, 3, 0],
  ["presidents ' day", 2, 1, 3, 0],
  ['presidents day', 2, 1, 3, 0],
  ['memorial day', 5, 1, 0, 0],
  ['labor day', 9, 1, 1, 0],
  ['thanksgiving day', 11, 4, 4, 0],
  ['thanksgiving', 11, 4, 4, 0],
  ['black friday', 11, 4, 4, 1],
]

const NAMES: readonly { readonly words: readonly string[]; readonly meaning: Meaning }[] = [
  ...HOLIDAYS.map(([name, month, day]) => ({
    words: name.split(' '),
    meaning: { kind: 'day', year: null, month, day } as const,
  })),
  ...MOVABLE.map(([name, days]) => ({
    words: name.split(' '),
    meaning: { kind: 'easter', year: null, days } as const,
  })),
  ...OF_WEEKDAYS.map(([name, month, weekday, nth, days]) => ({
    words: name.split(' '),
    meaning: { kind: 'nth-weekday', year: null, month, weekday, nth, days } as const,
  })),
]

/** "Christmas", "New Year's Eve in 2010", "Halloween 2010", "Easter Monday", "Labor Day": holidays with one date a year. */
export const holiday: TimeRule = {
  name: 'holiday',
  starts: [...new Set(NAMES.map(({ words }) => words[0]!))],
  seconds: start => secondsAfter(start),
  read(tokens, at, end) {
    if (!tokens[at]!.capital) return null
    const found = NAMES.find(({ words }) => words.every((part, i) => matches(tokens, at + i, end, part)))
    if (!found) return null
    const after = at + found.words.length
    // "Christmas Day, 2023", "Christmas Eve in 2023"
    const before = /^(?:,|in|of)$/.test(tokens[after]?.folded ?? '') ? after + 1 : after
    const year = readYear(tokens, before, end)
    if (year === null && needsToStandAlone(found) && !standsAlone(tokens, at, after - 1, end)) return null
    return reading(year === null ? after : before + 1, { ...found.meaning, year } as Meaning)
  },
}

/** The second words of the holidays that begin so; undefined where one is a single word. */
function secondsAfter(start: string): string[] | undefined {
  const seconds = NAMES.filter(({ words }) => words[0] === start).map(({ words }) => words[1])
  return seconds.every(second => second !== undefined) ? seconds : undefined
}

const matches = (tokens: readonly Token[], at: number, end: number, part: string): boolean =>
  word(tokens, at, end) === part && (tokens[at]!.capital || /^(?:'s?|of)$/.test(part))

/** One word names much else; and "the Labor Day weekend", "the Good Friday Agreement", "the Easter Sunday bombings" are of long ago. */
const needsToStandAlone = ({ words, meaning }: (typeof NAMES)[number]): boolean =>
  words.length === 1 || meaning.kind !== 'day'

/** "Christmas tree", "Father Christmas", "Christmas Island" are no days. */
function standsAlone(tokens: readonly Token[], at: number, last: number, end: number): boolean {
  const next = last + 1 < end ? tokens[last + 1] : undefined
  if (/^(?:father|merry|happy|st|'s|orthodox)$/.test(wordBefore(tokens, at))) return false
  return (
    !next || (next.kind === 'mark' && next.text !== '-') || (!next.capital && FUNCTION_WORDS.has(next.folded))
  )
}
