import type { EventPlace, EventPlaceRole } from '../../model/event.ts'
import type { Mention } from '../../model/mention.ts'
import { mapped } from '../../text/mapped.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** The places of a mention in one role. */
export const placed = (mention: Mention, role: EventPlaceRole): EventPlace[] =>
  mapped(mention.placeIds, placeId => ({ placeId, role, evidence: mention.evidence }))

/** The same place in another role. */
export const inRole = ({ placeId, evidence }: EventPlace, role: EventPlaceRole): EventPlace => ({
  placeId,
  role,
  evidence,
})

/** Adds places to those an event has. */
export function give(draft: Draft, places: readonly EventPlace[]): void {
  if (places.length > 0) draft.places = [...draft.places, ...places]
}

/** Whether the event has a place besides the seat of who acts. */
export const hasSite = (draft: Draft): boolean => draft.places.some(place => place.role !== 'seat')

/** One entry a place and role; a place that holds another of the same kind says nothing more. */
export function distinct({ source }: Reading, places: readonly EventPlace[]): EventPlace[] {
  if (places.length < 2) return [...places]
  const { gazetteer } = source.knowledge
  const kept: EventPlace[] = []
  for (const place of places) if (!kept.some(other => other.placeId === place.placeId)) kept.push(place)
  const holds = (outer: string, inner: string) => {
    const [a, b] = [gazetteer.place(outer), gazetteer.place(inner)]
    if (!a || !b || outer === inner || b.type === 'country') return false
    return (
      b.within.includes(outer) ||
      (a.type === 'country' && a.country === b.country) ||
      // "in Bokkos, in Nigeria's Plateau State"
      (a.type === 'admin1' &&
        b.type === 'city' &&
        a.country === b.country &&
        (a.admin1 || a.name) === b.admin1)
    )
  }
  return kept.filter(
    place => !kept.some(other => sameKind(place.role, other.role) && holds(place.placeId, other.placeId)),
  )
}

const sameKind = (a: EventPlaceRole, b: EventPlaceRole) =>
  a === b ||
  (a !== 'seat' && b !== 'seat' && a !== 'scope' && b !== 'origin' && a !== 'origin' && b !== 'scope')

/** Places told without their seats, as what an event concerns. */
export const asScope = (places: readonly EventPlace[]): EventPlace[] =>
  places.filter(place => place.role !== 'seat').map(place => inRole(place, 'scope'))

/** Whether the event happened at a place, and does not only concern one. */
export const isSited = (draft: Draft): boolean =>
  draft.places.some(place => place.role !== 'seat' && place.role !== 'scope')

/** Prepositions before the place where something happens. */
export const AT = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'within',
  'across',
  'around',
  'along',
  'off',
  'throughout',
  'over',
  'through',
  'between',
  'onto',
])
