import type { StoryEvent } from '../../model/event.ts'
import type { EventDate } from '../../model/when.ts'
import { mapped } from '../../text/mapped.ts'
import { daysBetween } from '../links/interval.ts'
import { withDate } from '../links/with-date.ts'
import { dateOf } from '../occurrences/calendar.ts'
import type { ToldByWords } from '../tell-events.ts'
import { supposed } from './supposed.ts'

/**
 * “The quake struck at 10.38am”, in a report that gives no day of its news: what is told by its hour alone was on the day of the
 * report, as live pages tell. Where any event has a day of the week before, hours are left to it.
 */
export function dateByHours(told: ToldByWords, published: string | null): ToldByWords {
  const { events, clocks, settled } = told
  if (published === null || clocks.size === 0 || events.some(({ date }) => isNews(date, published)))
    return told
  const hours = new Set(events.filter(one => isToldByHour(told, one)).map(({ id }) => id))
  if (hours.size === 0) return told
  return {
    ...told,
    events: mapped(events, event =>
      hours.has(event.id) ? withDate(event, dayOf(event, told, published)) : event,
    ),
    settled: new Set([...settled, ...hours]),
  }
}

const isToldByHour = ({ clocks }: ToldByWords, { id, date, modality }: StoryEvent): boolean =>
  date === null && modality === 'asserted' && clocks.get(id)?.earliest === null

function dayOf({ id }: StoryEvent, { clocks }: ToldByWords, published: string): EventDate {
  const clock = clocks.get(id)!
  return supposed(dateOf(published, published, [clock]), clock.surface, 'the day of the report')
}

/** News is told within a week. */
const WEEK = 7

const isNews = (date: EventDate | null, published: string): boolean =>
  date !== null &&
  date.timeIds.length > 0 &&
  date.latest <= published &&
  daysBetween({ earliest: date.earliest, latest: published }) <= WEEK
