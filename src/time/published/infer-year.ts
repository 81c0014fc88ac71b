import type { Document } from '../../model/document.ts'
import type { HolderTold } from '../../model/knowledge.ts'
import type { DerivationStep } from '../../model/when.ts'
import { dayNumber, isRealDay, sayDay, sayWeekday, weekdayOf } from '../calendar.ts'
import type { Found } from '../meaning.ts'
import { leanOf } from '../tense.ts'
import type { HeadDate } from './heading.ts'
import { HORIZON_YEAR } from './horizon.ts'
import { sinceWhen, yearOfTerms } from './terms.ts'
import { type Estimate, estimates, namedYears } from './year-clues.ts'

/** A weekday settles a year only together with another clue this close; like weekdays come round every 5 or 6 years. */
const TOLERANCE = 1
/** A report looks back at its own year or the one before; two is the most that is still likely. */
const CLOSE_TO_LATEST = 2
/** How far back candidate years are listed before the latest year the text names. */
const REACH = 15

/**
 * The year of a dateline without one, from the text's own weekdays, years and lengths of time, and from who is told as
 * holding an office; null where they leave it open.
 */
export function inferYear(
  document: Document,
  found: readonly Found[],
  head: HeadDate,
  holders: readonly HolderTold[],
): { readonly year: number; readonly steps: readonly DerivationStep[] } | null {
  const years = namedYears(document, found)
  const since = sinceWhen(holders)
  const bounds = [...years.map(({ year }) => year), ...(since ? [Number(since.day.slice(0, 4))] : [])]
  if (bounds.length === 0) return null
  const latest = Math.max(...bounds)
  const earliest = Math.max(Math.min(...bounds), latest - REACH)
  const weekday = head.meaning.weekday ?? weekdayOfLead(document, found, head)
  const candidates = candidateYears(head, weekday, earliest)
  const fitting = candidates.filter(year => year >= latest)
  const surface = surfaceOf(document, head.found)
  const firstStep = weekday === null ? [] : [weekdayStep(surface, head, weekday, candidates)]
  const guesses = estimates(document, found).filter(({ year }) => year >= latest && year <= HORIZON_YEAR)
  const guess = bestGuess(fitting, guesses)
  if (guess) return settled(guess.year, [...firstStep, stepOf(guess.by)], surface, head)
  const term = yearOfTerms(holders, fitting, head.meaning)
  if (term) return settled(term.year, [...firstStep, term.step], surface, head)
  const next = fitting[0]
  const named = years.find(({ year }) => year === latest)
  if (weekday === null || next === undefined || !named || next > latest + CLOSE_TO_LATEST) return null
  // Reports of a year call it “this year”: one that says “in 2014” is as likely of 2025.
  if (next === latest && years.every(({ year, isBare }) => year !== latest || isBare)) return null
  const bound = {
    from: `“${named.surface}”`,
    to: `${latest} or later`,
    note: 'the latest year the article names',
  }
  return settled(next, [...firstStep, bound], surface, head)
}

function weekdayStep(
  surface: string,
  { meaning }: HeadDate,
  weekday: number,
  years: readonly number[],
): DerivationStep {
  const from = meaning.weekday === undefined ? `${surface}, a ${sayWeekday(weekday)}` : surface
  return { from, to: years.join(', '), note: 'years in which it is one' }
}

const stepOf = (by: Estimate): DerivationStep => ({ from: by.words, to: String(by.year), note: by.sum })

function settled(year: number, steps: readonly DerivationStep[], surface: string, head: HeadDate) {
  const day = dayNumber(year, head.meaning.month, head.meaning.day)
  return { year, steps: [...steps, { from: surface, to: sayDay(day) }] }
}

function surfaceOf(document: Document, found: Found): string {
  return document.text.slice(document.tokens[found.first]!.start, document.tokens[found.end - 1]!.end)
}

/** The one candidate an estimate points to; with several as near, none. */
function bestGuess(candidates: readonly number[], guesses: readonly Estimate[]) {
  for (const by of guesses) {
    const near = candidates.filter(year => Math.abs(year - by.year) <= (by.exact ? 0 : TOLERANCE))
    if (near.length === 1) return { year: near[0]!, by }
  }
  return null
}

function candidateYears(head: HeadDate, weekday: number | null, earliest: number): number[] {
  const { month, day } = head.meaning
  const years: number[] = []
  for (let year = earliest; year <= HORIZON_YEAR; year++) {
    if (!isRealDay(year, month, day)) continue
    if (weekday === null || weekdayOf(dayNumber(year, month, day)) === weekday) years.push(year)
  }
  return years
}

/**
 * A bare weekday in the paragraph the dateline opens is the report's own day; agencies write so. Of "an attack late on
 * Wednesday" and "put out on Thursday" it is the later.
 */
function weekdayOfLead(document: Document, found: readonly Found[], head: HeadDate): number | null {
  const paragraphOf = (one: Found) => document.sentences[document.tokens[one.first]!.sentence]!.paragraph
  const lead = paragraphOf(head.found)
  const weekdays = found.flatMap(one => {
    const { meaning } = weekdayIn(one)
    const isLead = one.first > head.found.first && paragraphOf(one) <= lead + 1
    return isLead && meaning.kind === 'weekday' && meaning.which === 'near'
      ? [{ day: meaning.weekday, isToCome: leanOf(document.tokens, one) === 'future' }]
      : []
  })
  const [first, second] = weekdays
  const isNext = second && !second.isToCome && second.day === (first!.day % DAYS) + 1
  return (isNext ? second.day : first?.day) ?? null
}

const DAYS = 7

/** The weekday of "late on Wednesday" too. */
const weekdayIn = (one: Found): Found =>
  one.meaning.kind === 'part' ? { ...one, meaning: one.meaning.of } : one
