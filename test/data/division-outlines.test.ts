import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, test } from 'vitest'

interface Key {
  readonly code: string
  readonly name: string
  readonly country: string
}

const text = readFileSync(new URL('../../data/outlines/divisions.topo.json', import.meta.url), 'utf8')
const outlines = JSON.parse(text) as Topology<{ divisions: GeometryCollection<Key> }>
const units = feature(outlines, outlines.objects.divisions).features

describe('the outlines of divisions', () => {
  test.each([
    ['Baghdad', 33.34, 44.4, 'IQ.07'],
    ['Mosul', 36.34, 43.13, 'IQ.15'],
    ['Simferopol', 44.95, 34.1, 'UA.11'],
    ['Donetsk', 48.0, 37.8, 'UA.05'],
    ['Laayoune', 27.14, -13.18, 'EH'],
    ['Smara, which the source has in Morocco', 26.74, -11.67, 'EH'],
    ['Tan-Tan', 28.44, -11.1, 'MA.53'],
    ['Majdal Shams on Golan', 33.24, 35.77, 'SY.03'],
    ['Safed', 32.96, 35.5, 'IL.03'],
    ['the Mount of Olives', 31.778, 35.25, 'PS.WE'],
    ['West Jerusalem', 31.78, 35.19, 'IL.06'],
    ['Tskhinvali', 42.23, 43.97, 'GE.73'],
    ['North Nicosia', 35.25, 33.37, 'CY.CYN'],
    ['Hargeisa', 9.56, 44.06, 'SO.SOL'],
    ['Pristina', 42.66, 21.16, 'XK.10097360'],
    ['Palermo, joined from provinces', 37.9, 13.4, 'IT.15'],
    ['Leeds, joined from counties', 53.8, -1.55, 'GB.ENG'],
    ['inland of Anadyr', 66.5, 172, 'RU.15'],
  ])('%s (%d, %d) lies in %s', (_, lat, lon, code) => {
    expect(unitsAt(lat, lon)).toEqual([code])
  })

  test.each([
    ['the Gulf', 27, 51],
    ['the Atlantic', 30, -40],
  ])('%s (%d, %d) lies in none', (_, lat, lon) => {
    expect(unitsAt(lat, lon)).toEqual([])
  })

  test('every unit has a key of its own, a name, and land', () => {
    expect(new Set(units.map(unit => unit.properties.code)).size).toBe(units.length)
    expect(units.filter(unit => !unit.properties.name || polygonsOf(unit.geometry).length === 0)).toEqual([])
  })

  test('no country holds land whose key is another’s', () => {
    const odd = units.filter(({ properties: { code, country } }) => country && code.slice(0, 2) !== country)
    expect(odd.map(unit => unit.properties.code)).toEqual([])
  })

  test('no line runs round the world', () => {
    const steps = units.flatMap(unit =>
      polygonsOf(unit.geometry).flatMap(rings => rings.map(ring => longestStep(ring))),
    )
    expect(Math.max(...steps)).toBeLessThan(30)
  })

  test('it weighs at most 480 kB on the wire', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 }
    expect(brotliCompressSync(text, { params }).length).toBeLessThanOrEqual(480_000)
  })
})

function unitsAt(lat: number, lon: number): string[] {
  return units
    .filter(unit =>
      polygonsOf(unit.geometry).some(rings =>
        rings.reduce((inside, ring) => inside !== holds(ring, lon, lat), false),
      ),
    )
    .map(unit => unit.properties.code)
}

function polygonsOf(geometry: GeoJSON.Geometry): Polygon['coordinates'][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

function holds(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false
  ring.forEach((point, i) => {
    const [ax, ay] = [point[0]!, point[1]!]
    const [bx, by] = [ring[(i + 1) % ring.length]![0]!, ring[(i + 1) % ring.length]![1]!]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

function longestStep(ring: readonly Position[]): number {
  return Math.max(...ring.slice(1).map((point, i) => Math.abs(point[0]! - ring[i]![0]!)))
}
