import { expect, test } from 'vitest'
import { halosOf } from '../../../src/ui/map/halos.ts'
import type { Spot } from '../../../src/ui/map/spots.ts'
import { frameAt } from './story.ts'

/** Whether a place of that shape, known to lie within so many metres, has a halo. */
function hasHalo(shape: string, uncertaintyM: number, zoom: number, chosen: readonly string[] = []) {
  const at = { x: 300, y: 200 }
  const place = { id: 'p', view: { shape, place: { uncertaintyM, lat: 33 } } }
  const spot = { place, ...at, true: at, folded: [] } as unknown as Spot
  return halosOf([spot], chosen, frameAt(33.3, 44.4, zoom)).length === 1
}

test.each([
  ['an area', 'area', 100_000, 6, [], true],
  ['an area too small to be seen around its mark', 'area', 1000, 6, [], false],
  ['an area that would cover half of the view', 'area', 500_000, 6, [], false],
  ['the same, chosen', 'area', 500_000, 6, ['p'], true],
  ['one far larger than the view, chosen', 'area', 20_000_000, 6, ['p'], false],
  ['a city from afar', 'city', 100_000, 6, [], false],
  ['a city from afar, chosen', 'city', 100_000, 6, ['p'], true],
  ['a city from near by', 'city', 5000, 10, [], true],
] as const)('%s', (_, shape, metres, zoom, chosen, has) =>
  expect(hasHalo(shape, metres, zoom, chosen)).toBe(has),
)
