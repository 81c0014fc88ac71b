import { expect, test } from 'vitest'
import { keyOfView, viewOf } from '../../../src/ui/map/view.ts'
import { frameAt } from './story.ts'

const key = (lat: number, lon: number, zoom: number) => keyOfView(viewOf(frameAt(lat, lon, zoom)))

test('a view holds the frame and some room around it', () => {
  const frame = frameAt(33, 44, 6)
  const { south, north, west, east } = viewOf(frame).bounds
  const [topLeft, bottomRight] = [frame.locate({ x: 0, y: 0 }), frame.locate({ x: 736, y: 536 })]
  expect(north).toBeGreaterThan(topLeft.lat)
  expect(south).toBeLessThan(bottomRight.lat)
  expect(west).toBeLessThan(topLeft.lon)
  expect(east).toBeGreaterThan(bottomRight.lon)
})

test('small pans and zooms ask for nothing new, mostly', () => {
  const keys = Array.from({ length: 40 }, (_, i) => key(33 + i * 0.01, 44 + i * 0.01, 6))
  expect(new Set(keys).size).toBeLessThan(5)
  expect(key(33, 44, 6.2)).toBe(key(33, 44, 6.2))
})

test('far pans and zooms do', () => {
  expect(key(33, 44, 6)).not.toBe(key(33, 54, 6))
  expect(key(33, 44, 6)).not.toBe(key(33, 44, 7))
})

test('over the antimeridian bounds run on', () => {
  const { west, east } = viewOf(frameAt(-17, 180, 5)).bounds
  expect(west).toBeLessThan(180)
  expect(east).toBeGreaterThan(180)
})

test('the whole world and more is one turn or more', () => {
  const { west, east } = viewOf(frameAt(20, 0, 1)).bounds
  expect(east - west).toBeGreaterThanOrEqual(360)
})
