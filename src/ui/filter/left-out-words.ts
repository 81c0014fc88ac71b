import { type Filters, type LeftOut, NO_FILTERS } from '../../app/filters.ts'
import type { Days } from '../../app/story-time.ts'
import { formatSpan } from '../../app/time-span.ts'
import { count, listOf, number } from '../../words/count.ts'
import { wording } from '../../words/wording.ts'

/** "Left out: 3 of 14 places and 2 of 25 events. Hidden are bases and background knowledge.": what filters take away, '' where they take nothing. */
export function leftOutWords(
  filters: Filters,
  out: LeftOut,
  total: { readonly places: number; readonly events: number },
  span: Days | null = null,
): string {
  const { filter } = wording()
  const reasons = [...reasonsFor(filters), ...(span ? [filter.notIn(formatSpan(span))] : [])]
  if (reasons.length === 0) return ''
  const counts = [
    out.places.size > 0 && filter.placesOf(out.places.size, number(total.places), total.places),
    out.events.size > 0 && filter.eventsOf(out.events.size, number(total.events), total.events),
  ].filter(one => one !== false)
  return filter.leftOut(counts, listOf(reasons))
}

function reasonsFor(filters: Filters): string[] {
  const { kinds, types, confidence } = filters
  const { filter } = wording()
  return [
    ...kinds.map(kind => filter.many[kind] ?? kind),
    !filters.text && filter.textPlaces,
    !filters.background && filter.hiddenBackground,
    !filters.user && filter.hiddenUser,
    types.length > 0 && count(types.length, 'type of event'),
    confidence > 0 && filter.lessCertain(Math.round(confidence * 100)),
    filters.links !== NO_FILTERS.links && filter.hiddenLinks,
  ].filter(reason => reason !== false)
}
