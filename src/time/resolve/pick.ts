import type { DayNumber } from '../calendar.ts'
import type { Which } from '../meaning.ts'
import type { Lean } from '../tense.ts'
import type { Dates } from './dates.ts'

/** Which of many like times is meant, and why: the last before the article, the next, or the nearest. */
export function pick(
  candidates: readonly Dates[],
  anchor: DayNumber,
  lean: Lean,
  which: Which,
): Dates | undefined {
  const timed = candidates.flatMap(at => (at.bounds ? [{ at, ...at.bounds }] : []))
  const before = timed.filter(({ from, to }) => (which === 'last' ? to < anchor : from <= anchor)).at(-1)
  const after = timed.find(({ from, to }) => (which === 'next' ? from > anchor : to >= anchor))
  const last = before && { ...before.at, note: 'the last one before this article' }
  const next = after && { ...after.at, note: 'the next one after this article' }
  if (before && after && before.from === after.from) return { ...before.at, note: whileIn(before) }
  if (which === 'last' || (which === 'near' && lean === 'past')) return last
  if (which === 'next' || (which === 'near' && lean === 'future')) return next
  if (!before || !after) return last ?? next
  const nearest = anchor - before.to <= after.from - anchor ? before : after
  return { ...nearest.at, note: 'the one nearest to this article' }
}

const whileIn = ({ from, to }: { readonly from: DayNumber; readonly to: DayNumber }): string =>
  from === to ? 'the day of this report' : 'the one this article was written in'
