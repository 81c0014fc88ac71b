import type { Document } from '../model/document.ts'
import type { DerivationStep, Timex } from '../model/when.ts'
import { mapped } from '../text/mapped.ts'
import { type DayNumber, isoDay, sayDay } from './calendar.ts'
import type { Found, Meaning } from './meaning.ts'
import { nightsTold } from './nights-told.ts'
import { exactDays } from './resolve/counted.ts'
import { type Bounds, type Dates, type Setting, stepsOf } from './resolve/dates.ts'
import { resolve } from './resolve/index.ts'
import { wordBefore } from './rule.ts'
import { type Lean, leanOf } from './tense.ts'
import { toldDates } from './told-before.ts'
import { weekdaysTold } from './weekdays-told.ts'
import { yearLender } from './year-lender.ts'

const SINCE = /^since$/
const UNTIL = /^(?:by|until|till)$/
/** Works out every expression found, in reading order, against the report's day and that of its publication. */
export function timexes(
  document: Document,
  found: readonly Found[],
  anchor: DayNumber | null,
  published: DayNumber | null,
): Timex[] {
  const lender = yearLender(document, anchor)
  const told = toldDates(document, anchor)
  const weekdays = weekdaysTold(document)
  const nights = nightsTold(document, anchor)
  return mapped(found, (one, i) => {
    const lean = leanAt(document, one)
    const setting: Setting = {
      anchor,
      published,
      lean,
      lent: lender.lend(one, lean),
      told: told.before(one),
      weekday: weekdays.same(one, lean),
    }
    const resolved = nights.same(one) ?? resolve(one.meaning, setting)
    if (anchor !== null || leanOf(document.tokens, one) !== 'future') lender.note(one, resolved)
    told.note(one, resolved)
    weekdays.note(one, resolved)
    nights.note(one, resolved)
    return timexOf(document, one, resolved, anchor, `t${i + 1}`)
  })
}

/** Whether what the words mean hangs on the tense; finding it costs a walk along the sentence. */
function needsTense(meaning: Meaning): boolean {
  if (meaning.kind === 'part') return needsTense(meaning.of)
  if (meaning.kind === 'range') return needsTense(meaning.from)
  if ('year' in meaning && meaning.kind !== 'year') return meaning.year === null
  return meaning.kind === 'weekday' || (meaning.kind === 'offset' && meaning.amount === 0)
}

function leanAt(document: Document, one: Found): Lean {
  if (!needsTense(one.meaning)) return 'none'
  const before = prepositionBefore(document, one)
  if (SINCE.test(before)) return 'past'
  const lean = leanOf(document.tokens, one)
  // "organised a forum for April 29", "set the vote for Sunday": what is for a day is planned.
  if ((before === 'for' || isForHour(document, one)) && !isPossessive(document, one)) {
    if (one.meaning.kind === 'weekday') return 'future'
    const { kind } = one.meaning.kind === 'part' ? one.meaning.of : one.meaning
    if (lean === 'past' && (kind === 'day' || kind === 'month')) return 'none'
  }
  return lean === 'none' && UNTIL.test(before) ? 'future' : lean
}

/** Words and marks of an hour: "11:30 a.m.". */
const HOUR = /^(?:\d[\d:]*|:|[ap]\.?m\.?|[apm.]|noon|midnight)$/
const LONGEST_HOUR = 8

/** "set a meeting for 11 a.m. Friday": what is for the hour is for its day. */
function isForHour({ tokens }: Document, { first }: Found): boolean {
  let at = first - 1
  while (first - at < LONGEST_HOUR && HOUR.test(tokens[at]?.folded ?? '')) at--
  return at < first - 1 && tokens[at]?.folded === 'for'
}

const isPossessive = ({ tokens }: Document, { end }: Found): boolean =>
  /^['’]s?$/.test(tokens[end]?.folded ?? '')

function prepositionBefore({ tokens }: Document, one: Found): string {
  const before = wordBefore(tokens, one.first)
  return before === 'the' ? wordBefore(tokens, one.first - 1) : before
}

function timexOf(
  document: Document,
  one: Found,
  resolved: Dates,
  anchor: DayNumber | null,
  id: string,
): Timex {
  const start = document.tokens[one.first]!.start
  const end = document.tokens[one.end - 1]!.end
  const surface = document.text.slice(start, end)
  const opened = openEnded(prepositionBefore(document, one), one.meaning, resolved, anchor)
  return {
    id,
    start,
    end,
    surface,
    type: typeOf(one.meaning),
    value: resolved.value,
    edtf: opened?.edtf ?? resolved.edtf,
    earliest: isoOrNull((opened?.bounds ?? resolved.bounds)?.from),
    latest: isoOrNull((opened?.bounds ?? resolved.bounds)?.to),
    derivation: [...stepsOf(surface, resolved), ...(opened?.steps ?? [])],
    ...relationOf(one.meaning),
  }
}

const isoOrNull = (day: DayNumber | undefined): string | null => (day === undefined ? null : isoDay(day))

function typeOf({ kind }: Meaning): Timex['type'] {
  if (kind === 'duration' || kind === 'window') return 'duration'
  return kind === 'relation' || kind === 'set' ? kind : 'date'
}

function relationOf(meaning: Meaning): Pick<Timex, 'direction' | 'days'> {
  if (meaning.kind !== 'relation') return {}
  const days = exactDays(meaning.unit, meaning.amount)
  return {
    ...(meaning.direction === 'same' ? {} : { direction: meaning.direction }),
    ...(days === undefined ? {} : { days }),
  }
}

/** "since 2003" goes on to the report's day; "by 2025" begins there where it is still to come. */
function openEnded(
  preposition: string,
  meaning: Meaning,
  { bounds, edtf }: Dates,
  anchor: DayNumber | null,
): { readonly bounds: Bounds; readonly edtf: string; readonly steps: DerivationStep[] } | null {
  if (!bounds || meaning.kind === 'range' || typeOf(meaning) !== 'date' || edtf === '') return null
  const [first, last] = [edtf.split('/')[0]!, edtf.split('/').at(-1)!]
  if (SINCE.test(preposition)) {
    const to = anchor !== null && anchor > bounds.to ? anchor : bounds.to
    const step = { from: preposition, to: anchor === null ? 'open' : sayDay(to), note: 'until this article' }
    return { bounds: { from: bounds.from, to }, edtf: `${first}/..`, steps: [step] }
  }
  if (!UNTIL.test(preposition)) return null
  const from = anchor !== null && anchor < bounds.from ? anchor : bounds.from
  const step = { from: preposition, to: sayDay(bounds.to), note: 'at the latest' }
  return { bounds: { from, to: bounds.to }, edtf: `../${last}`, steps: [step] }
}
