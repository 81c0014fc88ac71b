import type { Draft } from './draft.ts'

/** The events an article places by their own words. */
export interface Sited {
  /** How many, one counted once for each of its places. */
  readonly all: number
  /** Those at each place, by its id. */
  readonly at: ReadonlyMap<string, SitedAt>
}

interface SitedAt {
  count: number
  /** Their types and the phrases that tell them, in one: "arrest" is both. */
  readonly told: Set<string>
}

/** Counts events by their places, with what they are. */
export function sitedOf(drafts: readonly Draft[]): Sited {
  const at = new Map<string, SitedAt>()
  let all = 0
  for (const { places, type, trigger } of drafts)
    for (const { placeId, role } of places) {
      if (role === 'seat') continue
      const one = entryOf(at, placeId)
      all++
      one.count++
      one.told.add(type.type)
      one.told.add(trigger.row.phrase)
    }
  return { all, at }
}

function entryOf(at: Map<string, SitedAt>, placeId: string): SitedAt {
  const known = at.get(placeId)
  if (known) return known
  const entry = { count: 0, told: new Set<string>() }
  at.set(placeId, entry)
  return entry
}
