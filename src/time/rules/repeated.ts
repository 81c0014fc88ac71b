import type { Token } from '../../model/document.ts'
import { pad } from '../calendar.ts'
import { readAmount } from '../numbers.ts'
import { type Reading, reading, type TimeRule, word } from '../rule.ts'
import { periodValue } from '../value.ts'
import { monthOf, SEASONS, UNITS, WEEKDAYS } from '../vocabulary.ts'

const PLURALS = new Map([...WEEKDAYS].map(([name, value]) => [`${name}s`, value]))

/** "every Friday", "each year", "every two weeks", "on Fridays", "every summer": what repeats. */
export const repeated: TimeRule = {
  name: 'repeated',
  starts: ['every', 'each', ...PLURALS.keys()],
  read(tokens, at, end) {
    const plural = PLURALS.get(word(tokens, at, end))
    if (plural !== undefined) return tokens[at]!.capital ? weekly(plural, at + 1) : null
    const next = word(tokens, at + 1, end)
    const weekday = WEEKDAYS.get(next)
    if (weekday !== undefined && tokens[at + 1]!.capital) return weekly(weekday, at + 2)
    const month = at + 1 < end ? monthOf(tokens[at + 1]) : undefined
    if (month !== undefined) return set(`XXXX-${pad(month, 2)}`, 'every year in that month', at + 2)
    const season = SEASONS.get(next)
    if (season !== undefined)
      return set(`XXXX-${['SP', 'SU', 'FA', 'WI'][season - 1]}`, 'every year in that season', at + 2)
    return everyUnit(tokens, at + 1, end)
  },
}

function everyUnit(tokens: readonly Token[], at: number, end: number): Reading | null {
  const other = word(tokens, at, end) === 'other'
  const amount = other ? { value: 2, end: at + 1 } : (readAmount(tokens, at, end) ?? { value: 1, end: at })
  const unit = UNITS.get(word(tokens, amount.end, end))
  if (!unit || amount.value === null || unit.unit === 'second' || word(tokens, amount.end + 1, end) === '-')
    return null
  const value = periodValue(unit.unit, amount.value * unit.times)
  return set(value, 'again and again', amount.end + 1)
}

const weekly = (weekday: number, end: number): Reading =>
  set(`XXXX-WXX-${weekday}`, 'every week on that day', end)

const set = (value: string, words: string, end: number): Reading =>
  reading(end, { kind: 'set', value, words })
