import type { Document, Form, Token } from '../model/document.ts'
import { NumbersOfForms } from '../text/known-of-forms.ts'
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
import { weekend } from './rules/weekend.ts'
import { year } from './rules/year.ts'
import { yearOfEra } from './rules/year-of-era.ts'

/** The rules for times that stand by themselves; parts and ranges are made of these. Where two read as far, the earlier counts. */
export const CORE_RULES: readonly TimeRule[] = [
  numericDate,
  calendarDate,
  holiday,
  monthAlone,
  decade,
  yearOfEra,
  portion,
  year,
  season,
  relative,
  weekend,
  weekday,
  deictic,
  again,
]

const CORE_TABLE = ruleTable(CORE_RULES)

/** What may begin with a word. */
interface Start {
  readonly rules: readonly TimeRule[]
  /** The words one of which must follow, if it is no number; undefined where anything may. */
  readonly seconds: ReadonlySet<string> | undefined
}

/** What may begin with a form, and at a token of a document; undefined for nothing. */
interface RuleTable {
  of(form: Form): Start | undefined
  at(document: Document, at: number): Start | undefined
}

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
  const starts = new Map(
    Array.from(byWord, ([word, some]): [string, Start] => [
      word,
      { rules: some, seconds: secondsOf(word, some) },
    ]),
  )
  const byNumber: Start = { rules: rules.filter(rule => rule.numbers), seconds: undefined }
  const all = [undefined, byNumber, ...starts.values()]
  const numbers = new NumbersOfForms(form =>
    Math.max(0, all.indexOf(form.kind === 'number' ? byNumber : starts.get(bare(form.folded)))),
  )
  return {
    of: form => all[numbers.of(form)],
    at: (document, at) => all[numbers.at(document, at)],
  }
}

/** What may follow a first word by any of its rules. */
function secondsOf(word: string, rules: readonly TimeRule[]): ReadonlySet<string> | undefined {
  const all = new Set<string>()
  for (const rule of rules) {
    const some = rule.seconds?.(word)
    if (some === undefined) return undefined
    for (const second of some) all.add(second)
  }
  return all
}

/** The longest reading of what may begin here. */
export function longest(
  { rules, seconds }: Start,
  tokens: readonly Token[],
  at: number,
  end: number,
): Reading | null {
  if (seconds !== undefined && !goesOn(seconds, tokens, at + 1, end)) return null
  let best: Reading | null = null
  for (const rule of rules) {
    const read = rule.read(tokens, at, end)
    if (read !== null && read.end <= end && (best === null || read.end > best.end)) best = read
  }
  return best
}

function goesOn(seconds: ReadonlySet<string>, tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end) return false
  const { kind, folded } = tokens[at]!
  return kind === 'number' || seconds.has(bare(folded))
}

/** Reads a time that stands by itself. */
export function readCore(tokens: readonly Token[], at: number, end: number): Reading | null {
  const start = at < end ? CORE_TABLE.of(tokens[at]!.form) : undefined
  return start === undefined ? null : longest(start, tokens, at, end)
}
