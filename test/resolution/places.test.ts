import { expect, test } from 'vitest'
import { kilometresBetween } from '../../src/model/distance.ts'
import { isInside } from '../../src/resolution/inside.ts'
import { knowledge } from '../support/knowledge.ts'

const place = (id: string) => knowledge().gazetteer.place(id)!

test.each([
  ['baghdad', 'tehran', 695],
  ['london', 'paris', 344],
  ['london', 'london', 0],
])('from %s to %s it is about %i km', (from, to, expected) => {
  const kilometres = kilometresBetween(place(from), place(to))
  expect(Math.abs(kilometres - expected)).toBeLessThan(15)
})

test('over the date line the short way is taken', () => {
  expect(kilometresBetween({ lat: 0, lon: 179 }, { lat: 0, lon: -179 })).toBeLessThan(250)
})

test.each([
  ['iraq', 'middle-east', true],
  ['baghdad', 'iraq', true],
  ['poland', 'middle-east', false],
  ['tehran', 'iraq', false],
  ['camp-taji', 'iraq', true],
])('%s in %s: %s', (inner, outer, expected) => expect(isInside(place(inner), place(outer))).toBe(expected))
