import type { Token } from '../../model/document.ts'
import { word } from '../rule.ts'

/** Days that papers go on naming without their year, by what they call after them. */
const NOTED: readonly {
  readonly month: number
  readonly day: number
  readonly year: number
  readonly name: RegExp
}[] = [{ month: 9, day: 11, year: 2001, name: /^(?:(?:terrorist|terror) )?attacks$/ }]

/** The year of "the Sept. 11 attacks"; null for any other day, and for attacks that are told with a place of their own. */
export function notedYear(
  tokens: readonly Token[],
  after: number,
  end: number,
  month: number,
  day: number,
): number | null {
  const noted = NOTED.find(one => one.month === month && one.day === day)
  if (!noted) return null
  const [first, second, third] = [0, 1, 2].map(i => word(tokens, after + i, end)) as [string, string, string]
  const isOne = noted.name.test(first) && !PLACING.test(second)
  const isTwo = noted.name.test(`${first} ${second}`) && !PLACING.test(third)
  return isOne || isTwo ? noted.year : null
}

const PLACING = /^(?:in|on|at|against)$/
