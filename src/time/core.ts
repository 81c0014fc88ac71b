import type { Form, Token } from '../model/document.ts'
import { knownOfForms } from '../text/forms.ts'
import type { Reading, TimeRule } from './rule.ts'
import { bare } from './rule.ts'
import { again } from './rules/again.ts'
import { calendarDate } from './rules/calendar-date.ts'
import { decade } from './rules/decade.ts'
import { deictic } from './rules/deictic.ts'
import { holiday } from './rules/holiday.ts'
import { monthAlone } from './rules/month.ts'
import { numericDate } from './rules/numeric-date.ts'
import { portion } from './rules/portion.ts'
import { relative } from './rules/relative.ts'
import { season } from './rules/season.ts'
import { weekday } from './rules/weekday.ts'
import { year } from './rules/year.ts'

/** The rules for times that stand by themselves; parts and ranges are made of these. Where two read as far, the earlier counts. */
export const CORE_RULES: readonly TimeRule[] = [
  numericDate,
  calendarDate,
  holiday,
  monthAlone,
  decade,
  portion,
  year,
  season,
  relative,
  weekday,
  deictic,
  again,
]

const CORE_TABLE = ruleTable(CORE_RULES)

/** The rules that may begin with a form; undefined for none. */
type RuleTable = (form: Form) => readonly TimeRule[] | undefined

/** Files rules under their first words, in their order. */
export function ruleTable(rules: readonly TimeRule[]): RuleTable {
  const byWord = new Map<string, TimeRule[]>()
  for (const rule of rules) {
    for (const start of rule.starts) {
      const there = byWord.get(start)
      if (there) there.push(rule)
      else byWord.set(start, [rule])
    }
  }
  const byNumber = rules.filter(rule => rule.numbers)
  return knownOfForms(form => (form.kind === 'number' ? byNumber : byWord.get(bare(form.folded))))
}

/** The longest reading any rule of the table has here. */
export function longest(table: RuleTable, tokens: readonly Token[], at: number, end: number): Reading | null {
  const rules = table(tokens[at]!.form)
  if (!rules) return null
  let best: Reading | null = null
  for (const rule of rules) {
    const reading = rule.read(tokens, at, end)
    if (reading && reading.end <= end && (!best || reading.end > best.end)) best = reading
  }
  return best
}

/** Reads a time that stands by itself. */
export const readCore = (tokens: readonly Token[], at: number, end: number): Reading | null =>
  at < end ? longest(CORE_TABLE, tokens, at, end) : null
