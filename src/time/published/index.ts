import type { Document } from '../../model/document.ts'
import type { HolderTold } from '../../model/knowledge.ts'
import type { Article } from '../../model/story.ts'
import { civil, type DayNumber, dayNumber, isoDay, isRealDay, parseIsoDay, sayDay } from '../calendar.ts'
import type { Found } from '../meaning.ts'
import { type HeadDate, headDates, isInDateline } from './heading.ts'
import { HORIZON_YEAR } from './horizon.ts'
import { inferYear } from './infer-year.ts'

/** The article's date, and the day its words are counted from. */
interface Publication extends Pick<Article, 'published' | 'publishedFrom' | 'publishedDerivation'> {
  readonly anchor: DayNumber | null
}

/** A report is printed at most this many days after it was filed. */
const LONGEST_DELAY = 7

/** Given, read in the dateline or a line such as "Published: …", or worked out; null where it cannot be told. */
export function publicationOf(
  document: Document,
  found: readonly Found[],
  given: string | null,
  holders: () => readonly HolderTold[],
): Publication {
  const heads = headDates(document, found)
  const day = given === null ? null : parseIsoDay(given)
  if (day !== null) {
    const published = isoDay(day)
    return {
      published,
      publishedFrom: 'given',
      publishedDerivation: [],
      anchor: filedDay(document, heads, day),
    }
  }
  const whole = heads.find(({ meaning }) => meaning.year !== null && meaning.year <= HORIZON_YEAR + 1)
  if (whole) {
    const anchor = updatedDay(document, heads, dayOf(whole))
    return { published: isoDay(anchor), publishedFrom: 'dateline', publishedDerivation: [], anchor }
  }
  return saidToday(document, found) ?? inferred(document, found, heads, holders)
}

const dayOf = ({ meaning: { year, month, day } }: HeadDate): DayNumber => dayNumber(year!, month, day)

/** A report is brought up to date within so many days; later ones mend a word, and change no "today". */
const LONGEST_UPDATE = 2

/** "Updated 9:05 a.m. June 15, 2025": the day of a report that was brought up to date soon after its first day, as its words are of then. */
function updatedDay({ text, tokens }: Document, heads: readonly HeadDate[], first: DayNumber): DayNumber {
  const days = heads
    .filter(({ found, meaning }) => {
      const { start } = tokens[found.first]!
      return meaning.year !== null && UPDATED.test(text.slice(Math.max(0, start - 48), start))
    })
    .map(dayOf)
    .filter(day => day > first && day - first <= LONGEST_UPDATE)
  return Math.max(first, ...days)
}

/** What says of a date right after it, with its hour, that it is the update's. */
const UPDATED = /\b(?:updated|modified|revised)\b[^|\n]{0,40}$/i

/** "Today, February 18, 2006": an article that says so was written that day. */
function saidToday({ text, tokens }: Document, found: readonly Found[]): Publication | null {
  for (const { first, end, meaning } of found) {
    if (meaning.kind !== 'day' || meaning.fromToday === undefined || meaning.year === null) continue
    const anchor = dayNumber(meaning.year, meaning.month, meaning.day) - meaning.fromToday
    const from = text.slice(tokens[first]!.start, tokens[end - 1]!.end)
    const steps = [{ from, to: sayDay(anchor), note: 'the day this was written' }]
    return { published: isoDay(anchor), publishedFrom: 'inferred', publishedDerivation: steps, anchor }
  }
  return null
}

function inferred(
  document: Document,
  found: readonly Found[],
  heads: readonly HeadDate[],
  holders: () => readonly HolderTold[],
): Publication {
  const head = heads.find(one => isInDateline(document, one.found))
  const result = head && inferYear(document, found, head, holders())
  if (!head || !result) return { published: null, publishedFrom: null, publishedDerivation: [], anchor: null }
  const anchor = dayNumber(result.year, head.meaning.month, head.meaning.day)
  return { published: isoDay(anchor), publishedFrom: 'inferred', publishedDerivation: result.steps, anchor }
}

/** The dateline's day where it is at most a week before the date given: "today" is then the dateline's. */
function filedDay(document: Document, heads: readonly HeadDate[], given: DayNumber): DayNumber {
  const head = heads.find(one => isInDateline(document, one.found))
  if (!head) return given
  const { month, day } = head.meaning
  const { year } = civil(given)
  for (const y of [year, year - 1]) {
    if (!isRealDay(y, month, day)) continue
    const filed = dayNumber(y, month, day)
    if (filed <= given && given - filed <= LONGEST_DELAY) return filed
  }
  return given
}
