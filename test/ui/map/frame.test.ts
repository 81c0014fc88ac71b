import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isVisible, latOf, lonOf, worldX, worldY } from '../../../src/ui/map/frame.ts'
import { frameAt } from './story.ts'

describe('where a position lies in the pane', () => {
  test('its middle is the middle', () => {
    const { x, y } = frameAt(33.3, 44.4, 6).at(33.3, 44.4)
    expect([x, y].map(value => Math.round(value))).toEqual([368, 268])
  })

  test.each([
    ['east of the line, seen from the west', 179, -179, 1],
    ['west of the line, seen from the east', -179, 179, -1],
    ['a world away, on a copy', 540, 179, -1],
  ])('%s, it is next door', (_, from, to, way) => {
    const { x } = frameAt(0, from, 4).at(0, to)
    expect(Math.sign(x - 368)).toBe(way)
    expect(Math.abs(x - 368)).toBeLessThan(30)
  })

  test('a point found is a point put back', () => {
    const lat = fc.double({ min: -84, max: 84, noNaN: true })
    const lon = fc.double({ min: -179, max: 179, noNaN: true })
    fc.assert(
      fc.property(lat, lon, fc.integer({ min: 1, max: 12 }), (la, lo, zoom) => {
        const frame = frameAt(la, lo, zoom)
        const back = frame.locate(frame.at(la, lo))
        expect(back.lat).toBeCloseTo(la, 5)
        expect(back.lon).toBeCloseTo(lo, 5)
        expect(latOf(worldY(la))).toBeCloseTo(la, 8)
        expect(lonOf(worldX(lo))).toBeCloseTo(lo, 8)
      }),
    )
  })

  test('a hundred kilometres are wider on the map in the north', () => {
    const frame = frameAt(0, 0, 6)
    expect(frame.metres(100_000, 60)).toBeCloseTo(2 * frame.metres(100_000, 0), 5)
  })

  test('what an inset covers is not visible', () => {
    const frame = frameAt(0, 0, 3, { right: 348, bottom: 0 })
    expect(isVisible(frame, { x: 380, y: 100 })).toBe(true)
    expect(isVisible(frame, { x: 400, y: 100 })).toBe(false)
  })
})
