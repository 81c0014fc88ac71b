import type { StoryEvent } from '../index.ts'
import { wording } from '../words/wording.ts'
import { dayShareOf } from './event-clock.ts'
import { formatWhen } from './format-date.ts'

/** When an event happened, for a list: "22 Nov, 21:45", "22 Nov, evening", "by 24 Jan"; `undated` where it has no date. */
export function formatMoment(
  event: StoryEvent,
  published: string | null,
  undated: string = wording().dates.noDate,
): string {
  if (!event.date) return undated
  return [formatWhen(event.date, published), formatClock(event)].filter(Boolean).join(', ')
}

/** A dash at which no line ends. */
const TO = '\u2060–\u2060'

/** The hour of an event: "21:45", "04:17 GMT", "14:00–16:00", "early morning"; '' where none is told. */
export function formatClock(event: StoryEvent): string {
  const { clock } = event
  if (!clock || !dayShareOf(event)) return ''
  const { dates } = wording()
  const part = clock.part === undefined ? undefined : dates.partsOfDay[clock.part]
  if (part) return part
  const hours = dates.hour(clock.from === clock.to ? clock.from : `${clock.from}${TO}${clock.to}`)
  return clock.zone && clock.zone !== 'local time' ? `${hours} ${clock.zone}` : hours
}
