import type { EventPlace } from '../../model/event.ts'
import type { CuratedPlace } from '../../model/knowledge.ts'
import type { Evidence } from '../../model/reason.ts'

/** A place an event may be at. */
export interface PlaceOption {
  readonly place: CuratedPlace
  readonly places: readonly EventPlace[]
  /** The rule that gives it and goes before all others; undefined for what others give, or none. */
  readonly rule: string | undefined
}

/** A place that no rule gives. */
export const offered = (place: CuratedPlace, evidence: Evidence): PlaceOption => ({
  place,
  places: [{ placeId: place.id, role: 'scope', evidence }],
  rule: undefined,
})
