import { expect, test } from 'vitest'
import { nearestTown } from '../../src/worker/near.ts'
import { knowledge } from '../support/knowledge.ts'

test.each([
  [33.31, 44.37, 'Baghdad', 'Iraq', 15],
  [-1.28, 36.82, 'Nairobi', 'Kenya', 5],
  [51.5, -0.1, 'City of London', 'United Kingdom', 5],
])('%f, %f is near %s', (lat, lon, _, country, within) => {
  const near = nearestTown(knowledge(), lat, lon)
  expect(near?.country).toBe(country)
  expect(near?.km).toBeLessThan(within)
})

test('over the antimeridian', () => expect(nearestTown(knowledge(), -17, -179.9)?.country).toBe('Fiji'))

test('far out at sea it is far', () =>
  expect(nearestTown(knowledge(), -45, -120)?.km ?? Number.POSITIVE_INFINITY).toBeGreaterThan(2000))

test('at the poles it does not break', () => {
  expect(() => nearestTown(knowledge(), 90, 0)).not.toThrow()
  expect(() => nearestTown(knowledge(), -90, 180)).not.toThrow()
})
