import type { Words } from '../../words/wording.ts'

/** A step of the tour: what it says, and what it points at, on a wide screen and on a phone. */
export interface TourStep {
  /** By the name of its words. */
  readonly says: keyof Words['tour']['steps']
  /** CSS selectors; the first that is on the page counts. */
  readonly at: readonly string[]
}

/** The tour; at most four steps. */
export const TOUR: readonly TourStep[] = [
  { says: 'text', at: ['.sheet', '.read'] },
  { says: 'map', at: ['.map'] },
  { says: 'dates', at: ['.time', '.ptabs-at'] },
  { says: 'own', at: ['.bar .btn.line'] },
]
