import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Place, PlaceSource } from '../index.ts'

/** Whole places by id, as far as the page has asked for them. */
export interface PlaceMemory {
  readonly known: ReadonlySignal<PlaceSource>
  /** Asks for those not asked for yet; what comes changes `known`. */
  learn(ids: readonly string[]): Promise<void>
  /** More is known now: what was asked for in vain may be asked for again. */
  renew(): void
}

/** Remembers places that the gazetteer was asked for; corrections stand on what they hold themselves until it answers. */
export function createPlaceMemory(
  ask: ((ids: readonly string[]) => Promise<readonly Place[]>) | undefined,
): PlaceMemory {
  const places = new Map<string, Place>()
  const asked = new Set<string>()
  const known = signal<PlaceSource>({ place: id => places.get(id) })
  return {
    known,
    learn: async ids => {
      const fresh = [...new Set(ids)].filter(id => !asked.has(id) && !id.startsWith('point:'))
      if (!ask || fresh.length === 0) return
      for (const id of fresh) asked.add(id)
      const found = await ask(fresh).catch(() => [])
      if (found.length === 0) return
      for (const place of found) places.set(place.id, place)
      known.value = { place: id => places.get(id) }
    },
    renew: () => {
      for (const id of asked) if (!places.has(id)) asked.delete(id)
    },
  }
}
