import { type Filters, type LeftOut, NO_FILTERS } from '../../app/filters.ts'
import type { Shape } from '../../app/place-view.ts'
import type { Days } from '../../app/story-time.ts'
import { formatSpan } from '../../app/time-span.ts'
import { count } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'

const MANY: Readonly<Record<Shape, string>> = {
  city: 'cities',
  building: 'buildings',
  base: 'bases',
  government: 'governments',
  site: 'event sites',
  area: 'areas',
}

/** "Left out: 3 of 14 places and 2 of 25 events. Hidden are bases and background knowledge.": what filters take away, '' where they take nothing. */
export function leftOutWords(
  filters: Filters,
  out: LeftOut,
  total: { readonly places: number; readonly events: number },
  span: Days | null = null,
): string {
  const reasons = [...reasonsFor(filters), ...(span ? [`what was not in ${formatSpan(span)}`] : [])]
  if (reasons.length === 0) return ''
  const counts = [
    out.places.size > 0 && `${out.places.size} of ${count(total.places, 'place')}`,
    out.events.size > 0 && `${out.events.size} of ${count(total.events, 'event')}`,
  ].filter(Boolean)
  return `Left out: ${[counts.join(' and '), listOf(reasons)].filter(Boolean).join('. Hidden are ')}.`
}

function reasonsFor(filters: Filters): string[] {
  const { kinds, types, confidence } = filters
  return [
    ...kinds.map(kind => MANY[kind] ?? wording().place.shapes[kind]),
    !filters.text && 'what the text places',
    !filters.background && 'background knowledge',
    !filters.user && 'your corrections',
    types.length > 0 && count(types.length, 'type of event'),
    confidence > 0 && `what is less than ${Math.round(confidence * 100)} % certain`,
    filters.links !== NO_FILTERS.links && 'links between events',
  ].filter(reason => reason !== false)
}

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
