import { describe, expect, test } from 'vitest'
import {
  cornersOf,
  crossesItself,
  polygonOf,
  rounded,
  withCorner,
  wrap,
} from '../../../src/ui/map/outline.ts'

const at = (lon: number, lat: number) => ({ lat, lon })
const SQUARE = [at(0, 0), at(2, 0), at(2, 2), at(0, 2)]
const BOW = [at(0, 0), at(2, 2), at(2, 0), at(0, 2)]

test('corners become a closed ring, counter-clockwise whichever way they were set', () => {
  const ring = [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ],
  ]
  expect(polygonOf(SQUARE)).toEqual({ type: 'Polygon', coordinates: ring })
  expect(polygonOf(SQUARE.toReversed())).toEqual({ type: 'Polygon', coordinates: ring })
})

test('fewer than three corners are no outline', () => {
  expect(polygonOf(SQUARE.slice(0, 2))).toBeNull()
})

describe('crossing itself', () => {
  test.each([
    ['a square', SQUARE, false],
    ['a bow', BOW, true],
    ['a triangle', SQUARE.slice(0, 3), false],
    ['nothing', [], false],
  ])('%s', (_, corners, crosses) => expect(crossesItself(corners)).toBe(crosses))
})

test('a new corner goes into the side nearest to it', () => {
  expect(withCorner(SQUARE, at(3, 1))).toEqual([at(0, 0), at(2, 0), at(3, 1), at(2, 2), at(0, 2)])
  expect(withCorner(SQUARE, at(-1, 1)).at(-1)).toEqual(at(-1, 1))
})

test('corners of an outline are those of one ring that is not too fine', () => {
  expect(cornersOf(polygonOf(SQUARE)!)).toEqual(SQUARE)
  expect(cornersOf(undefined)).toEqual([])
  const fine = Array.from({ length: 90 }, (_, i) => at(Math.cos(i / 14.4), Math.sin(i / 14.4)))
  expect(cornersOf(polygonOf(fine)!)).toEqual([])
})

test('the map goes round: longitudes come back', () => {
  expect([wrap(190), wrap(-190), wrap(539), wrap(0)]).toEqual([-170, 170, 179, 0])
  expect(rounded(at(200.1234567, 1.9999999))).toEqual(at(-159.87654, 2))
})
