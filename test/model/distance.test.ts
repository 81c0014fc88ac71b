import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kilometresApart, kilometresBetween, onBall } from '../../src/model/distance.ts'

const LONDON = { lat: 51.508, lon: -0.126 }

test.each([
  ['Paris', { lat: 48.853, lon: 2.349 }, 343],
  ['New York', { lat: 40.714, lon: -74.006 }, 5571],
  ['itself', LONDON, 0],
  ['the other end of the world', { lat: -51.508, lon: 179.874 }, 20_015],
])('London to %s', (_, place, km) => {
  expect(kilometresBetween(LONDON, place)).toBeCloseTo(km, -1)
  expect(kilometresApart(onBall(LONDON), onBall(place))).toBeCloseTo(km, -1)
})

test('on the ball it is as far as over the ground, between any two points', () => {
  const point = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  fc.assert(
    fc.property(point, point, (a, b) => {
      // Half a metre: near the other end of the world neither can tell less.
      expect(Math.abs(kilometresApart(onBall(a), onBall(b)) - kilometresBetween(a, b))).toBeLessThan(0.0005)
    }),
  )
})
