import { type Days, daysOf } from '../story-time.ts'
import type { SharedEvent } from './shared-events.ts'

/** When some articles say an event was; articles that say the same are one mark. */
export interface TimeMark {
  readonly event: SharedEvent
  readonly days: Days
  /** Positions of the articles that date it so, in order. */
  readonly reports: readonly number[]
}

/** What of a collection stands on a line of time. */
export interface TimeMarks {
  /** Events known to the day, by day. */
  readonly days: readonly TimeMark[]
  /** Events known to have been within some days, by the first. */
  readonly spans: readonly TimeMark[]
  /** Events no shown article dates. */
  readonly undated: number
}

/** The dates that the articles of `reports` give the events; an event that two date differently stands twice. Linear in the tellings but for the sorting. */
export function timeMarks(events: readonly SharedEvent[], reports: ReadonlySet<number>): TimeMarks {
  const days: TimeMark[] = []
  const spans: TimeMark[] = []
  let undated = 0
  for (const event of events) {
    const marks = marksOf(event, reports)
    if (marks.length === 0) undated++
    for (const mark of marks) (mark.days.from === mark.days.to ? days : spans).push(mark)
  }
  const byDay = (a: TimeMark, b: TimeMark) => a.days.from - b.days.from || a.days.to - b.days.to
  return { days: days.sort(byDay), spans: spans.sort(byDay), undated }
}

function marksOf(event: SharedEvent, wanted: ReadonlySet<number>): TimeMark[] {
  const marks = new Map<string, { readonly days: Days; readonly reports: number[] }>()
  for (const { report, event: told } of event.tellings) {
    const days = wanted.has(report) ? daysOf(told) : null
    if (!days) continue
    const key = `${days.from} ${days.to}`
    const mark = marks.get(key)
    if (mark) mark.reports.push(report)
    else marks.set(key, { days, reports: [report] })
  }
  return [...marks.values()].map(({ days, reports }) => ({
    event,
    days,
    reports: reports.sort((a, b) => a - b),
  }))
}
