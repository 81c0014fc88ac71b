import { type ReadonlySignal, signal } from '@preact/signals'
import type { River } from './map/ground/protocol.ts'

/** The rivers whose course is known, once they have come; none where they do not. */
export function riversOf(coming: Promise<readonly River[]>): ReadonlySignal<readonly River[]> {
  const rivers = signal<readonly River[]>([])
  coming
    .then(all => {
      rivers.value = all
    })
    .catch(() => undefined)
  return rivers
}
