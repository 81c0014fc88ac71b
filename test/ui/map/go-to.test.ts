import { describe, expect, test } from 'vitest'
import { makeFrame } from '../../../src/ui/map/frame.ts'
import { cameraToPoint } from '../../../src/ui/map/go-to.ts'
import { event, frameAt, place, story, told } from './story.ts'

const pad = { left: 44, top: 56, right: 56, bottom: 72 }
const baghdad = place('baghdad', 33.34, 44.4)
const erbil = place('erbil', 36.2, 44)
const tehran = place('tehran', 35.7, 51.4, { country: 'IR' })
const washington = place('washington', 38.9, -77, { country: 'US' })
const map = told(
  story(
    [baghdad, erbil, tehran, washington],
    [
      ...['a', 'b', 'c'].map(id => event(id, 'baghdad')),
      ...['d', 'e'].map(id => event(id, 'erbil')),
      event('f', 'tehran'),
      event('g', 'washington'),
    ],
  ),
)

function goTo(id: string, frame = frameAt(33.3, 44.4, 7), folded = false) {
  const camera = cameraToPoint(map.points.find(one => one.id === id)!, {
    ...{ map, lands: null, frame, pad, folded },
  })
  const then = makeFrame(camera)
  const seen = map.points.filter(({ view }) => {
    const { x, y } = then.at(view.place.lat, view.place.lon)
    return x >= 43 && y >= 55 && x <= 681 && y <= 465
  })
  return { camera, seen: seen.map(one => one.id).sort() }
}

describe('going to a place out of view', () => {
  test('keeps the story in sight where a little farther out both fit', () => {
    const { camera, seen } = goTo('tehran', frameAt(33.3, 44.4, 7))
    expect(seen).toEqual(['baghdad', 'erbil', 'tehran'])
    expect(camera.zoom).toBeGreaterThanOrEqual(5.5)
    expect(camera.zoom).toBeLessThanOrEqual(7)
  })

  test('moves no farther than it must', () => {
    const frame = frameAt(35, 44.4, 6)
    const { camera } = goTo('tehran', frame)
    expect(camera.zoom).toBe(6)
    expect(camera.lon).toBeLessThan(51.4 - 2)
    expect(camera.lat).toBeCloseTo(35, 0)
  })

  test('stays as close as it is to what lies near, and goes to what is an ocean away', () => {
    expect(goTo('erbil', frameAt(33.3, 44.4, 9)).camera.zoom).toBe(9)
    const far = goTo('washington')
    expect(far.seen).toEqual(['washington'])
    expect(far.camera.lon).toBeCloseTo(-77, 0)
  })

  test('comes closer to what is folded into another', () => {
    expect(goTo('baghdad', frameAt(33.3, 44.4, 4), true).camera.zoom).toBeGreaterThanOrEqual(5.5)
  })
})
