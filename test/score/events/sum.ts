import type { EventCounts } from './score.ts'

/** Shares between 0 and 1; null where there is nothing to take a share of. */
export interface EventFigures {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly place: number | null
  readonly date: number | null
  readonly modality: number | null
  readonly linkPrecision: number | null
  readonly linkRecall: number | null
}

/** The counts of several articles together. */
export function sumOf(counts: readonly EventCounts[]): EventCounts {
  const sum: Record<string, number> = {}
  for (const one of counts)
    for (const [key, n] of Object.entries(one)) sum[key] = (sum[key] ?? 0) + (n as number)
  return { ...NONE, ...sum }
}

const NONE: EventCounts = {
  events: 0,
  found: 0,
  beyond: 0,
  placed: 0,
  rightPlace: 0,
  dated: 0,
  rightDate: 0,
  rightModality: 0,
  links: 0,
  foundLinks: 0,
  told: 0,
  rightLinks: 0,
}

/** The shares counts come to. */
export function figuresOf(counts: EventCounts): EventFigures {
  const { events, found, beyond, links, told } = counts
  return {
    precision: share(found, found + beyond),
    recall: share(found, events),
    f1: share(2 * found, events + found + beyond),
    place: share(counts.rightPlace, counts.placed),
    date: share(counts.rightDate, counts.dated),
    modality: share(counts.rightModality, found),
    linkPrecision: share(counts.rightLinks, told),
    linkRecall: share(counts.foundLinks, links),
  }
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
